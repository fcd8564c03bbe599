"""Cells of a CSV file, which are all text, as facts.

An empty cell is *not asked yet*. Several choices stand in one cell with ; between them, and []
means none.
"""

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from betis.guideline.fact import Fact, Number, SeveralOf, YesNo
from betis.interpreters.columns import BadCell
from betis.logic.text import Text, say

Array = Any
YES = ("true", "1", "yes", "y", "ya")
NO = ("false", "0", "no", "n", "tidak")
EMPTY_LIST = "[]"
NUMBER = r"^[+-]?\d+(\.\d+)?$"
WANT_YES_NO = say(
    id="{!r}: harus {} atau {}; sel kosong berarti belum ditanyakan",
    en="{!r}: must be {} or {}; an empty cell means not asked yet",
)
WANT_NUMBER = say(
    id="{!r}: harus angka, dengan titik untuk desimal",
    en="{!r}: must be a number, with a point before decimals",
)


def typed(facts: Mapping[str, Fact], table: Any) -> tuple[Any, list[BadCell]]:
    """The table with the columns of facts in their own types, and the cells that are none."""
    bad: list[BadCell] = []
    for place, name in enumerate(table.column_names):
        fact_name, equals, _ = name.partition("=")
        fact = facts.get(fact_name)
        if fact is None:
            continue
        text = pc.utf8_trim_whitespace(table.column(place).combine_chunks())
        read, words = _reader(fact, bool(equals))
        array = read(text)
        lost = np.flatnonzero(_lost(text, array)).tolist()
        bad += [BadCell(row, name, words(text[row].as_py())) for row in lost]
        table = table.set_column(place, name, array)
    return table, bad


def _reader(fact: Fact, single: bool) -> tuple[Callable[[Array], Array], Callable[[str], Text]]:
    """What reads a cell, and what is said of one that cannot be read."""
    if single or isinstance(fact, YesNo):
        return _truths, lambda cell: WANT_YES_NO.filled(cell, YES[0], NO[0])
    if isinstance(fact, Number):
        return _numbers, lambda cell: WANT_NUMBER.filled(cell)
    return (_lists if isinstance(fact, SeveralOf) else _as_it_is), lambda cell: Text(cell, cell)


def _lost(text: Array, array: Array) -> Any:
    """The rows that had something in them and could not be read."""
    return pc.and_(pc.is_valid(text), pc.is_null(array)).to_numpy(zero_copy_only=False)


def _truths(text: Array) -> Array:
    place = pc.index_in(pc.utf8_lower(text), value_set=pa.array([*YES, *NO]))
    return pc.less(place, len(YES))


def _numbers(text: Array) -> Array:
    numbers = pc.match_substring_regex(text, NUMBER)
    return pc.cast(pc.if_else(numbers, text, None), pa.float64())


def _lists(text: Array) -> Array:
    none = pc.equal(text, EMPTY_LIST)
    names = pc.split_pattern_regex(text, r"\s*;\s*")
    empty = pa.array([[]] * 1, pa.list_(pa.string()))
    return pc.if_else(none, empty[0], names)


def _as_it_is(text: Array) -> Array:
    return text
