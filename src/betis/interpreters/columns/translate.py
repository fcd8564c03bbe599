"""The one match over nodes: an expression as two bit arrays, yes and no.

Two readings share one circuit: what is certain, and what is still possible for a respondent
(see `logic.truth`). They differ only in what an empty cell puts in.
"""

from collections.abc import Container
from dataclasses import dataclass
from typing import TypeAlias, assert_never, cast

from betis.guideline.fact import Asked, Respondent
from betis.interpreters.columns.circuit import ALL, NONE, Circuit
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
from betis.logic.walk import fact_of

Valued: TypeAlias = YesNo | Compare | Among | Includes
"""What is read from the cells of a column: an atom that is about a value."""
WORDS = {">=": "at_least", ">": "more_than", "<=": "at_most", "<": "less_than"}


@dataclass(frozen=True)
class Pair:
    """The nodes of *yes* and *no*."""

    yes: int
    no: int


@dataclass(frozen=True)
class Column:
    """Where it is known whether an atom holds: one for each fact, or one for each choice where a
    table keeps the choices in columns of their own."""

    fact: str
    choice: str = ""


class Translator:
    """Expressions → nodes of a circuit, for the facts (or `fact=choice`) that have a column.

    `inputs` collects what must be read from the columns, each with the name of its bit array.
    """

    def __init__(self, circuit: Circuit, facts: Container[str], respondent: Respondent) -> None:
        self.circuit = circuit
        self.inputs: dict[Valued | Column, str] = {}
        self._facts = facts
        self._respondent = respondent
        self._made: dict[tuple[Expression, bool], Pair] = {}

    def certain(self, expression: Expression) -> Pair:
        """What is surely yes and surely no."""
        return self._read(expression, possible=False)

    def possible(self, expression: Expression) -> Pair:
        """What can become yes or no by anything the respondent could know."""
        return self._read(expression, possible=True)

    def _read(self, expression: Expression, possible: bool) -> Pair:
        key = (expression, possible)
        if key not in self._made:
            self._made[key] = self._pair(expression, possible)
        return self._made[key]

    def _pair(self, expression: Expression, possible: bool) -> Pair:
        circuit = self.circuit
        match expression:
            case Constant(value):
                return Pair(ALL, NONE) if value else Pair(NONE, ALL)
            case YesNo() | Compare() | Among() | Includes() | Known() | Assume():
                return self._atom(expression, possible)
            case Named(_, part):
                return self._read(part, possible)
            case Not(part):
                inner = self._read(part, possible)
                return Pair(inner.no, inner.yes)
            case And(parts):
                pairs = [self._read(part, possible) for part in parts]
                return Pair(
                    circuit.all_of(p.yes for p in pairs), circuit.any_of(p.no for p in pairs)
                )
            case Or(parts):
                pairs = [self._read(part, possible) for part in parts]
                return Pair(
                    circuit.any_of(p.yes for p in pairs), circuit.all_of(p.no for p in pairs)
                )
            case AtLeast(count, parts):
                pairs = [self._read(part, possible) for part in parts]
                cannot = len(parts) - count + 1
                return Pair(
                    circuit.at_least(count, [p.yes for p in pairs]),
                    circuit.at_least(cannot, [p.no for p in pairs]),
                )
            case _:
                assert_never(expression)

    def _atom(self, atom: Atom, possible: bool) -> Pair:
        """A fact that makes no sense for somebody is no, not unknown, unless it was given."""
        fact = fact_of(atom)
        gate = fact.asked_when if isinstance(fact, Asked) else None
        opened = None if gate is None else self._read(cast(Expression, gate), possible)
        can_be_answered = possible and _can_answer(fact, self._respondent)
        if isinstance(atom, Known):
            return self._is_known(atom, opened, can_be_answered)
        valued = atom.fact if isinstance(atom, Assume) else atom
        pair, known = self._value(valued)
        if can_be_answered:
            pair = Pair(self.circuit.opposite(pair.no), self.circuit.opposite(pair.yes))
        return pair if opened is None else self._gated(pair, known, opened, can_be_answered)

    def _value(self, atom: Valued) -> tuple[Pair, int]:
        """An atom about a value where it is given, and the rows where it is."""
        column = self._column(atom)
        if column is None:
            return Pair(NONE, NONE), NONE
        yes, known = self._input(atom), self._input(column)
        return Pair(yes, self.circuit.either(known, yes)), known

    def _column(self, atom: Valued) -> Column | None:
        fact = fact_of(atom).name
        if fact in self._facts:
            return Column(fact)
        if isinstance(atom, Includes) and f"{fact}={atom.choice}" in self._facts:
            return Column(fact, atom.choice)
        return None

    def _input(self, source: Valued | Column) -> int:
        if source not in self.inputs:
            name = name_of(source)
            clean = name.isidentifier() and name not in self.inputs.values()
            self.inputs[source] = name if clean else f"input_{len(self.inputs)}"
        return self.circuit.input(self.inputs[source])

    def _gated(self, pair: Pair, known: int, opened: Pair, can_be_answered: bool) -> Pair:
        """Where no answer is given, the question must make sense for a yes; else it is no."""
        circuit = self.circuit
        empty = circuit.opposite(known)
        if can_be_answered:
            closed = circuit.all_of((empty, circuit.opposite(opened.yes)))
            return Pair(circuit.all_of((pair.yes, circuit.opposite(closed))), pair.no)
        return Pair(pair.yes, circuit.any_of((pair.no, circuit.all_of((empty, opened.no)))))

    def _is_known(self, atom: Known, opened: Pair | None, can_be_answered: bool) -> Pair:
        """An empty cell was not asked yet and may become either. Where the question makes no sense,
        it needs no asking."""
        _, known = self._value(atom.fact)
        if can_be_answered:
            return Pair(ALL, self.circuit.opposite(known))
        settled = NONE if opened is None else opened.no
        return Pair(self.circuit.any_of((known, settled)), NONE)


def _can_answer(fact: Variable, respondent: Respondent) -> bool:
    return isinstance(fact, Asked) and respondent in fact.who


def name_of(source: Valued | Column) -> str:
    """The name of the bit array of rows where an atom holds, or where it is known."""
    match source:
        case Column(fact, choice):
            return f"known_{fact}_{choice}" if choice else f"known_{fact}"
        case YesNo():
            return f"yes_{source.name}"
        case Compare(fact, operator, bound):
            return f"yes_{fact.name}_{WORDS[operator]}_{bound}"
        case Among(fact, choices):
            return f"yes_{fact.name}_is_{'_or_'.join(choices)}"
        case Includes(fact, choice):
            return f"yes_{fact.name}_has_{choice}"
        case _:
            assert_never(source)
