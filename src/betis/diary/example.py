"""A made-up year of a diary, for looking around. Every change of it is of one reserved device.

Somebody in Jakarta with about two cramps a week, on some nights several. Long standing more than
doubles them that night; heat, coffee, little water and stretching change nothing. In the middle of
the year hydrochlorothiazide begins and cramps become half as many again. Some nights are not told,
twice for a week or longer, one week is spent two hours further east, some entries are mended, and
one is taken away.
"""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta, timezone
from random import Random
from typing import Any

from betis.diary.change import NIGHT, Change
from betis.diary.identifiers import named
from betis.diary.nights import ONE_DAY
from betis.diary.shape import Kind

DAYS = 365
EPOCH = datetime.fromisoformat("2026-01-01T00:00:00+00:00")
EXAMPLE = named(EPOCH, "device", "example")
CRAMPS_A_NIGHT = 0.26
STANDING_TIMES = 2.5
MEDICINE_TIMES = 1.5
MEDICINE_DAY = 190
CLUMPS = 1.5
"""Shape of the gamma that makes some nights worse than others; smaller is more uneven."""
COMMON = {"standing": 0.3, "heat": 0.25, "caffeine": 0.35, "little_water": 0.2, "stretched": 0.3}
UNTOLD = 0.12
GAPS = (range(60, 68), range(250, 262))
JOURNEY = range(120, 127)
HOME, EAST = (timezone(timedelta(hours=hours)) for hours in (7, 9))
MUSCLES = (["calf"], ["calf"], ["calf"], ["sole"], ["calf", "toes"])
RELIEF = (
    ["toes_up"],
    ["standing"],
    ["stretching", "massage"],
    ["by_itself"],
    ["toes_up", "walking"],
)


def example_year(today: date, seed: int = 7) -> tuple[Change, ...]:
    """All changes of the year that ended yesterday; the same day and seed give the same changes."""
    chance = Random(seed)
    first = today - ONE_DAY * DAYS
    written = [
        *_medicines(first),
        *(
            change
            for day in range(DAYS)
            if not any(day in gap for gap in GAPS)
            for change in _night(first + ONE_DAY * day, day, chance)
        ),
    ]
    return (*written, *_mended([c for c in written if c.kind is Kind.CRAMP]))


def of_example(changes: Iterable[Change]) -> frozenset[str]:
    """The changes to be removed with the example: its own, and all later ones of its entries.

    What a person wrote about a night stays: a night stands by itself.
    """
    changes = list(changes)
    made = {change.entry for change in changes if change.device == EXAMPLE}
    return frozenset(
        change.id
        for change in changes
        if change.device == EXAMPLE or (change.entry in made and change.kind is not Kind.NIGHT)
    )


def _medicines(first: date) -> Iterator[Change]:
    begun = first + ONE_DAY * MEDICINE_DAY
    yield _written(
        Kind.NOTE,
        {"day": first.isoformat(), "words": "Contoh buatan. / A made-up example."},
        _at(first, 12, 0, 0),
    )
    yield _written(
        Kind.TAKEN,
        {"name": "hidroklorotiazid", "dose": "12,5 mg", "since": begun.isoformat()},
        _at(begun, 8, 0, MEDICINE_DAY),
    )
    yield _written(
        Kind.TAKEN,
        {
            "name": "magnesium", "since": (first + ONE_DAY * 90).isoformat(),
            "until": (first + ONE_DAY * 150).isoformat(),
        },
        _at(first + ONE_DAY * 90, 8, 0, 90),
    )  # fmt: skip


def _night(night: date, day: int, chance: Random) -> Iterator[Change]:
    """A night's own entry and its cramps; nothing where nobody told anything."""
    before = {name: chance.random() < share for name, share in COMMON.items()}
    rate = CRAMPS_A_NIGHT * chance.gammavariate(CLUMPS, 1 / CLUMPS)
    rate *= STANDING_TIMES if before["standing"] else 1
    rate *= MEDICINE_TIMES if day >= MEDICINE_DAY else 1
    hours = _hours(rate, chance)
    details = [_details(chance) for _ in hours]
    if chance.random() < UNTOLD:
        return
    morning = _at(night + ONE_DAY, 7, chance.randrange(60), day)
    values: dict[str, Any] = {
        "preceded": [name for name, held in before.items() if held], "asked": list(COMMON),
    }  # fmt: skip
    yield _written(
        Kind.NIGHT, values if hours else {"none": True, **values}, morning, f"{NIGHT}{night}"
    )
    for after, (minutes, live, cramp) in zip(hours, details, strict=True):
        started = _at(night, 22, 0, day) + timedelta(minutes=round(after * 60))
        ended = started + timedelta(minutes=minutes)
        length = {"ended": ended.isoformat()} if live or minutes < 4 else {}
        yield _written(
            Kind.CRAMP,
            {"started": started.isoformat(), "live": live, **length, **cramp},
            ended if live else morning,
        )


def _hours(rate: float, chance: Random) -> list[float]:
    """Hours after ten at night, in order; their number is Poisson with this rate."""
    found: list[float] = []
    waited = chance.expovariate(1)
    while waited < rate:
        found.append(chance.triangular(0.5, 8, 5))
        waited += chance.expovariate(1)
    return sorted(found)


def _details(chance: Random) -> tuple[int, bool, dict[str, Any]]:
    """Length in whole minutes, live or remembered, and the rest of a cramp."""
    return (
        max(1, round(chance.lognormvariate(0.8, 0.6))),
        chance.random() < 0.6,
        {
            "side": chance.choice(("left", "left", "right")),
            "muscles": chance.choice(MUSCLES),
            "pain": min(10, max(1, round(chance.gauss(6, 1.5)))),
            "woke": chance.random() < 0.9,
            "relief": chance.choice(RELIEF),
            "sore_next_day": chance.random() < 0.4,
        },
    )


def _mended(cramps: list[Change]) -> Iterator[Change]:
    """A few entries are mended later, and one is taken away."""
    for number, cramp in enumerate(cramps[5::40]):
        later = datetime.fromisoformat(cramp.made) + timedelta(hours=6)
        values = None if number == 1 else {"pain": 7, "note": "contoh / example"}
        yield _written(Kind.CRAMP, values, later, cramp.entry, revision=2)


def _written(
    kind: Kind, values: dict[str, Any] | None, made: datetime, entry: str = "", revision: int = 1
) -> Change:
    what = ("example", str(kind), repr(values), entry)
    return Change(
        named(made, "change", *what), entry or named(made, "entry", *what), kind, revision,
        values, EXAMPLE, made.isoformat(),
    )  # fmt: skip


def _at(day: date, hour: int, minute: int, number: int) -> datetime:
    """A local moment, on the journey in the east."""
    zone = EAST if number in JOURNEY else HOME
    return datetime.combine(day, time(hour, minute), zone)
