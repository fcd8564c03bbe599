"""The whole book as one straight-line Python function.

Every expression becomes two Python expressions: *yes* and *no*. The same function serves three
readings, which differ only in what is put in for facts that are not known (see `logic.truth`):
what is certain, what is still possible, and what a question not yet asked could still change.

The program is plain data (`marshal`), made once for each version of the book and kept.
"""

import marshal
import sys
from collections.abc import Iterable, Iterator
from functools import lru_cache
from types import CodeType, FunctionType
from typing import Any, assert_never, cast
from zlib import crc32

from betis.guideline.book import Book, read_whole
from betis.guideline.fact import Asked, Respondent
from betis.guideline.items import ACTION_KINDS, RANKED_KINDS, Verdict
from betis.guideline.patient import NOT_KNOWN, Patient
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
from betis.logic.record import record
from betis.logic.walk import atoms, fact_of, parts


@record()
class Outcome:
    """What the program computed: yes and no of each slot; points that count, least and most."""

    yes: tuple[bool, ...]
    no: tuple[bool, ...]
    points: tuple[int, ...]
    least: tuple[int, ...]
    most: tuple[int, ...]


class Program:
    """A compiled book, and what its slots stand for.

    Attributes:
        flags: name, urgency, slot of each red flag.
        criteria: name, decides, value, slot.
        actions: kind, name, verdict, slots of `offered_when`, of "a bar says avoid" and of "a bar
            says ask".
        checks, contradictions: name, slot.
        ranked: kind, name, fixed points or None, slot of `only_when`; in the order of `points`.
        who: fact → who can answer.
        checked: the sources whose supporting text was read.
    """

    def __init__(self, content: bytes) -> None:
        stored: dict[str, Any] = marshal.loads(content)
        self.flags: list[tuple[str, int, int]] = stored["flags"]
        self.criteria: list[tuple[str, str, str, int]] = stored["criteria"]
        self.actions: list[tuple[str, str, str, int, int, int]] = stored["actions"]
        self.checks: list[tuple[str, int]] = stored["checks"]
        self.contradictions: list[tuple[str, int]] = stored["contradictions"]
        self.ranked: list[tuple[str, str, int | None, int]] = stored["ranked"]
        self.who: dict[str, tuple[str, ...]] = stored["who"]
        self.checked: frozenset[str] = stored["checked"]
        self._atoms: dict[str, list[tuple[int, str, Any]]] = stored["atoms"]
        self._count: int = stored["count"]
        self._gated: dict[str, int] = stored["gated"]
        self._run = FunctionType(cast(CodeType, stored["code"]), {})

    def certain(self, patient: Patient) -> Outcome:
        """What is surely yes and surely no."""
        return self._read(patient, bytearray(self._count), bytearray(self._count))

    def possible(self, patient: Patient, respondent: Respondent) -> Outcome:
        """What can become yes or no by anything this respondent could know; no points."""
        return self._read(patient, *self._open(patient, respondent, asked_too=True), scored=False)

    def certain_and_possible(
        self, patient: Patient, respondent: Respondent
    ) -> tuple[Outcome, Outcome]:
        """Both readings, with the answers filled in once: what they leave undecided is open."""
        yes, no = bytearray(self._count), bytearray(self._count)
        given = self._fill(patient, yes, no)
        certain = Outcome(*self._run(yes, no, yes, no, given, True))
        yes, no = _opened(yes, no, self._everything_open(respondent)[0])
        return certain, Outcome(*self._run(yes, no, yes, no, given, False))

    def changeable(self, patient: Patient, respondent: Respondent) -> Outcome:
        """What can become yes or no by questions this respondent was not asked yet; no points."""
        gates = self._open(patient, respondent, asked_too=True)
        return self._read(
            patient, *self._open(patient, respondent, asked_too=False), scored=False, gates=gates
        )

    def _open(
        self, patient: Patient, respondent: Respondent, asked_too: bool
    ) -> tuple[bytearray, bytearray]:
        yes, no = map(bytearray, self._everything_open(respondent))
        if not asked_too:
            for name, answer in patient.answers.items():
                if answer is NOT_KNOWN:
                    for index, _, _ in self._atoms.get(name, ()):
                        yes[index] = no[index] = 0
        return yes, no

    @lru_cache(maxsize=8)  # noqa: B019 - one program lives as long as the process
    def _everything_open(self, respondent: Respondent) -> tuple[bytes, bytes]:
        open_ = bytearray(self._count)
        for name, entries in self._atoms.items():
            if respondent in self.who[name]:
                for index, _, _ in entries:
                    open_[index] = 1
        return bytes(open_), bytes(open_)

    def _read(
        self,
        patient: Patient,
        yes: bytearray,
        no: bytearray,
        scored: bool = True,
        gates: tuple[bytearray, bytearray] | None = None,
    ) -> Outcome:
        """Fill in what is known, and run. `gates` tell which questions may make sense, where that
        is read otherwise than the rest."""
        given = self._fill(patient, yes, no)
        if gates is not None:
            self._fill(patient, *gates, silent=False)
        gate_yes, gate_no = gates or (yes, no)
        return Outcome(*self._run(yes, no, gate_yes, gate_no, given, scored))

    def _fill(
        self, patient: Patient, yes: bytearray, no: bytearray, silent: bool = True
    ) -> bytearray:
        """Fill in the answers, with or without *not known*; which of the gated facts are given."""
        given = bytearray(len(self._gated))
        for name, answer in patient.answers.items():
            entries = self._atoms.get(name)
            if entries is None:
                continue
            if answer is NOT_KNOWN:
                if silent:
                    _silent(entries, yes, no)
                continue
            if name in self._gated:
                given[self._gated[name]] = 1
            _spoken(entries, answer, yes, no)
        return given


