"""From the columns of a table to bit arrays: where each atom holds, and where it is known.

A cell that cannot be read is a `BadCell`; a column of the wrong type is a `ColumnsError` at once.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache, reduce
from math import prod
from operator import or_
from typing import Any, assert_never, cast

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from betis.guideline.fact import Fact, Number, OneOf, SeveralOf, YesNo
from betis.guideline.patient import MADE, Problem, read_value
from betis.interpreters.columns.bits import (
    Bits,
    Bytes,
    all_of,
    filled,
    from_buffer,
    held,
    known,
    none_of,
    packed,
    rows_in,
)
from betis.interpreters.columns.translate import Column, Valued
from betis.logic.nodes import Among, Compare, Includes
from betis.logic.text import Text, say
from betis.logic.walk import fact_of

Array = Any
"""An Arrow array."""
Numbers = npt.NDArray[Any]
Truths = npt.NDArray[np.bool_]
WORD, BYTE = 32, 8
"""How many choices of a fact are gathered at once, and kept in one byte of a row."""
SHOWN = 5


class ColumnsError(ValueError):
    """Columns that cannot be read; every problem at once."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(problem.in_("en") for problem in self.problems))


@dataclass(frozen=True)
class BadCell:
    """A cell that cannot be read: row (counted from 0), column, and what is wrong."""

    row: int
    column: str
    wrong: Text


@dataclass(frozen=True)
class Choice:
    """The columns of a single choice: its own (`medicines=statin`), and those of its members."""

    own: str | None
    members: tuple[str, ...]


@dataclass(frozen=True)
class Layout:
    """Which facts a table holds, and in which columns: whole facts, and single choices by fact."""

    facts: Mapping[str, str]
    choices: Mapping[str, Mapping[str, Choice]]

    @property
    def names(self) -> frozenset[str]:
        """The facts, and `fact=choice`, of which something may be known."""
        single = (f"{fact}={choice}" for fact, given in self.choices.items() for choice in given)
        return frozenset(self.facts) | frozenset(single)


def layout_of(facts: Mapping[str, Fact], schema: Any) -> tuple[Layout, tuple[str, ...]]:
    """Where a table keeps its facts, and the columns that are no facts.

    Raises:
        ColumnsError: a column has the wrong type, or a fact is given twice.
    """
    whole: dict[str, str] = {}
    single: dict[str, list[str]] = {}
    rest: list[str] = []
    problems: list[Problem] = []
    for field in schema:
        name, equals, choice = field.name.partition("=")
        fact = facts.get(name)
        if fact is None or (equals and not isinstance(fact, SeveralOf)):
            rest.append(field.name)
            continue
        if wrong := _wrong_column(fact, field.type, choice if equals else None):
            problems.append(Problem(field.name, wrong))
        elif name in whole or choice in single.get(name, ()) or (name in single and not equals):
            problems.append(Problem(field.name, GIVEN_TWICE))
        elif not pa.types.is_null(field.type):
            if equals:
                single.setdefault(name, []).append(choice)
            else:
                whole[name] = field.name
    if problems:
        raise ColumnsError(problems)
    split = {name: _choices(cast(SeveralOf, facts[name]), given) for name, given in single.items()}
    return Layout(whole, split), tuple(rest)


def _choices(fact: SeveralOf, given: list[str]) -> dict[str, Choice]:
    """The choices that these columns say something about."""
    found = {}
    for choice in fact.choices:
        own = f"{fact.name}={choice}" if choice in given else None
        inside = [n for n in given if n not in fact.choices and choice in fact.members[n]]
        if own or inside:
            found[choice] = Choice(own, tuple(f"{fact.name}={name}" for name in inside))
    return found


