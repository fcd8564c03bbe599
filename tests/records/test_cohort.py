"""Whole runs over records: the command, one person explained, killed and begun again, Synthea."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from betis.guideline.book import Book
from tests.cli.conftest import Run, run
from tests.records.test_files import BULK, BUNDLES, _converted, _write

__all__ = ["run"]
SLOWLY = """
import sys, time
from pathlib import Path
import betis
from betis.cohort import Job, assess_files
from betis.records import people
people.SMALL, whole = 0, people.read_person
def slow(*given):
    time.sleep(0.03)
    return whole(*given)
people.read_person = slow
assess_files(betis.book(), Job(Path(sys.argv[1]), Path(sys.argv[2]), summary=True))
"""


@pytest.mark.parametrize("given", [BULK, BUNDLES], ids=["bulk", "bundles"])
def test_the_command_reads_records(run: Run, tmp_path: Path, given: Path) -> None:
    ran = run("cohort", str(given), "--out", str(tmp_path / "out"), "--json", "--summary")
    assert ran.code == 0 and ran.json == {"rows": 11, "set_aside": 0, "out": str(tmp_path / "out")}
    assert {path.name for path in (tmp_path / "out").iterdir()} == {
        "part-00000.parquet", "run.json", "summary.html", "summary.json", "mapping_report.json",
        "mapping_report.md", "mapping_summary.json",
    }  # fmt: skip


def test_each_row_is_what_the_facts_give(run: Run, book: Book, tmp_path: Path) -> None:
    run("cohort", str(BULK), "--out", str(tmp_path / "out"))
    found = {
        row["id"]: row["urgency"]
        for row in pq.read_table(tmp_path / "out" / "part-00000.parquet").to_pylist()
    }
    rows, *_ = _converted(book, BULK, tmp_path / "records")
    assert set(found) == set(rows)
    for name in sorted(rows)[:4]:
        ran = run("cohort", str(BULK), "--explain", name, "--json")
        assert ran.code == 0 and ran.json["urgency"] == found[name]
        unknown = {each["name"] for each in ran.json["unknown"]}
        assert not unknown & {f for f, cell in rows[name].items() if cell is not None}


def test_nobody_of_that_id_is_said(run: Run) -> None:
    ran = run("cohort", str(BULK), "--explain", "zz", "--lang", "en")
    assert ran.code == 2 and "no row whose id is zz" in ran.err


def test_a_bad_line_is_a_finding(run: Run, tmp_path: Path) -> None:
    lines = [
        '{"resourceType": "Patient", "id": "p", "gender": "male", "birthDate": "1960-01-01"}',
        "{",
    ]
    given = _write(tmp_path / "in" / "Patient.ndjson", lines)
    ran = run(
        "cohort",
        str(given),
        "--out",
        str(tmp_path / "out"),
        "--as-of",
        "2021-01-01",
        "--lang",
        "en",
    )
    assert ran.code == 1 and "1 row set aside" in ran.err
    aside = (tmp_path / "out" / "set_aside.csv").read_text().splitlines()
    assert aside[0] == "line,id,column,reason" and aside[1].startswith("2,,Patient.ndjson,")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--as-of", "soon"], "it must be like 2021-03-31"),
        (["--complete", "everything"], "the choices are conditions, medicines"),
        (["--engine", "spark"], "FHIR"),
    ],
)
def test_wrong_options_are_said(
    run: Run, tmp_path: Path, arguments: list[str], sentence: str
) -> None:
    ran = run("cohort", str(BULK), "--out", str(tmp_path / "out"), "--lang", "en", *arguments)
    assert ran.code == 2 and sentence in ran.err and not (tmp_path / "out").exists()


def test_records_without_a_patient_are_said(run: Run, tmp_path: Path) -> None:
    given = _write(tmp_path / "in" / "a.ndjson", ['{"resourceType": "Claim", "id": "1"}'])
    ran = run("cohort", str(given), "--out", str(tmp_path / "out"), "--lang", "en")
    assert ran.code == 2 and "no Patient" in ran.err


def test_records_beside_tables_are_refused(run: Run, tmp_path: Path) -> None:
    _write(tmp_path / "in" / "a.ndjson", ["{}"])
    _write(tmp_path / "in" / "people.csv", ["id,age_years", "a,50"])
    ran = run("cohort", str(tmp_path / "in"), "--out", str(tmp_path / "out"), "--lang", "en")
    assert ran.code == 2 and "several kinds (FHIR, csv)" in ran.err


def _content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.mark.parametrize("times", [3, pytest.param(10, marks=pytest.mark.long)])
def test_a_killed_run_goes_on(tmp_path: Path, times: int) -> None:
    command = [sys.executable, "-c", SLOWLY, str(BULK)]
    subprocess.run([*command, str(tmp_path / "whole")], check=True)
    chance, killed, out = random.Random(times), 0, tmp_path / "out"
    for _ in range(times):
        process = subprocess.Popen([*command, str(out)])
        partial = out.with_name("out.partial")
        while not partial.exists() and process.poll() is None:
            time.sleep(0.01)
        time.sleep(chance.uniform(0, 0.4))
        process.kill()
        killed += process.wait() == -signal.SIGKILL
        assert process.returncode == 0 or not out.exists()
    if not out.exists():
        subprocess.run([*command, str(out)], check=True)
    assert killed and _content(out) == _content(tmp_path / "whole")


def test_finished_groups_are_not_made_again(
    book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from betis.records import people

    monkeypatch.setattr(people, "SMALL", 0)
    whole, made = people.read_person, list[str]()

    def stop(patient: Any, *given: Any) -> Any:
        if len(made) == 5:
            raise KeyboardInterrupt
        made.append(patient.person)
        return whole(patient, *given)

    monkeypatch.setattr(people, "read_person", stop)
    with pytest.raises(KeyboardInterrupt):
        _converted(book, BULK, tmp_path / "out")
    before = list(made)
    made.clear()
    made.extend([""] * 6)
    rows, report, _ = _converted(book, BULK, tmp_path / "out")
    again = set(made[6:]) & set(before)
    assert len(rows) == 11 and report["people"] == {"read": 12, "deceased": 1} and len(again) < 5


@pytest.mark.long
@pytest.mark.skipif(
    "BETIS_DATA" not in os.environ, reason="BETIS_DATA is not set: Synthea is not here"
)
def test_all_of_synthea_is_understood(run: Run, tmp_path: Path) -> None:
    folder = Path(os.environ["BETIS_DATA"]) / "synthea"
    ran = run("cohort", str(folder / "clinical_ndjson"), "--out", str(tmp_path / "out"), "--json")
    assert ran.code == 0 and ran.json["rows"] == 491
    report = json.loads((tmp_path / "out" / "mapping_report.json").read_text())
    assert report["people"] == {"read": 615, "deceased": 124}
    assert report["resources"]["Observation"] == 88_674
    left = {c["outcome"] for c in report["codes"]} - {
        "mapped",
        "left_out",
        "not_in_force",
        "on_one_place",
    }
    assert left == {"no_unit"}, (
        "blood pressures of four people have no unit; all else is understood"
    )
    bundles = folder / "synthea_r4_bundles_150.ndjson.gz"
    day = ["--as-of", report["as_of"], "--json"]
    assert run("cohort", str(bundles), "--out", str(tmp_path / "some"), *day).json["rows"] == 143
    every = {
        row["id"]: row for row in pq.read_table(tmp_path / "out" / "part-00000.parquet").to_pylist()
    }
    for row in pq.read_table(tmp_path / "some" / "part-00000.parquet").to_pylist():
        assert row == every[row["id"]]
