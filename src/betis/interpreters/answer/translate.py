"""One expression read for one person: the reference meaning of every node, with the reasons.

This is the reading that all others must agree with. It is written to be read, not to be fast;
`program` is its fast twin.
"""

from collections.abc import Iterable
from typing import NamedTuple, assert_never, cast

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


class Reading(NamedTuple):
    """What an expression comes to, and the facts that decided it (or that are missing)."""

    truth: Truth
    facts: tuple[str, ...]


class Reader:
    """Reads expressions for one person. What has a name is read once."""

    def __init__(self, patient: Patient) -> None:
        self.patient = patient
        self._named: dict[str, Reading] = {}

    def read(self, expression: Expression) -> Reading:
        """What is certain of the expression, and because of which facts."""
        match expression:
            case YesNo() | Compare() | Among() | Includes() | Known() | Assume():
                return self._atom(expression)
            case Constant(value):
                return Reading(truth(value, not value), ())
            case Named(name, part):
                if name not in self._named:
                    self._named[name] = self.read(part)
                return self._named[name]
            case Not(part):
                inner = self.read(part)
                return Reading(negated(inner.truth), inner.facts)
            case And(parts):
                readings = [self.read(part) for part in parts]
                return _because(all_of([r.truth for r in readings]), readings)
            case Or(parts):
                readings = [self.read(part) for part in parts]
                return _because(any_of([r.truth for r in readings]), readings)
            case AtLeast(count, parts):
                readings = [self.read(part) for part in parts]
                return _because(at_least(count, [r.truth for r in readings]), readings)
            case _:
                assert_never(expression)

    def _atom(self, atom: Atom) -> Reading:
        """A fact that makes no sense for this person is no, not unknown, unless it was given."""
        fact = fact_of(atom)
        value = self.patient.reads(atom)
        gate = fact.asked_when if isinstance(fact, Asked) else None
        if gate is None or self.patient.given(fact.name) is not None:
            return Reading(value, (fact.name,))
        opened = self.read(cast(Expression, gate))
        if isinstance(atom, Known):
            never_asked = value is UNKNOWN and opened.truth is NO
            return Reading(YES, opened.facts) if never_asked else Reading(value, (fact.name,))
        both = all_of((opened.truth, value))
        return Reading(both, opened.facts if opened.truth is NO else (fact.name,))


def read(expression: Expression, patient: Patient) -> Reading:
    """What is certain of one expression for a person."""
    return Reader(patient).read(expression)


def _because(value: Truth, readings: Iterable[Reading]) -> Reading:
    """The parts that came to the same as the whole are the reason for it."""
    named = [fact for reading in readings if reading.truth is value for fact in reading.facts]
    return Reading(value, tuple(dict.fromkeys(named)))
