"""The plan: a few things for one person, each with its certainty and its reason."""

from dataclasses import dataclass

from betis.guideline.book import Book
from betis.guideline.fact import Respondent
from betis.guideline.items import Action
from betis.guideline.patient import Patient
from betis.guideline.urgency import Urgency
from betis.interpreters.answer import Result, answer
from betis.interpreters.answer.result import Advised
from betis.plan.bedtime import bedtime_for
from betis.plan.day import Day, day_for
from betis.plan.fluids import Fluids, fluids_for
from betis.plan.menu import Wishes
from betis.plan.movement import Chosen, movements_for
from betis.plan.needs import Needs, needs_of

FOOD, TIMING = "varied_diet", "mineral_timing"


@dataclass(frozen=True)
class Told:
    """What the guideline says of something for this person, and the entry itself."""

    advice: Advised
    item: Action


@dataclass(frozen=True)
class Plan:
    """A plan of a few things. `day` is None where food cannot be planned: `needs` then tells which
    answers are missing, or which limit forbids it. `food` and `timing` are what the guideline says
    of eating against cramps. In an emergency there is no plan: `holds_back` is then true."""

    result: Result
    movements: tuple[Chosen, ...]
    needs: Needs
    day: Day | None
    food: Told | None
    timing: Told | None
    fluids: Fluids | None
    bedtime: tuple[Chosen, ...]
    fasting: bool

    @property
    def holds_back(self) -> bool:
        """Whether something must be done first, before any plan."""
        return self.result.urgency is Urgency.EMERGENCY_NOW

    @property
    def chosen(self) -> tuple[Chosen, ...]:
        """Everything in the plan that has its time of day."""
        return self.movements + self.bedtime


def plan_for(
    book: Book,
    patient: Patient,
    respondent: Respondent = Respondent.PERSON,
    wishes: Wishes | None = None,
) -> Plan:
    """The plan of a person, for whoever answers.

    Args:
        book: a bound guideline.
        patient: what is known; what is not known never loosens a limit.
        respondent: who is answering.
        wishes: foods to leave out or to put in, and which of the equally good days.
    """
    result = answer(book, patient, respondent)
    needs = needs_of(book, patient)
    day = day_for(needs, wishes)
    return Plan(
        result=result,
        movements=movements_for(book, patient, result),
        needs=needs,
        day=day,
        food=_told(book, result, FOOD),
        timing=_told(book, result, TIMING),
        fluids=fluids_for(book, patient, result),
        bedtime=bedtime_for(book, patient, result),
        fasting=patient.given("fasting") is True,
    )


def _told(book: Book, result: Result, name: str) -> Told | None:
    advice = next((each for each in result.actions if each.name == name), None)
    return None if advice is None else Told(advice, book.of(advice.kind)[name])
