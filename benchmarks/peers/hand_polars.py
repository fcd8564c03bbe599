"""Polars expressions as somebody would write them by hand.

Polars knows three values itself (its *and*, *or* and *not* are Kleene's), so what is certain is
one column for each rule; what is possible is two more. Parts with a name are columns of their own,
made in stages, since an expression cannot refer to another of the same stage.
"""

from collections.abc import Callable
from functools import reduce
from operator import add, and_, or_
from typing import Any, NamedTuple, cast

import polars as pl

from benchmarks.peers.engine import Engine, Peer
from benchmarks.peers.people import People
from benchmarks.peers.rules import Rules
from betis.guideline.fact import Asked, Respondent
from betis.guideline.items import ACTION_KINDS, RANKED_KINDS, Verdict
from betis.guideline.urgency import Urgency
from betis.logic.nodes import (
    Among,
    And,
    AtLeast,
    Compare,
    Constant,
    Expression,
    Includes,
    Named,
    Not,
    Or,
    YesNo,
    any_of,
)
from betis.logic.walk import fact_of

COMPARE = {
    ">=": pl.Expr.ge,
    ">": pl.Expr.gt,
    "<=": pl.Expr.le,
    "<": pl.Expr.lt,
}


class Can(NamedTuple):
    """Whether something can be yes, and can be no: never empty."""

    yes: pl.Expr
    no: pl.Expr


class Writer:
    """Expressions of the book → expressions of Polars."""

    def __init__(self) -> None:
        self.parts: dict[str, pl.Expr] = {}

    def certain(self, expression: Expression) -> pl.Expr:
        """True, false or empty."""
        match expression:
            case Constant(value):
                return pl.lit(value)
            case YesNo() | Compare() | Among() | Includes():
                return self._atom(expression)
            case Named(name, part):
                return self._named(f"{name} holds", part)
            case Not(part):
                return ~self.certain(part)
            case And(parts):
                return reduce(and_, map(self.certain, parts))
            case Or(parts):
                return reduce(or_, map(self.certain, parts))
            case AtLeast(count, parts):
                values = [self.certain(part) for part in parts]
                reached = _number(values) >= count
                missed = _number([~value for value in values]) > len(parts) - count
                return pl.when(reached).then(True).when(missed).then(False)
            case _:
                raise NotImplementedError(f"The guideline has no {type(expression).__name__}.")

    def can(self, expression: Expression) -> Can:
        """What it can become by anything that the person could know."""
        match expression:
            case Constant(value):
                return Can(pl.lit(value), pl.lit(not value))
            case YesNo() | Compare() | Among() | Includes():
                return self._atom_can(expression)
            case Named(name, part):
                return self._named_can(name, part)
            case Not(part):
                yes, no = self.can(part)
                return Can(no, yes)
            case And(parts):
                pairs = [self.can(part) for part in parts]
                return Can(reduce(and_, (y for y, _ in pairs)), reduce(or_, (n for _, n in pairs)))
            case Or(parts):
                pairs = [self.can(part) for part in parts]
                return Can(reduce(or_, (y for y, _ in pairs)), reduce(and_, (n for _, n in pairs)))
            case AtLeast(count, parts):
                pairs = [self.can(part) for part in parts]
                return Can(
                    _number([y for y, _ in pairs]) >= count,
                    _number([n for _, n in pairs]) > len(parts) - count,
                )
            case _:
                raise NotImplementedError(f"The guideline has no {type(expression).__name__}.")

    def _atom(self, atom: Any) -> pl.Expr:
        gate = cast(Asked, fact_of(atom)).asked_when
        if gate is None:
            return _value(atom)
        opened = self._named(f"{fact_of(atom).name} makes sense", cast(Expression, gate))
        return _value(atom).fill_null(opened & pl.lit(None, pl.Boolean))

    def _atom_can(self, atom: Any) -> Can:
        fact, value = cast(Asked, fact_of(atom)), _value(atom)
        empty = Respondent.PERSON in fact.who
        pair = Can(value.fill_null(empty), (~value).fill_null(empty))
        if fact.asked_when is None:
            return pair
        gate = cast(Expression, fact.asked_when)
        opened = self._named_can(f"{fact.name} makes sense", gate)
        none = value.is_null()
        return Can(pair.yes & (~none | opened.yes), pair.no | (none & opened.no))

    def _named(self, name: str, part: Expression) -> pl.Expr:
        if name not in self.parts:
            self.parts[name] = self.certain(part)
        return pl.col(name)

    def _named_can(self, name: str, part: Expression) -> Can:
        yes, no = f"{name} can be", f"{name} can be not"
        if yes not in self.parts:
            self.parts[yes], self.parts[no] = self.can(part)
        return Can(pl.col(yes), pl.col(no))

    def stages(self, last: dict[str, pl.Expr]) -> list[list[pl.Expr]]:
        """The parts by how deep they refer to one another, and what is asked for after them."""
        depths: dict[str, int] = {}
        stages: list[list[pl.Expr]] = []
        for name, part in {**self.parts, **last}.items():
            roots = part.meta.root_names()
            depths[name] = 1 + max((depths[r] for r in roots if r in depths), default=-1)
            stages += [[] for _ in range(depths[name] + 1 - len(stages))]
            stages[depths[name]].append(part.alias(name))
        return stages


