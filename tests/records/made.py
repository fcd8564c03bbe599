"""Resources made for tests."""

import json
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

from betis.guideline.book import Book
from betis.records import People
from betis.records.files import Entry
from betis.records.resources import Kind, Statement, statements
from betis.records.tables import Tables

SYSTEMS = {
    "snomed": "http://snomed.info/sct",
    "icd10": "http://hl7.org/fhir/sid/icd-10",
    "loinc": "http://loinc.org",
    "rxnorm": "http://www.nlm.nih.gov/research/umls/rxnorm",
    "atc": "http://www.whocc.no/atc",
}
DAY = "2021-03-31"
Made = dict[str, Any]


def concept(system: str = "", code: str = "", text: str = "") -> Made:
    """A CodeableConcept."""
    coding = (
        [{"system": SYSTEMS.get(system, system), "code": code, "display": text}] if code else []
    )
    return {"coding": coding, "text": text}


def patient(name: str = "p", sex: str = "female", birth: str = "1950-05-01", **more: Any) -> Made:
    """A Patient."""
    return {"resourceType": "Patient", "id": name, "gender": sex, "birthDate": birth, **more}


def condition(code: Made, onset: str = "2015-01-01", status: str = "active", **more: Any) -> Made:
    """A Condition of the person `p`."""
    return _of("Condition", more) | {
        "code": code, "onsetDateTime": onset, "clinicalStatus": concept("x", status),
    } | more  # fmt: skip


def procedure(code: Made, performed: str = DAY, **more: Any) -> Made:
    """A Procedure of the person `p`."""
    return _of("Procedure", more) | {
        "code": code, "performedDateTime": performed, "status": "completed",
    } | more  # fmt: skip


def encounter(start: str = DAY, reasons: Iterable[Made] = (), **more: Any) -> Made:
    """An Encounter of the person `p`."""
    return _of("Encounter", more) | {
        "status": "finished", "period": {"start": start}, "reasonCode": [*reasons],
    } | more  # fmt: skip


def medicine(code: Made, since: str = "2020-01-01", **more: Any) -> Made:
    """A MedicationRequest of the person `p`."""
    return _of("MedicationRequest", more) | {
        "status": "active", "intent": "order", "authoredOn": since,
        "medicationCodeableConcept": code,
    } | more  # fmt: skip


def observation(
    code: Made, value: float | None = None, unit: str | None = None, when: str = DAY, **more: Any
) -> Made:
    """An Observation of the person `p`."""
    found = _of("Observation", more) | {"status": "final", "code": code, "effectiveDateTime": when}
    if value is not None:
        quantity = {"value": value} | ({"unit": unit, "code": unit} if unit else {})
        found["valueQuantity"] = quantity
    return found | more


def _of(kind: str, more: Made) -> Made:
    return {"resourceType": kind, "subject": more.get("subject", {"reference": "Patient/p"})}


def said(book: Book, resource: Made) -> list[Statement]:
    """What a resource says."""
    return list(statements(Entry("made", 1, resource), Tables(book)))


def outcomes(book: Book, resource: Made) -> list[str]:
    """What became of the codes of a resource."""
    return [each.name.split("\t")[4] for each in said(book, resource) if each.kind == Kind.NOTE]


def facts(
    book: Book, folder: Path, *resources: Made, day: str = DAY, complete: tuple[str, ...] = ()
) -> dict[str, Any]:
    """What is known of `p` from these resources, by way of a file."""
    whole = [*resources]
    if not any(each["resourceType"] == "Patient" for each in whole):
        whole.append(patient())
    path = folder / "record.ndjson"
    path.write_text("".join(json.dumps(each) + "\n" for each in whole))
    people = People(book, date.fromisoformat(day), frozenset(complete))
    [row] = people.one([path], "p").to_pylist()
    return {name: cell for name, cell in row.items() if cell is not None and name != "id"}
