"""Backups that are made by themselves, once a day, after a passphrase was set.

The passphrase is kept nowhere: only a key that can seal and cannot open (see `diary.backup`).
Until it is set there is no backup, and none is claimed.
"""

import json
from base64 import b64decode, b64encode
from datetime import date
from pathlib import Path

from django.conf import settings
from django.utils import timezone

from betis.diary.backup import Key, new_key, sealed_by
from betis.diary.exchange import to_json
from betis.guideline.book import write_whole
from betis.web.diary import store
from betis.web.diary.models import Diary

ENDING = ".betis-backup"
KEEP = 7
"""How many days of backups are kept."""


def _folder() -> Path:
    return Path(settings.DATA) / "backups"


def begin(words: str) -> None:
    """From now on backups are sealed for these words. Raises `SealError` where too short."""
    key = new_key(words)
    content = {"recipient": key.recipient, "private": b64encode(key.private).decode()}
    write_whole(str(_folder() / "key.json"), json.dumps(content).encode())


def make(diary: Diary) -> bytes:
    """Makes today's backup and drops the oldest; its content."""
    content = sealed_by(to_json(store.changes(diary)).encode(), _key())
    write_whole(str(_folder() / f"{timezone.localdate().isoformat()}{ENDING}"), content)
    for old in _all()[:-KEEP]:
        old.unlink(missing_ok=True)
    return content


def make_if_due(diary: Diary) -> None:
    """A backup a day, once a passphrase was set."""
    if (_folder() / "key.json").exists() and latest() != timezone.localdate():
        make(diary)


def latest() -> date | None:
    """The day of the newest backup; None where there is none."""
    every = _all()
    return date.fromisoformat(every[-1].name.removesuffix(ENDING)) if every else None


def forget() -> None:
    """Takes the backups and their key away."""
    for path in (*_all(), _folder() / "key.json"):
        path.unlink(missing_ok=True)


def _all() -> list[Path]:
    return sorted(_folder().glob(f"*{ENDING}"))


def _key() -> Key:
    kept = json.loads((_folder() / "key.json").read_bytes())
    return Key(kept["recipient"], b64decode(kept["private"]))
