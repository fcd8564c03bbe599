"""Which night a cramp belongs to, and what is known of a night."""

from datetime import date, datetime

import pytest

from betis.diary.nights import Night, night_of, nights
from betis.diary.shape import Kind
from tests.diary.writing import Pen

FIRST, LAST = date(2026, 11, 23), date(2026, 11, 25)


def written(pen: Pen) -> dict[int, Night]:
    return {night.date.day: night for night in nights(pen.entries, FIRST, LAST)}


@pytest.mark.parametrize(
    ("moment", "night"),
    [
        ("2026-11-25T11:59:59+07:00", "2026-11-24"), ("2026-11-25T12:00:00+07:00", "2026-11-25"),
        ("2026-11-25T23:59:59-05:00", "2026-11-25"), ("2026-11-26T03:00:00+14:00", "2026-11-25"),
        ("2026-01-01T00:00:00Z", "2025-12-31"),
    ],
)  # fmt: skip
def test_a_night_goes_from_noon_to_noon_where_the_person_was(moment: str, night: str) -> None:
    assert night_of(datetime.fromisoformat(moment)).isoformat() == night


def test_every_night_is_there_and_silence_is_not_a_no() -> None:
    pen = Pen()
    pen.night("2026-11-24", none=True)
    pen.night("2026-11-25", preceded=["alcohol"])
    of = written(pen)
    assert list(of) == [23, 24, 25]
    assert [of[day].told for day in of] == [False, True, False]
    assert [of[day].none for day in of] == [False, True, False]


def test_several_cramps_of_one_night_stand_in_order() -> None:
    pen = Pen()
    pen.cramp("2026-11-25T03:00", ended="2026-11-25T03:04:30+07:00", side="left")
    pen.cramp("2026-11-24T23:00", live=True)
    night = written(pen)[24]
    assert [cramp.started.hour for cramp in night.cramps] == [23, 3]
    assert [cramp.minutes for cramp in night.cramps] == [None, 4.5]
    assert [cramp.side for cramp in night.cramps] == [None, "left"]
    assert night.count == 2


def test_a_cramp_counts_even_where_somebody_wrote_none() -> None:
    pen = Pen()
    pen.night("2026-11-24", none=True)
    pen.cramp("2026-11-25T01:00")
    assert written(pen)[24].none is False and written(pen)[24].count == 1


def test_a_night_with_a_cramp_of_which_nothing_is_known() -> None:
    pen = Pen()
    pen.night("2026-11-24", none=False)
    assert written(pen)[24].told and written(pen)[24].count == 1


def test_what_was_taken_away_is_not_shown() -> None:
    pen = Pen()
    pen.write(Kind.CRAMP, None, pen.cramp("2026-11-25T01:00"))
    pen.night("2026-11-25", none=True)
    pen.write(Kind.NIGHT, None, "night-2026-11-25")
    assert not any(night.told for night in written(pen).values())


def test_an_impossible_end_is_no_end_and_loses_nothing_else() -> None:
    pen = Pen()
    pen.cramp("2026-11-25T01:00", ended="2026-11-25T00:00:00+07:00", pain=7)
    (cramp,) = written(pen)[24].cramps
    assert (cramp.minutes, cramp.ended, cramp.pain) == (None, None, 7)


def test_the_delay_is_from_the_end_to_the_writing_and_never_negative() -> None:
    pen = Pen()
    pen.cramp("2026-11-25T02:50", ended="2026-11-25T03:00:00+07:00")
    pen.cramp("2026-11-25T09:00")
    assert [cramp.delay for cramp in written(pen)[24].cramps] == [240.0, None]


def test_what_was_on_the_form_and_not_ticked_is_no_and_the_rest_unknown() -> None:
    pen = Pen()
    pen.night("2026-11-24", preceded=["alcohol", "own:teh"], asked=["alcohol", "heat"])
    assert written(pen)[24].preceded == {"alcohol": True, "own:teh": True, "heat": False}
