"""Quantities in the unit of a fact. What is in no known unit is not guessed."""

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from betis.knowledge.tables import rows

if TYPE_CHECKING:
    from pint import UnitRegistry

OURS = (
    "equivalent = [equivalent] = Eq",
    "IU = [international_unit]",
    "ifcc = [glycated_haemoglobin]",
)
"""Units that turn into others only by a rule of the substance: charges, activity, and mmol/mol of
glycated haemoglobin, which must never be taken for parts in a thousand."""


@cache
def _registry() -> "UnitRegistry[Any]":
    from pint import UnitRegistry

    registry: UnitRegistry[Any] = UnitRegistry(autoconvert_offset_to_baseunit=True)
    for unit in OURS:
        registry.define(unit)
    return registry


@cache
def _written() -> Mapping[str, str]:
    return {row["written"]: row["unit"] for row in rows("record_units")}


def known_unit(written: str) -> str | None:
    """The unit that is meant by what is written; None where it is not in the table."""
    return _written().get(written.strip())


@cache
def conversion(unit: str, into: str, molar_mass: str, valence: str) -> tuple[float, float] | None:
    """By what to multiply and what to add; None where one unit cannot become the other.

    Args:
        unit, into: units as in the table `record_units`.
        molar_mass: g/mol of the substance, "" where mass cannot become amount.
        valence: charges of an ion, "" where equivalents cannot become amount.
    """
    from pint import DimensionalityError

    quantity = _registry().Quantity
    ways = [quantity(1.0)]
    if molar_mass:
        mass = quantity(float(molar_mass), "g/mol")
        ways += [1 / mass, mass]
    if valence:
        ways.append(1 / quantity(float(valence), "equivalent/mol"))
    for way in ways:
        try:
            zero, one = ((quantity(number, unit) * way).to(into).magnitude for number in (0.0, 1.0))
        except DimensionalityError:
            continue
        return float(one - zero), float(zero)
    return None
