"""Betis itself: one person, one person with every reason, and tables of people."""

from collections.abc import Callable
from typing import Any

import pyarrow as pa

from benchmarks import cohort
from benchmarks.peers.answers import levels, truths
from benchmarks.peers.engine import Engine, Peer
from benchmarks.peers.people import People
from benchmarks.peers.rules import Rules
from betis.guideline.fact import Respondent
from betis.guideline.items import ACTION_KINDS
from betis.guideline.urgency import Urgency
from betis.interpreters.answer import Conclusion, answer, concluded
from betis.interpreters.columns import CHUNK, columns
from betis.interpreters.columns.inputs import Inputs
from betis.interpreters.columns.result import Result

CODES = {level.code: level for level in Urgency}
NAMES = ("reasons", "top_causes", "top_mimics")
"""Columns that only gather others."""


def one(rules: Rules) -> Engine:
    """The quick reading of one person, without reasons."""
    return Engine(
        given=lambda people: people.each(),
        run=lambda people: [concluded(rules.book, p, Respondent.PERSON) for p in people],
        answers=lambda found: [_said(conclusion) for conclusion in found],
    )


def with_reasons(rules: Rules) -> Engine:
    """The same with every reason, source and sentence."""
    return Engine(
        given=lambda people: people.each(),
        run=lambda people: [answer(rules.book, person) for person in people],
        answers=lambda found: [levels(each.urgency, each.could_be) for each in found],
    )


def truths_and_points(rules: Rules) -> Engine:
    """The reading of tables, from Arrow to Arrow, as far as the other engines go: what is made of
    the bars of an action, and lists of names, are left out."""
    return _tables(rules, _is_plain)


def everything(rules: Rules) -> Engine:
    """Every column."""
    return _tables(rules, lambda name: True)


def _is_plain(name: str) -> bool:
    return name not in NAMES and kind_of(name) not in ACTION_KINDS


def _tables(rules: Rules, wanted: Callable[[str], bool]) -> Engine:
    kernel = columns(rules.book)

    def run(table: Any) -> list[Any]:
        layout, _ = kernel.layout(table.schema)
        names = tuple(filter(wanted, kernel.schema(layout).names))
        return [batch for batch, _ in kernel.assess(table, names)]

    return Engine(
        given=lambda people: people.flat,
        run=run,
        answers=lambda batches: (_row(rules, row) for b in batches for row in b.to_pylist()),
    )


def from_bits(rules: Rules) -> Engine:
    """The program alone: its bit arrays, limits compared, lie ready."""
    kernel = columns(rules.book)

    def given(people: People) -> list[Any]:
        layout, _ = kernel.layout(people.flat.schema)
        program = kernel.program(layout.names)
        shape = pa.schema([f for f in kernel.schema(layout) if _is_plain(f.name)])
        pieces = people.flat.combine_chunks().to_batches(CHUNK)
        read = [Inputs(rules.book.facts, layout, p).read(program.inputs) for p in pieces]
        sizes = [piece.num_rows for piece in pieces]
        return [(program, shape, bits, rows) for bits, rows in zip(read, sizes, strict=True)]

    return Engine(
        given=given,
        run=lambda ready: [
            Result(program, program.run(bits), rows).batch(shape)
            for program, shape, bits, rows in ready
        ],
        answers=lambda batches: (_row(rules, row) for b in batches for row in b.to_pylist()),
    )


def from_file(rules: Rules) -> Engine:
    """Everything, lists of names included, from Parquet."""
    return Engine(
        given=lambda people: people.file,
        run=lambda path: cohort.assess(rules.book, path, ()),
    )


def _said(found: Conclusion) -> dict[str, Any]:
    flags = {f"red_flag__{name} yes": True for name in found.flags}
    return levels(found.urgency, found.could_be) | flags


def kind_of(name: str) -> str:
    """The kind of the entry that a column is about."""
    return name.split("__")[0]


def _row(rules: Rules, row: dict[str, Any]) -> dict[str, Any]:
    """The columns of one row under the names of the rules."""
    said = levels(CODES[row["urgency"]], CODES[row["could_be"]])
    for name, value in row.items():
        said |= {one: truth for one, truth in truths(name, value).items() if one in rules.outputs}
        if name in rules.sums or kind_of(name) in ACTION_KINDS:
            said[name] = value
    return said


ONE = Peer("Betis, one person", one)
REASONS = Peer("Betis, one person, with every reason", with_reasons)
BITS = Peer("Betis, tables, truths and points, from bits", from_bits, many=True)
FILE = Peer("Betis, from Parquet", from_file, many=True)
MANY = Peer("Betis, tables, truths and points", truths_and_points, many=True)
EVERYTHING = Peer("Betis, tables, every column", everything, many=True)
