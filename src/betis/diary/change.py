"""How writings from several devices, in any order, become one diary.

Nothing is ever overwritten: a diary is a growing set of changes, each made once on one device and
never altered. A change gives some fields of one entry a new value, or takes the entry away.
The entry as it stands follows from its changes alone, field by field: the change with the highest
revision counts, and between equal revisions the later identifier. So it does not matter in which
order, how often, or by which way changes arrive, nor what the clocks said; every device that has
the same changes shows the same diary.

A revision is one more than the highest the device had seen of that entry. Identifiers are UUIDv7.
A night has no identifier of its own: it is `night-2026-11-25`, so that two devices that write
about the same night write about one entry.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from betis.diary.shape import (
    MISSING,
    WRONG_MOMENT,
    WRONG_SCALE,
    Kind,
    parsed_day,
    parsed_moment,
    problems,
    wrong_values,
)
from betis.guideline.patient import Problem
from betis.logic.text import say

IDENTIFIER = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
NIGHT = "night-"
HIGHEST_REVISION = 2**31 - 1
WRONG_IDENTIFIER = say(
    id="Tulis pengenal UUIDv7 dengan huruf kecil.", en="Write a UUIDv7 in lower case."
)
WRONG_ENTRY = say(
    id="Tulis pengenal UUIDv7; untuk malam: night- dan tanggal yang sama dengan isinya.",
    en="Write a UUIDv7; for a night: night- and the same date as in its values.",
)
WRONG_KIND = say(
    id="Pilih dari: cramp, night, taken, note.", en="Choose from: cramp, night, taken, note."
)
WRONG_VALUES = say(
    id="Tulis objek dengan kolom dan isinya, atau null untuk menghapus.",
    en="Write an object of fields and values, or null to take the entry away.",
)
WRONG_OBJECT = say(id="Tulis satu objek JSON.", en="Write one JSON object.")


@dataclass(frozen=True)
class Change:
    """Some fields of one entry, as written once on one device. `values` None takes it away.

    `made` is what the clock of the device said; it is shown, and decides nothing.
    """

    id: str
    entry: str
    kind: Kind
    revision: int
    values: Mapping[str, Any] | None
    device: str
    made: str

    def as_json(self) -> dict[str, Any]:
        return {
            "id": self.id, "entry": self.entry, "kind": str(self.kind), "revision": self.revision,
            "values": None if self.values is None else dict(self.values),
            "device": self.device, "made": self.made,
        }  # fmt: skip


@dataclass(frozen=True)
class Entry:
    """An entry as it stands after all its changes; `gone` where the last word took it away.

    `made` is the device's clock at its first change, empty where that is not kept.
    """

    id: str
    kind: Kind
    values: Mapping[str, Any]
    revision: int
    gone: bool
    made: str = ""

    @property
    def problems(self) -> list[Problem]:
        """What keeps it from being shown as it is; nothing is thrown away for it."""
        return problems(self.kind, self.values)


def read_change(given: Any) -> Change | list[Problem]:
    """A change from JSON, or everything that is wrong with it."""
    if not isinstance(given, dict):
        return [Problem("", WRONG_OBJECT)]
    found = [*_wrong_frame(given), *_wrong_content(given)]
    if found:
        return found
    return Change(
        given["id"], given["entry"], Kind(given["kind"]), given["revision"],
        given["values"], given["device"], given["made"],
    )  # fmt: skip


def merged(changes: Iterable[Change]) -> dict[str, Entry]:
    """Every entry as it stands after these changes, in any order and however often each comes."""
    grouped: dict[str, dict[str, Change]] = defaultdict(dict)
    for change in changes:
        grouped[change.entry][change.id] = change
    return {entry: _stands(entry, found.values()) for entry, found in grouped.items()}


def _stands(entry: str, changes: Iterable[Change]) -> Entry:
    ordered = sorted(changes, key=lambda change: (change.revision, change.id))
    values: dict[str, Any] = {}
    for change in ordered:
        values.update(change.values or {})
    first, last = ordered[0], ordered[-1]
    if first.kind is Kind.NIGHT:
        values["night"] = _date_of(entry)
    kept = {name: value for name, value in values.items() if value is not None}
    return Entry(entry, first.kind, kept, last.revision, last.values is None, first.made)


def _wrong_frame(given: Mapping[str, Any]) -> list[Problem]:
    """What is wrong around the values."""
    found = [
        Problem(name, WRONG_IDENTIFIER)
        for name in ("id", "device")
        if not _matches(IDENTIFIER, given.get(name))
    ]
    if parsed_moment(given.get("made")) is None:
        found.append(Problem("made", WRONG_MOMENT))
    revision = given.get("revision")
    if isinstance(revision, bool) or not isinstance(revision, int) or not (
        1 <= revision <= HIGHEST_REVISION
    ):  # fmt: skip
        found.append(Problem("revision", WRONG_SCALE.filled(1, HIGHEST_REVISION)))
    return found


def _wrong_content(given: Mapping[str, Any]) -> list[Problem]:
    """What is wrong with kind, entry and values together."""
    if given.get("kind") not in tuple(Kind):
        return [Problem("kind", WRONG_KIND)]
    kind, entry = Kind(given["kind"]), given.get("entry")
    if not isinstance(entry, str) or not _names(entry, kind):
        return [Problem("entry", WRONG_ENTRY)]
    if "values" not in given:
        return [Problem("values", MISSING)]
    values = given["values"]
    if values is None:
        return []
    if not isinstance(values, dict):
        return [Problem("values", WRONG_VALUES)]
    if kind is Kind.NIGHT and values.get("night", _date_of(entry)) != _date_of(entry):
        return [Problem("entry", WRONG_ENTRY)]
    return [Problem(f"values.{p.field}", p.wrong) for p in wrong_values(kind, values)]


def _names(entry: str, kind: Kind) -> bool:
    """Whether an entry of this kind can have this identifier."""
    if kind is not Kind.NIGHT:
        return _matches(IDENTIFIER, entry)
    return entry.startswith(NIGHT) and parsed_day(_date_of(entry)) is not None


def _date_of(night: str) -> str:
    return night.removeprefix(NIGHT)


def _matches(pattern: re.Pattern[str], given: Any) -> bool:
    return isinstance(given, str) and pattern.fullmatch(given) is not None
