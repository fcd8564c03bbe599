"""Reading and writing a diary. What `keep` has returned is on disk, and stays."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from django.db import connection, transaction

from betis.diary import change as pure
from betis.diary.example import EXAMPLE
from betis.diary.nights import cramp_of, night_of
from betis.diary.shape import Kind, parsed_day
from betis.web.diary.models import LOCAL, Change, Diary, Entry

AT_ONCE = 200
"""Identifiers in one query; SQLite takes some hundred parameters."""
FOLDED = ["kind", "day", "values", "revision", "gone", "made"]


@dataclass(frozen=True)
class Kept:
    """Which changes are new, and which were there already; together all that were given."""

    new: tuple[str, ...]
    known: tuple[str, ...]


def local_diary() -> Diary:
    """The diary of this machine, made on first use."""
    return Diary.objects.get_or_create(owner=LOCAL)[0]


def changes(diary: Diary) -> tuple[pure.Change, ...]:
    """Everything ever written, in the order in which it came."""
    rows = Change.objects.filter(diary=diary).order_by("seq")
    return tuple(map(_change, rows.iterator()))


def changes_since(diary: Diary, cursor: int, most: int) -> tuple[int, tuple[pure.Change, ...]]:
    """At most so many changes after the cursor, and the cursor after them."""
    rows = list(Change.objects.filter(diary=diary, seq__gt=cursor).order_by("seq")[:most])
    return (rows[-1].seq if rows else cursor), tuple(map(_change, rows))


@transaction.atomic
def keep(diary: Diary, given: Iterable[pure.Change]) -> Kept:
    """Add changes and fold their entries again. All of them or, if something fails, none.

    The diary's row is locked, so that `seq` grows in the order in which changes become visible
    and a cursor never skips one.
    """
    Diary.objects.select_for_update().get(pk=diary.pk)
    by_id = {change.id: change for change in reversed(list(given))}
    known = {
        str(identifier)
        for some in _some(by_id)
        for identifier in Change.objects.filter(diary=diary, identifier__in=some).values_list(
            "identifier", flat=True
        )
    }
    new = [change for change in reversed(by_id.values()) if change.id not in known]
    Change.objects.bulk_create([_row(diary, change) for change in new], batch_size=AT_ONCE)
    _fold(diary, dict.fromkeys(change.entry for change in new))
    return Kept(tuple(change.id for change in new), tuple(known))


def entries(diary: Diary, first: date, last: date) -> tuple[pure.Entry, ...]:
    """What stands of the days from `first` to `last`, and everything without a day."""
    rows = Entry.objects.filter(diary=diary, gone=False)
    days = rows.filter(day__gte=first, day__lte=last) | rows.filter(day__isnull=True)
    return tuple(map(_entry, days))


def history(diary: Diary, entry: str) -> tuple[pure.Change, ...]:
    """Every change of one entry, oldest first."""
    rows = Change.objects.filter(diary=diary, entry=entry)
    return tuple(sorted(map(_change, rows), key=lambda change: (change.revision, change.id)))


def has_example(diary: Diary) -> bool:
    """Whether the example year, or a part of it, is in the diary."""
    return Change.objects.filter(diary=diary, device=EXAMPLE).exists()


@transaction.atomic
def remove(diary: Diary, identifiers: Iterable[str]) -> None:
    """Take changes out for good and fold their entries again. For the example, never an edit."""
    Diary.objects.select_for_update().get(pk=diary.pk)
    touched: dict[str, None] = {}
    for some in _some(identifiers):
        rows = Change.objects.filter(diary=diary, identifier__in=some)
        touched |= dict.fromkeys(rows.values_list("entry", flat=True))
        rows.delete()
    _fold(diary, touched)


def erase(diary: Diary) -> None:
    """Take everything out for good, from the file too (SQLite overwrites what it deletes)."""
    with transaction.atomic():
        Entry.objects.filter(diary=diary).delete()
        Change.objects.filter(diary=diary).delete()
    if connection.vendor == "sqlite" and not connection.in_atomic_block:
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _fold(diary: Diary, names: Iterable[str]) -> None:
    """Make these entries again from all their changes."""
    for some in _some(names):
        rows = Change.objects.filter(diary=diary, entry__in=some)
        folded = pure.merged(map(_change, rows))
        Entry.objects.filter(diary=diary, entry__in=set(some) - set(folded)).delete()
        Entry.objects.bulk_create(
            [_folded(diary, entry) for entry in folded.values()],
            update_conflicts=True,
            unique_fields=["diary", "entry"],
            update_fields=FOLDED,
        )


def _some(names: Iterable[str]) -> Iterator[Sequence[str]]:
    """A few names at a time."""
    every = list(names)
    return (every[start : start + AT_ONCE] for start in range(0, len(every), AT_ONCE))


def _row(diary: Diary, change: pure.Change) -> Change:
    return Change(
        diary=diary, identifier=change.id, entry=change.entry, kind=change.kind,
        revision=change.revision, values=change.values, device=change.device, made=change.made,
    )  # fmt: skip


def _change(row: Change) -> pure.Change:
    return pure.Change(
        str(row.identifier), row.entry, Kind(row.kind), row.revision, row.values,
        str(row.device), row.made,
    )  # fmt: skip


def _folded(diary: Diary, entry: pure.Entry) -> Entry:
    return Entry(
        diary=diary, entry=entry.id, kind=entry.kind, day=_day(entry), values=dict(entry.values),
        revision=entry.revision, gone=entry.gone, made=entry.made,
    )  # fmt: skip


def _entry(row: Entry) -> pure.Entry:
    return pure.Entry(row.entry, Kind(row.kind), row.values, row.revision, row.gone, row.made)


def _day(entry: pure.Entry) -> date | None:
    """The day under which an entry is found; none for what is taken, which spans many."""
    if entry.kind is Kind.CRAMP:
        cramp = cramp_of(entry)
        return night_of(cramp.started) if cramp else None
    return parsed_day(entry.values.get("night" if entry.kind is Kind.NIGHT else "day"))
