"""The same kernel on Spark: on this machine, or on a cluster.

Every worker needs `betis`. Input and output lie where the driver and the workers all see them.
Spark does lost tasks again itself and shows only what it has committed; the folder gets its final
name once all is done. A killed driver begins anew.
"""

import json
import shutil
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from betis.cohort.cells import typed
from betis.cohort.counts import Counts
from betis.cohort.failures import CohortError
from betis.cohort.parts import Aside, Record, Workshop
from betis.cohort.run import (
    ROW,
    Assessor,
    Columns,
    Job,
    Outcome,
    choose_columns,
    plan_of,
    reports_of,
)
from betis.cohort.sources import Source, record_files_of
from betis.cohort.spark.readings import Reading, frame_of
from betis.cohort.spark.session import failures_told, session
from betis.guideline.book import Book
from betis.guideline.shelf import packed
from betis.interpreters.columns import columns
from betis.interpreters.columns.frames import in_slices, opened, plain
from betis.logic.text import Language, Text, say

__all__ = ["assess_with_spark", "session"]

NOT_RECORDS = say(
    id="--engine spark: rekam medis FHIR dibaca di komputer ini saja. Jalankan tanpa pilihan ini; "
    "hasilnya tabel yang bisa dibaca Spark.",
    en="--engine spark: FHIR records are read on this machine only. Run it without this option; "
    "what it writes is a table that Spark can read.",
)
NOT_MAPPED = say(
    id="--engine spark: --columns dan --weight hanya bisa di komputer ini. Jalankan tanpa "
    "--engine spark, atau ubah nama kolomnya dulu.",
    en="--engine spark: --columns and --weight only work on this machine. Run without "
    "--engine spark, or rename the columns first.",
)
NOTE = "__note"
"""What a worker says beside the rows it assessed: why one was set aside, or counts."""
NOTE_TYPE = pa.struct(
    [
        pa.field("line", pa.int64()),
        *(pa.field(name, pa.string()) for name in ("id", "column", "reason", "counts")),
    ]
)


def assess_with_spark(book: Book, job: Job, master: str | None = None) -> Outcome:
    """Assess every row on Spark and write `job.out`, as `assess_files` does.

    Args:
        master: where Spark is; see `session`.

    Raises:
        CohortError, ColumnsError: the input, the options or Spark is wrong, with a sentence.
    """
    if record_files_of(job.source):
        raise CohortError(NOT_RECORDS)
    if job.columns or job.weight:
        raise CohortError(NOT_MAPPED)
    source = Source(job.source)
    chosen = choose_columns(columns(book), source.schema(), job, csv=source.kind == "csv")
    spark = session(master)
    workshop = Workshop(job.out, plan_of(book, job, source) | {"engine": "spark"})
    try:
        with failures_told():
            record = _assessed(spark, book, job, source, chosen, workshop)
        workshop.finish(reports_of(book, job, [record]))
    finally:
        workshop.leave()
    return Outcome(record.lines, record.set_aside)


def _assessed(
    spark: Any, book: Book, job: Job, source: Source, chosen: Columns, workshop: Workshop
) -> Record:
    """Assess once, kept on the workers' disks; write the rows, then gather what else was said."""
    from pyspark import StorageLevel

    found = concluded(spark, book, job, source, chosen).persist(StorageLevel.DISK_ONLY)
    try:
        rows = _write(found.where(found[NOTE].isNull()).drop(NOTE), workshop)
        return _gather(
            found.where(found[NOTE].isNotNull()).select(f"{NOTE}.*"), rows, workshop, job
        )
    finally:
        found.unpersist()


def concluded(spark: Any, book: Book, job: Job, source: Source, chosen: Columns) -> Any:
    """The rows that are written, and the notes among them, as a frame that Spark works out when
    it is used."""
    from pyspark.sql.pandas.types import from_arrow_schema

    frame, reading = frame_of(spark, source, chosen.read)
    shape = _shape(book, source, chosen)
    work = _worker(packed(book), job, chosen, reading, shape, source.kind == "csv")
    return frame.mapInArrow(work, from_arrow_schema(shape))


def _shape(book: Book, source: Source, chosen: Columns) -> Any:
    """The names and types of what a worker gives back."""
    given = source.schema()
    if source.kind == "csv":
        given = typed(book.facts, given.empty_table())[0].schema
    names = (*((chosen.id,) if chosen.id else ()), *chosen.passed)
    kept = [given.field(name) for name in names]
    kernel = columns(book)
    layout, _ = kernel.layout(pa.schema([given.field(name) for name in chosen.facts]))
    found = kernel.schema(layout)
    row = [] if chosen.id else [pa.field(ROW, pa.int64())]
    fields = plain(pa.schema([*row, *kept, *(found.field(name) for name in chosen.wanted)]))
    return pa.schema([*fields, pa.field(NOTE, NOTE_TYPE)])


def _worker(
    content: bytes, job: Job, chosen: Columns, reading: Reading, shape: Any, csv: bool
) -> Callable[[Iterable[Any]], Iterator[Any]]:
    """What a worker runs: the book travels as bytes and is opened once in each process."""

    def run(batches: Iterable[Any]) -> Iterator[Any]:
        assessor, counts = Assessor(opened(content), job, chosen), Counts()
        for piece in reading.pieces(batches):
            table, asides = assessor.assess(piece, counts, csv)
            silent = pa.nulls(table.num_rows, NOTE_TYPE)
            yield from in_slices(table.append_column(NOTE, silent), shape)
            yield from _notes([_note(aside, job.language) for aside in asides], shape)
        if job.summary:
            yield from _notes([{"counts": json.dumps(counts.plain())}], shape)

    return run


def _note(aside: Aside, language: Language) -> dict[str, Any]:
    reason = aside.wrong.in_(language)
    return {"line": aside.line, "id": aside.id, "column": aside.column, "reason": reason}


def _notes(notes: list[dict[str, Any]], shape: Any) -> Iterator[Any]:
    """Rows that hold nothing but a note."""
    return iter(pa.Table.from_pylist([{NOTE: note} for note in notes], shape).to_batches())


def _write(rows: Any, workshop: Workshop) -> int:
    """Spark writes and commits the rows; their files then get the names of parts."""
    folder = workshop.folder / "rows"
    rows.write.mode("overwrite").parquet(str(folder.resolve()), compression="zstd")
    count = 0
    for number, file in enumerate(sorted(folder.glob("*.parquet"))):
        count += pq.read_metadata(file).num_rows
        file.replace(workshop.folder / f"part-{number:05d}.parquet")
    shutil.rmtree(folder)
    return count


def _gather(notes: Any, rows: int, workshop: Workshop, job: Job) -> Record:
    """What was set aside, in order of lines, and the counts of all workers."""
    part, lines, counts = workshop.part(0), set(), Counts()
    asides = notes.where("line is not null").orderBy("line", "column").drop("counts")
    for line, name, column, reason in asides.toLocalIterator():
        lines.add(line)
        part.set_aside([Aside(line, name, column, Text(reason, reason))])
    for (found,) in notes.where("counts is not null").select("counts").collect():
        counts.merge(json.loads(found))
    record = Record(rows + len(lines), 0, len(lines), counts.plain())
    part.close(record, job.language)
    return record
