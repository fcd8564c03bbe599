"""Other people's tables: what each column means is chosen; what cannot be read is told by line."""

from typing import Any

import pytest

from betis.diary.change import merged
from betis.diary.foreign import IMPORTED, header_of, mapped_csv, targets
from betis.diary.shape import SHAPES, Kind

MADE = "2026-11-25T07:00:00+07:00"
TABLE = """Tanggal;Jam;Lama;Kaki;Nyeri;Otot;Catatan
5/11/2026;03.10;4,5;kiri;7;betis, jari;"sakit; lama"
;;;;;;
6/11/2026;23:50;;KANAN;;;
6/11/2026;23:50;;KANAN;;;
"""
MAPPING: dict[str, Any] = {
    "kind": "cramp",
    "columns": {
        "date": "Tanggal", "time": "Jam", "minutes": "Lama", "side": "Kaki", "pain": "Nyeri",
        "muscles": "Otot", "note": "Catatan",
    },
    "date": "DD/MM/YYYY", "separator": ",",
    "values": {"kiri": "left", "kanan": "right", "betis": "calf", "jari": "toes"},
}  # fmt: skip


def test_a_table_becomes_entries_and_the_same_rows_stay_two() -> None:
    changes, problems = mapped_csv(TABLE, MAPPING, MADE)
    assert problems == ()
    assert [change.values for change in changes] == [
        {
            "started": "2026-11-05T03:10:00+07:00", "ended": "2026-11-05T03:14:30+07:00",
            "side": "left", "pain": 7, "muscles": ["calf", "toes"], "note": "sakit; lama",
        },
        *[{"started": "2026-11-06T23:50:00+07:00", "side": "right"}] * 2,
    ]  # fmt: skip
    assert len({change.entry for change in changes} | {change.id for change in changes}) == 6
    assert {change.device for change in changes} == {IMPORTED}


def test_reading_a_file_twice_adds_nothing() -> None:
    once, twice = mapped_csv(TABLE, MAPPING, MADE)[0], mapped_csv(TABLE, MAPPING)[0]
    assert [change.id for change in once] == [change.id for change in twice]
    assert len(merged([*once, *twice])) == 3


def test_nights_are_read_by_their_date() -> None:
    mapping = {
        "kind": "night", "columns": {"night": "date", "none": "cramp"},
        "values": {"yes": False, "no": True},
    }  # fmt: skip
    changes, problems = mapped_csv("date,cramp\n2026-11-05,yes\n2026-11-06,no\n", mapping, MADE)
    assert problems == ()
    assert [(c.entry, c.values["none"]) for c in changes if c.values] == [
        ("night-2026-11-05", False), ("night-2026-11-06", True),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("row", "fields"),
    [
        ("31/02/2026;03:00;;;;;", ["date"]), ("5/11/2026;;;;;;", ["time"]),
        ("5/11/2026;27:00;;;;;", ["time"]), ("5/11/2026;03:00;forever;;;;", ["minutes"]),
        ("5/11/2026;03:00;9999;;;;", ["minutes"]), ("5/11/2026;03:00;;ekor;;;", ["side"]),
        ("5/11/2026;03:00;;;12;;", ["pain"]), ("5/11/2026;03:00;;;3;lutut;", ["muscles"]),
        (";;5;kiri;;;", ["started"]),
    ],
)  # fmt: skip
def test_a_row_that_cannot_be_read_is_told_and_the_others_kept(row: str, fields: list[str]) -> None:
    changes, problems = mapped_csv(TABLE + row + "\n", MAPPING, MADE)
    assert len(changes) == 3
    assert [problem.field for problem in problems] == [f"6.{field}" for field in fields]


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"kind": "dream"}, "kind"), ({"columns": []}, "columns"), ({"cols": {}}, ""),
        ({"columns": {"side": "Tungkai"}}, "columns.side"),
        ({"columns": {"leg": "Kaki"}}, "columns.leg"), ({"date": "D/M/Y"}, "date"),
        ({"offset": "7"}, "offset"), ({"separator": ""}, "separator"), ({"values": []}, "values"),
    ],
)  # fmt: skip
def test_a_wrong_mapping_names_the_key(wrong: dict[str, Any], field: str) -> None:
    changes, problems = mapped_csv(TABLE, {**MAPPING, **wrong}, MADE)
    assert changes == () and [problem.field for problem in problems] == [field]


@pytest.mark.parametrize("text", ["", '"a\n', "a,b\n1,2\n"])
def test_an_empty_or_broken_file_is_told(text: str) -> None:
    assert mapped_csv(text, MAPPING, MADE)[1]


def test_what_a_column_can_mean() -> None:
    assert header_of(TABLE)[:2] == ("Tanggal", "Jam")
    for kind in Kind:
        assert set(SHAPES[kind]) <= set(targets(kind))
