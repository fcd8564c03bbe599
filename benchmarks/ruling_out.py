"""When asking a set of facts is enough to rule an expression out, as a formula."""

from collections.abc import Mapping
from typing import Any, assert_never

import z3

from betis.guideline.fact import Asked
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
    """True for the sets of asked facts that make the expression surely no."""
    return _decided(expression, person, asked)[1]


def _decided(expression: Expression, person: Patient, asked: Mapping[str, Any]) -> tuple[Any, Any]:
    """(surely yes, surely no) as formulas."""
    match expression:
        case Constant(value):
            return z3.BoolVal(value), z3.BoolVal(not value)
        case Named(_, part):
            return _decided(part, person, asked)
        case Not(part):
            yes, no = _decided(part, person, asked)
            return no, yes
        case And(parts):
            pairs = [_decided(part, person, asked) for part in parts]
            return z3.And([y for y, _ in pairs]), z3.Or([n for _, n in pairs])
        case Or(parts):
            pairs = [_decided(part, person, asked) for part in parts]
            return z3.Or([y for y, _ in pairs]), z3.And([n for _, n in pairs])
        case AtLeast(count, parts):
            pairs = [_decided(part, person, asked) for part in parts]
            return (
                z3.AtLeast(*[y for y, _ in pairs], count),
                z3.AtLeast(*[n for _, n in pairs], len(parts) - count + 1),
            )
        case YesNo() | Compare() | Among() | Includes() | Known() | Assume():
            return _atom(expression, person, asked)
        case _:
            assert_never(expression)


def _atom(atom: Any, person: Patient, asked: Mapping[str, Any]) -> tuple[Any, Any]:
    fact = fact_of(atom)
    known = asked.get(fact.name, z3.BoolVal(False))
    holds = person.reads(atom) is YES
    yes, no = z3.And(known, z3.BoolVal(holds)), z3.And(known, z3.BoolVal(not holds))
    if isinstance(fact, Asked) and fact.asked_when is not None:
        _, senseless = _decided(fact.asked_when, person, asked)  # type: ignore[arg-type]
        no = z3.Or(no, senseless)
    return yes, no
