"""Real Spark with several worker processes says of every row what `answer` says of that person."""

from typing import Any

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from betis.guideline.book import Book
from betis.guideline.patient import Patient
from betis.interpreters.columns import columns
from betis.interpreters.columns.frames import assess_frame, plain
from tests.agreement.expected import expected
from tests.agreement.strategies import FACTS, patients
from tests.agreement.tables import asked_only, generated, people_of, table_of
from tests.agreement.test_answer_and_columns import ROUTES, books

pytestmark = pytest.mark.filterwarnings("default")
PARTITIONS = 4


def _assessed(book: Book, spark: Any, table: Any) -> Any:
    """The table with its conclusions, in its order, from several partitions."""
    numbered = table.append_column("number", pa.array(range(table.num_rows)))
    frame = spark.createDataFrame(numbered).repartition(PARTITIONS)
    found = assess_frame(book, frame, unknown_columns="pass").toArrow().sort_by("number")
    return found.drop_columns(["number"])


def _as_answered(book: Book, found: Any, people: list[Patient]) -> None:
    for row, person in zip(found.to_pylist(), people, strict=True):
        want = expected(book, person)
        assert {name: row[name] for name in want} == want


def test_a_spark_frame_says_what_answer_says(book: Book, spark: Any) -> None:
    table = generated(book, 300, 3, yes=0.05, empty=0.3)
    _as_answered(book, _assessed(book, spark, table), people_of(book, table))


def test_the_work_is_shared_by_several_processes(spark: Any) -> None:
    def who(batches: Any) -> Any:
        import os
        import time

        for _ in batches:
            time.sleep(0.5)  # so that the other worker gets its share
            yield pa.record_batch({"pid": pa.array([os.getpid()])})

    frame = spark.range(PARTITIONS, numPartitions=PARTITIONS).mapInArrow(who, "pid bigint")
    assert frame.distinct().count() > 1


def _random_rules(book: Book, spark: Any, people: list[Patient]) -> None:
    found = _assessed(book, spark, table_of(FACTS, people))
    _as_answered(book, found, people)


several = st.lists(patients.map(asked_only), min_size=5, max_size=12)


@settings(max_examples=4, deadline=None, derandomize=True)
@given(book=books, people=several)
def test_random_rules_and_random_people(book: Book, people: list[Patient], spark: Any) -> None:
    _random_rules(book, spark, people)


@pytest.mark.long
@settings(max_examples=60, deadline=None, derandomize=True)
@given(book=books, people=several)
def test_many_random_rules(book: Book, people: list[Patient], spark: Any) -> None:
    _random_rules(book, spark, people)


@pytest.mark.long
def test_ten_thousand_people(book: Book, spark: Any) -> None:
    """Spark, `answer` and every other frame, all columns of all rows."""
    table = generated(book, 10_000, 4, yes=0.05, empty=0.3)
    found = _assessed(book, spark, table)
    kernel = pa.Table.from_batches(batch for batch, _ in columns(book).assess(table))
    shape = plain(kernel.schema)
    for route in ROUTES.values():
        frame = route(book, table).select(shape.names).cast(shape)
        assert found.select(shape.names).cast(shape).equals(frame)
    _as_answered(book, found, people_of(book, table))
