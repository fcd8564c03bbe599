"""Columns of a caller's frame: which types are read, how exactly, and what is said of the rest."""

from decimal import Decimal
from typing import Any

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import betis
from betis.guideline.book import Book
from betis.interpreters.columns import ColumnsError, columns
from betis.interpreters.columns.circuit import ALL, NONE, Circuit
from betis.interpreters.columns.frames import assess_frame
from tests.agreement.expected import expected
from tests.agreement.tables import generated, people_of


def urgency(book: Book, **cells: Any) -> Any:
    """The conclusions about a table made of these columns."""
    return assess_frame(book, pa.table(cells)).to_pylist()


@pytest.mark.parametrize(
    "numbers",
    [
        pa.array([2.9, 6.1, None], pa.float64()),
        pa.array([2.9, 6.1, None], pa.float32()),
        pa.array([Decimal("2.9"), Decimal("6.1"), None], pa.decimal128(5, 2)),
    ],
    ids=["float64", "float32", "decimal"],
)
def test_decimals_of_every_type_are_the_same(book: Book, numbers: Any) -> None:
    rows = urgency(book, lab_potassium=numbers)
    for row, answer in zip(rows, ({"lab_potassium": 2.9}, {"lab_potassium": 6.1}, {}), strict=True):
        assert row["urgency"] == betis.check(answer).urgency.code


@pytest.mark.parametrize("kind", [pa.int8(), pa.int64(), pa.uint16(), pa.float64()])
def test_whole_numbers_of_every_type_are_the_same(book: Book, kind: Any) -> None:
    ages = [4, 12, 67, None]
    found = urgency(book, age_years=pa.array(ages, kind))
    assert found == [
        {"age_years": age} | expected(book, person) | {"age_years": age}
        for age, person in zip(
            ages, people_of(book, pa.table({"age_years": pa.array(ages)})), strict=True
        )
    ]


def coded(codes: list[int], names: list[str], there: list[bool] | None = None) -> Any:
    """Text in codes; in an empty cell lies a code all the same."""
    bits = np.packbits(there or [True] * len(codes), bitorder="little")
    buffers = [pa.py_buffer(bits), pa.py_buffer(np.array(codes, np.int8))]
    indices = pa.Array.from_buffers(pa.int8(), len(codes), buffers)
    return pa.DictionaryArray.from_arrays(indices, pa.array(names, pa.string()), safe=False)


SEXES = ["female", None, "male", "female"]


@pytest.mark.parametrize(
    "cells",
    [
        pa.array(SEXES, pa.string()),
        pa.array(SEXES, pa.large_string()),
        pa.array(SEXES, pa.string_view()),
        pa.array(["x", *SEXES]).slice(1),
        pa.array(SEXES).dictionary_encode(),
        coded([0, 99, 1, 2], ["female", "male", "female"], [True, False, True, True]),
        coded([0, -7, 1, 0], ["female", "male", "never used"], [True, False, True, True]),
        coded([0, 5, 127, 0], ["female", *map(str, range(126)), "male"], [True, False, True, True]),
    ],
    ids=["text", "large", "view", "cut", "coded", "twice", "strange", "128 names"],
)
def test_choices_of_every_type_are_the_same(book: Book, cells: Any) -> None:
    plain = pa.table({"age_years": [30] * 4, "sex_at_birth": pa.array(SEXES)})
    given = plain.set_column(1, "sex_at_birth", cells)
    conclusions = set(assess_frame(book, plain).column_names) - {"sex_at_birth"}
    found, right = (
        assess_frame(book, table).select(sorted(conclusions)).to_pylist()
        for table in (given, plain)
    )
    assert found == right


def test_codes_of_no_name_at_all(book: Book) -> None:
    cells = coded([3, 0], [], [False, False])
    assert urgency(book, sex_at_birth=cells)[0]["urgency"] == betis.check({}).urgency.code


NO_MEDICINES: list[Any] = [[], None]


@pytest.mark.parametrize(
    "frame",
    [
        pa.table({"medicines": pa.array(NO_MEDICINES)}),
        pa.table({"medicines": pa.array([[], *NO_MEDICINES]).slice(1)}),
        pa.table({"medicines": pa.array(NO_MEDICINES, pa.large_list(pa.null()))}),
        pl.DataFrame({"medicines": NO_MEDICINES}).to_arrow(),
        pa.Table.from_pandas(pd.DataFrame({"medicines": NO_MEDICINES})),
    ],
    ids=["arrow", "cut", "large", "polars", "pandas"],
)
def test_lists_that_are_all_empty(book: Book, frame: Any) -> None:
    """What holds no name has no type of names either."""
    typed = pa.array(NO_MEDICINES, pa.list_(pa.string()))
    assert assess_frame(book, frame).to_pylist() == urgency(book, medicines=typed)


