"""Which steps the night screen shows, given what is known of the person.

The two night questions have three answers each, so there are nine screens. Every step is asked of
the guideline for each of the nine, and is shown only where its verdict is *do* or *consider*.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import product

from betis.guideline.book import Book
from betis.guideline.fact import Respondent
from betis.guideline.items import Action, Moment, NightQuestion, Verdict
from betis.guideline.patient import NOT_KNOWN, Patient, Silence
from betis.interpreters.answer import concluded
from betis.logic.nodes import Value

SHOWN = (Verdict.DO, Verdict.CONSIDER)
ANSWERS = ("no", "yes", "skip")


@dataclass(frozen=True)
class Step:
    """An action on the night screen, and the screens (answers joined by dots) it may stand on."""

    action: Action
    screens: tuple[str, ...]


def questions(book: Book) -> tuple[NightQuestion, ...]:
    """The night questions in order."""
    return tuple(sorted(book.of("night_question").values(), key=lambda each: each.order))


def screens(book: Book) -> tuple[tuple[str, ...], ...]:
    """Every combination of answers to the night questions."""
    return tuple(product(ANSWERS, repeat=len(questions(book))))


def steps(book: Book, known: Patient) -> tuple[Step, ...]:
    """The steps that are safe on at least one screen, in the order of the night."""
    safe = {screen: _safe(book, known, screen) for screen in screens(book)}
    found = [
        Step(action, tuple(".".join(s) for s, names in safe.items() if name in names))
        for name, action in book.of("first_aid").items()
        if action.moment is not None
    ]
    order = list(Moment)
    return tuple(
        sorted(
            (step for step in found if step.screens),
            key=lambda step: (order.index(step.action.moment or Moment.NOW), step.action.order),
        )
    )


def _safe(book: Book, known: Patient, screen: tuple[str, ...]) -> frozenset[str]:
    patient = known.with_(**night_answers(book, screen, known))
    actions = concluded(book, patient, Respondent.PERSON).actions
    return frozenset(action.name for action in actions if action.verdict in SHOWN)


def night_answers(
    book: Book, screen: tuple[str, ...], known: Patient
) -> Mapping[str, Value | Silence]:
    """What the answers to the night questions say of facts. Skipping is asked and not known; what
    was already answered in the check-up stays, unless tonight's answer is graver."""
    found: dict[str, Value | Silence] = {}
    for question, answer in zip(questions(book), screen, strict=True):
        for fact in question.denies:
            if known.given(fact.name) is None:
                found[fact.name] = False if answer == "no" else NOT_KNOWN
        if answer == "yes":
            found[question.affirms.name] = True
    return found
