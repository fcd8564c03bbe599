"""Random people for measurements: mostly well, some with one danger picture, all deterministic."""

from collections.abc import Mapping
from random import Random
from typing import Any, cast

from betis.guideline.book import Book
from betis.guideline.fact import Fact, Number, OneOf, Respondent, SeveralOf, YesNo
from betis.guideline.patient import Patient
from betis.interpreters.answer.translate import Reader
from betis.logic.nodes import (
    Among,
    And,
    Assume,
    AtLeast,
    Compare,
    Constant,
    Expression,
    Includes,
    Known,
    Named,
    Not,
    Or,
    Value,
)
from betis.logic.nodes import YesNo as YesNoNode
from betis.logic.truth import YES

ILL = 0.5
"""Share of people who have a danger picture."""
STRAY = 0.02
"""Chance of any further sign."""
USUAL: Mapping[str, tuple[float, float]] = {
    "age_years": (20, 90),
    "nights_per_week": (0, 4),
    "longest_duration_minutes": (1, 9),
    "usual_duration_minutes": (1, 5),
    "problem_duration_weeks": (1, 300),
    "pain_intensity": (3, 8),
    "alcohol_units_per_week": (0, 6),
    "caffeine_cups_per_day": (0, 4),
    "weight_kg": (45, 95),
    "height_cm": (148, 185),
}
"""Ranges in which ordinary people's numbers lie; other numbers are zero or their lowest."""


def somebody(book: Book, random: Random) -> Patient:
    """A person who knows everything that a person can know about themselves."""
    facts = [fact for fact in book.facts.values() if Respondent.PERSON in fact.who]
    answers: dict[str, Value] = {fact.name: _usual(fact, random) for fact in facts}
    if random.random() < ILL:
        flag = random.choice(list(book.of("red_flag").values()))
        _make(cast(Expression, flag.when), True, answers, random)
    own = {fact.name for fact in facts}
    return _sensible(book, Patient({n: v for n, v in answers.items() if n in own}))


def _sensible(book: Book, person: Patient) -> Patient:
    """Without answers to what makes no sense for this person (nobody would have been asked)."""
    while True:
        reader = Reader(person)
        senseless = {
            name
            for name in person.answers
            if (gate := book.facts[name].asked_when) is not None
            and reader.read(cast(Expression, gate)).truth is not YES
        }
        if not senseless:
            return person
        person = Patient({n: v for n, v in person.answers.items() if n not in senseless})


def _usual(fact: Fact, random: Random) -> Value:
    match fact:
        case YesNo():
            return random.random() < STRAY
        case Number():
            low, high = USUAL.get(fact.name, (fact.lowest, fact.lowest))
            return random.randint(fact.scaled(low), fact.scaled(high))
        case OneOf():
            return (
                random.choice(list(fact.choices))
                if fact.name == "sex_at_birth"
                else (next(iter(fact.choices)))
            )
        case SeveralOf():
            return frozenset(c for c in fact.choices if random.random() < STRAY)


def _make(wanted: Expression, value: bool, answers: dict[str, Value], random: Random) -> None:
    """Change the answers so that the expression comes true (or false), by one random way."""
    match wanted:
        case Constant():
            return
        case Not(part):
            _make(part, not value, answers, random)
        case Named(_, part):
            _make(part, value, answers, random)
        case And(parts) | Or(parts) | AtLeast(_, parts):
            every = isinstance(wanted, And) == value or isinstance(wanted, AtLeast)
            for part in parts if every else (random.choice(parts),):
                _make(part, value, answers, random)
        case _:
            _make_atom(wanted, value, answers, random)


def _make_atom(atom: Any, value: bool, answers: dict[str, Value], random: Random) -> None:
    fact = atom if isinstance(atom, YesNoNode) else atom.fact
    if value and fact.asked_when is not None:
        _make(fact.asked_when, True, answers, random)
    match atom:
        case YesNoNode() | Assume() | Known():
            answers[fact.name] = value
        case Among(_, choices):
            others = [c for c in fact.choices if c not in choices]
            answers[fact.name] = random.choice(list(choices) if value else others)
        case Includes(_, choice):
            chosen = cast(frozenset[str], answers.get(fact.name, frozenset()))
            answers[fact.name] = chosen | {choice} if value else chosen - {choice}
        case Compare(_, operator, bound):
            low, high = fact.bounds
            rising = (operator in (">=", ">")) == value
            answers[fact.name] = min(high, bound + 1) if rising else max(low, bound - 1)
