"""The address of a calendar subscription: signed, so that nobody can guess or alter it.

It carries the reminders themselves (names of entries and times) and nothing about the person, so
nothing needs to be kept, and a calendar program needs no cookie.
"""

from datetime import time

from django.core import signing

from betis.logic.text import LANGUAGES, Language
from betis.plan.reminders import Reminder

SALT = "betis.plan.feed"


def token_for(reminders: tuple[Reminder, ...], language: Language) -> str:
    """The last part of the address."""
    lines = [[r.kind, r.name, r.at.isoformat("minutes")] for r in reminders]
    return signing.dumps([language, lines], salt=SALT, compress=True)


def reminders_in(token: str) -> tuple[tuple[Reminder, ...], Language]:
    """What an address carries.

    Raises:
        signing.BadSignature: the address was not made here, or was altered.
    """
    language, lines = signing.loads(token, salt=SALT)
    reminders = tuple(Reminder(kind, name, time.fromisoformat(at)) for kind, name, at in lines)
    return reminders, next(each for each in LANGUAGES if each == language)
