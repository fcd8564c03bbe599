"""The nights of a diary: what was told of each, and what was not.

The night of a date goes from noon of that day to noon of the next, in the local time written in
the moment itself. A night of which nobody said anything is not a night without cramps.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import Any

from betis.diary.change import Entry
from betis.diary.shape import Kind, parsed_moment

HALF_A_DAY = timedelta(hours=12)
ONE_DAY = timedelta(days=1)
NOTHING: Mapping[str, Any] = {}


@dataclass(frozen=True)
class Cramp:
    """One cramp as it was written. None, or an empty tuple, is what was not answered.

    `minutes` is its length where the end is known; `delay` the minutes from its end (or start)
    until it was written, where the clock of the device makes sense.
    """

    id: str
    started: datetime
    ended: datetime | None
    minutes: float | None
    live: bool | None
    delay: float | None
    side: str | None
    muscles: tuple[str, ...]
    pain: int | None
    woke: bool | None
    relief: tuple[str, ...]
    sore_next_day: bool | None
    note: str | None


@dataclass(frozen=True)
class Night:
    """What the diary says of one night.

    `told`: whether it says if there was a cramp. `none`: it says that there was none. `values`
    are those of the night's own entry, empty where there is none.
    """

    date: date
    cramps: tuple[Cramp, ...]
    values: Mapping[str, Any]

    @property
    def told(self) -> bool:
        return bool(self.cramps) or self.values.get("none") is not None

    @property
    def none(self) -> bool:
        return not self.cramps and self.values.get("none") is True

    @property
    def count(self) -> int:
        """How many cramps were told; one where it is only told that there was one."""
        return len(self.cramps) or int(self.values.get("none") is False)

    @cached_property
    def preceded(self) -> Mapping[str, bool]:
        """What is known of the day before: name to yes or no; a missing name is unknown."""
        said = self.values.get("preceded", ())
        asked = self.values.get("asked", ())
        return {**dict.fromkeys(asked, False), **dict.fromkeys(said, True)}


def night_of(moment: datetime) -> date:
    """The date of the night to which a moment belongs."""
    return (moment - HALF_A_DAY).date()


def nights(entries: Iterable[Entry], first: date, last: date) -> tuple[Night, ...]:
    """Every night from `first` to `last`, told or not, with its cramps in order of time."""
    cramps: dict[date, list[Cramp]] = defaultdict(list)
    said: dict[date, Mapping[str, Any]] = {}
    earliest, latest = first.isoformat(), (last + ONE_DAY).isoformat()
    for entry in entries:
        if entry.gone or not earliest <= _day(entry) <= latest:
            continue
        if entry.kind is Kind.NIGHT:
            said[date.fromisoformat(entry.values["night"])] = entry.values
        elif entry.kind is Kind.CRAMP and (cramp := cramp_of(entry)) is not None:
            cramps[night_of(cramp.started)].append(cramp)
    days = (first + ONE_DAY * n for n in range((last - first).days + 1))
    return tuple(
        Night(
            day,
            tuple(sorted(cramps.get(day, ()), key=lambda cramp: (cramp.started, cramp.id))),
            said.get(day, NOTHING),
        )
        for day in days
    )


def cramp_of(entry: Entry) -> Cramp | None:
    """The cramp of an entry; None where nobody wrote when it began."""
    started = parsed_moment(entry.values.get("started"))
    if started is None:
        return None
    ended = parsed_moment(entry.values.get("ended"))
    length = _minutes(started, ended)
    values = entry.values
    return Cramp(
        id=entry.id,
        started=started,
        ended=ended if length is not None else None,
        minutes=length,
        live=values.get("live"),
        delay=_minutes(ended or started, parsed_moment(entry.made)),
        side=values.get("side"),
        muscles=tuple(values.get("muscles", ())),
        pain=values.get("pain"),
        woke=values.get("woke"),
        relief=tuple(values.get("relief", ())),
        sore_next_day=values.get("sore_next_day"),
        note=values.get("note"),
    )


def _day(entry: Entry) -> str:
    """The date written in an entry, so that other years cost next to nothing."""
    return str(entry.values.get("night") or entry.values.get("started", ""))[:10]


def _minutes(start: datetime, end: datetime | None) -> float | None:
    """Minutes from start to end; None where there is no end or it comes first."""
    if end is None or end < start:
        return None
    return (end - start).total_seconds() / 60
