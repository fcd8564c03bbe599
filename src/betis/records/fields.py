"""Fields of FHIR resources, read leniently where we do not use them and strictly where we do."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any

from betis.logic.text import Text, say
from betis.records.files import Entry, Resource, filled
from betis.records.tables import Coding, systems

NOT_A_DATE = say(
    id="{}: {!r} bukan tanggal; harus seperti 2021-03-31 atau 2021-03-31T08:00:00+07:00",
    en="{}: {!r} is no date; it must be like 2021-03-31 or 2021-03-31T08:00:00+07:00",
)
NOT_OF_KIND = say(id="{}: harus {}, bukan {!r}", en="{}: must be {}, not {!r}")
KINDS = {
    dict: say(id="objek", en="an object"),
    list: say(id="daftar", en="a list"),
    str: say(id="teks", en="text"),
    float: say(id="angka", en="a number"),
}
NO_SUBJECT = say(
    id="{}.reference: tidak menunjuk seorang pasien; harus seperti Patient/123",
    en="{}.reference: names no patient; it must be like Patient/123",
)


class WrongField(Exception):
    """A field that is used and cannot be right: which, and what would be right."""

    def __init__(self, words: Text) -> None:
        self.words = words
        super().__init__(words.en)


def given(resource: Resource, name: str, kind: type) -> Any:
    """A field of this kind; None where it is absent.

    Raises:
        WrongField: it is of another kind.
    """
    value = resource.get(name)
    fits = isinstance(value, int | float) if kind is float else isinstance(value, kind)
    if value is None or (fits and not isinstance(value, bool)):
        return value
    want = KINDS[kind]
    raise WrongField(
        Text(
            NOT_OF_KIND.id.format(name, want.id, value), NOT_OF_KIND.en.format(name, want.en, value)
        )
    )


def moment(resource: Resource, name: str) -> str:
    """A date or time as text that can be compared: in UTC, and the first possible one where only
    a year or month is given; "" where it is absent."""
    text: str = given(resource, name, str) or ""
    if not text:
        return ""
    try:
        if len(text) <= len("2021-03"):
            return date.fromisoformat(text + "-01-01"[len(text) - len("2021") :]).isoformat()
        found = datetime.fromisoformat(text)
    except ValueError:
        raise WrongField(filled(NOT_A_DATE, name, text)) from None
    if found.tzinfo is None:
        return text[:19]
    return found.astimezone(UTC).isoformat(timespec="seconds")[:19]


def first_moment(resource: Resource, *names: str) -> str:
    """The first of these dates that is given; `a.b` is the field b within a."""
    for name in names:
        outer, _, inner = name.partition(".")
        within = given(resource, outer, dict) if inner else resource
        if within and (found := moment(within, inner or outer)):
            return found
    return ""


def person_of(entry: Entry, field: str) -> str:
    """The id of the patient to whom a resource belongs.

    Raises:
        WrongField: there is none.
    """
    reference = given(given(entry.resource, field, dict) or {}, "reference", str)
    if reference and (found := referred(entry, reference)):
        return found
    raise WrongField(filled(NO_SUBJECT, field))


def referred(entry: Entry, reference: str) -> str:
    """The id that is meant by `Patient/1`, `http://…/Patient/1/_history/2`, `urn:uuid:1`."""
    if reference in entry.aliases:
        return entry.aliases[reference]
    bare = reference.partition("/_history/")[0]
    return bare.rpartition("/")[2].rpartition(":")[2]


def codings(concept: Any) -> Iterator[Coding]:
    """The codes of a CodeableConcept; its text is one without a system."""
    if not isinstance(concept, dict):
        return
    for coding in given(concept, "coding", list) or ():
        if isinstance(coding, dict) and coding.get("code"):
            system = str(coding.get("system") or "")
            yield Coding(
                systems().get(system, system), str(coding["code"]), _clean(coding.get("display"))
            )
    if text := _clean(concept.get("text")):
        yield Coding("", "", text)


def code_within(resource: Resource, name: str) -> str:
    """The first code of a CodeableConcept, or the text itself where it is a plain code."""
    value = resource.get(name)
    if isinstance(value, str):
        return value
    return next((coding.code for coding in codings(value) if coding.code), "")


def _clean(text: Any) -> str:
    """Text without the invisible spaces that some displays hold."""
    return " ".join(str(text).replace("\u200b", "").split()) if text else ""
