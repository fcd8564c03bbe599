"""How much to drink, by age, weight and heat; never a figure where a limit on fluids may apply.

The verdict is that of the guideline's own entry on drinking: only where it may be offered is there
an amount. The intake of water counts food too, so a fifth is taken off.
"""

from dataclasses import dataclass
from typing import cast

from betis.guideline.book import Book
from betis.guideline.fact import Number
from betis.guideline.items import Action, Verdict
from betis.guideline.patient import Patient
from betis.interpreters.answer import Result
from betis.interpreters.answer.result import Advised
from betis.plan.needs import intake, intake_seen

DRINKING, SALTS = "drink_enough", "oral_rehydration"
LEAST_SHARE, MOST_SHARE = 0.8, 1.25
"""How far weight may move the intake from that of the reference weight."""
IN_HEAT_ML = 500
FOOD_SHARE = 0.2
"""Share of the water that comes with food; never more, so that nobody is told to drink little."""
STEP_ML = 100
GLASS_ML = 240


@dataclass(frozen=True)
class Fluids:
    """What to drink in a day. `drinks_ml` is None where a doctor has the word; `in_heat_ml` is
    more on top in heat or heavy sweat, None where that does not apply."""

    advice: Advised
    item: Action
    drinks_ml: int | None
    in_heat_ml: int | None
    by_weight: bool
    seen: bool
    also: Advised | None = None

    @property
    def glasses(self) -> int:
        """The same in glasses."""
        return round((self.drinks_ml or 0) / GLASS_ML)


def fluids_for(book: Book, patient: Patient, result: Result) -> Fluids | None:
    """What to drink; None where the guideline says nothing of it."""
    advice = next((each for each in result.actions if each.name == DRINKING), None)
    if advice is None:
        return None
    offered = advice.verdict in (Verdict.DO, Verdict.CONSIDER)
    amount = _drinks(book, patient) if offered else None
    hot = patient.given("heavy_sweating_or_heat_exposure") is True
    return Fluids(
        advice=advice,
        item=book.of(advice.kind)[advice.name],
        drinks_ml=amount,
        in_heat_ml=IN_HEAT_ML if amount is not None and hot else None,
        by_weight=patient.given("weight_kg") is not None,
        seen=intake_seen(patient, "water_ml"),
        also=_salts(result) if offered else None,
    )


def _drinks(book: Book, patient: Patient) -> int | None:
    water = intake(patient, "water_ml")
    if water is None:
        return None
    drinks = water * _share(book, patient) * (1 - FOOD_SHARE)
    return round(drinks / STEP_ML) * STEP_ML


def _share(book: Book, patient: Patient) -> float:
    """The person's weight over the weight the intake was set for, within bounds."""
    given, reference = patient.given("weight_kg"), intake(patient, "reference_weight_kg")
    if not isinstance(given, int) or not reference:
        return 1.0
    weight = float(cast(Number, book.facts["weight_kg"]).unscaled(given))
    return min(max(weight / reference, LEAST_SHARE), MOST_SHARE)


def _salts(result: Result) -> Advised | None:
    """Rehydration salts, where the guideline offers them to this person."""
    return next((each for each in result.actions if each.name == SALTS), None)
