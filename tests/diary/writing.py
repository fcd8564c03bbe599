"""Diaries written by hand in a test."""

from typing import Any

from betis.diary.change import Change, Entry, merged
from betis.diary.shape import Kind

PHONE = "01935d6e-0000-7000-8000-00000000d001"


class Pen:
    """Writes entries one after the other, each in one change."""

    def __init__(self) -> None:
        self.changes: list[Change] = []

    def write(self, kind: Kind, values: dict[str, Any] | None, entry: str = "") -> str:
        number = len(self.changes)
        made = f"01935d6e-0000-7000-8000-{number:012x}"
        revision = 1 + sum(change.entry == entry for change in self.changes)
        self.changes.append(
            Change(made, entry or made, kind, revision, values, PHONE, "2026-11-25T07:00:00+07:00")
        )
        return entry or made

    def cramp(self, started: str, **values: Any) -> str:
        return self.write(Kind.CRAMP, {"started": f"{started}:00+07:00", **values})

    def night(self, day: str, **values: Any) -> str:
        return self.write(Kind.NIGHT, values, f"night-{day}")

    def taken(self, name: str, **values: Any) -> str:
        return self.write(Kind.TAKEN, {"name": name, **values})

    @property
    def entries(self) -> list[Entry]:
        return list(merged(self.changes).values())
