"""From the columns of a table to bit arrays: where each atom holds, and where it is known.

A cell that cannot be read is a `BadCell`; a column of the wrong type is a `ColumnsError` at once.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from math import prod
from typing import Any, assert_never, cast

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from betis.guideline.fact import Fact, Number, OneOf, SeveralOf, YesNo
from betis.guideline.patient import MADE, Problem, read_value
from betis.interpreters.columns.bits import (
    Bits,
    all_of,
    from_buffer,
    known,
    none_of,
    packed,
    unpacked,
)
from betis.interpreters.columns.translate import Column, Valued, column_of
from betis.logic.nodes import Among, Compare, Includes
from betis.logic.nodes import YesNo as YesNoNode
from betis.logic.text import Text, say
from betis.logic.walk import fact_of

Array = Any
"""An Arrow array."""
Numbers = npt.NDArray[Any]
NO_CHOICE = 255
WORD = 32
"""How many choices of a fact are kept in one number of a row."""
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
class Layout:
    """Which facts a table holds and in which columns.

    `choices` are the columns of single choices (`medicines=statin`): fact → given name → column.
    """

    facts: Mapping[str, str]
    choices: Mapping[str, Mapping[str, str]]

    @property
    def names(self) -> frozenset[str]:
        """The facts of which something may be known."""
        return frozenset(self.facts) | frozenset(self.choices)

    @property
    def columns(self) -> tuple[str, ...]:
        """Every column that is read."""
        single = (column for given in self.choices.values() for column in given.values())
        return (*self.facts.values(), *single)


def layout_of(facts: Mapping[str, Fact], schema: Any) -> tuple[Layout, tuple[str, ...]]:
    """Where a table keeps its facts, and the columns that are no facts.

    Raises:
        ColumnsError: a column has the wrong type, or a fact is given twice.
    """
    whole: dict[str, str] = {}
    single: dict[str, dict[str, str]] = {}
    rest: list[str] = []
    problems: list[Problem] = []
    for field in schema:
        name, equals, choice = field.name.partition("=")
        fact = facts.get(name)
        if fact is None or (equals and not isinstance(fact, SeveralOf)):
            rest.append(field.name)
        elif equals and choice not in fact.choices and choice not in fact.members:  # type: ignore[union-attr]
            problems.append(Problem(field.name, _no_such_choice(cast(SeveralOf, fact), choice)))
        elif not pa.types.is_null(field.type):
            if not (pa.types.is_boolean(field.type) if equals else _fits(fact, field.type)):
                problems.append(Problem(field.name, _wrong_type(fact, field.type, bool(equals))))
            elif equals:
                single.setdefault(name, {})[choice] = field.name
            else:
                whole[name] = field.name
    problems += [Problem(name, GIVEN_TWICE) for name in whole if name in single]
    if problems:
        raise ColumnsError(problems)
    return Layout(whole, single), tuple(rest)


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
        by_fact: dict[str, dict[str, Valued | Column]] = {f: {} for f in self._layout.names}
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
            return np.zeros(self.rows, np.int32), none_of(self.rows)
        array = self._array(column)
        values, fits = _exact(fact, array)
        answered = known(array)
        low, high = fact.bounds
        if not _all_within(values, low, high) or not fits.all():
            good = packed(fits & (values >= low) & (values <= high))
            self._note(column, fact, array, _without(answered, good))
            answered = good if answered is None else answered & good
        return values, answered

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
        amounts = {
            part.name: np.where(numbers > 0, numbers, 1) / 10**part.places
            for part, (numbers, _) in zip(quotient.parts, parts, strict=True)
        }
        by = prod(amounts[part.name] for part in quotient.by)
        made = np.rint(quotient.times * amounts[quotient.over.name] / by * 10**fact.places)
        low, high = fact.bounds
        possible = possible & packed((made >= low) & (made <= high))
        made = np.where(unpacked(possible, self.rows) == 1, made, values)
        return made, answered | possible

    def _one_of(self, fact: OneOf) -> "Callable[[Valued | Column], Bits]":
        column = self._layout.facts[fact.name]
        array = self._array(column)
        codes, answered = _codes(array, tuple(fact.choices)), known(array)
        good = packed(codes != NO_CHOICE)
        self._note(column, fact, array, _without(answered, good))

        def read(source: Valued | Column) -> Bits:
            if isinstance(source, Column):
                return good
            chosen = np.zeros(256, np.bool_)
            chosen[[list(fact.choices).index(c) for c in cast(Among, source).choices]] = True
            return packed(chosen[codes])

        return read

    def _several_of(self, fact: SeveralOf) -> "Callable[[Valued | Column], Bits]":
        column = self._layout.facts[fact.name]
        array = self._array(column)
        words, fits = _chosen(fact, array)
        good = packed(fits)
        answered = known(array)
        self._note(column, fact, array, _without(answered, good))
        given = good if answered is None else answered & good
        places = {choice: divmod(i, WORD) for i, choice in enumerate(fact.choices)}

        def read(source: Valued | Column) -> Bits:
            if isinstance(source, Column):
                return given
            word, place = places[cast(Includes, source).choice]
            return packed(words[word] & np.uint32(1 << place)) & given

        return read

    def _single_choices(self, fact: SeveralOf) -> "Callable[[Valued | Column], Bits]":
        """A choice is yes by its own column or by that of any member; no only by its own."""
        columns = self._layout.choices[fact.name]

        def read(source: Valued | Column) -> Bits:
            choice = source.choice if isinstance(source, Column) else cast(Includes, source).choice
            own = [columns[choice]] if choice in columns else []
            members = [c for name, c in columns.items() if choice in fact.members.get(name, ())]
            yes = none_of(self.rows)
            for column in own + members:
                yes = yes | self._truths(column)[0]
            if not isinstance(source, Column):
                return yes
            return yes | self._truths(own[0])[1] if own else yes

        return read

    def _note(self, column: str, fact: Fact, array: Array, bad: Bits) -> None:
        """Note each cell that cannot be read, with the sentence that says what would be right."""
        for row in np.flatnonzero(unpacked(bad, self.rows)).tolist():
            self.bad.append(BadCell(row, column, _reason(fact, array[row].as_py())))


def _without(answered: Bits | None, good: Bits) -> Bits:
    return ~good if answered is None else answered & ~good


def _reason(fact: Fact, value: Any) -> Text:
    try:
        read_value(fact, float(value) if isinstance(fact, Number) else value)
    except ValueError as error:
        if error.args and isinstance(error.args[0], Text):
            return error.args[0]
    return say(id=f"{value!r} tidak dapat dibaca", en=f"{value!r} cannot be read")


def _compared(atom: Compare, values: Numbers) -> npt.NDArray[np.bool_]:
    compare = {">=": np.greater_equal, ">": np.greater, "<=": np.less_equal, "<": np.less}
    return cast("npt.NDArray[np.bool_]", compare[atom.operator](values, atom.bound))


def _exact(fact: Number, array: Array) -> tuple[Numbers, npt.NDArray[np.bool_]]:
    """The cells times 10^places, and whether they are whole then. Empty cells are 0 and whole."""
    scale = 10**fact.places
    if pa.types.is_decimal(array.type):
        return _exact_decimals(array, fact.places)
    values = _held(array)
    if values.dtype.kind in "iu":
        fits = np.ones(1, np.bool_)
        return (values if scale == 1 else values.astype(np.float64) * scale), fits
    with np.errstate(invalid="ignore", over="ignore"):
        scaled = np.rint(values.astype(np.float64, copy=False) * scale)
        fits = (scaled / scale).astype(values.dtype, copy=False) == values
    return scaled, fits


def _exact_decimals(array: Array, places: int) -> tuple[Numbers, npt.NDArray[np.bool_]]:
    amounts = [0 if cell is None else cell.scaleb(places) for cell in array.to_pylist()]
    fits = np.array([amount == int(amount) for amount in amounts], np.bool_)
    return np.array([float(amount) for amount in amounts], np.float64), fits


def _held(array: Array) -> Numbers:
    """The cells of a number column without a copy where all are given, else with 0 where empty."""
    if array.null_count:
        array = pc.fill_null(array, 0)
    return cast(Numbers, array.to_numpy(zero_copy_only=False))


def _all_within(values: Numbers, low: int, high: int) -> bool:
    if not len(values):
        return True
    return bool(values.min() >= low and values.max() <= high)


def _codes(array: Array, choices: tuple[str, ...]) -> npt.NDArray[np.uint8]:
    """The place of each cell among the choices; NO_CHOICE where empty or not among them."""
    if pa.types.is_dictionary(array.type):
        place = np.append(_codes(array.dictionary, choices), np.uint8(NO_CHOICE))
        codes = pc.fill_null(pc.cast(array.indices, pa.int32()), -1)
        return cast("npt.NDArray[np.uint8]", place[codes.to_numpy(zero_copy_only=False)])
    found = pc.index_in(array, value_set=_names(choices, array.type))
    filled = pc.fill_null(found, NO_CHOICE)
    return cast("npt.NDArray[np.uint8]", filled.to_numpy(zero_copy_only=False).astype(np.uint8))


@cache
def _names(choices: tuple[str, ...], kind: Any) -> Array:
    return pa.array(choices, kind)


def _chosen(fact: SeveralOf, array: Array) -> tuple[list[Numbers], npt.NDArray[np.bool_]]:
    """For each row the choices as bits of whole numbers, and whether every name was known."""
    names = (*fact.choices, *(m for m in fact.members if m not in fact.choices))
    inside = array.flatten()
    found = _wide_codes(inside, names)
    rows = np.repeat(np.arange(len(array)), pc.fill_null(pc.list_value_length(array), 0).to_numpy())
    fits = np.ones(len(array), np.bool_)
    fits[rows[found == len(names)]] = False
    words = []
    for table in _masks(fact, names):
        word = np.zeros(len(array), np.uint32)
        np.bitwise_or.at(word, rows, table[found])
        words.append(word)
    return words, fits


def _wide_codes(array: Array, names: tuple[str, ...]) -> npt.NDArray[np.int32]:
    """The place of each cell among the names; one beyond the last where it is not among them."""
    if pa.types.is_dictionary(array.type):
        place = np.append(_wide_codes(array.dictionary, names), np.int32(len(names)))
        codes = pc.fill_null(pc.cast(array.indices, pa.int32()), -1)
        return cast("npt.NDArray[np.int32]", place[codes.to_numpy(zero_copy_only=False)])
    found = pc.fill_null(pc.index_in(array, value_set=_names(names, array.type)), len(names))
    return cast("npt.NDArray[np.int32]", found.to_numpy(zero_copy_only=False))


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
            return bool(
                (types.is_list(kind) or types.is_large_list(kind)) and _is_text(kind.value_type)
            )
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
