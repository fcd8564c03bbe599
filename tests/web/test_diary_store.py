"""The diary in a database: what is kept stays, once, and the entries follow from the changes."""

from datetime import date, timedelta

import pytest
from django.core.management import call_command
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from betis.diary.change import Change, merged
from betis.diary.example import example_year, of_example
from betis.diary.shape import Kind
from betis.web.diary import store
from betis.web.diary.models import Diary
from tests.diary.strategies import diaries
from tests.diary.writing import Pen

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 25)
ALWAYS = (TODAY - timedelta(days=4000), TODAY + timedelta(days=4000))


@settings(
    max_examples=30,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(diaries, st.randoms(use_true_random=False))
def test_batches_in_any_order_and_again_end_in_the_same_diary(diary, chance) -> None:  # type: ignore[no-untyped-def]
    mine = store.local_diary()
    store.erase(mine)
    batches = [diary[start : start + 3] for start in range(0, len(diary), 3)]
    chance.shuffle(batches)
    for batch in [*batches, *batches[:2]]:
        store.keep(mine, batch)
    assert {c.id: c for c in store.changes(mine)} == {c.id: c for c in diary}
    assert len(store.changes(mine)) == len(diary)
    standing = {entry.id: entry for entry in store.entries(mine, *ALWAYS)}
    assert standing == {name: entry for name, entry in merged(diary).items() if not entry.gone}


def test_what_was_there_already_is_told_and_stays_as_it_was() -> None:
    mine, pen = store.local_diary(), Pen()
    pen.cramp("2026-11-25T03:00", pain=3)
    (change,) = pen.changes
    assert store.keep(mine, pen.changes) == store.Kept((change.id,), ())
    other = Change(**{**vars(change), "values": {"pain": 9}})
    assert store.keep(mine, [other]) == store.Kept((), (change.id,))
    assert store.changes(mine) == (change,)


def test_a_cursor_walks_through_everything_once() -> None:
    mine, year = store.local_diary(), example_year(TODAY)
    store.keep(mine, year)
    cursor, seen = 0, list[Change]()
    while True:
        cursor, some = store.changes_since(mine, cursor, 50)
        if not some:
            break
        seen += some
    assert seen == list(year)


def test_only_the_days_asked_for_are_read_and_what_is_taken_always() -> None:
    mine = store.local_diary()
    store.keep(mine, example_year(TODAY))
    week = store.entries(mine, TODAY - timedelta(days=7), TODAY)
    assert 5 <= len([entry for entry in week if entry.kind is not Kind.TAKEN]) <= 30
    assert len([entry for entry in week if entry.kind is Kind.TAKEN]) == 2


def test_one_persons_diary_is_not_anothers() -> None:
    mine, other, pen = store.local_diary(), Diary.objects.create(owner="other"), Pen()
    pen.night("2026-11-25", none=True)
    store.keep(other, pen.changes)
    assert store.changes(mine) == () and store.entries(mine, *ALWAYS) == ()
    store.keep(mine, pen.changes)
    store.erase(other)
    assert len(store.changes(mine)) == 1 and store.changes(other) == ()


def test_the_example_is_removed_and_the_own_night_stands_again() -> None:
    mine, pen, year = store.local_diary(), Pen(), example_year(TODAY)
    night = next(change.entry for change in year if change.kind is Kind.NIGHT)
    pen.write(Kind.NIGHT, {"note": "mine"}, night)
    store.keep(mine, [*year, *pen.changes])
    store.remove(mine, of_example(store.changes(mine)))
    assert store.changes(mine) == tuple(pen.changes)
    (entry,) = store.entries(mine, *ALWAYS)
    assert entry.values == {"night": night.removeprefix("night-"), "note": "mine"}


def test_all_changes_of_a_batch_are_kept_or_none(monkeypatch: pytest.MonkeyPatch) -> None:
    mine, pen = store.local_diary(), Pen()
    pen.night("2026-11-25", none=True)

    def broken(*_: object) -> None:
        raise OSError("disk full")

    monkeypatch.setattr(store, "_fold", broken)
    with pytest.raises(OSError, match="disk full"):
        store.keep(mine, pen.changes)
    assert store.changes(mine) == ()


def test_the_history_of_an_entry_is_whole() -> None:
    mine, pen = store.local_diary(), Pen()
    cramp = pen.cramp("2026-11-25T03:00", pain=3)
    pen.write(Kind.CRAMP, {"pain": 4}, cramp)
    pen.write(Kind.CRAMP, None, cramp)
    store.keep(mine, reversed(pen.changes))
    assert store.history(mine, cramp) == tuple(pen.changes)
    assert store.entries(mine, *ALWAYS) == ()


def test_the_tables_are_as_the_migrations_make_them() -> None:
    call_command("makemigrations", "--check", "--dry-run", verbosity=0)