def _opened(yes: bytearray, no: bytearray, open_: bytes) -> tuple[bytearray, bytearray]:
    """Whatever is neither yes nor no, and open, can become both (each is one byte, 0 or 1)."""
    sure_yes, sure_no, both = (int.from_bytes(bits, "little") for bits in (yes, no, open_))
    both &= ~(sure_yes | sure_no)
    size = len(yes)
    return (
        bytearray((sure_yes | both).to_bytes(size, "little")),
        bytearray((sure_no | both).to_bytes(size, "little")),
    )


def _silent(entries: list[tuple[int, str, Any]], yes: bytearray, no: bytearray) -> None:
    """Asked and not known decides the nodes that are about just that."""
    for index, kind, parameter in entries:
        if kind == "known":
            yes[index], no[index] = 0, 1
        elif kind == "assume":
            yes[index], no[index] = parameter, not parameter


def _spoken(
    entries: list[tuple[int, str, Any]], answer: Any, yes: bytearray, no: bytearray
) -> None:
    for index, kind, parameter in entries:
        holds = (
            answer
            if kind in ("yes", "assume")
            else answer >= parameter
            if kind == ">="
            else answer > parameter
            if kind == ">"
            else answer <= parameter
            if kind == "<="
            else answer < parameter
            if kind == "<"
            else answer in parameter
            if kind == "among"
            else parameter in answer
            if kind == "includes"
            else True
        )
        yes[index], no[index] = holds, not holds


def program(book: Book) -> Program:
    """The compiled book; from disk where this version was compiled before, by this compiler and
    this Python (another one cannot run the code)."""
    compiler = crc32(read_whole(__file__))
    name = f"{sys.implementation.cache_tag}-{compiler:08x}.program"
    return Program(book.kept(name, lambda: marshal.dumps(_compiled(book))))


def _compiled(book: Book) -> dict[str, Any]:
    writer = _Writer(book)
    stored: dict[str, Any] = {
        "flags": [
            (name, int(flag.urgency), writer.slot(flag.when))
            for name, flag in book.of("red_flag").items()
        ],
        "criteria": [
            (name, item.decides, item.value, writer.slot(item.when))
            for name, item in book.of("criterion").items()
        ],
        "actions": [
            (
                kind,
                name,
                str(item.verdict),
                writer.slot(item.offered_when),
                writer.any_slot(bar.when for bar in item.bars if bar.then is Verdict.AVOID),
                writer.any_slot(bar.when for bar in item.bars if bar.then is not Verdict.AVOID),
            )
            for kind in ACTION_KINDS
            for name, item in book.of(kind).items()
        ],
        "checks": [(n, writer.slot(i.worth_when)) for n, i in book.of("check").items()],
        "contradictions": [(n, writer.slot(i.when)) for n, i in book.of("contradiction").items()],
        "ranked": [
            (kind, name, item.fixed, writer.scored(item))
            for kind in RANKED_KINDS
            for name, item in book.of(kind).items()
        ],
    }
    source = writer.source()
    stored["who"] = {name: tuple(map(str, fact.who)) for name, fact in book.facts.items()}
    stored["checked"] = frozenset(name for name, source in book.sources.items() if source.seen)
    stored["atoms"], stored["count"] = writer.atoms_by_fact(), len(writer.atoms)
    stored["gated"] = writer.gated
    code = compile(source, "<the guideline>", "exec", dont_inherit=True, optimize=2)
    stored["code"] = next(c for c in code.co_consts if isinstance(c, CodeType))
    return stored


