"""What comes out: the bit arrays of the program as the columns of an Arrow table."""

from collections.abc import Iterator
from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from betis.guideline.items import Verdict
from betis.guideline.urgency import Urgency
from betis.interpreters.columns.bits import Bits, Bytes, packed, unpacked
from betis.interpreters.columns.program import LEVELS, Outcome, Program, Score

Points = npt.NDArray[Any]
Array = Any
"""An Arrow array."""
FEW = pa.dictionary(pa.int8(), pa.string())
"""One of a few names a row."""
LIST = pa.list_(pa.dictionary(pa.int16(), pa.string()))
"""Names of entries, any number a row."""
LEVEL_NAMES = tuple(level.code for level in LEVELS)
VERDICTS = tuple(Verdict)
VERDICT_NAMES = tuple(map(str, VERDICTS))
BLOCK = 32_768
"""Rows whose leading entries are found at once: their numbers stay in the cache."""
LEADING = 3
"""How many causes and mimics are named."""


WHOLE = {"reasons": "red_flag__", "top_causes": "cause__", "top_mimics": "mimic__"}
"""Columns that are made of all entries of a kind."""


def parts_of(wanted: tuple[str, ...]) -> tuple[str, ...]:
    """The parts of a program (the beginnings of their ids) of which these columns are made."""
    return ("urgency", "could_be", *(WHOLE.get(name, name) for name in wanted))


def schema(program: Program) -> Any:
    """The names and types of all columns that come out."""
    fields = [
        pa.field("urgency", FEW),
        pa.field("could_be", FEW),
        pa.field("settled", pa.bool_()),
        pa.field("reasons", LIST),
        *(pa.field(f"kind__{deciding.name}", FEW) for deciding in program.kinds),
        pa.field("top_causes", LIST),
        pa.field("top_mimics", LIST),
        *(pa.field(f"red_flag__{name}", pa.bool_()) for name, _ in program.flags),
        *(pa.field(f"criterion__{name}", pa.bool_()) for name in program.criteria),
        *(pa.field(score.id, pa.int16()) for score in program.scores),
        *(pa.field(name, FEW) for name, _ in program.actions),
        *(pa.field(name, pa.bool_()) for name in program.simple),
    ]
    return pa.schema(fields)


class Result:
    """The outcome of one chunk of rows; each column is made when it is asked for."""

    def __init__(self, program: Program, outcome: Outcome, rows: int) -> None:
        self._program = program
        self._outcome = outcome
        self._rows = rows
        self._points: dict[str, Points] = {}

    def batch(self, wanted: Any) -> Any:
        """A record batch with the columns of this schema."""
        kept = set(wanted.names)
        columns = dict(self._columns(kept))
        return pa.RecordBatch.from_arrays([columns[name] for name in wanted.names], schema=wanted)

    def _columns(self, kept: set[str]) -> Iterator[tuple[str, Array]]:
        program, outcome = self._program, self._outcome
        urgency, could_be = self._steps("urgency"), self._steps("could_be")
        yield "urgency", _named(urgency, LEVEL_NAMES)
        yield "could_be", _named(could_be, LEVEL_NAMES)
        yield "settled", _boolean(packed(urgency == could_be), None, self._rows)
        if "reasons" in kept:
            yield "reasons", self._reasons()
        for deciding in program.kinds:
            if (name := f"kind__{deciding.name}") in kept:
                yield name, self._first(outcome[name], deciding.values)
        truths = [f"red_flag__{name}" for name, _ in program.flags]
        truths += [f"criterion__{name}" for name in program.criteria]
        for name in truths:
            if name in kept:
                yield name, self._truth(name)
        urgent = urgency >= Urgency.SAME_DAY
        for kind, title in (("cause", "top_causes"), ("mimic", "top_mimics")):
            scores = [s for s in program.scores if s.kind == kind and kept & {title, s.id}]
            points = [self._added(score, urgent) for score in scores]
            if title in kept:
                yield title, _leading(scores, points, self._rows)
            for score, given in zip(scores, points, strict=True):
                if score.id in kept:
                    yield score.id, pa.array(given.astype(np.int16, copy=False))
        for name, verdict in program.actions:
            if name in kept:
                yield name, self._verdict(name, verdict)
        for name in program.simple:
            if name in kept:
                yield name, _boolean(outcome[name][0], None, self._rows)

    def _steps(self, name: str) -> Bytes:
        """How many steps of a ladder are reached."""
        return _counted(self._outcome[name], self._rows)

    def _truth(self, name: str) -> Array:
        yes, answered = self._outcome[name]
        return _boolean(yes, answered, self._rows)

    def _first(self, places: tuple[Bits, ...], values: tuple[str, ...]) -> Array:
        """The value whose bit is set; empty where none is."""
        codes = np.zeros(self._rows, np.uint8)
        for place, bits in enumerate(places, 1):
            codes += unpacked(bits, self._rows) * np.uint8(place)
        codes -= np.uint8(1)
        return _named(codes, values, packed(codes < len(values)))

    def _verdict(self, name: str, verdict: Verdict) -> Array:
        """The verdict of an action, or one that is more careful; empty where it is not advised."""
        advised, asked, avoided = self._outcome[name]
        own, ask, avoid = map(VERDICTS.index, (verdict, Verdict.ASK_A_DOCTOR, Verdict.AVOID))
        codes = np.full(self._rows, own, np.uint8)
        for bits, more in ((asked, ask - own), (avoided, avoid - max(own, ask))):
            if more > 0:
                added = unpacked(bits, self._rows)
                added *= np.uint8(more)
                codes += added
        return _named(codes, VERDICT_NAMES, advised)

    def _added(self, score: Score, urgent: npt.NDArray[np.bool_]) -> Points:
        """The points that count; 0 where the entry is left out."""
        bits = self._outcome[score.id]
        if score.fixed is not None:
            left_out = unpacked(bits[0], self._rows).astype(np.bool_) | urgent
            return np.where(left_out, 0, score.fixed).astype(np.int16)
        least = sum(weight for weight in score.weights if weight < 0)
        most = sum(weight for weight in score.weights if weight > 0)
        kind = np.dtype(np.int8 if least >= -128 and most <= 127 else np.int16)
        points: Points = np.zeros(self._rows, kind)
        for weight, part in zip(score.weights, bits, strict=True):
            added = unpacked(part, self._rows).view(np.int8).astype(kind, copy=False)
            if weight != 1:
                added *= kind.type(weight)
            points += added
        return points

    def _reasons(self) -> Array:
        """The danger signs that hold, most urgent first."""
        flags = sorted(self._program.flags, key=lambda flag: -flag[1])
        held = [self._outcome[f"red_flag__{name}"][0] for name, _ in flags]
        return _listed(held, [name for name, _ in flags], self._rows)


