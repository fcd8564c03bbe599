"""Tables of a population are right, and no small number can be read or worked out of them."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from betis.cohort import Job, assess_files
from betis.cohort.counts import Counts
from betis.cohort.page import QUESTIONS, chart_of
from betis.cohort.summary import FEWEST, TITLES, Key, Line, Table, protect, tables
from betis.guideline.book import Book

grids = st.integers(1, 6).flatmap(
    lambda width: st.lists(
        st.lists(st.integers(0, 12), min_size=width, max_size=width), min_size=1, max_size=6
    )
)


def _grid(counts: list[list[int]]) -> tuple[dict[Key, int], list[Line]]:
    """A table with the totals of its columns beside it, as cells and lines."""
    high, wide = range(len(counts)), range(len(counts[0]))
    cells = {("by", str(r), str(c)): counts[r][c] for r in high for c in wide}
    cells |= {("all", "", str(c)): sum(counts[r][c] for r in high) for c in wide}
    lines = [Line(tuple(("by", str(r), str(c)) for c in wide)) for r in high]
    lines += [Line(tuple(("by", str(r), str(c)) for r in high), ("all", "", str(c))) for c in wide]
    return cells, [*lines, Line(tuple(("all", "", str(c)) for c in wide))]


@settings(max_examples=300, deadline=None, derandomize=True)
@given(grids)
def test_no_small_count_is_shown_and_none_can_be_worked_out(counts: list[list[int]]) -> None:
    cells, lines = _grid(counts)
    shown = protect(cells, lines)
    assert not [key for key in shown if 0 < cells[key] < FEWEST]
    for line in lines:
        missing = [key for key in line.parts if cells[key] and key not in shown]
        others = [key for key in line.parts if cells[key] and key in shown]
        if line.total and line.total not in shown:
            assert missing or not others, "the total is the sum of what is shown"
        elif missing and (others or line.total):
            assert len(missing) > 1 and sum(cells[key] for key in missing) >= FEWEST


def test_what_need_not_be_hidden_is_shown() -> None:
    cells, lines = _grid([[50, 60], [70, 0]])
    assert protect(cells, lines) == set(cells)
    cells, lines = _grid([[50, 60, 70], [80, 90, 100], [3, 9, 200]])
    hidden = set(cells) - protect(cells, lines)
    assert ("by", "2", "0") in hidden and 2 <= len(hidden) <= 4


def _shown(table: Table) -> dict[tuple[str, str], int | None]:
    return {
        (row, column): cell
        for row, line in zip(table.rows, table.cells, strict=True)
        for column, cell in zip(table.columns, line, strict=True)
    }


def test_what_is_missing_for_everybody_is_missing_by_age_too() -> None:
    counts = Counts()
    counts.merge({"urgency": {"60-69|male|same_day": 3, "60-69|male|emergency_now": 20}})
    counts.merge({"urgency": {"70-79|female|routine": 90, "60-69|male|routine": 30}})
    found = {table.name: _shown(table) for table in tables(counts)}
    small = [(name, key) for name, cells in found.items() for key in cells if key[1] == "same_day"]
    for name, key in small:
        assert found[name][key] in (None, 0)
    hidden = [key for key, cell in found["urgency"].items() if cell is None]
    for _, level in hidden:
        by_age = [cell for key, cell in found["urgency_by_age"].items() if key[1] == level]
        assert None in by_age, f"{level} can be added up"


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
    assert page.count("<svg") >= 5 and "http-equiv" not in page and "src=" not in page


def test_every_table_has_a_question_and_a_sentence(book: Book) -> None:
    assert set(QUESTIONS) == set(TITLES)
    cells = {"a|female|routine": 30, "b|male|same_day": 10}
    counts = Counts()
    counts.merge({"urgency": cells, "could_be": {"all|routine": 40}})
    for table in tables(counts):
        if table.rows:
            chart = chart_of(book, table)
            assert all(chart.says) and all(text.endswith("?") for text in chart.title)
            assert all(len(row) == len(chart.table[0]) for row in chart.table[1])


def test_weights_change_shares_and_not_what_is_hidden(
    book: Book, crowd: Any, tmp_path: Path
) -> None:
    weights = pa.array([float(1 + i % 3) for i in range(crowd.num_rows)])
    pq.write_table(crowd.append_column("heavy", weights), tmp_path / "people.parquet")
    job = Job(tmp_path / "people.parquet", tmp_path / "out", summary=True, weight="heavy")
    assess_files(book, job)
    rows = pq.read_table(sorted(job.out.glob("*.parquet"))).to_pylist()
    shown = json.loads((job.out / "summary.json").read_text())["tables"]["urgency"]
    for level, weighed in shown["weighed"]["all"].items():
        mine = sum(row["heavy"] for row in rows if row["urgency"] == level)
        assert weighed is None or weighed == pytest.approx(mine)
        assert (weighed is None) == (shown["counts"]["all"][level] is None)


def test_a_row_without_a_weight_is_set_aside(book: Book, tmp_path: Path) -> None:
    people = pa.table({"age_years": [40, 50, 60], "w": ["1.5", None, "-2"]})
    pq.write_table(people, tmp_path / "people.parquet")
    job = Job(tmp_path / "people.parquet", tmp_path / "out", weight="w", language="en")
    assert assess_files(book, job).set_aside == 2
    reasons = (job.out / "set_aside.csv").read_text()
    assert reasons.count("a weight must be a number") == 2
