"""Files assessed on real Spark: row for row, and line for line, what this machine gives."""

import csv
import json
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.feather
import pyarrow.parquet as pq
import pytest

from betis.cohort import CohortError, Job, Outcome, assess_files
from betis.cohort.spark import assess_with_spark
from betis.guideline.book import Book
from tests.agreement.tables import split
from tests.cli.conftest import Run, run
from tests.cohort.conftest import WRITERS

pytestmark = pytest.mark.filterwarnings("default")
__all__ = ["run"]


def _both(book: Book, path: Path, folder: Path, **options: Any) -> tuple[Outcome, Path, Path]:
    """Assess here and on Spark; what is the same is checked, both folders are given back."""
    here, there = (Job(path, folder / name, **options) for name in ("here", "there"))
    outcome = assess_files(book, here)
    assert assess_with_spark(book, there) == outcome
    assert _rows(there.out) == _rows(here.out)
    assert _asides(there.out) == _asides(here.out)
    names = {file.name for file in there.out.iterdir()}
    assert {n for n in names if not n.startswith("part-")} == {
        file.name for file in here.out.iterdir() if not file.name.startswith("part-")
    }
    return outcome, here.out, there.out


def _rows(out: Path) -> list[Any]:
    whole = pa.concat_tables(map(pq.read_table, sorted(out.glob("part-*.parquet"))))
    return whole.sort_by(whole.column_names[0]).to_pylist()


def _asides(out: Path) -> list[list[str]]:
    path = out / "set_aside.csv"
    return (
        sorted(csv.reader(path.read_text(encoding="utf-8").splitlines())) if path.exists() else []
    )


@pytest.mark.parametrize("name", WRITERS)
def test_a_folder_of_files(book: Book, spark: Any, crowd: Any, tmp_path: Path, name: str) -> None:
    """Two files in which some cells are wrong, with the summary; once with every column."""
    ages = crowd["age_years"].to_pylist()
    ages[7], ages[400] = 500, 121
    place = crowd.schema.get_field_index("age_years")
    table = crowd.set_column(place, "age_years", pa.array(ages, pa.int32()))
    people = tmp_path / "people"
    people.mkdir()
    ending = Path(name).suffix
    WRITERS[name](table.slice(0, 300), people / f"a b{ending}")
    WRITERS[name](table.slice(300), people / f"c{ending}")
    outcome, here, there = _both(
        book, people, tmp_path, summary=True, everything=ending == ".arrow"
    )
    assert (outcome.rows, outcome.set_aside) == (crowd.num_rows, 2)
    assert [row[1] for row in _asides(there)[:2]] == ["p400", "p7"]
    for report in ("summary.json", "summary.html"):
        assert (there / report).read_text() == (here / report).read_text()


CSV = """\
id,age_years,dark_urine,medicines,sex_at_birth
a,67,true,statin;insulin,female
b,abc,maybe,[],male
c,1,2
d,5,no,,
f,45,tidak,statn,
g,45.5,,,
"""