class Inputs:
    """Reads what a program needs from one chunk of rows."""

    def __init__(self, facts: Mapping[str, Fact], layout: Layout, batch: Any) -> None:
        self._facts = facts
        self._layout = layout
        self._batch = batch
        self.rows: int = batch.num_rows
        self.bad: list[BadCell] = []
        self._numbers: dict[str, tuple[Numbers, Bits | None]] = {}

    def read(self, wanted: Mapping[str, Valued | Column]) -> dict[str, Bits]:
        """Name → bit array, for everything that is wanted."""
        found = {"none": none_of(self.rows), "all": all_of(self.rows)}
        by_fact: dict[str, dict[str, Valued | Column]] = {f: {} for f in self._layout.facts}
        for name, source in wanted.items():
            fact = source.fact if isinstance(source, Column) else fact_of(source).name
            by_fact.setdefault(fact, {})[name] = source
        for fact_name, sources in by_fact.items():
            read = self._reader(self._facts[fact_name])
            found |= {name: read(source) for name, source in sources.items()}
        return found

    def _reader(self, fact: Fact) -> "Callable[[Valued | Column], Bits]":
        """What turns an atom about this fact, or its column, into a bit array."""
        match fact:
            case YesNo():
                return self._yes_no(fact)
            case Number():
                return self._number(fact)
            case OneOf():
                return self._one_of(fact)
            case SeveralOf() if fact.name in self._layout.choices:
                return self._single_choices(fact)
            case SeveralOf():
                return self._several_of(fact)
            case _:
                assert_never(fact)

    def _array(self, column: str) -> Array:
        array = self._batch.column(self._batch.schema.get_field_index(column))
        hidden = pa.types.is_dictionary(array.type) and array.dictionary.null_count
        return array.dictionary_decode() if hidden else array

    def _yes_no(self, fact: YesNo) -> "Callable[[Valued | Column], Bits]":
        yes, answered = self._truths(self._layout.facts[fact.name])
        return lambda source: answered if isinstance(source, Column) else yes

    def _truths(self, column: str) -> tuple[Bits, Bits]:
        """The rows with true, and those with any answer."""
        array = self._array(column)
        values = from_buffer(array.buffers()[1], array.offset, len(array))
        answered = known(array)
        return (values, all_of(self.rows)) if answered is None else (values & answered, answered)

    def _number(self, fact: Number) -> "Callable[[Valued | Column], Bits]":
        values, answered = self._scaled(fact)

        def read(source: Valued | Column) -> Bits:
            if isinstance(source, Column):
                return all_of(self.rows) if answered is None else answered
            holds = packed(_compared(cast(Compare, source), values))
            return holds if answered is None else holds & answered

        return read

    def _scaled(self, fact: Number) -> tuple[Numbers, Bits | None]:
        """Scaled whole numbers, and the rows that have one (None: all)."""
        if fact.name not in self._numbers:
            self._numbers[fact.name] = self._worked_out(fact, *self._given_numbers(fact))
        return self._numbers[fact.name]

    def _given_numbers(self, fact: Number) -> tuple[Numbers, Bits | None]:
        column = self._layout.facts.get(fact.name)
        if column is None:
            return np.zeros(self.rows, _whole(fact)), none_of(self.rows)
        array = self._array(column)
        values, fits = _exact(fact, array)
        return values, self._readable(column, fact, array, fits)

    def _worked_out(
        self, fact: Number, values: Numbers, answered: Bits | None
    ) -> tuple[Numbers, Bits | None]:
        """The same with what follows from other numbers (body mass index) where none is given."""
        if fact.name not in MADE or fact.made_from is None or answered is None:
            return values, answered
        quotient = fact.made_from
        parts = [self._scaled(cast(Number, self._facts[part.name])) for part in quotient.parts]
        possible = ~answered
        for numbers, given in parts:
            possible = possible & packed(numbers > 0)
            possible = possible if given is None else possible & given
        rows = rows_in(possible, self.rows)
        amounts = {
            part.name: numbers[rows] / 10**part.places
            for part, (numbers, _) in zip(quotient.parts, parts, strict=True)
        }
        by = prod(amounts[part.name] for part in quotient.by)
        made = np.rint(quotient.times * amounts[quotient.over.name] / by * 10**fact.places)
        low, high = fact.bounds
        allowed = (made >= low) & (made <= high)
        values = values.copy()
        values[rows[allowed]] = made[allowed]
        found = np.zeros(self.rows, np.bool_)
        found[rows[allowed]] = True
        return values, answered | packed(found)

    def _one_of(self, fact: OneOf) -> "Callable[[Valued | Column], Bits]":
        """Each choice is looked for as the code that it has in this column."""
        column = self._layout.facts[fact.name]
        array = _coded(self._array(column))
        names, codes = array.dictionary.to_pylist(), held(array.indices)
        fits = None
        if not fact.choices.keys() >= set(names):
            right = np.array([name in fact.choices for name in names])
            fits = right.take(codes, mode="clip")  # in an empty cell lies any code
        good = self._readable(column, fact, array, fits)

        def read(source: Valued | Column) -> Bits:
            if isinstance(source, Column):
                return all_of(self.rows) if good is None else good
            among = cast(Among, source).choices
            found = [codes == code for code, name in enumerate(names) if name in among]
            holds = packed(reduce(or_, found)) if found else none_of(self.rows)
            return holds if good is None else holds & good

        return read

    def _several_of(self, fact: SeveralOf) -> "Callable[[Valued | Column], Bits]":
        column = self._layout.facts[fact.name]
        array = self._array(column)
        chosen, fits = _chosen(fact, array)
        good = self._readable(column, fact, array, fits)
        given = all_of(self.rows) if good is None else good
        places = {choice: divmod(i, BYTE) for i, choice in enumerate(fact.choices)}

        def read(source: Valued | Column) -> Bits:
            if isinstance(source, Column):
                return given
            byte, place = places[cast(Includes, source).choice]
            return packed(chosen[byte] & np.uint8(1 << place)) & given

        return read

    def _single_choices(self, fact: SeveralOf) -> "Callable[[Valued | Column], Bits]":
        """A choice is yes by its own column or by that of any member; no only by its own."""
        choices = self._layout.choices[fact.name]

        def read(source: Valued | Column) -> Bits:
            asked = source.choice if isinstance(source, Column) else cast(Includes, source).choice
            choice = choices[asked]
            own = self._truths(choice.own) if choice.own else (none_of(self.rows),) * 2
            members = [self._truths(column)[0] for column in choice.members]
            return reduce(or_, members, own[1] if isinstance(source, Column) else own[0])

        return read

    def _readable(self, column: str, fact: Fact, array: Array, fits: Truths | None) -> Bits | None:
        """The rows with a cell that can be read (None: all). Each of the others is noted, with what
        would be right. `fits`: which cells are right (None: all); empty ones may be anything."""
        answered = known(array)
        if fits is None:
            return answered
        bad = packed(~fits) if answered is None else packed(~fits) & answered
        for row in rows_in(bad, self.rows).tolist():
            self.bad.append(BadCell(row, column, _reason(fact, array[row].as_py())))
        return ~bad if answered is None else answered & ~bad


