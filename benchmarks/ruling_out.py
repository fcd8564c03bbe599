"""When asking a set of facts is enough to rule an expression out, as a formula."""

from collections.abc import Mapping
from typing import Any, assert_never

import z3

from betis.guideline.fact import Asked, Respondent
from betis.guideline.patient import Patient
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
    YesNo,
)
from betis.logic.truth import YES
from betis.logic.walk import fact_of


def ruled_out(expression: Expression, person: Patient, asked: Mapping[str, Any]) -> Any:
    """True for the sets of asked facts after which the expression cannot be yes any more."""
    return z3.Not(_possible(expression, person, asked)[0])


def _possible(expression: Expression, person: Patient, asked: Mapping[str, Any]) -> tuple[Any, Any]:
    """(can be yes, can be no) as formulas."""
    match expression:
        case Constant(value):
            return z3.BoolVal(value), z3.BoolVal(not value)
        case Named(_, part):
            return _possible(part, person, asked)
        case Not(part):
            yes, no = _possible(part, person, asked)
            return no, yes
        case And(parts):
            pairs = [_possible(part, person, asked) for part in parts]
            return z3.And([y for y, _ in pairs]), z3.Or([n for _, n in pairs])
        case Or(parts):
            pairs = [_possible(part, person, asked) for part in parts]
            return z3.Or([y for y, _ in pairs]), z3.And([n for _, n in pairs])
        case AtLeast(count, parts):
            pairs = [_possible(part, person, asked) for part in parts]
            return (
                z3.AtLeast(*[y for y, _ in pairs], count),
                z3.AtLeast(*[n for _, n in pairs], len(parts) - count + 1),
            )
        case YesNo() | Compare() | Among() | Includes() | Known() | Assume():
            return _atom(expression, person, asked)
        case _:
            assert_never(expression)


def _atom(atom: Any, person: Patient, asked: Mapping[str, Any]) -> tuple[Any, Any]:
    """Once asked, what it is; until then either, where the person can tell and it makes sense."""
    fact = fact_of(atom)
    assert isinstance(fact, Asked)
    known = asked.get(fact.name, z3.BoolVal(False))
    open_ = z3.And(z3.Not(known), z3.BoolVal(Respondent.PERSON in fact.who))
    holds = z3.BoolVal(person.reads(atom) is YES)
    sense, nonsense = z3.BoolVal(True), z3.BoolVal(False)
    if fact.asked_when is not None:
        sense, nonsense = _possible(fact.asked_when, person, asked)  # type: ignore[arg-type]
    yes = z3.Or(z3.And(known, holds), z3.And(open_, sense))
    no = z3.Or(z3.And(known, z3.Not(holds)), open_, z3.And(z3.Not(known), nonsense))
    return yes, no
