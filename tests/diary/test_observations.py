"""The diary as FHIR R4, held against the shape of an Observation and against the diary."""

from datetime import date, datetime
from typing import Any

import jsonschema
import pytest

from betis.diary.change import Entry, merged
from betis.diary.example import example_year
from betis.diary.nights import nights
from betis.diary.observations import bundle
from tests.diary.writing import Pen

NOW = datetime.fromisoformat("2026-11-25T07:00:00+07:00")
WORDS = {"type": "string", "pattern": r"\S"}
MOMENT = {
    "type": "string",
    "pattern": r"^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d))?$",
}
CODING = {
    "type": "object", "additionalProperties": False, "required": ["system", "code"],
    "properties": {"system": {"type": "string", "pattern": "^http"}, "code": WORDS},
}  # fmt: skip
CONCEPT = {
    "type": "object", "additionalProperties": False, "minProperties": 1,
    "properties": {"text": WORDS, "coding": {"type": "array", "minItems": 1, "items": CODING}},
}  # fmt: skip
VALUES = {
    "valueInteger": {"type": "integer"}, "valueBoolean": {"type": "boolean"}, "valueString": WORDS,
}  # fmt: skip
OBSERVATION = {
    "type": "object", "additionalProperties": False,
    "required": ["resourceType", "status", "code"],
    "not": {"anyOf": [
        {"required": ["effectivePeriod", "effectiveDateTime"]},
        {"required": ["dataAbsentReason", "valueInteger"]},
    ]},
    "properties": {
        "resourceType": {"const": "Observation"},
        "id": {"type": "string", "pattern": r"^[A-Za-z0-9\-.]{1,64}$"},
        "status": {"const": "final"}, "code": CONCEPT, "bodySite": CONCEPT, "method": CONCEPT,
        "dataAbsentReason": CONCEPT, "effectiveDateTime": MOMENT,
        "category": {"type": "array", "minItems": 1, "items": CONCEPT},
        "effectivePeriod": {
            "type": "object", "additionalProperties": False, "required": ["start", "end"],
            "properties": {"start": MOMENT, "end": MOMENT},
        },
        "note": {"type": "array", "minItems": 1, "items": {
            "type": "object", "required": ["text"], "properties": {"text": WORDS},
        }},
        "component": {"type": "array", "minItems": 1, "items": {
            "type": "object", "additionalProperties": False, "required": ["code"],
            "minProperties": 2, "maxProperties": 2, "properties": {"code": CONCEPT, **VALUES},
        }},
        **VALUES,
    },
}  # fmt: skip
"""The part of the FHIR R4 Observation that we write (hl7.org/fhir/R4/observation.html)."""
BUNDLE = {
    "type": "object", "additionalProperties": False, "required": ["resourceType", "type"],
    "properties": {
        "resourceType": {"const": "Bundle"}, "type": {"const": "collection"}, "timestamp": MOMENT,
        "entry": {"type": "array", "items": {
            "type": "object", "additionalProperties": False, "required": ["fullUrl", "resource"],
            "properties": {
                "fullUrl": {"type": "string", "pattern": "^urn:uuid:[0-9a-f-]{36}$"},
                "resource": OBSERVATION,
            },
        }},
    },
}  # fmt: skip


def resources(entries: list[Entry], **options: Any) -> list[dict[str, Any]]:
    whole = bundle(entries, NOW, **options)
    jsonschema.validate(whole, BUNDLE)
    urls = [each["fullUrl"] for each in whole["entry"]]
    assert len(urls) == len(set(urls))
    return [each["resource"] for each in whole["entry"]]


@pytest.mark.parametrize("language", ["id", "en"])
def test_a_whole_year_has_the_shape_of_fhir(language: str) -> None:
    entries = list(merged(example_year(date(2026, 11, 25))).values())
    found = resources(entries, language=language)
    cramps = [entry for entry in entries if entry.kind == "cramp" and not entry.gone]
    known = nights(entries, date(2025, 11, 25), date(2026, 11, 25))
    assert len(found) == len(cramps) + sum(night.told for night in known)


def test_what_was_written_is_said_and_what_was_not_is_left_out() -> None:
    pen = Pen()
    pen.cramp(
        "2026-11-25T03:00", ended="2026-11-25T03:04:00+07:00", side="left", muscles=["calf"],
        pain=7, woke=True, relief=["toes_up", "own:doa"], live=False, note="x",
    )  # fmt: skip
    pen.cramp("2026-11-26T03:00")
    full, bare, *counted = resources(pen.entries)
    assert full["bodySite"]["text"] == "calf, left" and "memory" in full["method"]["text"]
    assert full["effectivePeriod"]["end"] == "2026-11-25T03:04:00+07:00"
    parts = {each["code"]["text"]: each for each in full["component"]}
    assert parts["Pain, 0 to 10"]["code"]["coding"][0]["code"] == "72514-3"
    assert parts["What relieved it"]["valueString"] == "pulling the toes up; doa"
    assert bare.keys() == {
        "resourceType", "id", "status", "category", "code", "effectiveDateTime",
    }  # fmt: skip
    assert [night["valueInteger"] for night in counted] == [1, 1]


def test_nights_are_counted_only_where_they_were_told() -> None:
    pen = Pen()
    pen.night("2026-11-20", none=True, preceded=["heat"], asked=["heat", "alcohol"])
    pen.night("2026-11-22", preceded=["heat"])
    pen.night("2026-11-23", none=False)
    none, some = resources(pen.entries)
    assert (none["id"], none["valueInteger"]) == ("night-2026-11-20", 0)
    assert [part["valueString"] for part in none["component"]] == ["hot day, much sweat", "alcohol"]
    assert "valueInteger" not in some and some["dataAbsentReason"]


def test_what_was_taken_away_is_not_sent() -> None:
    pen = Pen()
    gone = pen.cramp("2026-11-25T03:00")
    pen.write(next(iter(pen.changes)).kind, None, gone)
    assert resources(pen.entries) == []
