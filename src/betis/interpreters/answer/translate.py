"""One expression read for one person: the reference meaning of every node, with the reasons.

This is the reading that all others must agree with. It is written to be read, not to be fast;
`program` is its fast twin.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import assert_never, cast

from betis.guideline.fact import Asked
from betis.guideline.patient import Patient
from betis.logic.nodes import (
    Among,
    And,
    Assume,
    AtLeast,
    Atom,
    Compare,
    Constant,
    Expression,
    Includes,
    Known,
    Named,
    Not,
    Or,
    YesNo,
)
from betis.logic.truth import NO, UNKNOWN, YES, Truth, all_of, any_of, at_least, negated, truth
from betis.logic.walk import fact_of


@dataclass(frozen=True)
class Reading:
    """What an expression comes to, and the facts that decided it (or that are missing)."""

    truth: Truth
    facts: tuple[str, ...]


def read(expression: Expression, patient: Patient) -> Reading:
    """What is certain of the expression for this person, and because of which facts."""
    match expression:
        case Constant(value):
            return Reading(truth(value, not value), ())
        case YesNo() | Compare() | Among() | Includes() | Known() | Assume():
            return _atom(expression, patient)
        case Named(_, part):
            return read(part, patient)
        case Not(part):
            inner = read(part, patient)
            return Reading(negated(inner.truth), inner.facts)
        case And(parts):
            readings = [read(part, patient) for part in parts]
            return _because(all_of(r.truth for r in readings), readings)
        case Or(parts):
            readings = [read(part, patient) for part in parts]
            return _because(any_of(r.truth for r in readings), readings)
        case AtLeast(count, parts):
            readings = [read(part, patient) for part in parts]
            return _because(at_least(count, (r.truth for r in readings)), readings)
        case _:
            assert_never(expression)


def _atom(atom: Atom, patient: Patient) -> Reading:
    """A fact that makes no sense for this person is no, not unknown, unless it was given."""
    fact = fact_of(atom)
    value = patient.reads(atom)
    gate = fact.asked_when if isinstance(fact, Asked) else None
    if gate is None or patient.given(fact.name) is not None:
        return Reading(value, (fact.name,))
    opened = read(cast(Expression, gate), patient)
    if isinstance(atom, Known):
        never_asked = value is UNKNOWN and opened.truth is NO
        return Reading(YES, opened.facts) if never_asked else Reading(value, (fact.name,))
    both = all_of((opened.truth, value))
    return Reading(both, opened.facts if opened.truth is NO else (fact.name,))


def _because(value: Truth, readings: Iterable[Reading]) -> Reading:
    """The parts that came to the same as the whole are the reason for it."""
    named = (fact for reading in readings if reading.truth is value for fact in reading.facts)
    return Reading(value, tuple(dict.fromkeys(named)))
