"""One resource of a record as statements about a person, each with its dates."""

from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from functools import cache, lru_cache
from typing import Any, NamedTuple

from betis.guideline.fact import Number
from betis.knowledge.tables import rows
from betis.logic.text import say
from betis.medicines import recognise
from betis.medicines.match import Piece
from betis.medicines.names import groups_of
from betis.records.fields import (
    WrongField,
    code_within,
    codings,
    first_moment,
    given,
    moment,
    person_of,
    referred,
)
from betis.records.files import Entry, Resource
from betis.records.tables import CONDITIONS, MEDICINES, OBSERVATIONS, Coding, Row, Tables
from betis.records.units import conversion, known_unit

ENDED = "0001-01-01"
"""The end of what is over, nobody wrote since when."""
MOST = 1e30
"""No number is larger; what is none at all is not smaller either."""
UPPER_LIMIT = "upper_limit"
"""In place of a unit: how many times the upper limit that the laboratory gives."""
BIRTH_SEX = "http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex"
SEXES = {"F": "female", "M": "male", "female": "female", "male": "male"}
GOING_ON = ("active", "recurrence", "relapse")
IN_FORCE = ("original-order", "reflex-order", "filler-order", "instance-order", "order")
NO_ID = say(id="id: tidak ada", en="id: there is none")


class Kind(StrEnum):
    """What a statement is about."""

    PATIENT = "patient"
    CONDITION = "condition"
    EVENT = "event"
    REASON = "reason"
    MEDICINE = "medicine"
    MEASURE = "measure"
    UNREAD = "unread"
    NOTE = "note"


class Outcome(StrEnum):
    """What became of a code."""

    MAPPED = "mapped"
    LEFT_OUT = "left_out"
    NOT_MAPPED = "not_mapped"
    NOT_IN_FORCE = "not_in_force"
    ON_ONE_PLACE = "on_one_place"
    NO_UNIT = "no_unit"
    WRONG_UNIT = "wrong_unit"
    NO_VALUE = "no_value"
    NOT_EXACT = "not_exact"


class Statement(NamedTuple):
    """Something about a person. `start` and `end` are moments, "" where there is none; `value` is
    "yes", "no", a choice or a number as text.

    Of a patient, `name` is the sex, `start` the birth, `end` the death. Of what was not understood
    (`UNREAD`), `name` is what is no longer complete. Of a note, `name` is its five parts.
    """

    person: str
    kind: str
    name: str
    value: str = ""
    start: str = ""
    end: str = ""


def statements(entry: Entry, tables: Tables) -> Iterator[Statement]:
    """What a resource says; nothing where it is of a kind that is not read.

    Raises:
        WrongField: a field that is used cannot be right.
    """
    read = READERS.get(entry.resource["resourceType"])
    if read is not None:
        yield from read(entry, tables)


def _patient(entry: Entry, tables: Tables) -> Iterator[Statement]:
    resource = entry.resource
    if not given(resource, "id", str):
        raise WrongField(NO_ID)
    extensions = [e for e in given(resource, "extension", list) or () if isinstance(e, dict)]
    at_birth = next((e.get("valueCode") for e in extensions if e.get("url") == BIRTH_SEX), None)
    sex = SEXES.get(str(at_birth or given(resource, "gender", str)), "")
    birth = given(resource, "birthDate", str) or ""
    moment(resource, "birthDate")
    death = moment(resource, "deceasedDateTime") or (
        ENDED if resource.get("deceasedBoolean") else ""
    )
    yield Statement(resource["id"], Kind.PATIENT, sex, "", birth, death)


