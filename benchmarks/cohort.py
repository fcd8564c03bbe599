"""Many people: everything that the book concludes, against Polars merely summing the columns.

`python -m benchmarks.cohort [ROWS]`; with `--growth`, how time and memory of the whole command
grow from 10^5 to 10^7 rows instead. All in one run, interleaved, so that the machine's own speed
cancels out; CPU time is given beside wall time because other work disturbs it less. The people
are random and a hard case for Parquet: every cell empty with the same chance, independently.
"""

import math
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path
from statistics import linear_regression, median
from time import perf_counter, process_time, sleep
from typing import Any

import polars as pl
import pyarrow.parquet as pq

import betis
from betis.cohort import Job, assess_files
from betis.cohort.sources import Source
from betis.guideline.book import Book
from betis.interpreters.columns import columns
from tests.agreement.tables import generated

ROWS = 1_000_000
PIECE = 200_000
RUNS = 5
GROWTH = (100_000, 1_000_000, 10_000_000)
"""What is used once and only with many rows (memory, threads) is no part of the first size's start,
so growth is also told of what further rows add."""
YES = 0.02
EMPTY = 0.3
SHORT = ("urgency", "could_be", "settled", "reasons", "top_causes", "top_mimics")


def main(rows: int = ROWS) -> None:
    """One table: seconds and ratios."""
    book = betis.book()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "people.parquet"
        write_people(book, path, rows)
        size = path.stat().st_size / 1e6
        width = len(pq.read_schema(path))
        print(f"{rows:,} people x {width} facts, {size:.0f} MB of Parquet; medians of {RUNS}")
        show(measured(jobs(book, path, Path(folder) / "out")))


def growth(sizes: tuple[int, ...] = GROWTH) -> None:
    """Seconds and memory of the whole command for each size, and how fast they grow."""
    book = betis.book()
    took = []
    print(f"{'rows':>12}{'wall s':>9}{'CPU s':>9}{'most memory MB':>16}")
    with tempfile.TemporaryDirectory() as folder:
        piece, people = Path(folder) / "piece.parquet", Path(folder) / "people"
        write_people(book, piece, PIECE)
        for rows in (1, *sizes):
            shutil.rmtree(people, ignore_errors=True)
            repeat_people(piece, people, rows)
            wall, cpu, memory = command(people, Path(folder) / "out")
            print(f"{rows:12,}{wall:9.2f}{cpu:9.2f}{memory:16.0f}", flush=True)
            took.append(cpu)
    start, *seconds = took
    print(f"exponent of the CPU time {exponent(sizes, seconds):.2f};", end=" ")
    print(f"without start-up {exponent(sizes, [s - start for s in seconds]):.2f};", end=" ")
    rows, added = ([b - a for a, b in pairwise(each)] for each in (sizes, seconds))
    print(f"of what further rows add {exponent(rows, added):.2f}")


def repeat_people(piece: Path, folder: Path, rows: int) -> None:
    """A folder of so many rows, out of one file of people again and again."""
    folder.mkdir()
    for number, start in enumerate(range(0, rows, PIECE)):
        path = folder / f"{number:05d}.parquet"
        if rows - start >= PIECE:
            path.symlink_to(piece)
        else:
            pq.write_table(pq.read_table(piece).slice(0, rows - start), path, compression="zstd")


def command(people: Path, out: Path) -> tuple[float, float, float]:
    """Wall and CPU seconds and most megabytes of `betis cohort`, in a process of its own."""
    shutil.rmtree(out, ignore_errors=True)
    words = [sys.executable, "-m", "betis", "cohort", str(people), "--out", str(out)]
    before, begin, most = os.times(), perf_counter(), 0.0
    process = subprocess.Popen(words, stderr=subprocess.DEVNULL)
    while process.poll() is None:
        most = max(most, high_water(process.pid))
        sleep(0.05)
    if process.returncode:
        raise RuntimeError(f"{words}: {process.returncode}")
    wall, after = perf_counter() - begin, os.times()
    user = after.children_user - before.children_user
    return wall, user + after.children_system - before.children_system, most


