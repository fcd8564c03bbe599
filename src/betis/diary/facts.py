"""What the diary can honestly answer in the check-up.

An unknown is never a no: a night of which nothing was told counts neither as a night with a cramp
nor as one without, a rate needs enough told nights, and the diary says no only where somebody
answered no often enough. Daytime, other muscles and the time before the diary are not in it, so
much is only *at least* so: such an answer may raise an urgency, and a person has to confirm it
before it settles anything.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import takewhile
from math import ceil
from statistics import median

from betis.diary.change import Entry
from betis.diary.nights import ONE_DAY, Cramp, Night, nights
from betis.diary.rates import a_week, ratio
from betis.logic.text import Text, say
from betis.logic.wording import with_numbers

FOUR_WEEKS = 28
TOLD_ENOUGH = 20
"""Told nights of four weeks from which a rate is said: about seven in ten."""
TWO_WEEKS = 14
TOLD_ENOUGH_OF_TWO_WEEKS = 10
MONTH = 30
SEASON = 90
SEVERAL = 3
OFTEN_ENOUGH = 5
"""Answers from which "always" or "never" is said."""
FEW = 3
CLEARLY = 1.5
"""How many times as many cramps are clearly more."""
LONGEST_MINUTES = 24 * 60
SITES = {
    "calf": "calf", "sole": "foot", "toes": "foot", "shin": "shin",
    "thigh_back": "hamstring", "thigh_front": "thigh_front",
}  # fmt: skip
"""Muscles of the diary as sites of the check-up; `elsewhere` has none."""
STRETCHES = frozenset({"stretching", "toes_up"})

OF_NIGHTS = say(
    id="{} dari {} malam yang tercatat, dalam 28 malam terakhir",
    en="{} of {} nights told, in the last 28 nights",
)
LENGTHS = say(
    id="{} kram dengan lama tercatat dan {} tanpa lama, dalam 30 hari terakhir",
    en="{} cramps with a length and {} without, in the last 30 days",
)
PAINS = say(
    id="{} kram dengan nyeri tercatat dan {} tanpa nyeri, dalam 30 hari terakhir",
    en="{} cramps with a pain and {} without, in the last 30 days",
)
IN_A_ROW = say(
    id="{} malam berturut-turut dengan kram sampai {}",
    en="{} nights in a row with a cramp until {}",
)
SEVERAL_IN_A_ROW = say(
    id="{} malam berturut-turut dengan tiga kram atau lebih sampai {}",
    en="{} nights in a row with three cramps or more until {}",
)
MOST = say(
    id="{} kram pada malam {}; kram siang mungkin tidak dicatat",
    en="{} cramps in the night of {}; those by day may not be written",
)
WORSE = say(
    id="{} kram per minggu dalam 14 malam terakhir, {} dalam 28 malam sebelumnya",
    en="{} cramps a week in the last 14 nights, {} in the 28 nights before",
)
ANSWERED = say(
    id="{} dari {} kram yang ditanya, dalam 30 hari terakhir",
    en="{} of {} cramps asked about, in the last 30 days",
)
RELIEVED = say(
    id="{} kram mereda dengan regangan atau jari ditarik ke atas",
    en="{} cramps let go with stretching or toes up",
)
SIDES_SEEN = say(
    id="kiri {}, kanan {}, kedua kaki {}, dalam 90 hari terakhir",
    en="left {}, right {}, both {}, in the last 90 days",
)
SITES_SEEN = say(
    id="otot dicatat pada {} kram, dalam 90 hari terakhir",
    en="muscles written for {} cramps, in the last 90 days",
)


@dataclass(frozen=True)
class Said:
    """One answer of the diary, as `read_answers` reads it, and what it rests on.

    `at_least`: the truth may be more (a number) or more of them (a list), never less.
    """

    value: bool | int | float | str | list[str]
    because: Text
    at_least: bool = False


def facts_from(entries: Iterable[Entry], today: date) -> dict[str, Said]:
    """Answers by the name of the fact; a fact of which the diary says too little is left out."""
    known = nights(entries, today - ONE_DAY * SEASON, today)
    over = known[:-1]
    """The present night is not over: all it can tell so far is a cramp."""
    month = [cramp for night in known[-MONTH:] for cramp in night.cramps]
    season = [cramp for night in known for cramp in night.cramps]
    found = {
        "nights_per_week": _nights_per_week(over[-FOUR_WEEKS:]),
        "days_in_a_row_with_cramps": _in_a_row(known, 1, IN_A_ROW),
        "getting_worse_fast": _getting_worse(over),
        "longest_duration_minutes": _longest(month),
        "usual_duration_minutes": _usual(month),
        "pain_intensity": _worst_pain(month),
        "wakes_from_sleep": _answered([cramp.woke for cramp in month]),
        "soreness_after": _answered([cramp.sore_next_day for cramp in month]),
        "relief_by_stretch": _relieved(season),
        "timing": _timing(month),
        "side_pattern": _sides(season),
        "cramp_sites": _sites(season),
        **_several(known),
    }
    return {name: said for name, said in found.items() if said is not None}


def _nights_per_week(last: Sequence[Night]) -> Said | None:
    told = [night for night in last if night.told]
    if len(told) < TOLD_ENOUGH:
        return None
    cramped = sum(night.count > 0 for night in told)
    return Said(round(7 * cramped / len(told), 1), OF_NIGHTS.filled(cramped, len(told)))


def _in_a_row(known: Sequence[Night], fewest: int, because: Text) -> Said | None:
    """Nights until now with at least so many cramps; None where last night is not told."""
    last = known if known[-1].count >= fewest else known[:-1]
    if not last[-1].told:
        return None
    row = len(list(takewhile(lambda night: night.count >= fewest, reversed(last))))
    before = last[-row - 1] if row < len(last) else None
    until = last[-1].date.isoformat()
    return Said(row, because.filled(row, until), before is None or not before.told)


def _several(known: Sequence[Night]) -> dict[str, Said]:
    """Several cramps a day. Never a no: those by day may not have been written."""
    worst = max(known[-MONTH:], key=lambda night: night.count)
    if max(night.count for night in known[-TWO_WEEKS:]) < SEVERAL:
        return {}
    most = Said(worst.count, MOST.filled(worst.count, worst.date.isoformat()), True)
    row = _in_a_row(known, SEVERAL, SEVERAL_IN_A_ROW)
    return {
        "cramps_several_times_a_day": Said(True, most.because),
        "episodes_per_day_max": most,
        **({"days_with_several_cramps": Said(row.value, row.because, True)} if row else {}),
    }


def _getting_worse(over: Sequence[Night]) -> Said | None:
    """Yes where cramps are clearly more frequent; never no, since a spread may not be written."""
    now = [night.count for night in over[-TWO_WEEKS:] if night.told]
    past = [night.count for night in over[-TWO_WEEKS - FOUR_WEEKS : -TWO_WEEKS] if night.told]
    if len(now) < TOLD_ENOUGH_OF_TWO_WEEKS or len(past) < TOLD_ENOUGH:
        return None
    change = ratio(now, past)
    if change.value < CLEARLY or change.low <= 1:
        return None
    return Said(True, with_numbers(WORSE, a_week(now), a_week(past)))


def _longest(cramps: Sequence[Cramp]) -> Said | None:
    lengths = _lengths(cramps)
    if not lengths:
        return None
    unknown = len(cramps) - len(lengths)
    return Said(ceil(10 * max(lengths)) / 10, LENGTHS.filled(len(lengths), unknown), unknown > 0)


def _usual(cramps: Sequence[Cramp]) -> Said | None:
    lengths = _lengths(cramps)
    if len(lengths) < OFTEN_ENOUGH:
        return None
    because = LENGTHS.filled(len(lengths), len(cramps) - len(lengths))
    return Said(min(round(median(lengths), 1), 600.0), because)


def _lengths(cramps: Sequence[Cramp]) -> list[float]:
    """Known lengths; more than a day is a slip of the pen."""
    return [c.minutes for c in cramps if c.minutes is not None and c.minutes <= LONGEST_MINUTES]


def _worst_pain(cramps: Sequence[Cramp]) -> Said | None:
    pains = [cramp.pain for cramp in cramps if cramp.pain is not None]
    if not pains:
        return None
    unknown = len(cramps) - len(pains)
    return Said(max(pains), PAINS.filled(len(pains), unknown), unknown > 0)


def _answered(answers: Sequence[bool | None]) -> Said | None:
    """Yes from one yes; no only where it was answered no often enough, and never yes."""
    known = [answer for answer in answers if answer is not None]
    if not any(known) and len(known) < OFTEN_ENOUGH:
        return None
    return Said(any(known), ANSWERED.filled(sum(known), len(known)))


def _relieved(cramps: Sequence[Cramp]) -> Said | None:
    relieved = sum(not STRETCHES.isdisjoint(cramp.relief) for cramp in cramps)
    return Said(True, RELIEVED.filled(relieved)) if relieved >= FEW else None


def _timing(cramps: Sequence[Cramp]) -> Said | None:
    asked = [cramp.woke for cramp in cramps if cramp.woke is not None]
    return Said(["asleep"], ANSWERED.filled(sum(asked), len(asked)), True) if any(asked) else None


def _sides(cramps: Sequence[Cramp]) -> Said | None:
    left, right, both = (sum(c.side == side for c in cramps) for side in ("left", "right", "both"))
    because = SIDES_SEEN.filled(left, right, both)
    if left and right:
        return Said("alternates", because)
    if left + right + both < OFTEN_ENOUGH or (both and left + right):
        return None
    return Said("both_together" if both else "one_side_always", because)


def _sites(cramps: Sequence[Cramp]) -> Said | None:
    """The sites written. A place the diary has no name for leaves the whole list unsaid."""
    written = [cramp.muscles for cramp in cramps if cramp.muscles]
    muscles = {muscle for each in written for muscle in each}
    if len(written) < FEW or not muscles <= SITES.keys():
        return None
    return Said(sorted({SITES[m] for m in muscles}), SITES_SEEN.filled(len(written)), True)
