"""Every kind of file gives what `answer` says; what cannot be read is set aside, never lost."""

import csv
import shutil
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from betis.cohort import CohortError, Job, assess_files, run
from betis.cohort.one_row import explain_row
from betis.guideline.book import Book
from betis.interpreters.columns import ColumnsError
from tests.agreement.expected import expected
from tests.agreement.tables import people_of, split
from tests.cohort.conftest import WRITERS

SMALL = 100
"""Rows of a part in these tests."""


@pytest.fixture(autouse=True)
def small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "PART", SMALL)


def written(out: Path) -> list[dict[str, Any]]:
    """The rows of all parts, in order."""
    return [
        row for part in sorted(out.glob("*.parquet")) for row in pq.read_table(part).to_pylist()
    ]


def set_aside(out: Path) -> list[dict[str, str]]:
    with (out / "set_aside.csv").open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("name", WRITERS)
def test_files_say_what_answer_says(
    book: Book, crowd: Any, files: dict[str, Path], tmp_path: Path, name: str
) -> None:
    job = Job(files[name], tmp_path / "out", everything=True)
    assert assess_files(book, job).set_aside == 0
    rows = written(job.out)
    people = people_of(book, crowd.drop_columns(["id"]))
    assert [row.pop("id") for row in rows] == crowd["id"].to_pylist()
    assert rows == [expected(book, person) for person in people]
    assert len(list(job.out.glob("part-*.parquet"))) == -(-len(rows) // SMALL)


def test_a_folder_is_read_in_order_of_name(
    book: Book, crowd: Any, files: dict[str, Path], tmp_path: Path
) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    for part in (0, 1, 2):
        pq.write_table(crowd.slice(part * 250, 250), folder / f"{part}.parquet")
    whole, parts = tmp_path / "whole", tmp_path / "parts"
    assess_files(book, Job(files["people.parquet"], whole))
    assess_files(book, Job(folder, parts))
    assert written(whole) == written(parts)


def test_bad_cells_set_the_row_aside_with_line_and_reason(
    book: Book, crowd: Any, tmp_path: Path
) -> None:
    ages = crowd["age_years"].to_pylist()
    ages[3], ages[203] = 300, -1
    place = crowd.schema.get_field_index("age_years")
    table = crowd.set_column(place, "age_years", pa.array(ages, pa.int32()))
    pq.write_table(table, tmp_path / "people.parquet")
    job = Job(tmp_path / "people.parquet", tmp_path / "out", language="en")
    outcome = assess_files(book, job)
    assert (outcome.rows, outcome.set_aside) == (crowd.num_rows, 2)
    aside = set_aside(job.out)
    assert [(a["line"], a["id"], a["column"]) for a in aside] == [
        ("4", "p3", "age_years"), ("204", "p203", "age_years"),
    ]  # fmt: skip
    assert aside[0]["reason"].startswith("300") and "0 to 120" in aside[0]["reason"]
    names = [row["id"] for row in written(job.out)]
    assert len(names) == crowd.num_rows - 2 and not {"p3", "p203"} & set(names)


CSV = """\
id,age_years,dark_urine,medicines,sex_at_birth
a,67,true,statin;insulin,female
b,abc,,[],male
c,1,2
d,5,no,,
e,45,maybe,,
f,45,tidak,statn,
g,45.5,,,
"""


def test_lines_of_a_csv_file(book: Book, tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_text(CSV)
    job = Job(tmp_path / "people.csv", tmp_path / "out", language="en")
    outcome = assess_files(book, job)
    assert (outcome.rows, outcome.set_aside) == (7, 5)
    assert [row["id"] for row in written(job.out)] == ["a", "d"]
    aside = {(a["line"], a["column"]): a["reason"] for a in set_aside(job.out)}
    assert aside.keys() == {
        ("3", "age_years"), ("4", ""), ("6", "dark_urine"), ("7", "medicines"), ("8", "age_years"),
    }  # fmt: skip
    assert "3 cells" in aside["4", ""] and "statin" in aside["7", "medicines"]


def test_a_row_without_id_is_named_by_its_number(book: Book, crowd: Any, tmp_path: Path) -> None:
    pq.write_table(crowd.drop_columns(["id"]), tmp_path / "people.parquet")
    assess_files(book, Job(tmp_path / "people.parquet", tmp_path / "out"))
    assert [row["row"] for row in written(tmp_path / "out")] == list(range(1, crowd.num_rows + 1))


def test_unknown_columns_are_refused_or_passed(book: Book, crowd: Any, tmp_path: Path) -> None:
    table = crowd.append_column("dark_urin", pa.array(["x"] * crowd.num_rows))
    pq.write_table(table, tmp_path / "people.parquet")
    with pytest.raises(ColumnsError, match=r"dark_urin: .*did you mean dark_urine"):
        assess_files(book, Job(tmp_path / "people.parquet", tmp_path / "out"))
    assess_files(book, Job(tmp_path / "people.parquet", tmp_path / "out", unknown="pass"))
    assert written(tmp_path / "out")[0]["dark_urin"] == "x"


def test_wrong_input_is_said(
    book: Book, crowd: Any, files: dict[str, Path], tmp_path: Path
) -> None:
    out = tmp_path / "out"
    with pytest.raises(CohortError, match="no Parquet, CSV, Arrow or FHIR"):
        assess_files(book, Job(tmp_path / "nowhere", out))
    with pytest.raises(CohortError, match="no column 'name'"):
        assess_files(book, Job(files["people.csv"], out, id_column="name"))
    with pytest.raises(CohortError, match="several kinds"):
        assess_files(book, Job(files["people.csv"].parent, out))
    shutil.copy(files["people.csv"], tmp_path / "broken.parquet")
    with pytest.raises(CohortError, match="cannot be read"):
        assess_files(book, Job(tmp_path / "broken.parquet", out))
    assert not out.exists() and not out.with_name("out.partial").exists()


@pytest.mark.parametrize("name", WRITERS)
def test_one_row_is_explained_as_one_person_is(
    book: Book, crowd: Any, files: dict[str, Path], tmp_path: Path, name: str
) -> None:
    person = people_of(book, crowd.drop_columns(["id"]).slice(333, 1))[0]
    found = explain_row(book, Job(files[name], tmp_path), "p333")
    assert found.patient == person
    with pytest.raises(CohortError, match="p9999"):
        explain_row(book, Job(files[name], tmp_path), "p9999")


def test_a_row_that_gives_choices_apart_is_explained_as_it_was_assessed(
    book: Book, crowd: Any, tmp_path: Path
) -> None:
    """Some choices are known and some are not, which a list cannot say."""
    table = split(crowd, book.facts).drop_columns(["medicines=statin", "medicines=steroid"])
    taken = pa.array([i % 2 == 0 for i in range(table.num_rows)])
    table = table.append_column("medicines=simvastatin", taken)
    pq.write_table(table, tmp_path / "people.parquet")
    job = Job(tmp_path / "people.parquet", tmp_path / "out")
    assess_files(book, job)
    for row in written(job.out)[:8]:
        result = explain_row(book, job, row["id"]).result
        assert (result.urgency.code, result.could_be.code) == (row["urgency"], row["could_be"])
        assert [flag.name for flag in result.red_flags] == row["reasons"]
        assert [cause.name for cause in result.causes][:3] == row["top_causes"]