@pytest.mark.parametrize(
    ("column", "cells", "said"),
    [
        ("sex_at_birth", coded([0, 1], ["female", "frau"]), "row 1: 'frau' is not known"),
        ("age_years", pa.array([20, 2**40]), "row 1: 1099511627776 will not do"),
        ("age_years", pa.array([20, 300]), "row 1: 300 will not do; must be a whole number"),
        ("age_years", pa.array([20.5]), "row 0: 20.5 will not do"),
        ("age_years", pa.array([float("nan")]), "row 0: nan will not do"),
        ("weight_kg", pa.array([70.123]), "row 0: 70.123 will not do; must be a number with at"),
        ("sex_at_birth", pa.array(["frau"]), "row 0: 'frau' is not known; choices include female"),
        ("medicines", pa.array([["statn"]]), "row 0: 'statn' is not known; choices include statin"),
        ("medicines", pa.array([[], [None]]), "row 1: None is not known"),
        ("medicines", pa.array(["statin"]), "holds string; it must be a column of lists of text"),
        ("dark_urine", pa.array([1.0, None]), "must be a true/false (boolean) column"),
        ("dark_urine", pa.array(["yes"]), "must be a true/false (boolean) column"),
        ("age_years", pa.array([True]), "holds bool; it must be a column of numbers"),
        ("medicines=statn", pa.array([True]), "there are medicines=statin"),
        ("dark_urin", pa.array([True]), "did you mean dark_urine"),
    ],
)
def test_what_cannot_be_read_is_named(book: Book, column: str, cells: Any, said: str) -> None:
    with pytest.raises(ColumnsError) as error:
        assess_frame(book, pa.table({column: cells}))
    assert str(error.value).startswith(f"{column}: ") and said in str(error.value)


def test_unknown_columns_pass_where_wished(book: Book) -> None:
    table = pa.table({"id": ["a"], "dark_urine": [True]})
    with pytest.raises(ColumnsError, match="id"):
        assess_frame(book, table)
    assert assess_frame(book, table, "pass").to_pylist()[0]["id"] == "a"
    with pytest.raises(ColumnsError, match="another name"):
        assess_frame(book, table.append_column("urgency", pa.array(["x"])), "pass")


def test_gaps_of_pandas_are_not_asked_yet(book: Book) -> None:
    """Objects, missing numbers and the nullable types all say the same; numbers for truths not."""
    truths: list[Any] = [True, False, None]
    wanted = urgency(book, dark_urine=pa.array(truths))
    for cells in (pd.Series(truths, dtype=object), pd.Series(truths, dtype="boolean")):
        found = assess_frame(book, pd.DataFrame({"dark_urine": cells.set_axis([7, 8, 9])}))
        assert list(found.index) == [7, 8, 9]
        assert list(found["urgency"]) == [row["urgency"] for row in wanted]
    with pytest.raises(ColumnsError, match="dtype 'boolean'"):
        assess_frame(book, pd.DataFrame({"dark_urine": [1.0, 0.0, np.nan]}))
    ages = assess_frame(book, pd.DataFrame({"age_years": [4.0, np.nan]}))
    assert list(ages["urgency"]) == [
        row["urgency"] for row in urgency(book, age_years=pa.array([4, None]))
    ]


def test_members_stand_for_their_choices(book: Book) -> None:
    given = {"medicines=simvastatin": [True, False, None], "medicines=statin": [None, None, False]}
    rows = urgency(book, **{name: pa.array(cells) for name, cells in given.items()})
    taken = urgency(book, medicines=pa.array([["simvastatin"]]))
    assert rows[0]["cause__statin"] == taken[0]["cause__statin"]
    assert rows[1]["cause__statin"] == 0


def test_body_mass_index_is_worked_out_as_for_one_person(book: Book) -> None:
    table = generated(book, 400, seed=2, yes=0.05, empty=0.1).select(
        ["weight_kg", "height_cm", "bmi", "age_years"]
    )
    for kept in (table, table.drop_columns(["bmi"])):
        found = assess_frame(book, kept).drop_columns(kept.column_names).to_pylist()
        assert found == [expected(book, person) for person in people_of(book, kept)]


def test_no_rows_and_no_facts(book: Book) -> None:
    empty = assess_frame(book, pl.DataFrame({"dark_urine": []}, schema={"dark_urine": pl.Boolean}))
    assert empty.height == 0 and "urgency" in empty.columns
    nobody = assess_frame(book, pa.table({"dark_urine": pa.nulls(3)})).to_pylist()
    assert [row["urgency"] for row in nobody] == ["routine"] * 3


def test_other_things_are_no_frames(book: Book) -> None:
    with pytest.raises(TypeError):
        assess_frame(book, {"dark_urine": [True]})


def test_the_program_can_be_read(book: Book) -> None:
    kernel = columns(book)
    source = kernel.program(frozenset(book.facts)).source
    for kind in ("red_flag", "cause", "mimic", "criterion", "check"):
        for name in book.of(kind):
            assert f"# {kind} {name}" in source
    assert "known_dark_urine" in source


def test_a_circuit_keeps_equal_parts_once() -> None:
    circuit = Circuit()
    a, b, c = map(circuit.input, "abc")
    assert circuit.all_of((a, b)) == circuit.all_of((b, a, ALL))
    assert circuit.all_of((circuit.opposite(a), circuit.opposite(b))) == circuit.opposite(
        circuit.any_of((a, b))
    )
    assert circuit.any_of((a, circuit.opposite(a))) == ALL
    assert circuit.all_of((a, NONE)) == NONE and circuit.either(a, a) == NONE
    assert circuit.at_least(1, [a, b, c]) == circuit.any_of((a, b, c))
    assert circuit.at_least(3, [a, b, c]) == circuit.all_of((a, b, c))
