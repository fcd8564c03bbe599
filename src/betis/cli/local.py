"""The diary in the database of this machine, as the site keeps it."""

import os
from collections.abc import Iterable

from betis.diary.change import Change


class LocalDiary:
    """The one diary of this machine, its database prepared as `betis serve` prepares it."""

    def __init__(self) -> None:
        os.umask(0o077)  # a diary is nobody else's to read
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "betis.web.settings")
        import django
        from django.core.management import call_command

        django.setup()
        call_command("migrate", verbosity=0)
        from betis.web.diary import store

        self._store = store
        self._diary = store.local_diary()

    def changes(self) -> tuple[Change, ...]:
        """Everything ever written in it."""
        return self._store.changes(self._diary)

    def keep(self, changes: Iterable[Change]) -> int:
        """Add changes; those already there stay as they are. How many were new."""
        return len(self._store.keep(self._diary, changes).new)

    def remove(self, identifiers: Iterable[str]) -> None:
        """Take changes out for good, on this machine only."""
        self._store.remove(self._diary, identifiers)

    def erase(self) -> None:
        """Take everything out for good."""
        self._store.erase(self._diary)
