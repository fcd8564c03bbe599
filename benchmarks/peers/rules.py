"""The book for engines that know only true and false.

Each condition becomes formulas about what is given: *surely yes*, *surely no*, *can be yes*, *can
be no*. A part that has a name in the book is a formula of its own, referred to by name, as
somebody who writes the rules by hand would have it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias, cast

from betis.guideline.book import Book
from betis.guideline.fact import Asked, Respondent
from betis.guideline.items import ACTION_KINDS, RANKED_KINDS, Verdict
from betis.guideline.urgency import Urgency
from betis.logic.nodes import (
    Among,
    And,
    AtLeast,
    Compare,
    Condition,
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

Valued: TypeAlias = YesNo | Compare | Among | Includes


@dataclass(frozen=True)
class Given:
    """A value is given, and the atom about it holds (or does not)."""

    atom: Valued
    holds: bool


@dataclass(frozen=True)
class Empty:
    """No value is given."""

    fact: str


@dataclass(frozen=True)
class Opposite:
    """Not."""

    part: "Formula"


@dataclass(frozen=True)
class Every:
    """All of them."""

    parts: tuple["Formula", ...]


@dataclass(frozen=True)
class Some:
    """One of them."""

    parts: tuple["Formula", ...]


@dataclass(frozen=True)
class Enough:
    """At least so many of them."""

    count: int
    parts: tuple["Formula", ...]


@dataclass(frozen=True)
class Ref:
    """What another formula comes to."""

    name: str


Formula: TypeAlias = bool | Given | Empty | Opposite | Every | Some | Enough | Ref


Sum: TypeAlias = tuple[tuple[int, Formula], ...]
"""Points, each counted where its formula holds."""


@dataclass(frozen=True)
class Rules:
    """Everything that follows for somebody.

    `formulas` stand in an order in which each refers to earlier ones only. What is asked for are
    the formulas named in `outputs`, and the `sums`. A level of urgency is the formulas "at least
    1" to "at least 4".
    """

    book: Book
    formulas: Mapping[str, Formula]
    outputs: tuple[str, ...]
    sums: Mapping[str, Sum]

    def without_bounds(self) -> "Rules":
        """The same without the least and most that points can become, as tables have them."""
        sums = {name: sum_ for name, sum_ in self.sums.items() if not name.endswith(BOUNDS)}
        needed = set(self.outputs) | {n for s in sums.values() for _, f in s for n in refs(f)}
        for name, formula in reversed(self.formulas.items()):
            if name in needed:
                needed.update(refs(formula))
        kept = {name: formula for name, formula in self.formulas.items() if name in needed}
        return Rules(self.book, kept, self.outputs, sums)


BOUNDS = (" least", " most")


def refs(formula: Formula) -> Iterator[str]:
    """The names to which a formula refers."""
    match formula:
        case Ref(name):
            yield name
        case Opposite(part):
            yield from refs(part)
        case Every(parts) | Some(parts) | Enough(_, parts):
            for part in parts:
                yield from refs(part)


def rules(book: Book) -> Rules:
    """The rules of a book for somebody who answers for themselves."""
    return _Writer(book).rules()


@dataclass
class _Writer:
    book: Book
    formulas: dict[str, Formula] = field(default_factory=dict)
    outputs: list[str] = field(default_factory=list)
    sums: dict[str, Sum] = field(default_factory=dict)

    def rules(self) -> Rules:
        """Each entry, in the order of the kinds."""
        self._flags()
        for item in self._items("criterion"):
            self._output(item.id, item.when, ("yes", "no"))
        for kind in RANKED_KINDS:
            for item in self._items(kind):
                self._score(item)
        for kind in ACTION_KINDS:
            for item in self._items(kind):
                self._action(item)
        for item in self._items("check"):
            self._output(item.id, item.worth_when, ("yes",))
        for item in self._items("contradiction"):
            self._output(item.id, item.when, ("yes",))
        return Rules(self.book, self.formulas, tuple(self.outputs), self.sums)

    def _items(self, kind: str) -> Iterator[Any]:
        return iter(self.book.of(kind).values())

    def _flags(self) -> None:
        """Each danger sign; how urgent it is, and could be."""
        flags = list(self._items("red_flag"))
        for flag in flags:
            self._output(flag.id, flag.when, ("yes", "no", "can"))
        held, open_ = (Some(tuple(Ref(f"{f.id} {one}") for f in flags)) for one in ("yes", "can"))
        for level in list(Urgency)[1:]:
            grave = [flag.id for flag in flags if flag.urgency >= level]
            now: Formula = Some(tuple(Ref(f"{id} yes") for id in grave))
            if level is Urgency.ROUTINE:
                now = Some((now, Every((open_, Opposite(held)))))
            urgency, could_be = f"urgency at least {level}", f"could_be at least {level}"
            self.formulas[urgency] = now
            self.formulas[could_be] = Some((Ref(urgency), *(Ref(f"{id} can") for id in grave)))
            self.outputs += [urgency, could_be]

    def _output(self, name: str, when: Condition, wanted: tuple[str, ...]) -> None:
        for one in wanted:
            pair = self._pair(cast(Expression, when), possible=one == "can")
            self.formulas[f"{name} {one}"] = pair[one == "no"]
            self.outputs.append(f"{name} {one}")

    def _score(self, item: Any) -> None:
        """Points, and the least and most that they can become; fixed points need no sum."""
        self._output(f"{item.id} only", item.only_when, ("no",))
        if item.fixed is not None:
            return
        signed = [(w.points, w.when) for w in item.supports]
        signed += [(-w.points, w.when) for w in item.against]
        surely: list[tuple[int, Formula]] = []
        maybe: list[tuple[int, Formula]] = []
        for place, (points, when) in enumerate(signed):
            yes, no = (f"{item.id} term {place} {word}" for word in ("yes", "no"))
            counts = cast(Expression, And((item.only_when, when)))
            self.formulas[yes], self.formulas[no] = self._pair(counts, possible=False)
            surely.append((points, Ref(yes)))
            maybe.append((points, Opposite(Ref(no))))
        both = list(zip(surely, maybe, strict=True))
        self.sums[item.id] = tuple(surely)
        self.sums[f"{item.id} least"] = tuple(s if s[0] > 0 else m for s, m in both)
        self.sums[f"{item.id} most"] = tuple(m if m[0] > 0 else s for s, m in both)

    def _action(self, item: Any) -> None:
        self._output(f"{item.id} offered", item.offered_when, ("no",))
        for bar, avoids in (("avoid", True), ("ask", False)):
            found = [b.when for b in item.bars if (b.then is Verdict.AVOID) is avoids]
            when = any_of(*found) if found else Constant(False)
            self._output(f"{item.id} {bar}", when, ("yes", "can"))

    def _pair(self, expression: Expression, possible: bool) -> tuple[Formula, Formula]:
        """The formulas of *yes* and *no*: sure, or possible."""
        match expression:
            case Constant(value):
                return value, not value
            case YesNo() | Compare() | Among() | Includes():
                return self._atom(expression, possible)
            case Named(name, part):
                return self._named(name, part, possible)
            case Not(part):
                yes, no = self._pair(part, possible)
                return no, yes
            case And(parts):
                pairs = [self._pair(part, possible) for part in parts]
                return _every(y for y, _ in pairs), _some(n for _, n in pairs)
            case Or(parts):
                pairs = [self._pair(part, possible) for part in parts]
                return _some(y for y, _ in pairs), _every(n for _, n in pairs)
            case AtLeast(count, parts):
                pairs = [self._pair(part, possible) for part in parts]
                missed = len(parts) - count + 1
                return (
                    Enough(count, tuple(y for y, _ in pairs)),
                    Enough(missed, tuple(n for _, n in pairs)),
                )
            case _:
                raise NotImplementedError(f"The guideline has no {type(expression).__name__}.")

    def _named(self, name: str, part: Expression, possible: bool) -> tuple[Formula, Formula]:
        yes, no = (f"{name} {'can be' if possible else 'is'} {word}" for word in ("yes", "no"))
        if yes not in self.formulas:
            self.formulas[yes], self.formulas[no] = self._pair(part, possible)
        return Ref(yes), Ref(no)

    def _atom(self, atom: Valued, possible: bool) -> tuple[Formula, Formula]:
        """A fact that makes no sense for somebody is no, not unknown, unless it was given."""
        fact = cast(Asked, fact_of(atom))
        yes: Formula = Given(atom, True)
        no: Formula = Given(atom, False)
        answerable = possible and Respondent.PERSON in fact.who
        if answerable:
            yes, no = Opposite(no), Opposite(yes)
        if fact.asked_when is None:
            return yes, no
        gate = cast(Expression, fact.asked_when)
        may, may_not = self._named(f"asked_when {fact.name}", gate, possible)
        if answerable:
            return _some((Given(atom, True), Every((Empty(fact.name), may)))), no
        return yes, _some((no, Every((Empty(fact.name), may_not))))


def _every(parts: Iterator[Formula]) -> Formula:
    """All of them, without what is always true; `False` where one never is."""
    kept = tuple(dict.fromkeys(part for part in parts if part is not True))
    if False in kept:
        return False
    return kept[0] if len(kept) == 1 else Every(kept) if kept else True


def _some(parts: Any) -> Formula:
    kept = tuple(dict.fromkeys(part for part in parts if part is not False))
    if True in kept:
        return True
    return kept[0] if len(kept) == 1 else Some(kept) if kept else False