def test_bad_lines_and_ids_of_a_csv_file(book: Book, spark: Any, tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_text(CSV)
    outcome, _, there = _both(book, tmp_path / "people.csv", tmp_path, language="en")
    assert (outcome.rows, outcome.set_aside) == (6, 4)
    assert ["3", "b", "age_years"] in [row[:3] for row in _asides(there)]
    assert "3 cells" in next(row[3] for row in _asides(there) if row[0] == "4")


def test_a_csv_file_that_spark_cuts_into_blocks(
    book: Book, spark: Any, crowd: Any, tmp_path: Path
) -> None:
    """No row is lost or counted twice where a block ends, and lines keep their numbers."""
    WRITERS["people.csv"](crowd.drop_columns(["id"]), tmp_path / "people.csv")
    spark.conf.set("spark.sql.files.maxPartitionBytes", 20_000)
    try:
        _, _, there = _both(book, tmp_path / "people.csv", tmp_path)
    finally:
        spark.conf.unset("spark.sql.files.maxPartitionBytes")
    assert len(list(there.glob("part-*.parquet"))) > 1
    assert [row["row"] for row in _rows(there)] == list(range(2, crowd.num_rows + 2))


def test_choices_in_columns_of_their_own_and_rows_without_ids(
    book: Book, spark: Any, crowd: Any, tmp_path: Path
) -> None:
    table = split(crowd, book.facts).rename_columns(
        ["ward (old)" if name == "id" else name for name in split(crowd, book.facts).column_names]
    )
    pq.write_table(table, tmp_path / "people.parquet", row_group_size=100)
    _, _, there = _both(book, tmp_path / "people.parquet", tmp_path, unknown="pass")
    assert [row["row"] for row in _rows(there)] == list(range(1, crowd.num_rows + 1))


def test_nothing_is_overwritten_and_nothing_half_done_is_shown(
    book: Book, spark: Any, files: dict[str, Path], tmp_path: Path, monkeypatch: Any
) -> None:
    job = Job(files["people.parquet"], tmp_path / "out")
    monkeypatch.setattr("betis.cohort.spark._gather", _fails)
    with pytest.raises(ZeroDivisionError):
        assess_with_spark(book, job)
    assert not job.out.exists()
    monkeypatch.undo()
    assess_with_spark(book, job)
    assert len(_rows(job.out)) == 700
    with pytest.raises(CohortError, match="exists already"):
        assess_with_spark(book, job)


def _fails(*_: object) -> None:
    raise ZeroDivisionError


def test_what_fails_inside_spark_is_one_sentence(
    book: Book, spark: Any, crowd: Any, tmp_path: Path
) -> None:
    nanoseconds = pa.array([None] * crowd.num_rows, pa.time64("ns"))
    table = crowd.append_column("seen_at", nanoseconds)
    pq.write_table(table, tmp_path / "people.parquet")
    with pytest.raises(CohortError, match="Spark stopped before the end") as caught:
        assess_with_spark(book, Job(tmp_path / "people.parquet", tmp_path / "out", unknown="pass"))
    assert "\n" not in str(caught.value)


def test_the_command(run: Run, spark: Any, files: dict[str, Path], tmp_path: Path) -> None:
    out = tmp_path / "out"
    ran = run("cohort", str(files["people.csv"]), "--out", str(out), "--engine", "spark", "--json")
    assert ran.code == 0
    assert json.loads(ran.out) == {"rows": 700, "set_aside": 0, "out": str(out)}


def test_without_java(
    run: Run, files: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("pyspark", reason="Spark is not installed")
    monkeypatch.setenv("JAVA_HOME", str(tmp_path))
    ran = run("cohort", str(files["people.csv"]), "--out", str(tmp_path / "out"),
              "--engine", "spark", "--lang", "en")  # fmt: skip
    assert (ran.code, ran.out) == (2, "") and "needs Java 17" in ran.err


@pytest.mark.parametrize("master", ["spark://127.0.0.1:1,127.0.0.1:2", "spark://nowhere"])
def test_a_cluster_that_does_not_answer(
    run: Run, files: dict[str, Path], tmp_path: Path, master: str
) -> None:
    pytest.importorskip("pyspark", reason="Spark is not installed")
    ran = run("cohort", str(files["people.csv"]), "--out", str(tmp_path / "out"),
              "--engine", "spark", "--master", master, "--lang", "en")  # fmt: skip
    assert (ran.code, ran.out) == (2, "") and f"cannot be started on {master}" in ran.err
    assert len(ran.lines) == 1 and not (tmp_path / "out.partial").exists()


def test_a_master_is_only_for_spark(run: Run, files: dict[str, Path], tmp_path: Path) -> None:
    ran = run("cohort", str(files["people.csv"]), "--out", str(tmp_path / "out"),
              "--master", "yarn", "--lang", "en")  # fmt: skip
    assert (ran.code, ran.out) == (2, "") and "--engine spark" in ran.err
