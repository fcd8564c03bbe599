"""The whole reasoning about one row of the files, by the reading made for one person."""

from dataclasses import dataclass
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from betis.cohort.apart import apart, by_choice, split_facts
from betis.cohort.cells import typed
from betis.cohort.failures import CohortError
from betis.cohort.from_records import RecordSource
from betis.cohort.mapping import Mapped
from betis.cohort.run import Job, choose_columns, opened
from betis.cohort.sources import Piece, Source
from betis.guideline.book import Book
from betis.guideline.fact import Fact, Number, Respondent
from betis.guideline.patient import Patient, read_answers
from betis.interpreters.answer import Result, answer
from betis.interpreters.columns import columns
from betis.logic.text import say
from betis.records import ID

NOT_FOUND = say(id="tidak ada baris dengan {} = {}", en="there is no row whose {} is {}")
BAD_ROW = say(id="baris {} tidak dapat dibaca: {}: {}", en="row {} cannot be read: {}: {}")
LINE = "line"


@dataclass(frozen=True)
class Explained:
    """A row: the book it was read with, what is known of the person, and the result."""

    book: Book
    patient: Patient
    result: Result


def explain_row(book: Book, job: Job, wanted: str) -> Explained:
    """The result for the row with this id; without a column of ids, for the row of this number.

    Raises:
        CohortError: there is no such row, or it cannot be read.
    """
    source, job = opened(book, job)
    if isinstance(source, RecordSource):
        return _of_records(book, source, wanted)
    csv = source.kind == "csv"
    chosen = choose_columns(columns(book), source.schema(), job, csv)
    start = _place(source, chosen.id, chosen.facts[0], wanted)
    piece = next(source.pieces([*chosen.facts], start))
    table = piece.table.slice(0, 1)
    table, bad = typed(book.facts, table) if csv else (table, [])
    bad += [cell for _, wrong in columns(book).assess(table) for cell in wrong]
    if bad:
        raise CohortError(BAD_ROW, wanted, bad[0].column, bad[0].wrong)
    return _explained(book, table)


def _of_records(book: Book, source: RecordSource, wanted: str) -> Explained:
    table = source.one(wanted)
    if not table.num_rows:
        raise CohortError(NOT_FOUND, ID, wanted)
    return _explained(book, table.drop_columns([ID]))


def _explained(book: Book, table: Any) -> Explained:
    cells = {
        name: _as_written(book.facts.get(name), cell)
        for name, cell in table.to_pylist()[0].items()
        if cell is not None
    }
    if split := split_facts(book, table.column_names):
        cells = by_choice(book, split, cells)
        book = apart(book, split)
    patient = read_answers(book.facts, cells)
    return Explained(book, patient, answer(book, patient, Respondent.PERSON))


def _as_written(fact: Fact | None, cell: Any) -> Any:
    """A number of any type (short floats, decimals) as it is written."""
    return round(float(cell), fact.places) if isinstance(fact, Number) else cell


def _place(source: Source | Mapped, id_column: str | None, first: str, wanted: str) -> int:
    """How many rows stand before the one that is wanted."""
    before = 0
    for piece in source.pieces([id_column or first], 0):
        if (found := _within(piece, id_column, wanted)) is not None:
            return before + found
        before += piece.table.num_rows
    raise CohortError(NOT_FOUND, id_column or LINE, wanted)


def _within(piece: Piece, id_column: str | None, wanted: str) -> int | None:
    if id_column is None:
        number = int(wanted) if wanted.isdigit() else 0
        return piece.lines.index(number) if number in piece.lines else None
    place = pc.index(piece.table.column(id_column).cast(pa.string()), wanted).as_py()
    return None if place < 0 else int(place)
