"""`betis cohort`: exit codes, messages on stderr, one row explained."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

PEOPLE = """\
id,age_years,dark_urine,medicines
a,67,true,statin
b,30,no,[]
"""


@pytest.fixture
def people(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_text(PEOPLE)
    return path


def test_all_rows_assessed(run: Run, people: Path, tmp_path: Path) -> None:
    ran = run("cohort", str(people), "--out", str(tmp_path / "out"), "--summary", "--json")
    assert ran.code == 0
    assert ran.json == {"rows": 2, "set_aside": 0, "out": str(tmp_path / "out")}
    names = {path.name for path in (tmp_path / "out").iterdir()}
    assert names == {"part-00000.parquet", "run.json", "summary.html", "summary.json"}


def test_rows_set_aside_are_a_finding(run: Run, people: Path, tmp_path: Path) -> None:
    people.write_text(PEOPLE + "c,old,,\n")
    ran = run("cohort", str(people), "--out", str(tmp_path / "out"), "--lang", "en")
    assert ran.code == 1 and ran.out == ""
    assert "1 row set aside" in ran.err and "set_aside.csv" in ran.err


def test_one_row_is_explained(run: Run, people: Path) -> None:
    ran = run("cohort", str(people), "--explain", "a", "--json", "--lang", "en")
    assert (ran.code, ran.err) == (0, "")
    checked = run(
        "check", "-", "--json", "--lang", "en",
        stdin=json.dumps({"facts": {"age_years": 67, "dark_urine": True, "medicines": ["statin"]}}),
    )  # fmt: skip
    assert ran.json | {"next": None} == checked.json | {"next": None}


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ([], "--out FOLDER"),
        (["--explain", "z"], "no row whose id is z"),
        (["--id", "name", "--out", "x"], "there is no column 'name'"),
    ],
)
def test_wrong_options_are_said(
    run: Run, people: Path, arguments: list[str], sentence: str
) -> None:
    ran = run("cohort", str(people), *arguments, "--lang", "en")
    assert (ran.code, ran.out) == (2, "") and sentence in ran.err


def test_wrong_columns_are_named(run: Run, people: Path, tmp_path: Path) -> None:
    people.write_text(PEOPLE.replace("dark_urine", "dark_urin"))
    ran = run("cohort", str(people), "--out", str(tmp_path / "out"), "--lang", "en")
    assert ran.code == 2 and "dark_urin" in ran.err and "did you mean dark_urine" in ran.err
