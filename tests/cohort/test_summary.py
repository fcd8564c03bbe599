"""Tables of a population are right, and no small number can be read or worked out of them."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
from hypothesis import given, settings
from hypothesis import strategies as st

from betis.cohort import Job, assess_files
from betis.cohort.summary import FEWEST, protected
from betis.guideline.book import Book

grids = st.integers(1, 6).flatmap(
    lambda width: st.lists(
        st.lists(st.integers(0, 12), min_size=width, max_size=width), min_size=1, max_size=6
    )
)


@settings(max_examples=300, deadline=None, derandomize=True)
@given(grids)
def test_no_small_count_is_shown_and_none_is_alone(counts: list[list[int]]) -> None:
    shown = protected(counts)
    for row, given_row in zip(shown, counts, strict=True):
        for cell, count in zip(row, given_row, strict=True):
            assert cell is None or cell == count
            assert not 0 < count < FEWEST or cell is None
    for line, sums in ((shown, counts), (list(zip(*shown)), list(zip(*counts)))):  # noqa: B905
        for cells, numbers in zip(line, sums, strict=True):
            hidden = sum(cell is None for cell in cells)
            others = sum(n > 0 for n in numbers) - hidden
            assert hidden != 1 or others == 0


def test_tables_count_what_was_written(
    book: Book, crowd: Any, files: dict[str, Path], tmp_path: Path
) -> None:
    job = Job(files["people.parquet"], tmp_path / "out", summary=True, language="en")
    assess_files(book, job)
    summary = json.loads((job.out / "summary.json").read_text())
    rows = pq.read_table(sorted(job.out.glob("*.parquet"))).to_pylist()
    levels = Counter(row["urgency"] for row in rows)
    shown = summary["tables"]["urgency"]["counts"]["all"]
    assert {level: n for level, n in shown.items() if n} == {
        level: n for level, n in levels.items() if shown[level] is not None
    }
    causes = Counter(name for row in rows for name in row["top_causes"])
    for name, count in summary["tables"]["top_causes"]["counts"]["all"].items():
        assert count in (None, causes[name])
    page = (job.out / "summary.html").read_text()
    assert page.startswith("<!doctype html>") and "How urgent" in page and "<script" not in page
