"""Wrong columns are said alike of every kind of frame, before any row is read."""

from collections.abc import Callable
from typing import Any

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import betis
from betis.interpreters.columns import ColumnsError

pytestmark = pytest.mark.filterwarnings("default")
Make = Callable[[Any], Any]
FRAMES: dict[str, tuple[Make, Make]] = {
    "polars": (pl.from_arrow, lambda frame: frame.to_arrow()),
    "polars lazy": (
        lambda table: pl.LazyFrame(pl.from_arrow(table)),
        lambda frame: frame.collect().to_arrow(),
    ),
    "duckdb": (duckdb.from_arrow, lambda frame: frame.to_arrow_table()),
    "pyarrow": (lambda table: table, lambda frame: frame),
    "pandas": (
        lambda table: table.to_pandas(types_mapper=pd.ArrowDtype),
        lambda frame: pa.Table.from_pandas(frame, preserve_index=False),
    ),
}
"""How a table becomes each kind of frame, and an Arrow table again."""


@pytest.fixture(params=[*FRAMES, "pyspark"])
def kind(request: pytest.FixtureRequest) -> tuple[Make, Make]:
    """One kind of frame; Spark is only started for its own turn."""
    if request.param != "pyspark":
        return FRAMES[request.param]
    spark = request.getfixturevalue("spark")
    return spark.createDataFrame, lambda frame: frame.toArrow()


PEOPLE = {"dark_urine": pa.array([True, None]), "age_years": pa.array([67, 30])}


def test_unknown_columns_are_named_with_what_was_meant(kind: tuple[Make, Make]) -> None:
    make, _ = kind
    frame = make(pa.table({**PEOPLE, "dark_urin": ["x", "y"], "ward": ["a", "b"]}))
    with pytest.raises(ColumnsError) as caught:
        betis.assess_frame(frame)
    said = str(caught.value)
    assert "dark_urin: " in said and "did you mean dark_urine" in said and "ward: " in said


def test_unknown_columns_pass_when_wished(kind: tuple[Make, Make]) -> None:
    make, back = kind
    frame = make(pa.table({"ward": ["a", "b"], **PEOPLE}))
    found = back(betis.assess_frame(frame, unknown_columns="pass"))
    assert found.column_names[:3] == ["ward", *PEOPLE]
    assert found["ward"].to_pylist() == ["a", "b"]
    assert found["urgency"].to_pylist() == ["same_day", "routine"]


@pytest.mark.parametrize(
    ("column", "values", "wanted"),
    [
        ("dark_urine", ["yes", None], "true/false"),
        ("age_years", ["old", "67"], "numbers"),
        ("sex_at_birth", [1, 2], "text"),
        ("medicines", ["statin", None], "list"),
        ("medicines=statin", [0, 1], "true/false"),
    ],
)
def test_wrong_types_name_the_column(
    kind: tuple[Make, Make], column: str, values: list[Any], wanted: str
) -> None:
    make, _ = kind
    with pytest.raises(ColumnsError) as caught:
        betis.assess_frame(make(pa.table({column: values})))
    assert str(caught.value).startswith(f"{column}: ") and wanted in str(caught.value)


def test_a_name_of_a_conclusion_is_taken(kind: tuple[Make, Make]) -> None:
    make, _ = kind
    with pytest.raises(ColumnsError, match=r"urgency: .*used for a conclusion"):
        betis.assess_frame(make(pa.table({**PEOPLE, "urgency": ["a", "b"]})), "pass")