def _reason(fact: Fact, value: Any) -> Text:
    """What would be right, in the words in which one person is told."""
    try:
        read_value(fact, float(value) if isinstance(fact, Number) else value)
    except ValueError as error:
        right: Text = error.args[0]
        if not isinstance(fact, Number):
            return right
        return Text(f"{value} tidak dapat dipakai; {right.id}", f"{value} will not do; {right.en}")
    return say(id=f"{value!r} tidak dapat dibaca", en=f"{value!r} cannot be read")


def _compared(atom: Compare, values: Numbers) -> Truths:
    compare = {">=": np.greater_equal, ">": np.greater, "<=": np.less_equal, "<": np.less}
    return cast(Truths, compare[atom.operator](values, atom.bound))


def _exact(fact: Number, array: Array) -> tuple[Numbers, Truths | None]:
    """The cells times 10^places, and which of them are allowed and lose nothing by that (None:
    all of them, the usual case, which is quicker to find). Empty cells hold anything."""
    if pa.types.is_decimal(array.type):
        return _exact_decimals(fact, array)
    values, scale, kind = held(array), 10**fact.places, _whole(fact)
    low, high = fact.bounds
    if not len(values):
        return values.astype(kind), None
    if values.dtype.kind != "f":
        least, most = -(-low // scale), high // scale
        found = values.astype(kind)
        if least <= values.min() and values.max() <= most:
            return found if scale == 1 else found * kind(scale), None
        return found * kind(scale), (values >= least) & (values <= most)
    with np.errstate(invalid="ignore", over="ignore"):
        whole = np.multiply(values, scale, dtype=np.float64)
        np.rint(whole, out=whole)
        back = (whole / scale).astype(values.dtype, copy=False)
        found = whole.astype(kind)
        if low <= whole.min() and whole.max() <= high and np.array_equal(back, values):
            return found, None
        return found, (whole >= low) & (whole <= high) & (back == values)


def _whole(fact: Number) -> type[np.signedinteger[Any]]:
    """The smallest whole numbers that hold all that is allowed: a number is compared with many
    limits, and small ones go faster."""
    low, high = fact.bounds
    kinds = (np.int16, np.int32, np.int64)
    return next(k for k in kinds if np.iinfo(k).min <= low and high <= np.iinfo(k).max)


def _exact_decimals(fact: Number, array: Array) -> tuple[Numbers, Truths]:
    low, high = fact.bounds
    amounts = [0 if cell is None else cell.scaleb(fact.places) for cell in array.to_pylist()]
    fits = [low <= amount <= high and amount == int(amount) for amount in amounts]
    whole = [int(amount) if good else 0 for amount, good in zip(amounts, fits, strict=True)]
    return np.array(whole, _whole(fact)), np.array(fits, np.bool_)


def _coded(array: Array) -> Array:
    """Text as codes and the names that they stand for."""
    return array if pa.types.is_dictionary(array.type) else _text(array).dictionary_encode()


def _text(array: Array) -> Array:
    """Text in a form that Arrow can look up. Lists that are all empty hold cells of no type."""
    types = pa.types
    unfit = types.is_string_view(array.type) or types.is_null(array.type)
    return pc.cast(array, pa.large_string()) if unfit else array


def _places(array: Array, names: tuple[str, ...]) -> npt.NDArray[np.int32]:
    """The place of each cell among the names; one beyond the last where it is not among them."""
    beyond = len(names)
    if pa.types.is_dictionary(array.type):
        place = np.append(_places(array.dictionary, names), np.int32(beyond))
        # One beyond the last code may be more than the codes can hold.
        codes = filled(array.indices.cast(pa.int32()), len(array.dictionary))
        return cast("npt.NDArray[np.int32]", place[codes])
    text = _text(array)
    found = pc.index_in(text, value_set=_names(names, text.type))
    return cast("npt.NDArray[np.int32]", filled(found, beyond))


@cache
def _names(names: tuple[str, ...], kind: Any) -> Array:
    return pa.array(names, kind)


def _chosen(fact: SeveralOf, array: Array) -> tuple[list[Bytes], Truths]:
    """For each row eight choices a byte, and whether every name was known."""
    names = (*fact.choices, *(m for m in fact.members if m not in fact.choices))
    found = _places(array.flatten(), names)
    lengths = filled(pc.list_value_length(array), 0)
    some = np.flatnonzero(lengths)
    first = np.cumsum(lengths)[some] - lengths[some]
    fits = np.ones(len(array), np.bool_)
    strange = found == len(names)
    if strange.any():
        fits[some] = ~np.logical_or.reduceat(strange, first)
    found_bytes: list[Bytes] = []
    for table in _masks(fact, names):
        word = np.zeros(len(array), "<u4")
        if len(some):
            word[some] = np.bitwise_or.reduceat(table[found], first)
        found_bytes += list(np.ascontiguousarray(word.view(np.uint8).reshape(-1, WORD // BYTE).T))
    return found_bytes, fits


def _masks(fact: SeveralOf, names: tuple[str, ...]) -> Iterator[npt.NDArray[np.uint32]]:
    """Place of a name → the bits of its choices, for each word of choices."""
    choices = list(fact.choices)
    for start in range(0, len(choices), WORD):
        word = choices[start : start + WORD]
        stands_for = [(name,) if name in fact.choices else fact.members[name] for name in names]
        masks = [sum(1 << word.index(c) for c in set(given) if c in word) for given in stands_for]
        yield np.array([*masks, 0], np.uint32)


def _fits(fact: Fact, kind: Any) -> bool:
    types = pa.types
    match fact:
        case YesNo():
            return bool(types.is_boolean(kind))
        case Number():
            return bool(types.is_integer(kind) or types.is_floating(kind) or types.is_decimal(kind))
        case OneOf():
            return _is_text(kind)
        case SeveralOf():
            listed = types.is_list(kind) or types.is_large_list(kind)
            return listed and (_is_text(kind.value_type) or types.is_null(kind.value_type))
        case _:
            assert_never(fact)


def _is_text(kind: Any) -> bool:
    types = pa.types
    if types.is_dictionary(kind):
        return _is_text(kind.value_type)
    return bool(types.is_string(kind) or types.is_large_string(kind) or types.is_string_view(kind))


GIVEN_TWICE = say(
    id="ada sebagai daftar dan sebagai kolom per pilihan; pakai salah satu",
    en="is there both as a list and as a column for each choice; keep one of the two",
)
RIGHT_TYPES: dict[type[Any], Text] = {
    YesNo: say(
        id="kolom benar/salah (boolean); sel kosong berarti belum ditanyakan",
        en="a true/false (boolean) column; an empty cell means not asked yet",
    ),
    Number: say(id="kolom angka", en="a column of numbers"),
    OneOf: say(id="kolom teks berisi satu pilihan", en="a text column with one choice"),
    SeveralOf: say(
        id="kolom daftar teks (list<string>), atau satu kolom boolean per pilihan",
        en="a column of lists of text (list<string>), or one boolean column for each choice",
    ),
}


def _wrong_column(fact: Fact, kind: Any, choice: str | None) -> Text | None:
    """What is wrong with the name or type of a column of this fact (of one choice of it)."""
    if isinstance(fact, SeveralOf) and choice is not None:
        if choice not in fact.choices and choice not in fact.members:
            return _no_such_choice(fact, choice)
        fits = pa.types.is_boolean(kind)
    else:
        fits = _fits(fact, kind)
    return None if fits or pa.types.is_null(kind) else _wrong_type(fact, kind, choice is not None)


def _wrong_type(fact: Fact, kind: Any, single: bool) -> Text:
    right = RIGHT_TYPES[YesNo if single else type(fact)]
    hint = (
        say(
            id=" (pandas mengubah benar/salah yang berlubang menjadi angka; pakai tipe 'boolean')",
            en=" (pandas turns true/false with gaps into numbers; use the dtype 'boolean')",
        )
        if right is RIGHT_TYPES[YesNo] and pa.types.is_floating(kind)
        else say(id="", en="")
    )
    return Text(
        f"berisi {kind}; seharusnya {right.id}{hint.id}",
        f"holds {kind}; it must be {right.en}{hint.en}",
    )


def _no_such_choice(fact: SeveralOf, choice: str) -> Text:
    near = get_close_matches(choice, [*fact.choices, *fact.members], 3) or list(fact.choices)
    listed = ", ".join(f"{fact.name}={name}" for name in near[:SHOWN])
    return Text(
        f"pilihan {choice!r} tidak dikenal; misalnya {listed}",
        f"the choice {choice!r} is not known; there are {listed}",
    )