class _Writer:
    """Writes the function. Expressions used more than once get a line of their own."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.atoms: dict[Atom, int] = {}
        self.gated: dict[str, int] = {}
        self._slots: list[Expression] = []
        self._scores: list[tuple[int | None, list[tuple[int, Expression]]]] = []
        self._lines: list[str] = []
        self._shared: dict[Expression, tuple[str, str]] = {}
        self._gating: set[int] = set()
        self._gates: list[tuple[int, str, str]] = []

    def slot(self, condition: Any) -> int:
        """The place of a condition in the outcome."""
        self._slots.append(cast(Expression, condition))
        return len(self._slots) - 1

    def any_slot(self, conditions: Iterable[Any]) -> int:
        """The place of "one of these"; of nothing it is never."""
        parts = tuple(cast(Expression, condition) for condition in conditions)
        return self.slot(Or(parts) if parts else Constant(False))

    def scored(self, item: Any) -> int:
        """Notes the weights of a ranked entry; the place of its `only_when`."""
        only = cast(Expression, item.only_when)
        terms = [(w.points, cast(Expression, w.when)) for w in item.supports]
        terms += [(-w.points, cast(Expression, w.when)) for w in item.against]
        if not isinstance(only, Constant):
            terms = [(points, And((only, when))) for points, when in terms]
        self._scores.append((item.fixed, [] if item.fixed is not None else terms))
        return self.slot(only)

    def atoms_by_fact(self) -> dict[str, list[tuple[int, str, Any]]]:
        """Fact → the atoms about it, as (place, kind, parameter)."""
        found: dict[str, list[tuple[int, str, Any]]] = {}
        for atom, index in self.atoms.items():
            found.setdefault(fact_of(atom).name, []).append((index, *_atom_entry(atom)))
        return found

    def source(self) -> str:
        """The text of the function."""
        wanted = self._slots + [when for _, terms in self._scores for _, when in terms]
        for expression in wanted:
            for atom in atoms(expression):
                self._declare(atom)
        for expression in self._repeated(wanted):
            self._share(expression)
        slots = [self._pair(expression) for expression in self._slots]
        sums = [self._sum(fixed, terms) for fixed, terms in self._scores]
        columns = [_tuple(column) for column in zip(*sums, strict=True)] or ["()"] * 3
        lines = [
            *(f"{name}{i} = {name}[{i}]" for i in self.atoms.values() for name in "yn"),
            *(f"{name}{i} = {name}[{i}]" for i in sorted(self._gating) for name in "pq"),
            *(line for i, name, line in self._gates if name[0] == "y" or i in self._gating),
            *self._lines,
            f"truths = ({_tuple(y for y, _ in slots)}, {_tuple(n for _, n in slots)})",
            "if not scored: return (*truths, (), (), ())",
            f"return (*truths, {', '.join(columns)})",
        ]
        return "def run(y, n, p, q, given, scored):\n" + "".join(f"    {line}\n" for line in lines)

    def _declare(self, atom: Atom) -> None:
        if atom in self.atoms:
            return
        fact = fact_of(atom)
        gate = cast("Expression | None", fact.asked_when if isinstance(fact, Asked) else None)
        if gate is not None:
            for inner in atoms(gate):
                self._declare(inner)
                self._gating.add(self.atoms[inner])
        self.atoms[atom] = len(self.atoms)
        if gate is not None:
            self._gate(atom, gate)

    def _gate(self, atom: Atom, gate: Expression) -> None:
        """Until it is given, a fact is no where it makes no sense. `p` and `q` are yes and no of
        the facts that tell whether it does."""
        place = self.gated.setdefault(fact_of(atom).name, len(self.gated))
        yes, no = self._pair(gate, ("p", "q"))
        for y, n in (("y", "n"), ("p", "q")):
            y, n = f"{y}{self.atoms[atom]}", f"{n}{self.atoms[atom]}"
            opens = (
                f"{y} = {y} or ({no} and not {n})"
                if isinstance(atom, Known)
                else f"{y} = {y} and {yes}; {n} = {n} or {no}"
            )
            self._gates.append((self.atoms[atom], y, f"if not given[{place}]: {opens}"))

    def _repeated(self, expressions: list[Expression]) -> Iterator[Expression]:
        """Compound expressions that occur more than once, innermost first."""
        seen: dict[Expression, int] = {}
        order: list[Expression] = []

        def visit(expression: Expression) -> None:
            if isinstance(expression, YesNo | Compare | Among | Includes | Known | Assume):
                return
            seen[expression] = seen.get(expression, 0) + 1
            if seen[expression] > 1:
                return
            for part in parts(expression):
                visit(part)
            order.append(expression)

        for expression in expressions:
            visit(expression)
        return (e for e in order if seen[e] > 1 and not isinstance(e, Constant | Not))

    def _share(self, expression: Expression) -> None:
        yes, no = self._pair(expression)
        place = len(self._shared)
        self._lines += [f"sy{place} = {yes}", f"sn{place} = {no}"]
        self._shared[expression] = (f"sy{place}", f"sn{place}")

    def _pair(self, expression: Expression, names: tuple[str, str] = ("y", "n")) -> tuple[str, str]:
        """Python for *yes* and for *no*; `names` are those of the atoms' variables."""
        if expression in self._shared and names == ("y", "n"):
            return self._shared[expression]
        match expression:
            case Constant(value):
                return str(value), str(not value)
            case YesNo() | Compare() | Among() | Includes() | Known() | Assume():
                index = self.atoms[expression]
                return f"{names[0]}{index}", f"{names[1]}{index}"
            case Named(_, part):
                return self._pair(part, names)
            case Not(part):
                yes, no = self._pair(part, names)
                return no, yes
            case And(parts):
                pairs = [self._pair(part, names) for part in parts]
                return _join("and", (y for y, _ in pairs)), _join("or", (n for _, n in pairs))
            case Or(parts):
                pairs = [self._pair(part, names) for part in parts]
                return _join("or", (y for y, _ in pairs)), _join("and", (n for _, n in pairs))
            case AtLeast(count, parts):
                pairs = [self._pair(part, names) for part in parts]
                yes = " + ".join(f"(1 if {y} else 0)" for y, _ in pairs)
                no = " + ".join(f"(1 if {n} else 0)" for _, n in pairs)
                return f"({yes} >= {count})", f"({no} > {len(parts) - count})"
            case _:
                assert_never(expression)

    def _sum(self, fixed: int | None, terms: list[tuple[int, Expression]]) -> tuple[str, str, str]:
        """Points that surely count, and the least and most they can become."""
        if fixed is not None:
            return (str(fixed),) * 3
        counted, least, most = [], [], []
        for points, when in terms:
            yes, no = self._pair(when)
            surely = f"({points} if {yes} else 0)"
            maybe = f"(0 if {no} else {points})"
            counted.append(surely)
            least.append(surely if points > 0 else maybe)
            most.append(maybe if points > 0 else surely)
        return tuple(" + ".join(column) or "0" for column in (counted, least, most))  # type: ignore[return-value]


def _join(word: str, sources: Iterator[str]) -> str:
    return f"({f' {word} '.join(sources)})"


def _tuple(sources: Any) -> str:
    return "(" + "".join(f"{source}, " for source in sources) + ")"


def _atom_entry(atom: Atom) -> tuple[str, Any]:
    match atom:
        case YesNo():
            return "yes", None
        case Compare(_, operator, bound):
            return operator, bound
        case Among(_, choices):
            return "among", choices
        case Includes(_, choice):
            return "includes", choice
        case Known():
            return "known", None
        case Assume(_, value):
            return "assume", value
        case _:
            assert_never(atom)
