"""The people that every engine is asked about."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, cast

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from benchmarks.cohort import EMPTY, YES
from betis.guideline.book import Book
from betis.guideline.fact import Number, OneOf, SeveralOf
from betis.guideline.patient import MADE, Patient
from tests.agreement.tables import generated, people_of


@dataclass(frozen=True)
class People:
    """The same people as a table and one by one."""

    book: Book
    table: Any
    folder: Path

    def each(self) -> list[Patient]:
        """Every person, read as one person is read."""
        return people_of(self.book, self.table)

    @cached_property
    def flat(self) -> Any:
        """The table with a true/false column for each choice of several, and choices as codes."""
        table = self.table
        for name, fact in self.book.facts.items():
            if isinstance(fact, SeveralOf):
                for choice, held in _held(fact, table[name]).items():
                    table = table.append_column(f"{name}={choice}", held)
                table = table.drop_columns([name])
            elif isinstance(fact, OneOf):
                place = table.schema.get_field_index(name)
                names = pa.array(list(fact.choices))
                codes = pc.index_in(table[name].combine_chunks(), names).cast(pa.int8())
                coded = pa.DictionaryArray.from_arrays(codes, names)
                table = table.set_column(place, name, coded)
        return table

    @cached_property
    def file(self) -> Path:
        """The flat table as Parquet."""
        path = self.folder / f"{self.table.num_rows}.parquet"
        words = [pa.field(f.name, _plain(f.type)) for f in self.flat.schema]
        pq.write_table(self.flat.cast(pa.schema(words)), path, compression="zstd")
        return path

    def first(self, count: int) -> "People":
        """The first of them."""
        return People(self.book, self.table.slice(0, count), self.folder)


def people(book: Book, rows: int, folder: Path, seed: int = 1) -> People:
    """Random people, the same for every engine. Body mass index is given or cannot be worked out:
    only one of the engines would know how."""
    table = generated(book, rows, seed, YES, EMPTY)
    for name in MADE:
        part = cast(Number, book.facts[name]).made_from.over.name
        column = pc.if_else(pc.is_valid(table[name]), table[part], None)
        table = table.set_column(table.schema.get_field_index(part), part, column)
    return People(book, table, folder)


def _plain(kind: Any) -> Any:
    return kind.value_type if pa.types.is_dictionary(kind) else kind


def _held(fact: SeveralOf, cells: Any) -> dict[str, Any]:
    """Choice → whether each cell holds it, or a member that stands for it."""
    stands_for = {**{choice: (choice,) for choice in fact.choices}, **fact.members}
    rows = [
        None if cell is None else {c for given in cell for c in stands_for[given]}
        for cell in cells.to_pylist()
    ]
    return {
        choice: pa.array([None if row is None else choice in row for row in rows], pa.bool_())
        for choice in fact.choices
    }
