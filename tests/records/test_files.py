"""Files of any form and in any order give the same facts; what cannot be read is set aside."""

import gzip
import json
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from betis.guideline.book import Book
from betis.records import People, grouping, people, record_files
from betis.records.report import FEWEST, as_table, shared
from tests.records.made import concept, condition, medicine, observation, patient

SAMPLES = Path(__file__).parents[1] / "samples" / "records"
BULK, BUNDLES = SAMPLES / "bulk", SAMPLES / "bundles"
DIABETES = concept("icd10", "E11")
Rows = dict[str, dict[str, Any]]


def _converted(
    book: Book, given: Path, folder: Path, **more: Any
) -> tuple[Rows, dict[str, Any], str]:
    """Rows by id, the report, and what was set aside."""
    reader = People(book, more.get("as_of"), frozenset(more.get("complete", ())))
    reader.convert(record_files(given), folder, "en")
    rows = pq.read_table(folder / "facts").to_pylist()
    return {row["id"]: row for row in rows}, reader.report(folder), reader.set_aside(folder)


def _lines() -> list[str]:
    return [line for file in record_files(BULK) for line in file.read_text().splitlines()]


def _write(path: Path, lines: Iterable[str]) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(line + "\n" for line in lines))
    return path


def test_bulk_files_and_bundles_say_the_same_of_the_same_people(book: Book, tmp_path: Path) -> None:
    bulk, report, aside = _converted(book, BULK, tmp_path / "bulk")
    bundles, other, _ = _converted(book, BUNDLES, tmp_path / "bundles")
    assert (bulk, report) == (bundles, other) and aside == []
    assert len(bulk) == 11 and report["people"] == {"read": 12, "deceased": 1}
    assert {name for row in bulk.values() for name, cell in row.items() if cell} >= {
        "known_diabetes", "medicines=loop_diuretic", "lab_potassium", "known_epilepsy", "smoker",
    } - {"smoker"}  # fmt: skip


