"""Many people on Spark: everything through `mapInArrow`, against Spark merely summing the columns.

`python -m benchmarks.spark [ROWS]`. Interleaved in one session, so that the machine's own speed
cancels out. CPU time is that of this process and all below it: the JVM and the Python workers.
The people are those of `benchmarks.cohort`. What is concluded is what `betis cohort --engine spark`
writes, but goes to Spark's own `noop` sink, which takes every row and keeps none.
"""

import os
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

import betis
from benchmarks.cohort import show, write_people
from betis.cohort.failures import CohortError
from betis.cohort.run import Job, choose_columns
from betis.cohort.sources import Source
from betis.cohort.spark import concluded, session
from betis.guideline.book import Book
from betis.interpreters.columns import columns

ROWS = 400_000
WARM, RUNS = 2, 3
"""Runs that are not counted, in which Java still compiles, and runs that are."""
CORES = 2
TICKS = os.sysconf("SC_CLK_TCK")


def main(rows: int = ROWS) -> None:
    """One table: seconds and ratios; a word where there is no Spark."""
    book = betis.book()
    try:
        spark = session(f"local[{CORES}]")
    except CohortError as error:
        print(f"Spark is left out: {error.words.en}")
        return
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "people.parquet"
        write_people(book, path, rows)
        size = path.stat().st_size / 1e6
        print(f"{rows:,} people, {size:.0f} MB of Parquet, local[{CORES}]; medians of {RUNS}")
        show(measured(jobs(book, spark, path)))
    spark.stop()


def jobs(book: Book, spark: Any, path: Path) -> dict[str, Callable[[], object]]:
    """What is measured, the limit first."""
    people = spark.read.parquet(str(path))
    usual, everything = (written(book, spark, path, wish) for wish in (False, True))
    return {
        "Spark: sum and empty cells of every column": lambda: scan(people),
        "Spark: mapInArrow that only passes a number on": lambda: _noop(passed(people)),
        "betis: what is written by default": lambda: _noop(usual),
        "betis: everything, a column for every entry": lambda: _noop(everything),
    }


def scan(people: Any) -> Any:
    """Touch every value and count the empty cells, as Spark does it."""
    from pyspark.sql import functions as f

    sums = [f.sum(_touched(people[name], kind)).alias(name) for name, kind in people.dtypes]
    empty = [f.count_if(people[name].isNull()).alias(f"{name} empty") for name in people.columns]
    return people.agg(*sums, *empty).collect()


def _touched(column: Any, kind: str) -> Any:
    from pyspark.sql import functions as f

    if kind == "string":
        return f.octet_length(column)
    return f.size(column) if kind.startswith("array") else column.cast("double")


def passed(people: Any) -> Any:
    """What Spark needs to hand every column to Python at all."""

    def rows(batches: Iterable[Any]) -> Iterator[Any]:
        import pyarrow as pa

        for batch in batches:
            yield pa.record_batch({"rows": pa.array([batch.num_rows], pa.int64())})

    return people.mapInArrow(rows, "rows bigint")


def written(book: Book, spark: Any, path: Path, everything: bool) -> Any:
    """What the command would write, not worked out yet."""
    job, source = Job(path, path.parent, everything=everything), Source(path)
    chosen = choose_columns(columns(book), source.schema(), job)
    return concluded(spark, book, job, source, chosen)


def _noop(frame: Any) -> None:
    frame.write.format("noop").mode("overwrite").save()


def measured(work: dict[str, Callable[[], object]]) -> dict[str, tuple[float, float]]:
    """Name → wall and CPU seconds: medians of interleaved runs."""
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in work}
    for run in range(WARM + RUNS):
        for name, job in work.items():
            wall, cpu = perf_counter(), cpu_seconds()
            job()
            if run >= WARM:
                times[name].append((perf_counter() - wall, cpu_seconds() - cpu))
    return {
        name: (median(wall for wall, _ in runs), median(cpu for _, cpu in runs))
        for name, runs in times.items()
    }


def cpu_seconds() -> float:
    """Of this process and of all that descend from it, those that ended included."""
    spent, parents = {}, {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(") ")[2].split()
        except OSError:
            continue
        parents[int(stat.parent.name)] = int(fields[1])
        spent[int(stat.parent.name)] = sum(map(int, fields[11:15])) / TICKS
    ours = {os.getpid()}
    while more := {pid for pid, parent in parents.items() if parent in ours} - ours:
        ours |= more
    return sum(spent[pid] for pid in ours)


if __name__ == "__main__":
    main(*(int(each) for each in sys.argv[1:]))
