"""An expression as two Z3 terms, *yes* and *no*: the same tables as `logic.truth`, over everybody.

A reading is a moment (what is known) and what counts as open there. What is certain, what is
possible and what a question could still change differ in nothing else.
"""

from enum import Enum
from typing import TypeAlias, assert_never, cast

from betis.guideline.fact import Asked
from betis.interpreters.proof.people import Moment
from betis.interpreters.proof.terms import Term, at_least, both, either, opposite
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
    Variable,
    YesNo,
)
from betis.logic.walk import fact_of, facts

Pair: TypeAlias = tuple[Term, Term]


class Open(Enum):
    """Which unknown facts count as able to become yes and no."""

    NOTHING = "what is certain"
    ANSWERABLE = "what is possible"
    UNASKED = "what a question can change"


class Reading:
    """Expressions read at one moment; every term is made once and shared.

    A moment that differs in a few answers only takes over all terms that do not depend on them.
    `gates` is the reading in which it is looked up whether a fact makes sense: a question may make
    sense as long as that is possible, even where nobody could say.
    """

    def __init__(
        self,
        moment: Moment,
        open_: Open,
        like: "Reading | None" = None,
        gates: "Reading | None" = None,
    ) -> None:
        self.moment = moment
        self.open = open_
        self._like = like
        self._gates = gates or self
        self._made: dict[Expression, Pair] = {}
        self._reach: dict[Expression, frozenset[str]] = {}

    def pair(self, expression: Expression) -> Pair:
        """The terms for yes and for no."""
        if self._like and self._like.reach(expression).isdisjoint(self.moment.set_):
            return self._like.pair(expression)
        if expression not in self._made:
            self._made[expression] = self._new(expression)
        return self._made[expression]

    def reach(self, expression: Expression) -> frozenset[str]:
        """Every fact that can matter to the expression, also through `asked_when`."""
        if expression not in self._reach:
            found: set[str] = set()
            for fact in facts(expression):
                found.add(fact.name)
                if (gate := gate_of(fact)) is not None:
                    found |= self.reach(gate)
            self._reach[expression] = frozenset(found)
        return self._reach[expression]

    def _new(self, expression: Expression) -> Pair:
        match expression:
            case Constant(value):
                return value, not value
            case YesNo() | Compare() | Among() | Includes() | Known() | Assume():
                return self._atom(expression)
            case Named(_, part):
                return self.pair(part)
            case Not(part):
                yes, no = self.pair(part)
                return no, yes
            case And(parts):
                pairs = [self.pair(part) for part in parts]
                return both(*(y for y, _ in pairs)), either(*(n for _, n in pairs))
            case Or(parts):
                pairs = [self.pair(part) for part in parts]
                return either(*(y for y, _ in pairs)), both(*(n for _, n in pairs))
            case AtLeast(count, parts):
                pairs = [self.pair(part) for part in parts]
                return (
                    at_least(count, (y for y, _ in pairs)),
                    at_least(len(parts) - count + 1, (n for _, n in pairs)),
                )
            case _:
                assert_never(expression)

    def _atom(self, atom: Atom) -> Pair:
        """Once given, the answer counts; until then only where the question makes sense."""
        fact = fact_of(atom)
        given, silent = self.moment.given(fact), self.moment.silent(fact)
        gate = gate_of(fact)
        sense, nonsense = (True, False) if gate is None else self._gates.pair(gate)
        open_ = self._opened(fact, silent)
        unasked = self.moment.unasked(fact)
        if isinstance(atom, Known):
            return (
                either(given, both(unasked, either(open_, nonsense))),
                either(silent, both(unasked, open_)),
            )
        can_yes, can_no = open_, open_
        if isinstance(atom, Assume):
            can_yes = either(both(unasked, open_), both(silent, atom.value))
            can_no = either(both(unasked, open_), both(silent, not atom.value))
        holds = self.moment.holds(atom, fact)
        return (
            either(both(given, holds), both(opposite(given), can_yes, sense)),
            either(both(given, opposite(holds)), both(opposite(given), either(can_no, nonsense))),
        )

    def _opened(self, fact: Variable, silent: Term) -> Term:
        match self.open:
            case Open.NOTHING:
                return False
            case Open.ANSWERABLE:
                return self.moment.values.answerable(fact)
            case Open.UNASKED:
                return both(self.moment.values.answerable(fact), opposite(silent))
            case _:
                assert_never(self.open)


def gate_of(fact: Variable) -> Expression | None:
    """The condition under which it makes sense to ask about a fact."""
    gate = fact.asked_when if isinstance(fact, Asked) else None
    return None if gate is None else cast(Expression, gate)