def load(rules: Rules) -> Engine:
    """One lazy query for each table, optimised and run by Polars."""
    concluded = query(rules)
    return Engine(
        given=frame_of,
        run=lambda frame: concluded(frame.lazy()).collect(),
        answers=lambda found: said(found, rules),
    )


def load_file(rules: Rules) -> Engine:
    """The same from Parquet, streaming."""
    concluded = query(rules)
    return Engine(
        given=lambda people: people.file,
        run=lambda path: concluded(pl.scan_parquet(path)).collect(engine="streaming"),
        answers=lambda found: said(found, rules),
    )


def query(rules: Rules) -> Callable[[pl.LazyFrame], pl.LazyFrame]:
    """People → conclusions."""
    writer, last = conclusions(rules)
    stages = writer.stages(last)

    def concluded(lazy: pl.LazyFrame) -> pl.LazyFrame:
        for stage in stages:
            lazy = lazy.with_columns(stage)
        return lazy.select(list(last))

    return concluded


def conclusions(rules: Rules) -> tuple[Writer, dict[str, pl.Expr]]:
    """Name → expression, for everything that is asked for."""
    book, writer, found = rules.book, Writer(), {}
    flags = book.of("red_flag").values()
    for item in flags:
        found[item.id] = writer.certain(item.when)
        found[f"{item.id} can"] = writer.can(item.when).yes
    some_open = _any([pl.col(f"{item.id} can") for item in flags])
    some_held = _any([pl.col(item.id) for item in flags])
    for level in list(Urgency)[1:]:
        grave = [item.id for item in flags if item.urgency >= level]
        now = _any([pl.col(id) for id in grave])
        if level is Urgency.ROUTINE:
            now = now | (some_open & ~some_held)
        found[f"urgency at least {level}"] = now
        later = [pl.col(f"urgency at least {level}"), *(pl.col(f"{id} can") for id in grave)]
        found[f"could_be at least {level}"] = _any(later)
    for item in book.of("criterion").values():
        found[item.id] = writer.certain(item.when)
    for kind in RANKED_KINDS:
        for item in book.of(kind).values():
            found[f"{item.id} only"] = writer.certain(item.only_when)
            if item.fixed is None:
                signed = [(w.points, w.when) for w in item.supports]
                signed += [(-w.points, w.when) for w in item.against]
                points = (
                    writer.certain(when).fill_null(False) * pl.lit(p, pl.Int16)
                    for p, when in signed
                )
                only = pl.col(f"{item.id} only").fill_null(False)
                found[item.id] = reduce(add, points) * only
    for kind in ACTION_KINDS:
        for item in book.of(kind).values():
            found[f"{item.id} offered"] = writer.certain(item.offered_when)
            for bar, avoids in (("avoid", True), ("ask", False)):
                bars = [b.when for b in item.bars if (b.then is Verdict.AVOID) is avoids]
                when = any_of(*bars) if bars else Constant(False)
                found[f"{item.id} {bar}"] = writer.certain(when)
                found[f"{item.id} {bar} can"] = writer.can(when).yes
    for item in book.of("check").values():
        found[item.id] = writer.certain(item.worth_when)
    for item in book.of("contradiction").values():
        found[item.id] = writer.certain(item.when)
    return writer, found


def said(found: pl.DataFrame, rules: Rules) -> list[dict[str, Any]]:
    """The names of the rules: a yes and a no for each column that can be empty."""
    rows = []
    for row in found.iter_rows(named=True):
        answers = {name: row[name] for name in rules.sums}
        for name in rules.outputs:
            whole, _, last = name.rpartition(" ")
            if name in row:
                answers[name] = row[name]
            else:
                answers[name] = row[whole] is (last == "yes")
        rows.append(answers)
    return rows


def frame_of(people: People) -> pl.DataFrame:
    """The table as Polars has it, with its names of choices as an enum."""
    return cast(pl.DataFrame, pl.from_arrow(people.flat))


def _value(atom: Any) -> pl.Expr:
    """An atom about a value; empty where nothing is given."""
    match atom:
        case YesNo():
            return pl.col(atom.name)
        case Compare(fact, operator, bound):
            return COMPARE[operator](pl.col(fact.name), fact.unscaled(bound))
        case Among(fact, choices):
            return pl.col(fact.name).is_in(choices)
        case _:
            return pl.col(f"{atom.fact.name}={atom.choice}")


def _number(values: list[pl.Expr]) -> pl.Expr:
    return reduce(add, (value.fill_null(False).cast(pl.Int8) for value in values))


def _any(values: list[pl.Expr]) -> pl.Expr:
    """Whether one of them is surely true."""
    return reduce(or_, (value.fill_null(False) for value in values))


PEER = Peer("Polars, written by hand", load, many=True)
FILE = Peer("Polars, written by hand, from Parquet", load_file, many=True)
