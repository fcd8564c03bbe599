"""Real Spark with several worker processes says of every row what `answer` says of that person."""

import os
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from betis.cohort import Job, assess_files
from betis.cohort.spark import assess_with_spark
from betis.guideline.book import Book
from betis.interpreters.columns.frames import assess_frame
from tests.agreement.expected import expected
from tests.agreement.tables import generated, people_of

pytest.importorskip("pyspark", reason="Spark is not installed: pip install pyspark")
pytestmark = pytest.mark.filterwarnings("default")
WORKERS = 2


@pytest.fixture(scope="module")
def spark() -> Iterator[Any]:
    from pyspark.sql import SparkSession

    os.environ["PYSPARK_PYTHON"] = sys.executable
    os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        session = (
            SparkSession.builder.master(f"local[{WORKERS}]")
            .config("spark.ui.enabled", False)
            .config("spark.sql.shuffle.partitions", WORKERS)
            .getOrCreate()
        )
        session.sparkContext.setLogLevel("ERROR")
        yield session
        session.stop()


def _rows(book: Book, spark: Any, table: Any) -> list[dict[str, Any]]:
    """The conclusions about a table, in its order, from two partitions."""
    numbered = table.append_column("number", pa.array(range(table.num_rows)))
    frame = spark.createDataFrame(numbered).repartition(WORKERS * 2)
    found = assess_frame(book, frame, unknown_columns="pass").toArrow().sort_by("number")
    return found.drop_columns(["number"]).to_pylist()


def _check(book: Book, spark: Any, rows: int, seed: int) -> None:
    table = generated(book, rows, seed, yes=0.05, empty=0.3)
    found = _rows(book, spark, table)
    for row, person in zip(found, people_of(book, table), strict=True):
        want = expected(book, person)
        assert {name: row[name] for name in want} == want


def test_a_spark_frame_says_what_answer_says(book: Book, spark: Any) -> None:
    _check(book, spark, 300, seed=3)


@pytest.mark.long
def test_ten_thousand_people(book: Book, spark: Any) -> None:
    _check(book, spark, 10_000, seed=4)


@pytest.mark.parametrize("ending", ["parquet", "csv"])
def test_files_on_spark_give_what_this_machine_gives(
    book: Book, spark: Any, tmp_path: Path, ending: str
) -> None:
    from tests.cohort.conftest import WRITERS

    table = generated(book, 400, 5, yes=0.05, empty=0.3)
    table = table.add_column(0, "id", pa.array([f"p{i:03d}" for i in range(400)]))
    place = table.schema.get_field_index("age_years")
    ages = table["age_years"].to_pylist()
    ages[7] = 500
    table = table.set_column(place, "age_years", pa.array(ages, pa.int32()))
    path = tmp_path / f"people.{ending}"
    WRITERS[f"people.{ending}"](table, path)
    here, there = Job(path, tmp_path / "here"), Job(path, tmp_path / "there")
    assert assess_files(book, here) == assess_with_spark(book, there)
    local, cluster = (
        pa.concat_tables(map(pq.read_table, sorted(job.out.glob("*.parquet")))).sort_by("id")
        for job in (here, there)
    )
    assert cluster.drop_columns(["set_aside"]).to_pylist() == local.to_pylist()
    assert "p007" in (there.out / "set_aside.csv").read_text()
