"""Whether a claim is true of one person, by the reference reading. The proof is not asked."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import assert_never, cast

from betis.guideline.book import Book
from betis.guideline.fact import Respondent
from betis.guideline.items import RedFlag
from betis.guideline.patient import Patient
from betis.guideline.promise import (
    Both,
    Changeable,
    Claim,
    CouldBe,
    Either,
    Gets,
    Growth,
    Later,
    MayBe,
    Opposite,
    Surely,
    SurelyNot,
    UrgencyIs,
    Urgent,
    With,
    Without,
)
from betis.guideline.urgency import Urgency
from betis.interpreters.answer import compiled, concluded
from betis.interpreters.answer.translate import read
from betis.logic.nodes import Condition, Expression
from betis.logic.text import NO_TEXT
from betis.logic.truth import NO, YES


class Confirmation:
    """One person, now and later, as the reference reading sees them."""

    def __init__(
        self,
        book: Book,
        patient: Patient,
        respondent: Respondent,
        later: Mapping[Growth, Patient] | None = None,
    ) -> None:
        self.book = book
        self.patient = patient
        self.respondent = respondent
        self.later = later or {}

    def holds(self, claim: Claim) -> bool:
        """Whether the claim is true of this person."""
        match claim:
            case Surely(condition):
                return read(_expression(condition), self.patient).truth is YES
            case SurelyNot(condition):
                return read(_expression(condition), self.patient).truth is NO
            case MayBe(condition):
                return self.holds(Surely(condition)) or self._can(condition, asked_too=True)
            case Changeable(condition):
                return self._can(condition, asked_too=False)
            case Urgent(level):
                return self._urgency() >= level
            case UrgencyIs(level):
                return self._urgency() == level
            case CouldBe(level):
                return concluded(self.book, self.patient, self.respondent).could_be >= level
            case Gets(kind, name, verdicts):
                actions = concluded(self.book, self.patient, self.respondent).actions
                return any(a[:2] == (kind, name) and a[2] in verdicts for a in actions)
            case Later(inner, growth):
                return self._then(self.later[growth]).holds(inner)
            case With(fact, value, inner):
                changed = {
                    growth: p.with_(**{fact.name: value}) for growth, p in self.later.items()
                }
                patient = self.patient.with_(**{fact.name: value})
                return Confirmation(self.book, patient, self.respondent, changed).holds(inner)
            case Without(kinds, inner):
                lesser = _without(self.book, kinds)
                return Confirmation(lesser, self.patient, self.respondent, self.later).holds(inner)
            case Opposite(inner):
                return not self.holds(inner)
            case Both(claims):
                return all(map(self.holds, claims))
            case Either(claims):
                return any(map(self.holds, claims))
            case _:
                assert_never(claim)

    def _urgency(self) -> Urgency:
        return concluded(self.book, self.patient, self.respondent).urgency

    def _then(self, patient: Patient) -> "Confirmation":
        return Confirmation(self.book, patient, self.respondent)

    def _can(self, condition: Condition, asked_too: bool) -> bool:
        """Whether the condition can become yes; read as if it were a red flag of its own."""
        program = compiled(_probe(self.book, condition))
        look = program.possible if asked_too else program.changeable
        return bool(look(self.patient, self.respondent).yes[program.flags[0][2]])


@lru_cache(maxsize=512)
def _probe(book: Book, condition: Condition) -> Book:
    flag = RedFlag(
        title=NO_TEXT, says=NO_TEXT, do=NO_TEXT, cites=(), dated=date.min,
        urgency=Urgency.SAME_DAY, when=condition,
    )  # fmt: skip
    return Book("probe", book.facts, {}, {}, {"red_flag": {"probe": flag}})


@lru_cache(maxsize=8)
def _without(book: Book, kinds: tuple[str, ...]) -> Book:
    kept = {kind: items for kind, items in book.items.items() if kind not in kinds}
    return replace(book, items=kept, keep=None)


def _expression(condition: Condition) -> Expression:
    return cast(Expression, condition)
