"""The promise is proved of the rule for stopping; here the interview itself follows that rule."""

import random
from typing import Any

import pytest

from betis.guideline.book import Book
from betis.guideline.fact import Number, OneOf, Respondent, SeveralOf, YesNo
from betis.guideline.patient import NOT_KNOWN, Patient
from betis.interpreters.answer import compiled
from betis.interview import next_page

PEOPLE = 60
LIKELY_YES = 0.08


def some_answer(book: Book, name: str, chance: random.Random, silent: float) -> Any:
    fact = book.facts[name]
    if chance.random() < silent:
        return NOT_KNOWN
    match fact:
        case YesNo():
            return chance.random() < LIKELY_YES
        case Number():
            return chance.randint(*fact.bounds)
        case OneOf():
            return chance.choice(list(fact.choices))
        case SeveralOf():
            return frozenset(c for c in fact.choices if chance.random() < LIKELY_YES)


def could_still_rise(book: Book, patient: Patient, respondent: Respondent) -> list[str]:
    """Flags above the urgency reached that a question could still bring about."""
    program = compiled(book)
    certain = program.certain(patient)
    changeable = program.changeable(patient, respondent)
    reached = max((u for _, u, slot in program.flags if certain.yes[slot]), default=0)
    return [
        name
        for name, urgency, slot in program.flags
        if urgency > reached and changeable.yes[slot] and not certain.yes[slot]
    ]


@pytest.mark.parametrize("silent", [0.0, 0.3], ids=["all known", "much not known"])
@pytest.mark.parametrize("respondent", [Respondent.PERSON, Respondent.CLINICIAN])
def test_it_stops_only_when_no_question_can_raise_the_urgency(
    book: Book, respondent: Respondent, silent: float
) -> None:
    chance = random.Random(67)
    for _ in range(PEOPLE):
        patient = Patient({})
        while page := next_page(book, patient, respondent):
            answers = {name: some_answer(book, name, chance, silent) for name in page.facts}
            assert not set(answers) & set(patient.answers), "nothing is asked twice"
            patient = patient.with_(**answers)
        assert could_still_rise(book, patient, respondent) == []
