"""The whole book as one straight-line function over bit arrays.

The function takes a bit array for each thing that is read from the columns and returns, for each
entry of the book, the bit arrays that `result` turns into a column. Its text can be read: each
part stands under a comment with the entry's kind, name and rule in words.
"""

from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias, cast

from betis.guideline.book import Book
from betis.guideline.fact import Respondent
from betis.guideline.items import ACTION_KINDS, NEVER, RANKED_KINDS, Action, Ranked, Verdict
from betis.guideline.urgency import Urgency
from betis.interpreters.columns.bits import Bits
from betis.interpreters.columns.circuit import Circuit, Text
from betis.interpreters.columns.translate import Column, Pair, Translator, Valued
from betis.logic.nodes import And, Condition, Constant, Expression, any_of
from betis.logic.wording import worded

LEVELS = tuple(Urgency)

Outcome: TypeAlias = dict[str, tuple[Bits, ...]]
"""Name of a part of the outcome → its bit arrays."""


@dataclass(frozen=True)
class Score:
    """How the points of a cause or mimic are added up: one weight for each bit array."""

    kind: str
    name: str
    fixed: int | None
    weights: tuple[int, ...]

    @property
    def id(self) -> str:
        return f"{self.kind}__{self.name}"


@dataclass(frozen=True)
class Deciding:
    """The values a property of `kind` can have, in the order of their bit arrays."""

    name: str
    values: tuple[str, ...]


@dataclass(frozen=True)
class Program:
    """A compiled book, and what its outcome stands for."""

    source: str
    run: Callable[[Mapping[str, Bits]], Outcome]
    inputs: Mapping[str, Valued | Column]
    flags: tuple[tuple[str, Urgency], ...]
    criteria: tuple[str, ...]
    kinds: tuple[Deciding, ...]
    scores: tuple[Score, ...]
    actions: tuple[tuple[str, Verdict], ...]
    simple: tuple[str, ...]
    """Checks and contradictions, by id."""


def program(
    book: Book, facts: Container[str], respondent: Respondent, parts: tuple[str, ...] = ("",)
) -> Program:
    """The book compiled for tables with these facts; the others are not asked yet in every row.

    Args:
        parts: beginnings of the ids of what is worked out; every part unless given.
    """
    return _Compiler(book, facts, respondent).program(parts)


@dataclass(frozen=True)
class _Section:
    """One part of the outcome, with the comment that stands over it."""

    title: str
    id: str
    nodes: tuple[int, ...]


