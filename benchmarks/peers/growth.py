"""How the time of everything that follows, from Parquet, grows with the number of people."""

import tempfile
from math import log
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

import betis
from benchmarks import cohort

SIZES = {10_000: 5, 100_000: 5, 1_000_000: 5, 10_000_000: 1}
"""People → runs."""


def show() -> None:
    """A line for each size; the exponent is the slope between the logarithms of the last two."""
    book = betis.book()
    before: tuple[int, float] | None = None
    print("| people | seconds | processor seconds | us a person | exponent |")
    print("|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "people.parquet"
        for rows, runs in SIZES.items():
            cohort.write_people(book, path, rows)
            times = []
            for _ in range(runs):
                wall, processor = perf_counter(), process_time()
                cohort.assess(book, path, ())
                times.append((perf_counter() - wall, process_time() - processor))
            wall, processor = (median(column) for column in zip(*times, strict=True))
            slope = log(processor / before[1]) / log(rows / before[0]) if before else None
            shown = "" if slope is None else f"{slope:.2f}"
            each = 1e6 * processor / rows
            print(f"| {rows:,} | {wall:.2f} | {processor:.2f} | {each:.2f} | {shown} |", flush=True)
            before = rows, processor
