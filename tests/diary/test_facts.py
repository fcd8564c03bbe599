"""The diary answers the check-up only where it says enough; silence is never a no."""

from datetime import date, timedelta
from typing import Any

import pytest

import betis
from betis.diary.facts import Said, facts_from
from tests.diary.writing import Pen

TODAY = date(2026, 11, 25)


def night(ago: int) -> str:
    return (TODAY - timedelta(days=ago)).isoformat()


def said(pen: Pen) -> dict[str, Said]:
    return facts_from(pen.entries, TODAY)


def month(cramped: set[int], told: int = 28, **values: Any) -> Pen:
    """A pen that told the last `told` nights, with one cramp in those named."""
    pen = Pen()
    for ago in range(1, told + 1):
        if ago in cramped:
            pen.cramp(f"{night(ago - 1)}T03:00", **values)
        else:
            pen.night(night(ago), none=True)
    return pen


def test_an_empty_diary_says_nothing() -> None:
    assert said(Pen()) == {}


def test_nights_a_week_need_enough_told_nights() -> None:
    assert "nights_per_week" not in said(month({1, 3, 5}, told=19))
    assert said(month({1, 3, 5, 7, 9}, told=20))["nights_per_week"].value == 1.8
    assert said(month({1, 3, 5, 7, 9}))["nights_per_week"].value == 1.2


def test_untold_nights_are_unknown_and_not_without_cramps() -> None:
    pen = month(set(range(1, 21)), told=20)
    assert said(pen)["nights_per_week"].value == 7.0


@pytest.mark.parametrize(("told", "at_least"), [(28, False), (14, True)])
def test_every_night_for_two_weeks_raises_the_urgency_by_itself(told: int, at_least: bool) -> None:
    found = said(month(set(range(1, 15)), told=told))
    assert found["days_in_a_row_with_cramps"].value == 14
    assert found["days_in_a_row_with_cramps"].at_least is at_least
    result = betis.check({name: each.value for name, each in found.items()})
    assert "every_night_for_two_weeks" in {flag.name for flag in result.red_flags}


def test_a_row_is_not_said_where_last_night_is_not_told() -> None:
    pen = Pen()
    pen.cramp(f"{night(1)}T03:00")
    assert "days_in_a_row_with_cramps" not in said(pen)
    pen.night(night(1), none=True)
    assert said(pen)["days_in_a_row_with_cramps"].value == 0


def test_a_cramp_of_the_present_night_already_counts() -> None:
    pen = month({1, 2})
    pen.cramp(f"{night(0)}T22:00")
    assert said(pen)["days_in_a_row_with_cramps"].value == 3


def test_the_longest_cramp_is_at_least_so_where_a_length_is_missing() -> None:
    pen = month({1})
    pen.cramp(f"{night(2)}T03:00", ended=f"{night(2)}T03:03:01+07:00")
    longest = said(pen)["longest_duration_minutes"]
    assert (longest.value, longest.at_least) == (3.1, True)


def test_several_a_night_are_said_and_never_denied() -> None:
    pen = month(set())
    assert not {name for name in said(pen) if "several" in name}
    for ago in range(7):
        for hour in (1, 2, 3):
            pen.cramp(f"{night(ago)}T0{hour}:00")
    found = said(pen)
    assert found["days_with_several_cramps"].value == 7
    assert found["episodes_per_day_max"].value == 3
    result = betis.check({name: each.value for name, each in found.items()})
    assert "several_times_daily_for_a_week" in {flag.name for flag in result.red_flags}


def test_getting_worse_needs_a_clear_change() -> None:
    steady = {ago for ago in range(1, 43) if ago % 4 == 0}
    worse = {ago for ago in range(15, 43) if ago % 4 == 0} | set(range(1, 13))
    assert "getting_worse_fast" not in said(month(steady, told=42))
    assert said(month(worse, told=42))["getting_worse_fast"].value is True


def test_never_is_said_only_after_enough_answers() -> None:
    assert "wakes_from_sleep" not in said(month({1, 2, 3, 4}, woke=False))
    assert said(month({1, 2, 3, 4, 5}, woke=False))["wakes_from_sleep"].value is False
    assert said(month({1}, woke=True))["wakes_from_sleep"].value is True


@pytest.mark.parametrize(
    ("sides", "pattern"),
    [
        (["left"] * 4, None), (["left"] * 5, "one_side_always"), (["left", "right"], "alternates"),
        (["both"] * 5, "both_together"), (["left"] * 4 + ["both"], None),
    ],
)  # fmt: skip
def test_the_side_is_said_where_it_is_clear(sides: list[str], pattern: str | None) -> None:
    pen = Pen()
    for ago, side in enumerate(sides):
        pen.cramp(f"{night(ago)}T03:00", side=side)
    found = said(pen).get("side_pattern")
    assert (found and found.value) == pattern


def test_a_place_without_a_name_leaves_the_sites_unsaid() -> None:
    pen = month({1, 2, 3}, muscles=["calf", "toes"])
    assert said(pen)["cramp_sites"].value == ["calf", "foot"]
    pen.cramp(f"{night(4)}T03:00", muscles=["elsewhere"])
    assert "cramp_sites" not in said(pen)


def test_everything_said_is_an_answer_the_check_up_reads() -> None:
    pen = month(
        set(range(1, 15)), woke=True, sore_next_day=True, pain=8, muscles=["calf"],
        relief=["stretching"], side="left",
    )  # fmt: skip
    for hour in range(1, 6):
        pen.cramp(f"{night(0)}T0{hour}:00", ended=f"{night(0)}T0{hour}:05:00+07:00")
    for ago in range(15, 43):
        pen.night(night(ago), none=True)
    found = said(pen)
    assert len(found) == 15
    betis.check({name: each.value for name, each in found.items()})
    for each in found.values():
        assert each.because.id and each.because.en and "{" not in each.because.id + each.because.en
