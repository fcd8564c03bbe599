"""What the diary shows of the last year. Each finding answers the question in its title.

Only told nights count: a rate is cramps over told nights, with a 90 % interval that knows how
uneven they are (`rates`). Where too little was told, a finding says how much is missing instead.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median
from typing import Any

from betis.diary.change import Entry
from betis.diary.nights import ONE_DAY, Cramp, Night, nights
from betis.diary.pictures import bars, intervals
from betis.diary.rates import Estimate, a_week, rate, ratio, spread
from betis.diary.shape import MUSCLES, OWN, RELIEF, SIDES, Kind, parsed_day
from betis.logic.text import NO_TEXT, Language, Text, say
from betis.logic.wording import number_words, with_numbers

DAYS = 364
RECENT = 28
EARLIER = 84
AROUND = 56
"""Nights looked at before and after a change of medicine."""
NIGHTS_NEEDED = 14
"""Told nights on each side of a comparison."""
CRAMPS_NEEDED = 5
FEW_NIGHTS = 7
"""Told nights below which four weeks have no rate in the picture."""
HOURS = 24
STRETCH = 3
LENGTHS = ((0, 1), (1, 3), (3, 5), (5, 10), (10, 24 * 60))

NIGHTS_MISSING = say(
    id="Belum cukup malam. Perlu {} malam lagi yang tercatat, dengan atau tanpa kram.",
    en="Not enough nights yet. {} more must be told, with a cramp or without.",
)
CRAMPS_MISSING = say(
    id="Belum cukup catatan. Perlu {} kram lagi yang ditulis dengan ini.",
    en="Not enough written yet. {} more cramps with this are needed.",
)
IMPROVING = say(id="Apakah membaik?", en="Is it getting better?")
BETTER = say(
    id="Mungkin membaik: {} kram per minggu dalam 4 minggu terakhir, {} sebelumnya "
    "({} kali; 90 %: {} sampai {}).",
    en="Perhaps better: {} cramps a week in the last 4 weeks, {} before "
    "({} times; 90 %: {} to {}).",
)
WORSE = say(
    id="Mungkin memburuk: {} kram per minggu dalam 4 minggu terakhir, {} sebelumnya "
    "({} kali; 90 %: {} sampai {}).",
    en="Perhaps worse: {} cramps a week in the last 4 weeks, {} before ({} times; 90 %: {} to {}).",
)
NO_CLEAR_CHANGE = say(
    id="Belum jelas berubah: {} kram per minggu dalam 4 minggu terakhir, {} sebelumnya "
    "({} kali; 90 %: {} sampai {}).",
    en="No clear change: {} cramps a week in the last 4 weeks, {} before "
    "({} times; 90 %: {} to {}).",
)
FOUR_WEEKS_FROM = say(id="4 minggu mulai", en="4 weeks from")
A_WEEK = say(id="Kram per minggu", en="Cramps a week")
LOW = say(id="Paling sedikit", en="At least")
HIGH = say(id="Paling banyak", en="At most")
TOLD = say(id="Malam tercatat", en="Nights told")
TIME = say(id="Pukul berapa kram datang?", en="At what time do they come?")
MOST_BETWEEN = say(
    id="Paling sering antara pukul {}.00 dan {}.00: {} dari {} kram.",
    en="Most often between {}:00 and {}:00: {} of {} cramps.",
)
HOUR = say(id="Jam", en="Hour")
CRAMPS = say(id="Kram", en="Cramps")
LENGTH = say(id="Berapa lama kramnya?", en="How long do they last?")
HALF_SHORTER = say(
    id="Setengahnya {} menit atau kurang; terlama {} menit.",
    en="Half last {} minutes or less; the longest {}.",
)
NO_LENGTH = say(id="Lama {} kram lain tidak diketahui.", en="The length of {} others is not known.")
MINUTES = say(id="Menit", en="Minutes")
OR_MORE = say(id="{} atau lebih", en="{} or more")
PAIN = say(id="Seberapa nyeri?", en="How much do they hurt?")
HALF_MILDER = say(
    id="Setengahnya {} dari 10 atau kurang; terberat {}.",
    en="Half are {} of 10 or less; the worst {}.",
)
NO_PAIN = say(id="Nyeri {} kram lain tidak ditulis.", en="The pain of {} others is not written.")
OF_TEN = say(id="Nyeri, 0 sampai 10", en="Pain, 0 to 10")
WHERE = say(id="Otot mana yang kram?", en="Which muscles cramp?")
MOSTLY = say(id="Paling sering {}: {} dari {} kram.", en="Most often {}: {} of {} cramps.")
MUSCLE = say(id="Otot", en="Muscle")
SIDE_UNKNOWN = say(id="sisi tidak ditulis", en="side not written")
EASED = say(id="Apa yang meredakan?", en="What relieved them?")
EASED_BY = say(
    id="Paling sering ditulis {}: {} dari {} kram. Kram juga reda sendiri, jadi ini belum bukti.",
    en="Most often {}: {} of {} cramps. Cramps also go by themselves, so this is no proof yet.",
)
RELIEVED_BY = say(id="Yang meredakan", en="What relieved it")
USUAL_MINUTES = say(id="Lama (menit, nilai tengah)", en="Length (minutes, median)")
AFTER_BEGINNING = say(id="Sesudah {} mulai: berubah?", en="After {} began: any change?")
AFTER_END = say(id="Sesudah {} selesai: berubah?", en="After {} ended: any change?")
BEFORE = say(id="Sebelumnya", en="Before")
AFTER = say(id="Sesudahnya", en="After")
PERIOD = say(id="Masa", en="Period")
FEWER_AFTER = say(
    id="Lebih jarang: {} kram per minggu, sebelumnya {} ({} kali; 90 %: {} sampai {}).",
    en="Fewer: {} cramps a week, {} before ({} times; 90 %: {} to {}).",
)
MORE_AFTER = say(
    id="Lebih sering: {} kram per minggu, sebelumnya {} ({} kali; 90 %: {} sampai {}).",
    en="More: {} cramps a week, {} before ({} times; 90 %: {} to {}).",
)
NOT_CLEAR_AFTER = say(
    id="Belum jelas berubah: {} kram per minggu, sebelumnya {} ({} kali; 90 %: {} sampai {}).",
    en="No clear change: {} cramps a week, {} before ({} times; 90 %: {} to {}).",
)
NOT_BECAUSE = say(
    id="Belum tentu karena obat itu. Jangan menghentikan obat sendiri; tanyakan kepada dokter.",
    en="It need not be because of it. Do not stop a medicine on your own; ask your doctor.",
)

Cell = Text | str | int | float


@dataclass(frozen=True)
class Finding:
    """An answer to a question, its table, and a picture of the table.

    `missing`: how many nights or cramps are wanting, 0 where there is enough. In the table the
    first column names a row; `ranged` says that the next three are a value and its bounds.
    """

    name: str
    title: Text
    says: Text
    missing: int = 0
    columns: tuple[Text, ...] = ()
    rows: tuple[tuple[Cell, ...], ...] = ()
    ranged: bool = False

    @property
    def enough(self) -> bool:
        return not self.missing

    def table(self, language: Language) -> list[list[str]]:
        """The rows as they are read."""
        return [[_said(cell, language) for cell in row] for row in self.rows]

    def spec(self, language: Language) -> dict[str, Any] | None:
        """A Vega-Lite picture of the table, whose text alternative is `says`; None without rows."""
        if not self.rows:
            return None
        names = [_said(row[0], language) for row in self.rows]
        values = [
            tuple(float(v) for v in row[1:] if isinstance(v, int | float)) for row in self.rows
        ]
        axes = [column.in_(language) for column in self.columns[:2]]
        picture = intervals if self.ranged else bars
        return picture(axes, names, values)


def trends(entries: Iterable[Entry], today: date) -> tuple[Finding, ...]:
    """Everything the nights of the last year show, up to yesterday."""
    entries = list(entries)
    known = nights(entries, today - ONE_DAY * DAYS, today - ONE_DAY)
    cramps = [cramp for night in known for cramp in night.cramps]
    return (
        _improving(known),
        _time(cramps),
        _length(cramps),
        _pain(cramps),
        _muscles(cramps),
        _relief(cramps),
        *_medicines(entries, known),
    )


def _improving(known: Sequence[Night]) -> Finding:
    recent, earlier = _counts(known[-RECENT:]), _counts(known[-RECENT - EARLIER : -RECENT])
    missing = _lacking(recent, earlier)
    columns = (FOUR_WEEKS_FROM, A_WEEK, LOW, HIGH, TOLD)
    rows = tuple(_four_weeks(known))
    if missing:
        return Finding(
            "improving", IMPROVING, NIGHTS_MISSING.filled(missing), missing, columns, rows, True
        )
    says = _compared(recent, earlier, BETTER, WORSE, NO_CLEAR_CHANGE)
    return Finding("improving", IMPROVING, says, 0, columns, rows, True)


def _four_weeks(known: Sequence[Night]) -> Iterator[tuple[Cell, ...]]:
    """A row for each four weeks of which enough is told."""
    uneven = spread(_counts(known))
    for start in range(len(known) % RECENT, len(known), RECENT):
        counts = _counts(known[start : start + RECENT])
        if len(counts) >= FEW_NIGHTS:
            yield _rate_row(known[start].date.isoformat(), counts, uneven)


def _rate_row(name: Cell, counts: Sequence[int], uneven: float) -> tuple[Cell, ...]:
    return name, *_rounded(rate(counts, uneven)), len(counts)


def _compared(
    now: Sequence[int], past: Sequence[int], fewer: Text, more: Text, unclear: Text
) -> Text:
    times, low, high = _rounded(ratio(now, past))
    text = fewer if high < 1 else more if low > 1 else unclear
    return with_numbers(text, a_week(now), a_week(past), times, low, high)


def _time(cramps: Sequence[Cramp]) -> Finding:
    columns = (HOUR, CRAMPS)
    if missing := max(0, CRAMPS_NEEDED - len(cramps)):
        return Finding("time", TIME, CRAMPS_MISSING.filled(missing), missing, columns)
    by_hour = Counter(cramp.started.hour for cramp in cramps)
    hours = [(HOURS // 2 + n) % HOURS for n in range(HOURS)]
    sums = [sum(by_hour[(hour + n) % HOURS] for n in range(STRETCH)) for hour in hours]
    most, first = max(zip(sums, hours, strict=True), key=lambda pair: pair[0])
    says = MOST_BETWEEN.filled(f"{first:02}", f"{(first + STRETCH) % HOURS:02}", most, len(cramps))
    rows = tuple((f"{hour:02}", by_hour[hour]) for hour in hours)
    return Finding("time", TIME, says, 0, columns, rows)


def _length(cramps: Sequence[Cramp]) -> Finding:
    known = [c.minutes for c in cramps if c.minutes is not None and c.minutes <= LENGTHS[-1][1]]
    columns = (MINUTES, CRAMPS)
    if missing := max(0, CRAMPS_NEEDED - len(known)):
        return Finding("length", LENGTH, CRAMPS_MISSING.filled(missing), missing, columns)
    says = with_numbers(HALF_SHORTER, round(median(known), 1), round(max(known), 1))
    if others := len(cramps) - len(known):
        says = _and(says, NO_LENGTH.filled(others))
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (
            OR_MORE.filled(low) if (low, high) == LENGTHS[-1] else f"{low}–{high}",
            sum(low <= minutes < high or minutes == high == LENGTHS[-1][1] for minutes in known),
        )
        for low, high in LENGTHS
    )
    return Finding("length", LENGTH, says, 0, columns, rows)


def _pain(cramps: Sequence[Cramp]) -> Finding:
    known = [cramp.pain for cramp in cramps if cramp.pain is not None]
    columns = (OF_TEN, CRAMPS)
    if missing := max(0, CRAMPS_NEEDED - len(known)):
        return Finding("pain", PAIN, CRAMPS_MISSING.filled(missing), missing, columns)
    says = HALF_MILDER.filled(int(median(known)), max(known))
    if others := len(cramps) - len(known):
        says = _and(says, NO_PAIN.filled(others))
    return Finding(
        "pain", PAIN, says, 0, columns, tuple((str(n), known.count(n)) for n in range(11))
    )


def _muscles(cramps: Sequence[Cramp]) -> Finding:
    known = [cramp for cramp in cramps if cramp.muscles]
    columns = (MUSCLE, CRAMPS, *SIDES.values(), SIDE_UNKNOWN)
    if missing := max(0, CRAMPS_NEEDED - len(known)):
        return Finding("muscles", WHERE, CRAMPS_MISSING.filled(missing), missing, columns)
    by_muscle = Counter((muscle, cramp.side) for cramp in known for muscle in cramp.muscles)
    totals = Counter(muscle for cramp in known for muscle in cramp.muscles)
    (most, often), *_ = totals.most_common(1)
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (MUSCLES[name], total, *(by_muscle[name, side] for side in (*SIDES, None)))
        for name, total in totals.most_common()
    )
    return Finding("muscles", WHERE, _mostly(MOSTLY, MUSCLES[most], often, known), 0, columns, rows)


def _relief(cramps: Sequence[Cramp]) -> Finding:
    known = [cramp for cramp in cramps if cramp.relief]
    columns = (RELIEVED_BY, CRAMPS, USUAL_MINUTES)
    if missing := max(0, CRAMPS_NEEDED - len(known)):
        return Finding("relief", EASED, CRAMPS_MISSING.filled(missing), missing, columns)
    totals = Counter(name for cramp in known for name in cramp.relief)
    rows = tuple((_relief_of(name), n, _usual(known, name)) for name, n in totals.most_common())
    (most, often), *_ = totals.most_common(1)
    says = _mostly(EASED_BY, _relief_of(most), often, known)
    return Finding("relief", EASED, says, 0, columns, rows)


def _usual(cramps: Sequence[Cramp], relief: str) -> Cell:
    lengths = [c.minutes for c in cramps if relief in c.relief and c.minutes is not None]
    return round(median(lengths), 1) if lengths else NO_TEXT


def _relief_of(name: str) -> Text:
    own = name.removeprefix(OWN)
    return RELIEF.get(name, Text(own, own))


def _medicines(entries: Iterable[Entry], known: Sequence[Night]) -> Iterator[Finding]:
    """A finding for each beginning and end of a medicine within the year."""
    taken = [
        e.values for e in entries if e.kind is Kind.TAKEN and not e.gone and "name" in e.values
    ]
    for values in sorted(taken, key=lambda values: (values.get("since", ""), values["name"])):
        for field, title in (("since", AFTER_BEGINNING), ("until", AFTER_END)):
            day = parsed_day(values.get(field))
            if day is not None and known[0].date < day <= known[-1].date:
                yield _around(known, day, title.filled(values["name"]), f"{field}_{values['name']}")


def _around(known: Sequence[Night], day: date, title: Text, name: str) -> Finding:
    change = (day - known[0].date).days
    before, after = (
        _counts(known[max(0, change - AROUND) : change]), _counts(known[change : change + AROUND])
    )  # fmt: skip
    columns = (PERIOD, A_WEEK, LOW, HIGH, TOLD)
    if missing := _lacking(before, after):
        return Finding(name, title, NIGHTS_MISSING.filled(missing), missing, columns, (), True)
    says = _compared(after, before, FEWER_AFTER, MORE_AFTER, NOT_CLEAR_AFTER)
    uneven = spread(before, after)
    rows = (_rate_row(BEFORE, before, uneven), _rate_row(AFTER, after, uneven))
    return Finding(name, title, _and(says, NOT_BECAUSE), 0, columns, rows, True)


def _counts(some: Sequence[Night]) -> list[int]:
    """Cramps of each told night."""
    return [night.count for night in some if night.told]


def _lacking(*sides: Sequence[int]) -> int:
    """How many told nights the sides of a comparison still lack."""
    return sum(max(0, NIGHTS_NEEDED - len(side)) for side in sides)


def _mostly(text: Text, what: Text, often: int, known: Sequence[Cramp]) -> Text:
    return Text(
        text.id.format(what.id, often, len(known)), text.en.format(what.en, often, len(known))
    )


def _and(first: Text, second: Text) -> Text:
    return Text(f"{first.id} {second.id}", f"{first.en} {second.en}")


def _rounded(estimate: Estimate) -> tuple[float, float, float]:
    return round(estimate.value, 1), round(estimate.low, 1), round(estimate.high, 1)


def _said(cell: Cell, language: Language) -> str:
    if isinstance(cell, Text):
        return cell.in_(language)
    return number_words(cell, language) if isinstance(cell, float) else str(cell)
