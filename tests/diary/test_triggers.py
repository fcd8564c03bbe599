"""No effect is rarely called one, a real one is found, too few nights are said to be too few."""

from datetime import date, timedelta
from statistics import NormalDist

import pytest

from benchmarks.triggers import NAMES, REAL, false_alarms, power_and_coverage
from betis.diary import triggers as module
from betis.diary.change import merged
from betis.diary.example import example_year
from betis.diary.triggers import Lag, Verdict, triggers
from tests.diary.simulated import TODAY, simulated
from tests.diary.writing import Pen


def test_no_effect_is_rarely_called_one() -> None:
    """In a hundred diaries, at most nine: what a rate of one in twenty exceeds once in 30 times."""
    assert false_alarms(100, 180, 0.4) <= 0.09


def test_a_real_effect_is_found_and_its_interval_holds_it() -> None:
    power, held, _, all_held = power_and_coverage(50, 365, 0.4)
    assert power >= 0.7 and held >= 0.78 and all_held >= 0.86


@pytest.mark.long
@pytest.mark.parametrize(("nights", "rate"), [(90, 0.4), (180, 0.2), (180, 0.8), (365, 0.4)])
def test_no_effect_is_rarely_called_one_in_many_diaries(nights: int, rate: float) -> None:
    """Of 1,000 at most 5 % and what chance adds to that once in a hundred times."""
    assert false_alarms(1000, nights, rate) <= 0.05 + 2.33 * (0.05 * 0.95 / 1000) ** 0.5


@pytest.mark.long
def test_intervals_hold_nine_in_ten_of_many_diaries() -> None:
    power, held, _, all_held = power_and_coverage(500, 180, 0.4)
    assert power >= 0.4 and 0.85 <= held <= 0.95 and 0.88 <= all_held <= 0.96


def test_without_holding_back_many_diaries_would_mislead(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first test above can fail."""
    monkeypatch.setattr(module, "FALSE_ALARMS", 0.5)
    assert false_alarms(40, 180, 0.4) > 0.09


def test_too_few_nights_are_said_to_be_too_few() -> None:
    assert "60" in triggers([], TODAY).says.en or "15" in triggers([], TODAY).says.en
    short = triggers(simulated(1, nights=50, rate=1.0, triggers=NAMES).entries(), TODAY)
    assert not short.enough and short.found == ()
    assert {each.name for each in short.wanting} == set(NAMES)
    assert all(each.missing >= 10 for each in short.wanting)
    assert str(min(each.missing for each in short.wanting)) in short.says.en


def test_a_trigger_nobody_was_asked_about_is_not_taken_as_absent() -> None:
    pen = Pen()
    for ago in range(1, 200):
        day = TODAY - timedelta(days=ago)
        if ago % 3:
            pen.night(day.isoformat(), none=True)
        else:
            pen.cramp(f"{day}T23:00")
            pen.night(day.isoformat(), preceded=["alcohol"])
    found = triggers(pen.entries, TODAY)
    assert found.found == () and [each.name for each in found.wanting] == ["alcohol"]


@pytest.mark.parametrize("held", [True, False])
def test_an_exposure_of_every_night_or_none_says_nothing(held: bool) -> None:
    pen = Pen()
    for ago in range(1, 200):
        day = TODAY - timedelta(days=ago)
        said = {"preceded": ["heat"] if held else [], "asked": ["heat"]}
        if ago % 3:
            pen.night(day.isoformat(), none=True, **said)
        else:
            pen.cramp(f"{day}T23:00")
            pen.night(day.isoformat(), **said)
    assert [each.missing for each in triggers(pen.entries, TODAY).wanting] == [10]


def test_an_exposure_that_always_brings_a_cramp_has_a_finite_answer() -> None:
    pen = Pen()
    for ago in range(1, 121):
        day = TODAY - timedelta(days=ago)
        held = ["own:mendaki"] if ago % 4 == 0 else []
        pen.night(day.isoformat(), preceded=held, asked=["own:mendaki"], none=not held)
        if held:
            pen.cramp(f"{day}T23:00")
    same = next(t for t in triggers(pen.entries, TODAY).found if t.lag is Lag.SAME)
    assert same.title.id == "mendaki" and 1 < same.times.value < 100
    assert (same.nights_with, same.nights_without) == (30, 90)


def test_the_example_year_shows_its_one_trigger() -> None:
    today = date(2026, 11, 25)
    found = triggers(merged(example_year(today)).values(), today)
    clear = [(t.name, t.lag) for t in found.found if t.verdict is not Verdict.UNCLEAR]
    assert clear == [(REAL, Lag.SAME)]
    assert "mungkin" in found.found[0].says.id.lower() and "90 %" in found.found[0].says.id


def test_every_sentence_is_said_in_both_languages() -> None:
    found = triggers(simulated(2, rate=0.6, triggers=NAMES).entries(), TODAY)
    assert len(found.found) == 2 * len(NAMES)
    for text in (found.says, found.limits, found.title, *(each.says for each in found.found)):
        assert text.id and text.en and text.id != text.en and "{" not in text.id + text.en


@pytest.mark.parametrize(
    ("tail", "freedom", "value"),
    [(0.025, 10, 2.228), (0.00125, 30, 3.307), (0.00125, 100, 3.104), (0.05, 60, 1.671)],
)
def test_the_student_quantile_is_that_of_tables(tail: float, freedom: int, value: float) -> None:
    assert module._student_quantile(tail, freedom) == pytest.approx(value, 0.005)
    assert module._student_quantile(tail, freedom) > NormalDist().inv_cdf(1 - tail)


def test_the_same_diary_always_has_the_same_answer() -> None:
    entries = simulated(3, triggers=NAMES).entries()
    assert triggers(entries, TODAY) == triggers(list(reversed(entries)), TODAY)
