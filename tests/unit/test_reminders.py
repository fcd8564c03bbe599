"""Reminders are a calendar that other programs read."""

from datetime import date, datetime, time

import pytest
from icalendar import Calendar

from betis.guideline.book import Book
from betis.plan import plan_for
from betis.plan.reminders import Reminder, calendar, reminders_for


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_reminder_is_an_event_of_every_day(book: Book, language: str) -> None:
    item = next(iter(book.of("first_aid").values()))
    reminder = Reminder(item.kind, item.name, time(21, 0))
    content = calendar(book, [reminder], language, "Betis", date(2026, 1, 5))  # type: ignore[arg-type]
    event = Calendar.from_ical(content).walk("VEVENT")[0]
    assert str(event["SUMMARY"]) == item.title.in_(language)  # type: ignore[arg-type]
    assert event["DTSTART"].dt == datetime(2026, 1, 5, 21, 0)
    assert event["RRULE"]["FREQ"] == ["DAILY"] and event.walk("VALARM")


def test_what_is_no_entry_any_more_is_left_out(book: Book) -> None:
    content = calendar(book, [Reminder("exercise", "gone", time(8))], "id", "x", date(2026, 1, 5))
    assert not Calendar.from_ical(content).walk("VEVENT")


def test_times_follow_bedtime_even_past_midnight(book: Book) -> None:
    from betis.guideline.patient import Patient

    chosen = plan_for(book, Patient()).chosen
    early, late = reminders_for(chosen, time(22, 0)), reminders_for(chosen, time(0, 10))
    assert early and {r.name for r in early} == {r.name for r in late}
    before_bed = {each.item.name for each in chosen if each.before_bed}
    assert all(r.at.hour == 23 for r in late if r.name in before_bed and r.at.hour != 0)
