"""A whole run: read, assess, set bad rows aside, write in parts, go on where one was killed."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import pyarrow as pa

from betis.cohort.cells import typed
from betis.cohort.failures import CohortError
from betis.cohort.parts import Aside, Record, Workshop, fingerprint
from betis.cohort.sources import BATCH, Piece, Source
from betis.cohort.summary import Counts, as_html, as_json
from betis.guideline.book import Book
from betis.guideline.patient import Problem
from betis.interpreters.columns import BadCell, ColumnsError, Kernel, columns
from betis.interpreters.columns.frames import check_columns, plain
from betis.logic.text import Language, Text, say

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
    """What to do: one file or a folder in, a folder out."""

    source: Path
    out: Path
    id_column: str | None = None
    unknown: Literal["refuse", "pass"] = "refuse"
    everything: bool = False
    summary: bool = False
    language: Language = "id"


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
    source, kernel = Source(job.source), columns(book)
    chosen = choose_columns(kernel, source.schema(), job, csv=source.kind == "csv")
    workshop = Workshop(job.out, _plan(book, job, source))
    records = workshop.finished()
    total, done = source.rows(), sum(record.rows for record in records)
    tell(done, total)
    for record in _Writer(kernel, job, chosen, workshop).parts(source, records, done):
        records.append(record)
        done += record.rows
    workshop.finish(_reports(book, job, records))
    return Outcome(sum(r.rows for r in records), sum(r.set_aside for r in records))


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
    def __init__(self, kernel: Kernel, job: Job, chosen: Columns, workshop: Workshop) -> None:
        self._kernel = kernel
        self._job = job
        self._chosen = chosen
        self._workshop = workshop

    def parts(self, source: Source, finished: list[Record], start: int) -> Iterator[Record]:
        """Writes the parts that are missing; gives the record of each."""
        number = len(finished)
        pieces = source.pieces(self._chosen.read, start)
        for together in _parted(pieces):
            part, counts = self._workshop.part(number), Counts()
            rows = set_aside = 0
            for piece in together:
                table, asides = self._assessed(source, piece, counts)
                part.add(table, asides)
                rows += piece.table.num_rows
                set_aside += len({aside.line for aside in asides})
            record = Record(rows, set_aside, counts.plain())
            part.close(record, self._job.language)
            yield record
            number += 1
