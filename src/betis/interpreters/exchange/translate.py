"""The one match over nodes: an expression as ELM.

What is certain needs no trick: null is our unknown. What is *possible* has four values (see
`logic.truth`), which null cannot carry; it becomes two definitions with two values each, "can be
yes" and "can be no".
"""

from collections.abc import Iterable
from typing import NamedTuple, assert_never, cast

from betis.guideline.fact import Asked, Respondent
from betis.interpreters.exchange.nodes import (
    Elm,
    all_of,
    any_of,
    binary,
    definition,
    either,
    is_false,
    is_null,
    is_true,
    literal,
    negated,
    null,
    parameter,
    total,
)
from betis.interpreters.exchange.parameters import NOT_KNOWN_NAMES
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
from betis.logic.walk import fact_of

OPERATORS = {">=": "GreaterOrEqual", ">": "Greater", "<=": "LessOrEqual", "<": "Less"}


class Possible(NamedTuple):
    """Whether something can be yes, and whether it can be no: true or false, never null."""

    yes: Elm
    no: Elm


class Translator:
    """Expressions → ELM. `definitions` collects the named parts that they refer to, in order."""

    def __init__(self, respondent: Respondent) -> None:
        self.definitions: dict[str, Elm] = {}
        self._respondent = respondent

    def certain(self, expression: Expression) -> Elm:
        """Yes, no or null."""
        match expression:
            case Constant(value):
                return literal(value)
            case YesNo() | Compare() | Among() | Includes() | Known() | Assume():
                return self._certain_atom(expression)
            case Named(name, part):
                return self._shared(f"holds__{name}", part)
            case Not(part):
                return negated(self.certain(part))
            case And(parts):
                return all_of(map(self.certain, parts))
            case Or(parts):
                return any_of(map(self.certain, parts))
            case AtLeast(count, parts):
                values = [self.certain(part) for part in parts]
                reached = binary("GreaterOrEqual", _count(map(is_true, values)), literal(count))
                missed = binary(
                    "Greater", _count(map(is_false, values)), literal(len(parts) - count)
                )
                return either(reached, literal(True), _no_or_null(missed))
            case _:
                assert_never(expression)

    def possible(self, expression: Expression) -> Possible:
        """What the respondent's knowledge could still make of it."""
        match expression:
            case Constant(value):
                return Possible(literal(value), literal(not value))
            case YesNo() | Compare() | Among() | Includes() | Known() | Assume():
                return self._possible_atom(expression)
            case Named(name, part):
                return self._shared_pair(name, part)
            case Not(part):
                inner = self.possible(part)
                return Possible(inner.no, inner.yes)
            case And(parts):
                pairs = [self.possible(part) for part in parts]
                return Possible(all_of(p.yes for p in pairs), any_of(p.no for p in pairs))
            case Or(parts):
                pairs = [self.possible(part) for part in parts]
                return Possible(any_of(p.yes for p in pairs), all_of(p.no for p in pairs))
            case AtLeast(count, parts):
                pairs = [self.possible(part) for part in parts]
                yes, no = _count(p.yes for p in pairs), _count(p.no for p in pairs)
                return Possible(
                    binary("GreaterOrEqual", yes, literal(count)),
                    binary("Greater", no, literal(len(parts) - count)),
                )
            case _:
                assert_never(expression)

    def _certain_atom(self, atom: Atom) -> Elm:
        """A fact that makes no sense for this person is no, not unknown, unless it was given."""
        fact, value, gate = fact_of(atom).name, _value(atom), _gate(atom)
        if gate is None:
            return value
        opened = self._shared(f"asked_when__{fact}", gate)
        if isinstance(atom, Known):
            never_asked = all_of((is_null(value), is_false(opened)))
            return either(never_asked, literal(True), value)
        return either(is_null(parameter(fact)), all_of((opened, value)), value)

    def _possible_atom(self, atom: Atom) -> Possible:
        fact, gate = fact_of(atom), _gate(atom)
        pair = self._possible_value(atom, isinstance(fact, Asked) and self._respondent in fact.who)
        if gate is None:
            return pair
        opened = self._shared_pair(f"asked_when__{fact.name}", gate)
        if isinstance(atom, Known):
            never_asked = all_of((opened.no, negated(pair.no)))
            return Possible(any_of((pair.yes, never_asked)), pair.no)
        empty = is_null(parameter(fact.name))
        return Possible(
            all_of((pair.yes, any_of((negated(empty), opened.yes)))),
            any_of((pair.no, all_of((empty, opened.no)))),
        )

    def _possible_value(self, atom: Atom, can_be_answered: bool) -> Possible:
        value = _value(atom)
        if can_be_answered:
            return Possible(negated(is_false(value)), negated(is_true(value)))
        return Possible(is_true(value), is_false(value))

    def _shared(self, name: str, part: Expression) -> Elm:
        """A reference to a definition, written when it is first needed."""
        if name not in self.definitions:
            self.definitions[name] = self.certain(part)
        return definition(name)

    def _shared_pair(self, name: str, part: Expression) -> Possible:
        yes, no = f"can_be_yes__{name}", f"can_be_no__{name}"
        if yes not in self.definitions:
            self.definitions[yes], self.definitions[no] = self.possible(part)
        return Possible(definition(yes), definition(no))


def _gate(atom: Atom) -> Expression | None:
    fact = fact_of(atom)
    return cast("Expression | None", fact.asked_when) if isinstance(fact, Asked) else None


def _value(atom: Atom) -> Elm:
    """An atom about a value; null where nothing is given."""
    given = parameter(fact_of(atom).name)
    match atom:
        case YesNo():
            return given
        case Compare(fact, operator, bound):
            limit = fact.unscaled(bound)
            return binary(OPERATORS[operator], given, literal(limit))
        case Among(_, choices):
            return any_of(binary("Equal", given, literal(choice)) for choice in choices)
        case Includes(_, choice):
            inside = binary("In", literal(choice), given)
            return either(is_null(given), null("Boolean"), inside)
        case Known(fact):
            return either(is_null(given), _no_or_null(_not_known(fact.name)), literal(True))
        case Assume(fact, value):
            assumed = either(_not_known(fact.name), literal(value), null("Boolean"))
            return either(is_null(given), assumed, given)
        case _:
            assert_never(atom)


def _not_known(fact: str) -> Elm:
    return binary("In", literal(fact), parameter(NOT_KNOWN_NAMES))


def _no_or_null(condition: Elm) -> Elm:
    return either(condition, literal(False), null("Boolean"))


def _count(truths: Iterable[Elm]) -> Elm:
    return total(either(one, literal(1), literal(0)) for one in truths)
