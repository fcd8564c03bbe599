"""Many people → every conclusion as columns of a table. The quick reading."""

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any

import pyarrow as pa

from betis.guideline.book import Book
from betis.guideline.fact import Number, Respondent
from betis.guideline.patient import MADE
from betis.interpreters.columns.inputs import BadCell, ColumnsError, Inputs, Layout, layout_of
from betis.interpreters.columns.program import Program, program
from betis.interpreters.columns.result import Result, parts_of, schema

__all__ = ["BadCell", "ColumnsError", "Kernel", "columns"]

CHUNK = 262_144
"""Rows worked on at once: large enough that calls cost little, small enough for the cache."""


class Kernel:
    """A book, ready to be read over tables."""

    def __init__(self, book: Book, respondent: Respondent) -> None:
        self.book = book
        self.respondent = respondent

    def layout(self, schema: Any) -> tuple[Layout, tuple[str, ...]]:
        """Where a table keeps its facts, and its columns that are no facts.

        Raises:
            ColumnsError: naming every column of the wrong type and what would be right.
        """
        return layout_of(self.book.facts, schema)

    @lru_cache(maxsize=16)  # noqa: B019 - one kernel lives as long as the process
    def program(self, facts: frozenset[str], wanted: tuple[str, ...] | None = None) -> Program:
        """The program for tables that hold these facts, and for these columns that come out."""
        parts = ("",) if wanted is None else parts_of(wanted)
        return program(self.book, facts | self._worked_out(facts), self.respondent, parts)

    def schema(self, layout: Layout) -> Any:
        """The names and types of all columns that come out."""
        return schema(self.program(layout.names))

    def assess(
        self, table: Any, wanted: tuple[str, ...] | None = None
    ) -> Iterator[tuple[Any, list[BadCell]]]:
        """A record batch of conclusions and the cells that cannot be read, for each chunk of rows.

        Args:
            table: an Arrow table or record batch.
            wanted: names of the columns that come out; all of them unless given.
        """
        layout, _ = self.layout(table.schema)
        compiled = self.program(layout.names, wanted)
        shape = self.schema(layout)
        if wanted is not None:
            shape = pa.schema([shape.field(name) for name in wanted])
        if not table.num_rows:
            yield pa.RecordBatch.from_pylist([], schema=shape), []
        for start in range(0, table.num_rows, CHUNK):
            inputs = Inputs(self.book.facts, layout, _contiguous(table.slice(start, CHUNK)))
            outcome = compiled.run(inputs.read(compiled.inputs))
            batch = Result(compiled, outcome, inputs.rows).batch(shape)
            yield batch, [BadCell(start + b.row, b.column, b.wrong) for b in inputs.bad]

    def _worked_out(self, facts: frozenset[str]) -> set[str]:
        """Facts that follow from others that the table holds."""
        made = {name: self.book.facts[name] for name in MADE if name in self.book.facts}
        return {
            name
            for name, fact in made.items()
            if isinstance(fact, Number)
            and fact.made_from is not None
            and all(part.name in facts for part in fact.made_from.parts)
        }


@cache
def columns(book: Book, respondent: Respondent = Respondent.PERSON) -> Kernel:
    """The kernel of a book, made once.

    Args:
        book: a bound guideline.
        respondent: whose possible answers `could_be` and the verdicts reckon with.
    """
    return Kernel(book, respondent)


def _contiguous(piece: Any) -> Any:
    """A piece of a table as one record batch, copied only where it lies in several."""
    if isinstance(piece, pa.RecordBatch):
        return piece
    return piece.combine_chunks().to_batches()[0]
