"""The diary as FHIR R4: a Bundle of Observations, one for each cramp and each told night.

A code is given only where it is sure (LOINC 72514-3, the pain from 0 to 10, as in the book);
everything else is said in words. What was not answered is left out, and a night of which nothing
was told has no Observation.
"""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Any

from betis.diary.change import NIGHT, Entry
from betis.diary.identifiers import named
from betis.diary.nights import ONE_DAY, Cramp, Night, cramp_of, nights
from betis.diary.shape import MUSCLES, OWN, PRECEDED, RELIEF, SIDES, Kind
from betis.logic.text import Language, Text, say

PAIN = {"system": "http://loinc.org", "code": "72514-3"}
SURVEY = {
    "system": "http://terminology.hl7.org/CodeSystem/observation-category", "code": "survey",
}  # fmt: skip
CRAMP = say(id="Kram tungkai", en="Leg cramp")
CRAMPS = say(id="Jumlah kram pada malam itu", en="Leg cramps in that night")
SEVERITY = say(id="Nyeri, 0 sampai 10", en="Pain, 0 to 10")
WOKEN = say(id="Terbangun karena kram", en="Woken by the cramp")
SORE = say(id="Pegal esok harinya", en="Sore the next day")
EASED = say(id="Yang meredakan", en="What relieved it")
BEFORE = say(id="Hari sebelumnya", en="The day before")
DENIED = say(id="Ditanya, tidak ada", en="Asked about and absent")
LIVE = say(id="Ditulis pasien saat terjadi", en="Written by the patient while it happened")
LATER = say(id="Ditulis pasien dari ingatan", en="Written by the patient from memory")
NOT_COUNTED = say(
    id="Ada kram; jumlahnya tidak ditulis", en="There was a cramp; how many is not written"
)


def bundle(entries: Iterable[Entry], now: datetime, language: Language = "en") -> dict[str, Any]:
    """A collection Bundle. `now` is its moment, with an offset."""
    entries = [entry for entry in entries if not entry.gone]
    return {
        "resourceType": "Bundle",
        "type": "collection",
        "timestamp": now.isoformat(timespec="seconds"),
        "entry": [
            {"fullUrl": f"urn:uuid:{_uuid(each)}", "resource": each}
            for each in _observations(entries, language)
        ],
    }


def _observations(entries: Iterable[Entry], language: Language) -> Iterator[dict[str, Any]]:
    entries = list(entries)
    for entry in sorted(entries, key=lambda entry: entry.id):
        cramp = cramp_of(entry) if entry.kind is Kind.CRAMP else None
        if cramp is not None:
            yield _cramp(cramp, language)
    told = [night for night in _nights(entries) if night.told]
    yield from (_night(night, language) for night in told)


def _nights(entries: Iterable[Entry]) -> tuple[Night, ...]:
    """Every night from the first written to the last."""
    entries = list(entries)
    days = [entry.values["night"] for entry in entries if entry.kind is Kind.NIGHT]
    days += [c.started.date().isoformat() for entry in entries if (c := cramp_of(entry))]
    if not days:
        return ()
    return nights(entries, date.fromisoformat(min(days)) - ONE_DAY, date.fromisoformat(max(days)))


def _cramp(cramp: Cramp, language: Language) -> dict[str, Any]:
    side = [SIDES[cramp.side].in_(language)] if cramp.side else []
    site = ", ".join([*(MUSCLES[muscle].in_(language) for muscle in cramp.muscles), *side])
    relief = "; ".join(_name(RELIEF, name, language) for name in cramp.relief)
    started, ended = cramp.started.isoformat(), cramp.ended and cramp.ended.isoformat()
    return _observation(cramp.id, CRAMP, language) | _only(
        effectivePeriod={"start": started, "end": ended} if ended else None,
        effectiveDateTime=None if ended else started,
        bodySite={"text": site} if site else None,
        method=_method(cramp.live, language),
        note=[{"text": cramp.note}] if cramp.note else None,
        component=[
            *_component(SEVERITY, language, "valueInteger", cramp.pain, PAIN),
            *_component(WOKEN, language, "valueBoolean", cramp.woke),
            *_component(SORE, language, "valueBoolean", cramp.sore_next_day),
            *_component(EASED, language, "valueString", relief or None),
        ],
    )


def _method(live: bool | None, language: Language) -> dict[str, str] | None:
    return None if live is None else {"text": (LIVE if live else LATER).in_(language)}


def _night(night: Night, language: Language) -> dict[str, Any]:
    """How many cramps: unknown where it was only told that there was one."""
    answers = {
        words: "; ".join(
            _name(PRECEDED, name, language)
            for name, held in night.preceded.items()
            if held is wanted
        )
        for words, wanted in ((BEFORE, True), (DENIED, False))
    }
    counted = bool(night.cramps) or night.none
    note = night.values.get("note")
    return _observation(f"{NIGHT}{night.date}", CRAMPS, language) | _only(
        effectivePeriod={"start": f"{night.date}", "end": f"{night.date + ONE_DAY}"},
        valueInteger=night.count if counted else None,
        dataAbsentReason=None if counted else {"text": NOT_COUNTED.in_(language)},
        note=[{"text": note}] if note else None,
        component=[
            part
            for words, names in answers.items()
            for part in _component(words, language, "valueString", names or None)
        ],
    )


def _observation(name: str, code: Text, language: Language) -> dict[str, Any]:
    return {
        "resourceType": "Observation", "id": name, "status": "final",
        "category": [{"coding": [SURVEY]}], "code": {"text": code.in_(language)},
    }  # fmt: skip


def _component(
    words: Text, language: Language, kind: str, value: Any, coding: dict[str, str] | None = None
) -> list[dict[str, Any]]:
    """One component, or none where there was no answer."""
    if value is None:
        return []
    code: dict[str, Any] = {"text": words.in_(language)}
    return [{"code": code | ({"coding": [coding]} if coding else {}), kind: value}]


def _only(**parts: Any) -> dict[str, Any]:
    """The parts that are there; FHIR has no empty ones."""
    return {name: part for name, part in parts.items() if part is not None and part != []}


def _name(names: Any, name: str, language: Language) -> str:
    return names[name].in_(language) if name in names else name.removeprefix(OWN)


def _uuid(observation: dict[str, Any]) -> str:
    """The identifier of an entry; for a night one made from its date."""
    name = str(observation["id"])
    if not name.startswith(NIGHT):
        return name
    return named(datetime.fromisoformat(f"{name.removeprefix(NIGHT)}T12:00:00+00:00"), name)
