"""The same kernel on Spark: on this machine, or on the cluster that the session is set up for.

Every worker needs `betis`. Input and output lie where driver and workers both see them. Spark
restarts lost tasks itself; the folder gets its final name once all of them are done. Rows carry
`set_aside`, which is empty in all that is kept.
"""

import csv
import json
import os
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.dataset
import pyarrow.parquet as pq

from betis.cohort.cells import typed
from betis.cohort.failures import CohortError
from betis.cohort.parts import EXISTS, HEADINGS, SET_ASIDE
from betis.cohort.run import Columns, Job, Outcome, choose_columns
from betis.cohort.sources import Source
from betis.guideline.book import Book
from betis.guideline.shelf import packed
from betis.interpreters.columns import BadCell, columns
from betis.interpreters.columns.frames import opened, plain
from betis.logic.text import Language, say

ASIDE = "set_aside"
READABLE = "readable"
NO_SPARK = say(
    id="Spark belum terpasang; jalankan: pip install pyspark (dan pasang Java 17)",
    en="Spark is not installed; run: pip install pyspark (and install Java 17)",
)
NOT_HERE = say(
    id="--engine spark belum bisa dengan {}; pakai --engine local",
    en="--engine spark cannot do {} yet; use --engine local",
)


def assess_with_spark(book: Book, job: Job) -> Outcome:
    """Assess every row on Spark and write `job.out`."""
    source = Source(job.source)
    for option, given in (("--summary", job.summary), ("--columns", job.columns)):
        if given:
            raise CohortError(NOT_HERE, option)
    if source.kind == "arrow":
        raise CohortError(NOT_HERE, ".arrow")
    if job.out.exists():
        raise CohortError(EXISTS, job.out)
    from_csv = source.kind == "csv"
    chosen = choose_columns(columns(book), source.schema(), job, from_csv)
    files = [str(file.resolve()) for file in source.files]
    session = _session()
    reader = session.read.option("header", True)
    frame = reader.csv(files) if from_csv else reader.parquet(*files)
    partial = job.out.with_name(f"{job.out.name}.partial")
    _write(frame, partial, book, chosen, job.language, from_csv)
    return _finish(partial, job.out, chosen)


def _session() -> Any:
    try:
        from pyspark.sql import SparkSession
    except ImportError:
        raise CohortError(NO_SPARK) from None
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    return (
        SparkSession.builder.appName("betis cohort")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", 131_072)
        .config("spark.ui.showConsoleProgress", True)
        .getOrCreate()
    )


def _write(
    frame: Any, partial: Path, book: Book, chosen: Columns, language: Language, from_csv: bool
) -> None:
    from pyspark.sql.functions import col
    from pyspark.sql.pandas.types import from_arrow_schema, to_arrow_schema

    frame = frame.select(*(f"`{name}`" for name in chosen.read))
    given = to_arrow_schema(frame.schema)
    shape = _shape(book, chosen, given, from_csv)
    work = _worker(packed(book), chosen, shape, language, from_csv)
    assessed = frame.mapInArrow(work, from_arrow_schema(shape))
    readable = assessed.withColumn(READABLE, col(ASIDE).isNull())
    readable.write.mode("overwrite").partitionBy(READABLE).parquet(str(partial.resolve()))


def _shape(book: Book, chosen: Columns, given: Any, from_csv: bool) -> Any:
    """The names and types of what a worker gives back."""
    if from_csv:
        given = typed(book.facts, given.empty_table())[0].schema
    kept = [given.field(name) for name in _kept(chosen)]
    kernel = columns(book)
    layout, _ = kernel.layout(pa.schema([given.field(name) for name in chosen.facts]))
    found = plain(kernel.schema(layout))
    wanted = [found.field(name) for name in chosen.wanted]
    return pa.schema([*kept, *wanted, pa.field(ASIDE, pa.string())])


def _kept(chosen: Columns) -> tuple[str, ...]:
    return (*((chosen.id,) if chosen.id else ()), *chosen.passed)


def _worker(
    content: bytes, chosen: Columns, shape: Any, language: Language, from_csv: bool
) -> Callable[[Iterable[Any]], Iterator[Any]]:
    """What a worker runs: the book travels as bytes and is opened once in each process."""

    def run(batches: Iterable[Any]) -> Iterator[Any]:
        kernel = opened(content)
        for batch in batches:
            table = pa.Table.from_batches([batch])
            table, bad = typed(kernel.book.facts, table) if from_csv else (table, [])
            found = []
            for part, wrong in kernel.assess(table.select(chosen.facts), chosen.wanted):
                found.append(part)
                bad += wrong
            whole = table.select(_kept(chosen))
            concluded = pa.Table.from_batches(found)
            for name, column in zip(concluded.column_names, concluded.columns, strict=True):
                whole = whole.append_column(name, column.cast(shape.field(name).type))
            whole = whole.append_column(shape.field(ASIDE), _reasons(bad, batch.num_rows, language))
            yield from whole.cast(shape).to_batches()

    return run


def _reasons(bad: list[BadCell], rows: int, language: Language) -> Any:
    """For each row that cannot be read why, as JSON."""
    found: dict[int, list[tuple[str, str]]] = {}
    for cell in bad:
        found.setdefault(cell.row, []).append((cell.column, cell.wrong.in_(language)))
    reasons = [json.dumps(found[row]) if row in found else None for row in range(rows)]
    return pa.array(reasons, pa.string())


def _finish(partial: Path, out: Path, chosen: Columns) -> Outcome:
    """Give the files their names, and the folder its final one."""
    rows = _name_parts(partial)
    set_aside = _gather(partial, chosen)
    for path in partial.glob(f"{READABLE}=*"):
        shutil.rmtree(path)
    for path in [*partial.glob("_*"), *partial.glob(".*")]:
        path.unlink()
    partial.replace(out)
    return Outcome(rows + set_aside, set_aside)


def _name_parts(partial: Path) -> int:
    rows = 0
    for number, file in enumerate(sorted(partial.glob(f"{READABLE}=true/*.parquet"))):
        rows += pq.read_metadata(file).num_rows
        file.replace(partial / f"part-{number:05d}.parquet")
    return rows


def _gather(partial: Path, chosen: Columns) -> int:
    """Write what was set aside; Spark knows no line numbers."""
    files = sorted(partial.glob(f"{READABLE}=false/*.parquet"))
    if not files:
        return 0
    wanted = [*((chosen.id,) if chosen.id else ()), ASIDE]
    rows = pa.dataset.dataset(files).to_table(columns=wanted).to_pylist()
    with (partial / SET_ASIDE).open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(HEADINGS)
        for row in rows:
            name = row[chosen.id] if chosen.id else ""
            writer.writerows(("", name, column, why) for column, why in json.loads(row[ASIDE]))
    return len(rows)
