"""A whole run: read, assess, set bad rows aside, write in parts, go on where one was killed."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from hashlib import blake2b
from pathlib import Path
from typing import Any, Literal, TypeAlias

import numpy as np
import pyarrow as pa

from betis.cohort.cells import typed
from betis.cohort.counts import Counts
from betis.cohort.failures import CohortError
from betis.cohort.from_records import RecordSource
from betis.cohort.mapping import ID, WEIGHT, Mapped, mapping_path, read_mapping
from betis.cohort.page import as_html
from betis.cohort.parts import Aside, Record, Workshop, fingerprint
from betis.cohort.sources import BATCH, Piece, Source, record_files_of
from betis.cohort.summary import as_json
from betis.guideline.book import Book
from betis.interpreters.columns import BadCell, Kernel, columns
from betis.interpreters.columns.frames import check_columns
from betis.logic.text import Language, say
from betis.records import People

PART = 2 * BATCH
"""Rows of a part: what a killed run loses at most."""
IDS = ("id", "person_id", "patient_id")
ROW = "row"
MORE = ("urgency", "could_be", "settled", "reasons", "top_causes", "top_mimics")
"""What is always written; with the classifications (`kind__...`)."""
NO_ID = say(
    id="tidak ada kolom {!r}; kolomnya: {}", en="there is no column {!r}; the columns are: {}"
)
NO_WEIGHT = say(
    id="tidak ada kolom bobot {!r}; kolomnya: {}",
    en="there is no column {!r} of weights; the columns are: {}",
)
BAD_WEIGHT = say(
    id="bobot harus angka, nol atau lebih", en="a weight must be a number, nought or more"
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
    columns: str | None = None
    """A mapping from other columns and codes to facts: a CSV file, or the name of one of ours."""
    weight: str | None = None
    """The column that says for how many people a row stands."""


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
    weight: str | None = None

    @property
    def read(self) -> list[str]:
        kept = (self.id,) if self.id else ()
        return [*dict.fromkeys((*kept, *self.facts, *self.passed))]


AnySource: TypeAlias = Source | Mapped | RecordSource


def opened(book: Book, job: Job) -> tuple[AnySource, Job]:
    """The rows under the names of facts, and the job with what a mapping says of its columns."""
    if files := record_files_of(job.source):
        people = People(book, job.as_of, job.complete)
        return RecordSource(job.source, files, people, job.language), job
    source = Source(job.source)
    if job.columns is None:
        return source, job
    mapping = read_mapping(book.facts, job.columns)
    named, weights = mapping.use(ID), mapping.use(WEIGHT)
    given = replace(
        job,
        id_column=job.id_column or next(iter(named), None),
        weight=job.weight or next(iter(weights), None),
    )
    return Mapped(source, mapping), given


def assess_files(
    book: Book, job: Job, tell: Callable[[int, int], None] = lambda done, all_: None
) -> Outcome:
    """Assess every row and write `job.out`.

    Args:
        tell: called with the rows done and how many there are, after each piece.

    Raises:
        CohortError, ColumnsError: the input or the options are wrong, each with a sentence.
    """
    kernel = columns(book)
    source, job = opened(book, job)
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


def choose_columns(kernel: Kernel, schema: Any, job: Job, csv: bool = False) -> Columns:
    """What each column of the input is for; refuses what cannot be right."""
    if csv:
        schema = typed(kernel.book.facts, schema.empty_table())[0].schema
    given = job.id_column or next((name for name in IDS if name in schema.names), None)
    if job.id_column is not None and job.id_column not in schema.names:
        raise CohortError(NO_ID, job.id_column, ", ".join(schema.names))
    if job.weight is not None and job.weight not in schema.names:
        raise CohortError(NO_WEIGHT, job.weight, ", ".join(schema.names))
    facts_only = pa.schema([field for field in schema if field.name != given])
    checked = pa.schema([field for field in facts_only if field.name != job.weight])
    produced = check_columns(kernel, checked, "pass" if job.columns else job.unknown)
    _, rest = kernel.layout(facts_only)
    facts = tuple(name for name in facts_only.names if name not in rest)
    if not facts:
        raise CohortError(NO_FACTS, job.source)
    kinds = tuple(name for name in produced.names if name.startswith("kind__"))
    wanted = tuple(produced.names) if job.everything else (*MORE, *kinds)
    return Columns(given, facts, rest, wanted, job.weight)


class _Writer:
    """Turns pieces of the input into parts of the output."""

    def __init__(self, kernel: Kernel, job: Job, chosen: Columns, workshop: Workshop) -> None:
        self._assessor = Assessor(kernel, job, chosen)
        self._job = job
        self._chosen = chosen
        self._workshop = workshop

    def parts(
        self, source: AnySource, finished: tuple[Record, ...], tell: Callable[[int], None]
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
        weights, unfit = _weights(table, self._chosen.weight)
        bad += unfit
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
            kept = weights if weights is None or good is None else weights[np.asarray(good)]
            counts.add(table, found, kept)
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


def _weights(table: Any, column: str | None) -> tuple[Any, list[BadCell]]:
    """For how many people each row stands (None: for one each), and the cells that do not say."""
    if column is None:
        return None, []
    texts = table.column(column).cast(pa.string()).to_pylist()
    weights = np.array([_weight(text) for text in texts])
    unfit = np.flatnonzero(~(weights >= 0) | np.isinf(weights)).tolist()
    return weights, [BadCell(row, column, BAD_WEIGHT) for row in unfit]


def _weight(text: str | None) -> float:
    try:
        return float(text or "nan")
    except ValueError:
        return float("nan")


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


def plan_of(book: Book, job: Job, source: AnySource) -> dict[str, Any]:
    """What must be the same for a run to go on."""
    return {
        "book_version": book.version,
        "files": [list(state) for state in fingerprint(source.files)],
        "id": job.id_column,
        "unknown_columns": job.unknown,
        "everything": job.everything,
        "summary": job.summary,
        "columns": _mapping_said(job),
        "weight": job.weight,
        "language": job.language,
        "as_of": job.as_of and job.as_of.isoformat(),
        "complete": sorted(job.complete),
        "rows_of_a_part": PART,
    }


def _mapping_said(job: Job) -> list[str] | None:
    """Name and content: a changed mapping is another run."""
    if job.columns is None:
        return None
    digest = blake2b(mapping_path(job.columns).read_bytes(), digest_size=8)
    return [job.columns, digest.hexdigest()]


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
