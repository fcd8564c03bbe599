"""What the diary says to the check-up, and when it says that somebody should be seen."""

from dataclasses import dataclass

from django.utils import timezone

import betis
from betis.diary.facts import SEASON, facts_from
from betis.diary.nights import ONE_DAY
from betis.guideline.fact import Respondent
from betis.guideline.items import RedFlag
from betis.guideline.patient import Patient, read_answers, value_words
from betis.interpreters.answer import concluded
from betis.logic.nodes import Value
from betis.logic.text import Text
from betis.web.diary import store


@dataclass(frozen=True)
class Answer:
    """One answer of the diary, in words, and what it rests on. `at_least`: it may be more."""

    fact: str
    value: Value
    title: Text
    words: Text
    because: Text
    at_least: bool


def answers() -> tuple[Answer, ...]:
    """Everything the diary can answer today."""
    book, today = betis.book(), timezone.localdate()
    first = today - ONE_DAY * SEASON
    said = facts_from(store.entries(store.local_diary(), first, today), today)
    patient = read_answers(book.facts, {name: each.value for name, each in said.items()})
    found = []
    for name, each in said.items():
        value, fact = patient.given(name), book.facts[name]
        if value is not None:
            words = value_words(fact, value)
            found.append(Answer(name, value, fact.says, words, each.because, each.at_least))
    return tuple(found)


def warning() -> RedFlag | None:
    """The most urgent danger sign that the diary alone shows; None where it shows none.

    What is only *at least* so counts too: it can only raise an urgency.
    """
    book = betis.book()
    patient = Patient({each.fact: each.value for each in answers()})
    flags = concluded(book, patient, Respondent.PERSON).flags
    found: RedFlag | None = book.of("red_flag")[flags[0]] if flags else None
    return found