def high_water(process: int) -> float:
    """Most megabytes so far. (What `wait4` tells counts the parent before the exec as well.)"""
    status = Path(f"/proc/{process}/status").read_text()
    found = re.search(r"VmHWM:\s+(\d+) kB", status)
    return int(found[1]) / 1000 if found else 0.0


def exponent(sizes: Sequence[int], seconds: Sequence[float]) -> float:
    """The slope of log time over log rows: 1 where twice the rows take twice the time."""
    return linear_regression([math.log(n) for n in sizes], [math.log(s) for s in seconds]).slope


def write_people(book: Book, path: Path, rows: int) -> None:
    """Random people in nullable Parquet, written piece by piece."""
    writer = None
    for seed in range(max(1, rows // PIECE)):
        table = generated(book, min(PIECE, rows), seed, YES, EMPTY)
        writer = writer or pq.ParquetWriter(path, table.schema, compression="zstd")
        writer.write_table(table)
    assert writer is not None
    writer.close()


def jobs(book: Book, path: Path, out: Path) -> dict[str, Callable[[], object]]:
    """What is measured, the limit first."""
    return {
        "Polars: sum and empty cells of every column": lambda: scan(path),
        "PyArrow: read and decode only": lambda: assess(book, path, None),
        "betis: urgency, reasons, first causes": lambda: assess(book, path, SHORT),
        "betis: everything, a column for every entry": lambda: assess(book, path, ()),
        "betis cohort: the same as written by default": lambda: write(book, path, out),
    }


def scan(path: Path) -> Any:
    """Touch every value, as cheaply as Polars can."""
    lazy = pl.scan_parquet(path)
    sums = [_touch(name, kind) for name, kind in lazy.collect_schema().items()]
    empty = [pl.col(name).null_count().alias(f"{name} empty") for name in lazy.collect_schema()]
    return lazy.select([*sums, *empty]).collect(engine="streaming")


def _touch(name: str, kind: Any) -> pl.Expr:
    column = pl.col(name)
    if kind == pl.String:
        return column.str.len_bytes().sum()
    return column.list.len().sum() if isinstance(kind, pl.List) else column.sum()


def assess(book: Book, path: Path, wanted: tuple[str, ...] | None) -> int:
    """Read all rows, and conclude these columns (all: (); none: only read); the rows."""
    source, kernel, rows = Source(path), columns(book), 0
    for piece in source.pieces(source.schema().names, 0):
        rows += piece.table.num_rows
        if wanted is not None:
            for _ in kernel.assess(piece.table, wanted or None):
                pass
    return rows


def write(book: Book, path: Path, out: Path) -> None:
    """The whole command."""
    shutil.rmtree(out, ignore_errors=True)
    assess_files(book, Job(path, out))


def measured(work: dict[str, Callable[[], object]]) -> dict[str, tuple[float, float]]:
    """Name → wall and CPU seconds: medians of interleaved runs."""
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in work}
    for _ in range(RUNS):
        for name, job in work.items():
            wall, cpu = perf_counter(), process_time()
            job()
            times[name].append((perf_counter() - wall, process_time() - cpu))
    return {
        name: (median(wall for wall, _ in runs), median(cpu for _, cpu in runs))
        for name, runs in times.items()
    }


def show(times: dict[str, tuple[float, float]]) -> None:
    """Seconds, and ratios against the first line."""
    limit_wall, limit_cpu = next(iter(times.values()))
    print(f"{'':46}{'wall s':>8}{'ratio':>7}{'CPU s':>8}{'ratio':>7}")
    for name, (wall, cpu) in times.items():
        print(f"{name:46}{wall:8.2f}{wall / limit_wall:7.2f}{cpu:8.2f}{cpu / limit_cpu:7.2f}")


if __name__ == "__main__":
    if "--growth" in sys.argv:
        growth()
    else:
        main(*map(int, sys.argv[1:]))
