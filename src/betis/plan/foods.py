"""The food table and the nutrients it speaks of, typed. An empty cell is unknown, never zero."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from betis.knowledge.tables import rows
from betis.logic.text import Language, Text


def written(amount: float, places: int, language: Language) -> str:
    """A figure with the marks of the language: 4.700 and 0,5 in Indonesian, 4,700 and 0.5 in
    English."""
    english = f"{amount:,.{places}f}"
    if places:
        english = english.rstrip("0").rstrip(".")
    return english if language == "en" else english.translate(str.maketrans(",.", ".,"))


@dataclass(frozen=True)
class Nutrient:
    """Something food holds. `aimed` tells whether a day aims at the reference intake of it,
    `capped` whether its upper limit counts what food gives."""

    key: str
    name: Text
    unit: Text
    places: int
    aimed: bool
    capped: bool
    in_foods: bool

    def worded(self, amount: float) -> Text:
        """An amount as people write it, with its unit."""
        return Text(self._worded(amount, "id"), self._worded(amount, "en"))

    def _worded(self, amount: float, language: Language) -> str:
        return f"{written(amount, self.places, language)} {self.unit.in_(language)}"


@dataclass(frozen=True)
class Food:
    """One food in household portions. `role` is its place in a meal; empty where it has none
    by itself (raw, a seasoning, a drink)."""

    key: str
    name: Text
    group: str
    role: str
    meals: str
    local: bool
    portion_g: float
    portion: Text
    per_100g: Mapping[str, float]
    origin: str
    seen: bool
    marks: frozenset[str]
    halal: str
    note: Text

    def gives(self, nutrient: str, portions: int = 1) -> float | None:
        """What so many portions give; None where the table does not know."""
        amount = self.per_100g.get(nutrient)
        return None if amount is None else amount * self.portion_g / 100 * portions


@cache
def nutrients() -> Mapping[str, Nutrient]:
    """Every nutrient by key, in reading order."""
    return {
        row["key"]: Nutrient(
            key=row["key"],
            name=Text(row["name_id"], row["name_en"]),
            unit=Text(row["unit_id"], row["unit_en"]),
            places=int(row["places"]),
            aimed=row["aim"] == "yes",
            capped=row["upper_limit"] == "yes",
            in_foods=row["aim"] != "no figures",
        )
        for row in rows("nutrients")
    }


@cache
def foods() -> Mapping[str, Food]:
    """Every food by key, in the order of the table: local ones first."""
    return {row["key"]: _food(row) for row in rows("foods")}


def _food(row: Mapping[str, str]) -> Food:
    return Food(
        key=row["key"],
        name=Text(row["name_id"], row["name_en"]),
        group=row["group"],
        role=row["role"],
        meals=row["meals"],
        local=row["local"] == "yes",
        portion_g=float(row["portion_g"]),
        portion=Text(row["portion_name_id"], row["portion_name_en"]),
        per_100g={key: float(row[key]) for key in nutrients() if row.get(key)},
        origin=row["origin"],
        seen=row["seen"] == "yes",
        marks=frozenset(filter(None, row["marks"].split(";"))),
        halal=row["halal"],
        note=Text(row["note_id"], row["note_en"]),
    )
