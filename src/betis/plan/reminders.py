"""Reminders as iCalendar: a file to import, or the same to subscribe to.

A reminder names an entry of the guideline and a time; the words come from the book when the
calendar is written, so that a subscription follows the guideline.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from betis.guideline.book import Book
from betis.guideline.items import Action
from betis.logic.text import Language
from betis.plan.movement import Chosen

if TYPE_CHECKING:
    from icalendar import Event

BED = time(21, 30)
LENGTH = timedelta(minutes=10)
REFRESH = timedelta(days=1)
MAKER = "-//Betis//Rencana//ID"


@dataclass(frozen=True)
class Reminder:
    """An entry of the guideline and when it is done every day."""

    kind: str
    name: str
    at: time


def reminders_for(chosen: Iterable[Chosen], bed: time = BED) -> tuple[Reminder, ...]:
    """One reminder for everything in the plan that has its time, the earliest first."""
    found = [
        Reminder(each.item.kind, each.item.name, at)
        for each in chosen
        if (at := _time(each, bed)) is not None
    ]
    return tuple(sorted(found, key=lambda reminder: (reminder.at, reminder.name)))


def _time(chosen: Chosen, bed: time) -> time | None:
    if chosen.before_bed is not None:
        evening = datetime.combine(date(2000, 1, 2), bed)
        return (evening - timedelta(minutes=chosen.before_bed)).time()
    return time.fromisoformat(chosen.at) if chosen.at else None


def calendar(
    book: Book, reminders: Iterable[Reminder], language: Language, title: str, start: date
) -> bytes:
    """The reminders as an iCalendar file, in local time of whoever reads it."""
    from icalendar import Calendar

    written = Calendar()
    written.add("prodid", MAKER)
    written.add("version", "2.0")
    written.add("name", title)
    written.add("x-wr-calname", title)
    written.add("refresh-interval", REFRESH, parameters={"value": "DURATION"})
    for reminder in reminders:
        item = book.of(reminder.kind).get(reminder.name)
        if isinstance(item, Action):
            written.add_component(_event(item, reminder, language, start))
    return bytes(written.to_ical())


def _event(item: Action, reminder: Reminder, language: Language, start: date) -> "Event":
    from icalendar import Alarm, Event

    begin = datetime.combine(start, reminder.at)
    event = Event()
    event.add("uid", f"{item.id}@betis")
    event.add("dtstamp", datetime.combine(item.dated, time(), UTC))
    event.add("dtstart", begin)
    event.add("duration", LENGTH)
    event.add("rrule", {"freq": "daily"})
    event.add("summary", item.title.in_(language))
    event.add("description", "\n".join(step.in_(language) for step in item.steps))
    event.add("transp", "TRANSPARENT")
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", item.title.in_(language))
    alarm.add("trigger", timedelta())
    event.add_component(alarm)
    return event
