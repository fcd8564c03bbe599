"""Tables with other names and codes are read as their mapping says, or refused with the reason."""

from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet as pq
import pytest

from betis.cohort import CohortError, Job, assess_files
from betis.cohort.mapping import Mapped, read_mapping
from betis.cohort.one_row import explain_row
from betis.cohort.sources import Source
from betis.guideline.book import Book
from betis.logic.text import LANGUAGES

MAPPING = """target,columns,values,note
id,nr,,
weight,w,,
keep,region,,
age_years,alter,,
sex_at_birth,sex,1=male;2=female,
known_heart_disease,angina;attack,1=yes;2=no,
dark_urine,urine,,
medicines=statin,rx,1=yes,
"""
PEOPLE = pa.table(
    {
        "nr": [1, 2, 3, 4],
        "w": [1.5, 2.0, 0.5, 1.0],
        "region": ["n", "s", None, "n"],
        "alter": pa.array([67, 30, None, 80], pa.int8()),
        "sex": [2.0, 1.0, 9.0, None],
        "angina": [2, 2, None, 1],
        "attack": [2, None, None, None],
        "urine": ["yes", "no", "perhaps", None],
        "rx": [1, 0, None, 1],
    }
)


@pytest.fixture
def mapping(book: Book, tmp_path: Path) -> Path:
    path = tmp_path / "mapping.csv"
    path.write_text(MAPPING)
    return path


def _mapped(book: Book, mapping: Path, table: Any) -> dict[str, Any]:
    path = mapping.with_name("people.parquet")
    pq.write_table(table, path)
    source = Mapped(Source(path), read_mapping(book.facts, str(mapping)))
    pieces = list(source.pieces(source.schema().names, 0))
    return pa.concat_tables([piece.table for piece in pieces]).to_pydict()


def test_codes_become_facts_and_all_else_stays_unknown(book: Book, mapping: Path) -> None:
    found = _mapped(book, mapping, PEOPLE)
    assert found["age_years"] == [67, 30, None, 80]
    assert found["sex_at_birth"] == ["female", "male", None, None]
    assert found["known_heart_disease"] == [False, None, None, True]
    assert found["dark_urine"] == [True, False, None, None]
    assert found["medicines=statin"] == [True, None, None, True]
    assert found["w"] == [1.5, 2.0, 0.5, 1.0] and found["region"] == ["n", "s", None, "n"]


def test_a_factor_turns_units(book: Book, tmp_path: Path) -> None:
    path = tmp_path / "mapping.csv"
    path.write_text("target,columns,values\nlab_calcium_adjusted,mg,*0.2495\n")
    found = _mapped(book, path, pa.table({"mg": [9.2, None]}))
    assert found["lab_calcium_adjusted"] == [2.3, None]


def test_csv_and_parquet_come_to_the_same(book: Book, mapping: Path, tmp_path: Path) -> None:
    pyarrow.csv.write_csv(PEOPLE, tmp_path / "people.csv")
    pq.write_table(PEOPLE, tmp_path / "people.parquet")
    outs = []
    for kind in ("csv", "parquet"):
        job = Job(tmp_path / f"people.{kind}", tmp_path / kind, columns=str(mapping), summary=True)
        assert assess_files(book, job).rows == 4
        found = pq.read_table(sorted(job.out.glob("*.parquet"))).to_pylist()
        outs.append([(str(row["nr"]), row["urgency"], row["reasons"]) for row in found])
        assert {"w", "region"} <= set(found[0])
    assert outs[0] == outs[1]


def test_one_row_is_explained_through_the_mapping(book: Book, mapping: Path) -> None:
    path = mapping.with_name("people.parquet")
    pq.write_table(PEOPLE, path)
    found = explain_row(book, Job(path, Path(), columns=str(mapping)), "1")
    assert found.patient.given("age_years") == 67 and found.patient.given("dark_urine") is True


def test_a_cell_that_is_no_number_is_set_aside(book: Book, tmp_path: Path) -> None:
    (tmp_path / "mapping.csv").write_text("target,columns,values\nage_years,a,\n")
    pq.write_table(pa.table({"a": ["67", "old", None]}), tmp_path / "people.parquet")
    job = Job(tmp_path / "people.parquet", tmp_path / "out", columns=str(tmp_path / "mapping.csv"))
    assert assess_files(book, job).set_aside == 1


@pytest.mark.parametrize(
    ("lines", "named"),
    [
        ("target,columns\nage_years,a\n", "values"),
        ("target,columns,values\nage_yeers,alter,\n", "perhaps age_years"),
        ("target,columns,values\nmedicines=statine,alter,\n", "medicines=statin"),
        ("target,columns,values\nmedicines,alter,\n", "'medicines'"),
        ("target,columns,values\nage_years,alter,\nage_years,w,\n", "given before"),
        ("target,columns,values\nsex_at_birth,sex,1=man\n", "female, male"),
        ("target,columns,values\ndark_urine,urine,1\n", "CELL=value"),
        ("target,columns,values\ndark_urine,urine,*2\n", "CELL=value"),
        ("target,columns,values\nage_years,alter,*x\n", "*x"),
        ("target,columns,values\nage_years,alter;w,\n", "several columns"),
        ("target,columns,values\nage_years,gone,\n", "no column 'gone'"),
        ("target,columns,values\nkeep,age_years,\n", "name of a fact"),
        ("target,columns,values\nage_years,alter,1=a\n", "CELL=value"),
    ],
)
def test_a_wrong_mapping_is_refused_with_the_reason(
    book: Book, tmp_path: Path, lines: str, named: str
) -> None:
    path = tmp_path / "mapping.csv"
    path.write_text(lines)
    with pytest.raises(CohortError) as caught:
        Mapped(_source(tmp_path), read_mapping(book.facts, str(path)))
    assert named in caught.value.words.en
    assert all(caught.value.words.in_(language) for language in LANGUAGES)


def _source(folder: Path) -> Source:
    pq.write_table(PEOPLE, folder / "people.parquet")
    return Source(folder / "people.parquet")


def test_a_mapping_that_is_not_there_names_those_that_are(book: Book) -> None:
    with pytest.raises(CohortError) as caught:
        read_mapping(book.facts, "nhanse")
    assert "nhanes" in caught.value.words.en


def test_a_changed_mapping_is_another_run(book: Book, mapping: Path, tmp_path: Path) -> None:
    source = tmp_path / "people.parquet"
    pq.write_table(PEOPLE, source)
    job = Job(source, tmp_path / "out", columns=str(mapping))
    assess_files(book, job)
    job.out.rename(tmp_path / "out.partial")
    mapping.write_text(mapping.read_text().replace("rx,1=yes", "rx,1=yes;0=no"))
    with pytest.raises(CohortError):
        assess_files(book, job)