def _condition(entry: Entry, tables: Tables) -> Iterator[Statement]:
    resource, person = entry.resource, person_of(entry, "subject")
    start = first_moment(
        resource, "onsetDateTime", "onsetPeriod.start", "recordedDate", "onsetPeriod.end"
    )
    end = first_moment(resource, "abatementDateTime", "abatementPeriod.end")
    status = code_within(resource, "clinicalStatus")
    over = "abatementAge" in resource or "abatementString" in resource
    if not end and (over or (status and status not in GOING_ON)):
        end = ENDED
    in_force = code_within(resource, "verificationStatus") in ("", "confirmed")
    yield from _coded(
        entry, tables, Kind.CONDITION, resource.get("code"), person, start, end, in_force
    )


def _procedure(entry: Entry, tables: Tables) -> Iterator[Statement]:
    person = person_of(entry, "subject")
    start = first_moment(
        entry.resource, "performedDateTime", "performedPeriod.end", "performedPeriod.start"
    )
    in_force = entry.resource.get("status") in ("completed", "in-progress")
    yield from _coded(
        entry, tables, Kind.EVENT, entry.resource.get("code"), person, start, "", in_force
    )


def _encounter(entry: Entry, tables: Tables) -> Iterator[Statement]:
    """The reasons for a visit, which tell of what happened lately; and that it took place."""
    person = person_of(entry, "subject")
    start = first_moment(entry.resource, "period.start")
    if entry.resource.get("status") not in (
        "finished",
        "in-progress",
        "arrived",
        "triaged",
        "onleave",
    ):
        return
    yield Statement(person, Kind.EVENT, "", "", start)
    for reason in given(entry.resource, "reasonCode", list) or ():
        yield from _coded(entry, tables, Kind.REASON, reason, person, start, "", True)


def _coded(
    entry: Entry,
    tables: Tables,
    kind: Kind,
    concept: Any,
    person: str,
    start: str,
    end: str,
    in_force: bool,
) -> Iterator[Statement]:
    """What follows from the codes of a diagnosis, an operation or a reason."""
    found = list(codings(concept))
    means = [row for coding in found for row in tables.meanings(CONDITIONS, coding)]
    outcome = _outcome(tables, found, bool(means)) if in_force else Outcome.NOT_IN_FORCE
    yield _note(entry, person, found, outcome, start)
    if outcome == Outcome.MAPPED:
        for fact, value in dict.fromkeys((row["fact"], row["value"]) for row in means):
            yield Statement(person, kind, fact, value, start, end)
    elif outcome == Outcome.NOT_MAPPED and kind == Kind.CONDITION:
        yield Statement(person, Kind.UNREAD, CONDITIONS, "", start, end)


def _medicine(entry: Entry, tables: Tables) -> Iterator[Statement]:
    resource, person = entry.resource, person_of(entry, "subject")
    start = first_moment(
        resource, "effectiveDateTime", "effectivePeriod.start", "authoredOn", "dateAsserted"
    )
    supply = given(resource, "dispenseRequest", dict) or {}
    end = first_moment(supply, "validityPeriod.end") or first_moment(
        resource, "effectivePeriod.end"
    )
    found = list(_medicine_codings(entry))
    if not _in_force(resource):
        yield _note(entry, person, found, Outcome.NOT_IN_FORCE, start)
        return
    names, understood, outcome = _named(tables, found)
    yield _note(entry, person, found, outcome, start)
    if not understood:
        yield Statement(person, Kind.UNREAD, MEDICINES, "", start, end)
    for fact, value in names:
        yield Statement(person, Kind.MEDICINE, fact, value, start, end)


def _in_force(resource: Resource) -> bool:
    """Whether it is taken: neither stopped, nor planned, nor a note that it must not be."""
    intent = resource.get("intent", "order")
    return (
        resource.get("status") == "active"
        and intent in IN_FORCE
        and not resource.get("doNotPerform")
    )


