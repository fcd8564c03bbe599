"""The diary in PostgreSQL: the same tests, and writers at the same time."""

import os
import subprocess
import sys

import pytest

from tests.docs.documents import ROOT


def run(address: str, *command: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "BETIS_DATABASE_URL": address}
    return subprocess.run(
        [sys.executable, *command], cwd=ROOT, env=environment, capture_output=True, text=True
    )


@pytest.mark.parametrize(
    "name", ["test_diary_store", "test_diary", "test_diary_pages", "test_sync_schedules"]
)
def test_everything_said_of_the_diary_holds_in_postgresql(postgresql: str, name: str) -> None:
    tests = ("-q", "-p", "no:xdist", "-p", "no:cacheprovider", "-m", "not long")
    done = run(postgresql, "-m", "pytest", *tests, f"tests/web/{name}.py")
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
from betis.web.diary.models import Diary

year, read = example_year(date(2026, 11, 25)), []
diary = Diary.objects.create(owner="somebody else")
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


def test_a_reader_misses_nothing_while_others_write(postgresql: str) -> None:
    """A cursor would skip a change that got its number early and became visible late."""
    done = run(
        postgresql, "-c", f"import os; os.environ.setdefault({DJANGO!r}, {SITE!r})\n{WRITERS}"
    )
    assert done.returncode == 0, done.stderr[-2000:]


DJANGO, SITE = "DJANGO_SETTINGS_MODULE", "betis.web.settings"