def test_packed_files_say_the_same(book: Book, tmp_path: Path) -> None:
    folder = tmp_path / "packed"
    folder.mkdir()
    for file in record_files(BULK):
        (folder / f"{file.name}.gz").write_bytes(gzip.compress(file.read_bytes()))
    assert (
        _converted(book, folder, tmp_path / "a")[:2] == _converted(book, BULK, tmp_path / "b")[:2]
    )


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_the_order_of_lines_and_files_does_not_matter(
    book: Book, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    tmp_path = tmp_path_factory.mktemp("order")
    lines = data.draw(st.permutations(_lines()))
    cut = data.draw(st.integers(0, len(lines)))
    _write(tmp_path / "in" / "a.ndjson", lines[:cut])
    _write(tmp_path / "in" / "b.ndjson", lines[cut:])
    assert _converted(book, tmp_path / "in", tmp_path / "out")[:2] == _converted(
        book, BULK, tmp_path / "want"
    )[:2]  # fmt: skip


def test_more_than_fits_in_memory_is_scattered_again(
    book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    want = _converted(book, BULK, tmp_path / "want")[:2]
    batches: list[int] = []
    monkeypatch.setattr(people, "SMALL", 0)
    monkeypatch.setattr(grouping, "FAN", 2)
    monkeypatch.setattr(people, "FAN", 2)
    monkeypatch.setattr(grouping, "MOST", 12_000)
    whole = grouping._read

    def read(file: Path) -> Any:
        if file.stat().st_size <= grouping.MOST:
            batches.append(file.stat().st_size)
        return whole(file)

    monkeypatch.setattr(grouping, "_read", read)
    assert _converted(book, BULK, tmp_path / "got")[:2] == want
    assert len(batches) > 2, "nothing was scattered again"


def test_a_line_that_cannot_be_read_is_set_aside_with_its_place(book: Book, tmp_path: Path) -> None:
    wrong = condition(concept("icd10", "E11"), onset="yesterday", id="c1")
    lines = [
        json.dumps(patient()), '{"resourceType": "Patient", "id": "\\ud800"}', "[1]",
        '{"id": 1}', json.dumps(wrong), "",
        json.dumps(condition(DIABETES, subject={"reference": "Patient/nobody"})),
        json.dumps(condition(concept("icd10", "E11"))),
    ]  # fmt: skip
    path = _write(tmp_path / "in" / "all.ndjson", lines)
    rows, report, aside = _converted(book, path, tmp_path / "out")
    assert rows["p"]["known_diabetes"] is True and len(rows) == 1
    assert [(line, name, file) for line, name, file, _ in aside] == [
        ("2", "", "all.ndjson"), ("3", "", "all.ndjson"), ("4", "", "all.ndjson"),
        ("5", "", "all.ndjson"), ("", "nobody", ""),
    ]  # fmt: skip
    reasons = [reason for *_, reason in aside]
    assert "not JSON" in reasons[0] and "resourceType" in reasons[1]
    assert "Condition c1: onsetDateTime: 'yesterday' is no date" in reasons[3]
    assert "no Patient" in reasons[4] and report["people"] == {"read": 1}


def test_a_broken_packed_file_is_said(book: Book, tmp_path: Path) -> None:
    whole = gzip.compress((json.dumps(patient()) + "\n").encode() * 2000, mtime=0)
    (tmp_path / "all.ndjson.gz").write_bytes(whole[: len(whole) // 2])
    rows, _, aside = _converted(book, tmp_path, tmp_path / "out")
    assert list(rows) == ["p"] and "broken file" in aside[0][3]


def test_two_different_patients_of_one_id_are_set_aside(book: Book, tmp_path: Path) -> None:
    lines = [
        json.dumps(patient()),
        json.dumps(patient()),
        json.dumps(patient("q")),
        json.dumps(patient("q", "male")),
    ]
    rows, _, aside = _converted(book, _write(tmp_path / "a.ndjson", lines), tmp_path / "out")
    assert list(rows) == ["p"] and aside[0][1] == "q" and "several different" in aside[0][3]


def test_a_medicine_in_a_file_of_its_own_is_found(book: Book, tmp_path: Path) -> None:
    request = medicine({}, medicationReference={"reference": "Medication/m1"})
    del request["medicationCodeableConcept"]
    _write(tmp_path / "in" / "Request.ndjson", [json.dumps(patient()), json.dumps(request)])
    drug = {"resourceType": "Medication", "id": "m1", "code": concept("", "", "Lasix 40 mg")}
    _write(tmp_path / "in" / "Medication.ndjson", [json.dumps(drug)])
    rows, *_ = _converted(book, tmp_path / "in", tmp_path / "out")
    assert rows["p"]["medicines=loop_diuretic"] is True


@pytest.mark.parametrize("url", ["urn:uuid:77", "https://clinic.example/fhir/Patient/77"])
def test_references_inside_a_bundle_follow_its_addresses(
    book: Book, tmp_path: Path, url: str
) -> None:
    resources = [
        (url, patient("p")),
        ("urn:uuid:1", condition(concept("icd10", "E11"), subject={"reference": url}, id="c")),
    ]
    bundle = {
        "resourceType": "Bundle",
        "entry": [{"fullUrl": u, "resource": r} for u, r in resources],
    }
    path = _write(tmp_path / "one.json", [json.dumps(bundle)])
    assert _converted(book, path, tmp_path / "out")[0]["p"]["known_diabetes"] is True


def test_the_day_is_the_newest_in_the_records_or_the_one_that_is_given(
    book: Book, tmp_path: Path
) -> None:
    assert _converted(book, BULK, tmp_path / "a")[1]["as_of"] == max(
        date_of for line in _lines() for date_of in _dates(json.loads(line))
    )
    rows, report, _ = _converted(book, BULK, tmp_path / "b", as_of=date(2019, 1, 1))
    assert report["as_of"] == "2019-01-01" and report["people"] == {"read": 12}
    assert not any(row["lab_potassium"] for row in rows.values())


def _dates(resource: dict[str, Any]) -> list[str]:
    names = ("onsetDateTime", "authoredOn", "effectiveDateTime", "performedDateTime")
    found = [str(resource[name])[:10] for name in names if name in resource]
    return [*found, *([resource["period"]["start"][:10]] if "period" in resource else [])]


def test_the_report_counts_every_code_once(book: Book, tmp_path: Path) -> None:
    _, report, _ = _converted(book, BULK, tmp_path / "out")
    assert report["resources"] == {
        kind: sum(json.loads(line)["resourceType"] == kind for line in _lines())
        for kind in sorted({json.loads(line)["resourceType"] for line in _lines()})
    }
    conditions = [c for c in report["codes"] if c["resource"] == "Condition"]
    assert sum(c["records"] for c in conditions) == report["resources"]["Condition"]
    unmapped = [
        (c["system"], c["code"], c["display"])
        for c in report["codes"]
        if c["outcome"] == "not_mapped"
    ]
    assert unmapped == [("snomed", "161891005", "Backache"), ("", "", "obat batuk hitam")]
    assert "obat batuk hitam" in as_table(report)


def test_what_is_shared_shows_no_small_count_and_no_free_text(book: Book, tmp_path: Path) -> None:
    _, report, _ = _converted(book, BULK, tmp_path / "out")
    told = shared(report)
    assert told["codes"] and all(c["people"] >= FEWEST and c["code"] for c in told["codes"])
    counts = [n for cells in told["facts"].values() for n in cells.values()]
    assert min([*counts, *told["people"].values(), *told["outcomes"].values()]) >= FEWEST
    assert "obat batuk hitam" not in json.dumps(told) and "deceased" not in told["people"]


def test_statements_of_the_future_do_not_count(book: Book, tmp_path: Path) -> None:
    late = observation(concept("loinc", "6298-4"), 3.0, "mmol/L", "2021-04-02")
    path = _write(tmp_path / "a.ndjson", [json.dumps(patient()), json.dumps(late)])
    rows, *_ = _converted(book, path, tmp_path / "out", as_of=date(2021, 4, 1))
    assert rows["p"]["lab_potassium"] is None