def _medicine_codings(entry: Entry) -> Iterator[Coding]:
    resource = entry.resource
    if concept := given(resource, "medicationCodeableConcept", dict):
        yield from codings(concept)
        return
    referring = given(resource, "medicationReference", dict) or {}
    reference = given(referring, "reference", str) or ""
    contained = given(resource, "contained", list) or ()
    inside = {f"#{c.get('id')}": c for c in contained if isinstance(c, dict)}
    medication = inside.get(reference) or entry.shared.get(referred(entry, reference))
    if medication is not None:
        yield from codings(medication.get("code"))
    if display := referring.get("display"):
        yield Coding("", "", str(display))


def _named(tables: Tables, found: list[Coding]) -> tuple[list[tuple[str, str]], bool, Outcome]:
    """(fact, value) for a medicine; whether all of it was understood; what became of it.

    Codes come first; where they say nothing, the text is read as people write it.
    """
    means = [row for coding in found for row in tables.meanings(MEDICINES, coding)]
    names = [name for coding in found for name in _by_code().get((coding.system, coding.code), ())]
    understood = bool(means or names)
    left_out = any(tables.left_out(coding) for coding in found)
    if not understood:
        pieces = _as_typed(found)
        if any(piece.local for piece in pieces):
            return [], True, Outcome.ON_ONE_PLACE
        names = [found.name for piece in pieces for found in piece.found]
        unsure = any(piece.unread or piece.state != "recognised" for piece in pieces)
        understood = left_out or (bool(names) and not unsure)
    facts = [(row["fact"], row["value"]) for row in means]
    for name in names:
        facts += _of_name(tables, name)
    without = Outcome.LEFT_OUT if left_out else Outcome.NOT_MAPPED
    return [*dict.fromkeys(facts)], understood, Outcome.MAPPED if means or names else without


def _as_typed(found: list[Coding]) -> tuple[Piece, ...]:
    """The first of the texts in which a medicine is recognised, or else the first of them."""
    texts = dict.fromkeys(coding.display for coding in found if coding.display)
    read = [_recognised(text) for text in texts]
    return next(
        (pieces for pieces in read if any(p.found for p in pieces)), read[0] if read else ()
    )


@lru_cache(maxsize=10_000)
def _recognised(text: str) -> tuple[Piece, ...]:
    return recognise(text)


def _of_name(tables: Tables, name: str) -> Iterator[tuple[str, str]]:
    """What follows from a substance, a class or a group."""
    groups = sorted(groups_of(name))
    yield from ((MEDICINES, group) for group in groups)
    for group in groups:
        for row in tables.meanings(MEDICINES, Coding("name", group, "")):
            yield row["fact"], row["value"]


@cache
def _by_code() -> Mapping[tuple[str, str], list[str]]:
    """Substances by their codes, as the table of medicines has them."""
    found: dict[tuple[str, str], list[str]] = {}
    for row in rows("medicines"):
        for system in ("atc", "rxnorm"):
            if row[system]:
                found.setdefault((system, row[system]), []).append(row["substance"])
    return found


def _observation(entry: Entry, tables: Tables) -> Iterator[Statement]:
    resource, person = entry.resource, person_of(entry, "subject")
    start = first_moment(
        resource, "effectiveDateTime", "effectiveInstant", "effectivePeriod.end",
        "effectivePeriod.start", "issued",
    )  # fmt: skip
    in_force = resource.get("status") in ("final", "amended", "corrected")
    components = given(resource, "component", list) or []
    for part in [resource, *(part for part in components if isinstance(part, dict))]:
        found = list(codings(part.get("code")))
        means = [row for coding in found for row in tables.meanings(OBSERVATIONS, coding)]
        read = [(row, *_value(tables, part, row)) for row in means] if in_force else []
        yield from (_measured(person, row, value, start) for row, value, _ in read if value)
        outcomes = [outcome for _, _, outcome in read] or [_outcome(tables, found, False)]
        outcome = Outcome.MAPPED if Outcome.MAPPED in outcomes else outcomes[0]
        yield _note(entry, person, found, outcome if in_force else Outcome.NOT_IN_FORCE, start)