def _counted(ladder: tuple[Bits, ...], rows: int) -> Bytes:
    steps = np.zeros(rows, np.uint8)
    for bits in ladder:
        steps += unpacked(bits, rows)
    return steps


def _boolean(yes: Bits, answered: Bits | None, rows: int) -> Array:
    """The bit arrays as they are; empty where not answered."""
    validity = None if answered is None else pa.py_buffer(answered)
    return pa.Array.from_buffers(pa.bool_(), rows, [validity, pa.py_buffer(yes)])


def _named(codes: Bytes, names: tuple[str, ...], given: Bits | None = None) -> Array:
    """The names with these codes; empty where not given."""
    buffers = [None if given is None else pa.py_buffer(given), pa.py_buffer(codes)]
    return pa.DictionaryArray.from_buffers(FEW, len(codes), buffers, _texts(names))


@cache
def _texts(names: tuple[str, ...]) -> Array:
    return pa.array(names, pa.string())


def _listed(held: list[Bits], names: list[str], count: int) -> Array:
    """For each row the names whose bit is set, in their order."""
    lengths: Points = np.zeros(count, np.uint8 if len(held) < 256 else np.int32)
    rows = []
    for bits in held:
        inside = unpacked(bits, count)
        lengths += inside
        rows.append(np.flatnonzero(inside.view(np.bool_)))
    offsets = np.zeros(count + 1, np.int32)
    np.cumsum(lengths, out=offsets[1:])
    free = offsets[:-1].copy()
    codes = np.empty(offsets[-1], np.int16)
    for place, among in enumerate(rows):
        here = free[among]
        codes[here] = place
        free[among] = here + 1
    values = pa.DictionaryArray.from_arrays(pa.array(codes), pa.array(names, pa.string()))
    return pa.ListArray.from_arrays(pa.array(offsets), values)


def _leading(scores: list[Score], points: list[Points], rows: int) -> Array:
    """The names of the entries with most points above 0; equals in the order of `answer`: what
    has fixed points first, then by name."""
    order = sorted(range(len(scores)), key=lambda i: (scores[i].fixed is None, scores[i].name))
    size = 1 << max(1, len(order) - 1).bit_length()
    widest = max((s.fixed or sum(w for w in s.weights if w > 0) for s in scores), default=0)
    kind = np.dtype(np.int16 if (widest + 1) * size < 2**15 else np.int32)
    best = [np.full(rows, size - 1, kind) for _ in range(LEADING)]
    for start in range(0, rows, BLOCK):
        block = slice(start, start + BLOCK)
        first, second, third = (numbers[block] for numbers in best)
        for place, index in enumerate(order):
            key: Points = points[index][block].astype(kind)
            key *= size
            key += size - 1 - place
            for numbers in (first, second, third):
                lower = np.minimum(numbers, key)
                np.maximum(numbers, key, out=numbers)
                key = lower
    table = np.stack(best, axis=1)
    real = table >= size
    offsets = np.zeros(rows + 1, np.int32)
    np.cumsum(sum(real[:, rank].view(np.uint8) for rank in range(LEADING)), out=offsets[1:])
    codes = size - 1 - (table[real] & (size - 1))
    names = pa.array([scores[i].name for i in order], pa.string())
    values = pa.DictionaryArray.from_arrays(pa.array(codes.astype(np.int16)), names)
    return pa.ListArray.from_arrays(pa.array(offsets), values)
