"""What is written to a file comes back exactly, history, edits and removals included."""

import csv
import io
import json

import pytest
from hypothesis import example, given

from betis.diary.change import Change
from betis.diary.exchange import COLUMNS, from_csv, from_json, is_ours, to_csv, to_json
from betis.diary.shape import Kind
from tests.diary.strategies import diaries
from tests.diary.writing import Pen


def ordered(changes: list[Change]) -> list[Change]:
    return sorted(changes, key=lambda change: (change.entry, change.revision, change.id))


def awkward() -> list[Change]:
    """Words a spreadsheet or a parser might misread."""
    pen = Pen()
    for note in ("null", '"', "=1+1", "[1]", " a", "a\r\nb", "true", "7", "'", "a,b;c", "x\u2028"):
        pen.cramp("2026-11-25T03:00", note=note, relief=[f"own:{note}"], muscles=[], pain=None)
    pen.write(Kind.NIGHT, None, "night-2026-11-25")
    pen.write(Kind.NIGHT, {}, "night-2026-11-25")
    return pen.changes


@given(diaries)
@example(awkward())
@pytest.mark.parametrize(("write", "read"), [(to_json, from_json), (to_csv, from_csv)])
def test_a_diary_comes_back_exactly(write, read, diary: list[Change]) -> None:  # type: ignore[no-untyped-def]
    found, problems = read(write(diary))
    assert (list(found), problems) == (ordered(diary), ())


def test_a_bom_does_not_matter() -> None:
    diary = awkward()
    assert from_json("\ufeff" + to_json(diary)) == from_json(to_json(diary))
    assert from_csv("\ufeff" + to_csv(diary)) == from_csv(to_csv(diary))


@given(diaries)
@example(awkward())
def test_no_cell_begins_a_formula(diary: list[Change]) -> None:
    for row in csv.reader(io.StringIO(to_csv(diary), newline="")):
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in row)


def test_a_spreadsheet_that_writes_yes_in_capitals_is_understood() -> None:
    pen = Pen()
    pen.night("2026-11-25", none=True)
    pen.write(Kind.NIGHT, None, "night-2026-11-25")
    assert from_csv(to_csv(pen.changes).replace("true", "TRUE"))[0] == tuple(pen.changes)


def test_what_cannot_be_read_is_told_with_its_place_and_the_rest_is_kept() -> None:
    pen = Pen()
    for hour in range(3):
        pen.cramp(f"2026-11-25T0{hour}:00", pain=hour)
    rows = to_csv(pen.changes).splitlines()
    wrong = rows[2].replace(",1,", ",1,", 1).replace("2026-11-25T01:00:00+07:00", "yesterday")
    found, problems = from_csv("\n".join([rows[0], rows[1], wrong, rows[3]]))
    assert len(found) == 2
    assert [problem.field for problem in problems] == ["3.values.started"]
    given = json.loads(to_json(pen.changes))
    given["changes"][1]["values"]["pain"] = 11
    found, problems = from_json(json.dumps(given))
    assert len(found) == 2
    assert [problem.field for problem in problems] == ["changes[1].values.pain"]


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "null", '{"format": "betis-diary"}', "[" * 100_000, '{"changes": []}',
     '{"format": "betis-diary", "version": 2, "changes": []}', "1" * 5000],
)  # fmt: skip
def test_what_is_no_diary_is_said_in_a_sentence(text: str) -> None:
    found, problems = from_json(text)
    assert found == () and len(problems) == 1 and problems[0].wrong.id


def test_a_missing_or_unknown_column_is_named() -> None:
    text = to_csv(awkward())
    assert [p.field for p in from_csv(text.replace("revision", "rev", 1))[1]] == ["revision", "rev"]
    assert is_ours(text) and not is_ours("date,time\n1,2\n")


def test_one_identifier_for_two_things_is_told() -> None:
    pen = Pen()
    pen.cramp("2026-11-25T03:00", pain=3)
    given = json.loads(to_json(pen.changes))
    twice = {**given["changes"][0], "revision": 2}
    found, problems = from_json(json.dumps({**given, "changes": [*given["changes"], twice]}))
    assert len(found) == 1 and [p.field for p in problems] == ["changes[1].id"]


def test_every_field_has_a_column_once() -> None:
    assert len(COLUMNS) == len(set(COLUMNS))
