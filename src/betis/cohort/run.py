"""A whole run: read, assess, set bad rows aside, write in parts, go on where one was killed."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Literal

import pyarrow as pa

from betis.cohort.cells import typed
from betis.cohort.failures import CohortError
from betis.cohort.from_records import RecordSource
from betis.cohort.parts import Aside, Record, Workshop, fingerprint
from betis.cohort.sources import BATCH, Piece, Source, record_files_of
from betis.cohort.summary import Counts, as_html, as_json
from betis.guideline.book import Book
from betis.interpreters.columns import BadCell, Kernel, columns
from betis.interpreters.columns.frames import check_columns
from betis.logic.text import Language, say
from betis.records import People

PART = 4 * BATCH
"""Rows of a part: what a killed run loses at most."""
IDS = ("id", "person_id", "patient_id")
ROW = "row"
MORE = ("urgency", "could_be", "settled", "reasons", "top_causes", "top_mimics")
"""What is always written; with the classifications (`kind__...`)."""
NO_ID = say(
    id="tidak ada kolom {!r}; kolomnya: {}", en="there is no column {!r}; the columns are: {}"
)
NO_FACTS = say(
    id="{}: tidak ada satu pun kolom yang bernama fakta; lihat `betis facts`",
    en="{}: not one column bears the name of a fact; see `betis facts`",
)


@dataclass(frozen=True)
class Job:
    """What to do: one file or a folder in, a folder out.

    `as_of` and `complete` are for records: see `betis.records.People`.
    """

    source: Path
    out: Path
    id_column: str | None = None
    unknown: Literal["refuse", "pass"] = "refuse"
    everything: bool = False
    summary: bool = False
    language: Language = "id"
    as_of: date | None = None
    complete: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Outcome:
    """What was done."""

    rows: int
    set_aside: int


@dataclass(frozen=True)
class Columns:
    """The columns of the input by their use, and those that are written."""

    id: str | None
    facts: tuple[str, ...]
    passed: tuple[str, ...]
    wanted: tuple[str, ...]

    @property
    def read(self) -> list[str]:
        kept = (self.id,) if self.id else ()
        return [*dict.fromkeys((*kept, *self.facts, *self.passed))]


def assess_files(
    book: Book, job: Job, tell: Callable[[int, int], None] = lambda done, all_: None
) -> Outcome:
    """Assess every row and write `job.out`.

    Args:
        tell: called with the rows done and how many there are, after each piece.

    Raises:
        CohortError, ColumnsError: the input or the options are wrong, each with a sentence.
    """
    source, kernel = source_of(book, job), columns(book)
    chosen = choose_columns(kernel, source.schema(), job, csv=source.kind == "csv")
    workshop = Workshop(job.out, plan_of(book, job, source))
    try:
        bad = source.prepare(workshop.folder)
        records = workshop.finished()
        total = source.rows()
        tell(sum(record.lines for record in records), total)
        writer = _Writer(kernel, job, chosen, workshop)
        records += writer.parts(source, tuple(records), lambda done: tell(done, total))
        workshop.finish(reports_of(book, job, records) | source.reports(job.summary))
    finally:
        workshop.leave()
    return Outcome(sum(r.lines for r in records), bad + sum(r.set_aside for r in records))


def source_of(book: Book, job: Job) -> Source | RecordSource:
    """The files of the job: tables, or records that become one."""
    if files := record_files_of(job.source):
        people = People(book, job.as_of, job.complete)
        return RecordSource(job.source, files, people, job.language)
    return Source(job.source)


def choose_columns(kernel: Kernel, schema: Any, job: Job, csv: bool = False) -> Columns:
    """What each column of the input is for; refuses what cannot be right."""
    if csv:
        schema = typed(kernel.book.facts, schema.empty_table())[0].schema
    given = job.id_column or next((name for name in IDS if name in schema.names), None)
    if job.id_column is not None and job.id_column not in schema.names:
        raise CohortError(NO_ID, job.id_column, ", ".join(schema.names))
    facts_only = pa.schema([field for field in schema if field.name != given])
    produced = check_columns(kernel, facts_only, job.unknown)
    _, rest = kernel.layout(facts_only)
    facts = tuple(name for name in facts_only.names if name not in rest)
    if not facts:
        raise CohortError(NO_FACTS, job.source)
    kinds = tuple(name for name in produced.names if name.startswith("kind__"))
    wanted = tuple(produced.names) if job.everything else (*MORE, *kinds)
    return Columns(given, facts, rest, wanted)


class _Writer:
    """Turns pieces of the input into parts of the output."""

    def __init__(self, kernel: Kernel, job: Job, chosen: Columns, workshop: Workshop) -> None:
        self._assessor = Assessor(kernel, job, chosen)
        self._job = job
        self._chosen = chosen
        self._workshop = workshop

    def parts(
        self,
        source: Source | RecordSource,
        finished: tuple[Record, ...],
        tell: Callable[[int], None],
    ) -> Iterator[Record]:
        """Writes the parts after those that are finished; gives their records."""
        number, done = len(finished), sum(record.lines for record in finished)
        pieces = source.pieces(self._chosen.read, sum(record.rows for record in finished))
        for together in _parted(pieces):
            part, counts = self._workshop.part(number), Counts()
            rows = no_rows = set_aside = 0
            for piece in together:
                table, asides = self._assessor.assess(piece, counts, csv=source.kind == "csv")
                part.add(table, asides)
                rows, no_rows = rows + piece.table.num_rows, no_rows + len(piece.bad)
                set_aside += len({aside.line for aside in asides})
                tell(done + rows + no_rows)
            record = Record(rows, no_rows, set_aside, counts.plain())
            part.close(record, self._job.language)
            yield record
            number, done = number + 1, done + record.lines


class Assessor:
    """Assesses one piece of the input after the other."""

    def __init__(self, kernel: Kernel, job: Job, chosen: Columns) -> None:
        self._kernel = kernel
        self._job = job
        self._chosen = chosen

    def assess(self, piece: Piece, counts: Counts, csv: bool) -> tuple[Any, list[Aside]]:
        """The rows to write, and why the others are not among them."""
        table, bad = typed(self._kernel.book.facts, piece.table) if csv else (piece.table, [])
        facts = table.select(self._chosen.facts)
        batches = []
        for batch, wrong in self._kernel.assess(facts, self._chosen.wanted):
            batches.append(batch)
            bad += wrong
        found = pa.Table.from_batches(batches)
        asides = sorted([*self._asides(piece, bad), *_no_rows(piece)], key=lambda a: a.line)
        good = _without({cell.row for cell in bad}, table.num_rows)
        if good is not None:
            found, table = found.filter(good), table.filter(good)
        if self._job.summary:
            counts.add(table, found)
        return self._written(piece, table, found, good), asides

    def _asides(self, piece: Piece, bad: list[BadCell]) -> Iterator[Aside]:
        names = piece.table.column(self._chosen.id) if self._chosen.id else None
        for cell in bad:
            name = "" if names is None else str(names[cell.row].as_py())
            yield Aside(piece.lines[cell.row], name, cell.column, cell.wrong)

    def _written(self, piece: Piece, table: Any, found: Any, good: Any) -> Any:
        """Who it is, what was passed through, what was concluded."""
        chosen = self._chosen
        names = [*((chosen.id,) if chosen.id else ()), *chosen.passed]
        kept = table.select(names)
        if not chosen.id:
            lines = pa.array(list(piece.lines), pa.int64())
            kept = kept.add_column(0, ROW, lines if good is None else lines.filter(good))
        for field, column in zip(found.schema, found.columns, strict=True):
            kept = kept.append_column(field, column)
        return kept


def _no_rows(piece: Piece) -> Iterator[Aside]:
    return (Aside(bad.line, "", "", bad.wrong) for bad in piece.bad)


def _without(rows: set[int], count: int) -> Any:
    """A mask that leaves these rows out; None where there are none."""
    return pa.array([row not in rows for row in range(count)]) if rows else None


def _parted(pieces: Iterator[Piece]) -> Iterator[Iterator[Piece]]:
    """The pieces in groups of exactly `PART` rows. Each group must be used up before the next."""
    waiting: list[Piece] = []

    def group() -> Iterator[Piece]:
        room = PART
        while room and (piece := waiting.pop() if waiting else next(pieces, None)):
            if piece.table.num_rows > room:
                waiting.append(_cut(piece, room, None))
                piece = _cut(piece, 0, room)
            room -= piece.table.num_rows
            yield piece

    while waiting or (first := next(pieces, None)):
        if not waiting and first is not None:
            waiting.append(first)
        yield group()


def _cut(piece: Piece, start: int, end: int | None) -> Piece:
    """Some rows of a piece; lines that are no rows go with the first of them."""
    table = piece.table.slice(start, None if end is None else end - start)
    return Piece(table, piece.lines[start:end], piece.bad if start == 0 else ())


def plan_of(book: Book, job: Job, source: Source | RecordSource) -> dict[str, Any]:
    """What must be the same for a run to go on."""
    return {
        "book_version": book.version,
        "files": [list(state) for state in fingerprint(source.files)],
        "id": job.id_column,
        "unknown_columns": job.unknown,
        "everything": job.everything,
        "summary": job.summary,
        "language": job.language,
        "as_of": job.as_of and job.as_of.isoformat(),
        "complete": sorted(job.complete),
        "rows_of_a_part": PART,
    }


def reports_of(book: Book, job: Job, records: list[Record]) -> dict[str, str]:
    """The files of a summary, by name; none unless it is wanted."""
    if not job.summary:
        return {}
    counts = Counts()
    for record in records:
        counts.merge(record.counts)
    return {
        "summary.json": as_json(book, counts, job.language),
        "summary.html": as_html(book, counts, job.language),
    }