class _Compiler:
    def __init__(self, book: Book, facts: Container[str], respondent: Respondent) -> None:
        self._book = book
        self._circuit = Circuit()
        self._translator = Translator(self._circuit, facts, respondent)
        self._sections: list[_Section] = []

    def program(self, parts: tuple[str, ...]) -> Program:
        """The parts in the order of the text."""
        flags = self._flags()
        criteria, kinds = self._criteria()
        scores = tuple(
            self._score(kind, item) for kind in RANKED_KINDS for item in self._items(kind)
        )
        actions = tuple(
            self._action(kind, item) for kind in ACTION_KINDS for item in self._items(kind)
        )
        simple = tuple(self._simple())
        source = _source(self._circuit, [s for s in self._sections if s.id.startswith(parts)])
        return Program(
            source=source,
            run=_function(source),
            inputs={name: what for what, name in self._translator.inputs.items()},
            flags=flags,
            criteria=criteria,
            kinds=kinds,
            scores=scores,
            actions=actions,
            simple=simple,
        )

    def _items(self, kind: str) -> Iterator[Any]:
        return iter(self._book.of(kind).values())

    def _certain(self, condition: Condition) -> Pair:
        return self._translator.certain(cast(Expression, condition))

    def _possible(self, condition: Condition) -> Pair:
        return self._translator.possible(cast(Expression, condition))

    def _section(
        self, title: str, id: str, nodes: Sequence[int], rule: Condition | None = None
    ) -> None:
        said = "" if rule is None else f": {worded(cast(Expression, rule)).en}"
        self._sections.append(_Section(title + said, id, tuple(nodes)))

    def _truth(self, kind: str, name: str, rule: Condition) -> Pair:
        """A section with the rows where a rule is yes, and those where it is yes or no."""
        pair = self._certain(rule)
        answered = self._circuit.any_of((pair.yes, pair.no))
        self._section(f"{kind} {name}", f"{kind}__{name}", (pair.yes, answered), rule)
        return pair

    def _flags(self) -> tuple[tuple[str, Urgency], ...]:
        """Each danger sign, and the two urgencies as ladders: at least routine, at least..."""
        joined = self._circuit.any_of
        held: list[tuple[Urgency, int]] = []
        possible: list[tuple[Urgency, int]] = []
        for flag in self._items("red_flag"):
            held.append((flag.urgency, self._truth("red_flag", flag.name, flag.when).yes))
            possible.append((flag.urgency, self._possible(flag.when).yes))
        open_only = self._circuit.all_of(
            (joined(n for _, n in possible), self._circuit.opposite(joined(n for _, n in held)))
        )
        now = [joined(n for u, n in held if u >= level) for level in LEVELS[1:]]
        now[0] = joined((now[0], open_only))
        later = [
            joined((reached, *(n for u, n in possible if u >= level)))
            for reached, level in zip(now, LEVELS[1:], strict=True)
        ]
        self._section("how urgent: at least routine, within two weeks, ...", "urgency", now)
        self._section("how urgent it could still turn out to be", "could_be", later)
        return tuple((flag.name, flag.urgency) for flag in self._items("red_flag"))

    def _criteria(self) -> tuple[tuple[str, ...], tuple[Deciding, ...]]:
        """Each criterion, and of those that decide the same the first that holds."""
        circuit = self._circuit
        first: dict[str, dict[str, list[int]]] = {}
        before: dict[str, list[int]] = {}
        for item in self._items("criterion"):
            yes = self._truth("criterion", item.name, item.when).yes
            if item.decides:
                earlier = before.setdefault(item.decides, [])
                chosen = circuit.all_of((yes, circuit.opposite(circuit.any_of(earlier))))
                first.setdefault(item.decides, {}).setdefault(item.value, []).append(chosen)
                earlier.append(yes)
        for decides, values in first.items():
            nodes = [circuit.any_of(chosen) for chosen in values.values()]
            self._section(f"kind {decides}: {', '.join(values)}", f"kind__{decides}", nodes)
        names = tuple(item.name for item in self._items("criterion"))
        return names, tuple(Deciding(d, tuple(values)) for d, values in first.items())

    def _score(self, kind: str, item: Ranked) -> Score:
        """The bit arrays that carry points; for fixed points, the rows in which it is left out."""
        left_out = self._certain(item.only_when).no
        if item.fixed is not None:
            weighted = [(item.fixed, left_out)]
        else:
            terms = [(w.points, w.when) for w in item.supports]
            terms += [(-w.points, w.when) for w in item.against]
            weighted = self._circuit.added(
                (points, self._counts(item.only_when, when)) for points, when in terms
            )
        nodes = [node for _, node in weighted]
        weights = tuple(weight for weight, _ in weighted)
        self._section(f"{kind} {item.name}: points {weights}", f"{kind}__{item.name}", nodes)
        return Score(kind, item.name, item.fixed, weights)

    def _counts(self, only_when: Condition, when: Condition) -> int:
        if isinstance(only_when, Constant):
            return self._certain(when).yes
        return self._certain(And((cast(Expression, only_when), cast(Expression, when)))).yes

    def _action(self, kind: str, item: Action) -> tuple[str, Verdict]:
        """The rows with an advice, those with at least "ask a doctor", and those with "avoid"."""
        bars: dict[bool, list[Condition]] = {True: [], False: []}
        for bar in item.bars:
            bars[bar.then is Verdict.AVOID].append(bar.when)
        avoid, ask = (any_of(*bars[kind]) if bars[kind] else NEVER for kind in (True, False))
        avoided = self._certain(avoid).yes
        may_be_barred = self._possible(avoid).yes, self._possible(ask).yes
        asked = self._circuit.any_of((avoided, self._certain(ask).yes, *may_be_barred))
        advised = self._circuit.opposite(self._certain(item.offered_when).no)
        id, title = f"{kind}__{item.name}", f"{kind} {item.name}: {item.verdict}, unless"
        self._section(title, id, (advised, asked, avoided), item.rule)
        return id, item.verdict

    def _simple(self) -> Iterator[str]:
        rules = [("check", i.name, i.worth_when) for i in self._items("check")]
        rules += [("contradiction", i.name, i.when) for i in self._items("contradiction")]
        for kind, name, rule in rules:
            yes = self._certain(rule).yes
            self._section(f"{kind} {name}", f"{kind}__{name}", (yes,), rule)
            yield f"{kind}__{name}"


def _source(circuit: Circuit, sections: list[_Section]) -> str:
    """The text of the function."""
    text = Text(circuit, [node for section in sections for node in section.nodes])
    lines = [f'{name} = given["{name}"]' for name in ("none", "all", *text.inputs())]
    lines.append("outcome = {}")
    for section in sections:
        lines += ["", f"# {section.title}"]
        for node in section.nodes:
            lines += text.lines(node)
        words = "".join(f"{text.word(node)}, " for node in section.nodes)
        lines.append(f'outcome["{section.id}"] = ({words})')
    lines += ["", "return outcome"]
    return "def run(given):\n" + "".join(f"    {line}\n" if line else "\n" for line in lines)


def _function(source: str) -> Callable[[Mapping[str, Bits]], Outcome]:
    space: dict[str, Any] = {}
    exec(compile(source, "<the guideline over columns>", "exec"), space)
    return cast("Callable[[Mapping[str, Bits]], Outcome]", space["run"])