def _measured(person: str, row: Row, value: str, start: str) -> Statement:
    """A value or answer, of which the latest counts; or that something was measured at all."""
    kind = Kind.EVENT if row["value"] and not row["answer"] else Kind.MEASURE
    return Statement(person, kind, row["fact"], value, start)


def _value(tables: Tables, part: Resource, row: Row) -> tuple[str, Outcome]:
    """What an observation says of a fact, "" with the reason where it says nothing."""
    if row["answer"]:
        answers = {coding.code for coding in codings(part.get("valueCodeableConcept"))}
        fits = row["answer"] in answers
        return (row["value"], Outcome.MAPPED) if fits else ("", Outcome.NO_VALUE)
    quantity = given(part, "valueQuantity", dict) or {}
    number = given(quantity, "value", float)
    if number is None or not -MOST < number < MOST:
        return "", Outcome.NO_VALUE
    if quantity.get("comparator"):
        return "", Outcome.NOT_EXACT
    if not (quantity.get("code") or quantity.get("unit")):
        return "", Outcome.NO_UNIT
    return _converted(tables, part, row, float(number), _unit(quantity))


def _unit(quantity: Resource) -> str:
    """The unit, by its code or else as it is written; "" where it is not known."""
    written = (str(quantity[name]) for name in ("code", "unit") if quantity.get(name))
    return next((unit for each in written if (unit := known_unit(each))), "")


def _converted(
    tables: Tables, part: Resource, row: Row, number: float, unit: str
) -> tuple[str, Outcome]:
    """The number in the unit of the fact; of a row with a value of its own, that value."""
    wrong = "", Outcome.WRONG_UNIT
    if not unit:
        return wrong
    if row["unit"] == UPPER_LIMIT:
        limit = _upper_limit(part, unit)
        return (repr(number / limit), Outcome.MAPPED) if limit else ("", Outcome.NO_VALUE)
    if row["times"] and unit == row["unit"]:
        return repr(number * float(row["times"]) + float(row["plus"])), Outcome.MAPPED
    into = row["unit"] if row["value"] else unit_of(tables, row["fact"])
    by = conversion(unit, into, row["molar_mass"], row["valence"])
    if by is None:
        return wrong
    return row["value"] or repr(number * by[0] + by[1]), Outcome.MAPPED


def unit_of(tables: Tables, name: str) -> str:
    """The unit in which a number is kept."""
    fact = tables.facts.get(name)
    written = fact.unit.en if isinstance(fact, Number) else tables.rules[name].unit
    return known_unit(written) or written


def _upper_limit(part: Resource, unit: str) -> float | None:
    """The upper limit of the laboratory, where it is in the unit of the result."""
    for limits in given(part, "referenceRange", list) or ():
        high = limits.get("high") if isinstance(limits, dict) else None
        if isinstance(high, dict) and _unit(high) in ("", unit):
            value = given(high, "value", float)
            return float(value) if value and value > 0 else None
    return None


def _outcome(tables: Tables, found: list[Coding], means: bool) -> Outcome:
    if means:
        return Outcome.MAPPED
    left_out = any(tables.left_out(coding) for coding in found)
    return Outcome.LEFT_OUT if left_out else Outcome.NOT_MAPPED


def _note(
    entry: Entry, person: str, found: list[Coding], outcome: Outcome, start: str
) -> Statement:
    """For the report: the first code, or else the text, and what became of it."""
    coding = found[0] if found else Coding("", "", "")
    kind = str(entry.resource["resourceType"])
    name = "\t".join((kind, coding.system, coding.code, coding.display, outcome))
    return Statement(person, Kind.NOTE, name, "", start)


Reader = Callable[[Entry, Tables], Iterator[Statement]]
READERS: Mapping[str, Reader] = {
    "Patient": _patient,
    "Condition": _condition,
    "Procedure": _procedure,
    "Encounter": _encounter,
    "Observation": _observation,
    "MedicationRequest": _medicine,
    "MedicationStatement": _medicine,
}
