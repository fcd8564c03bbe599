"""Reading and writing diaries in the database. The only place that does."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db import transaction
from django.db.models import Q, QuerySet

from betis.diary import change as pure
from betis.diary.nights import night_of
from betis.diary.shape import Kind, parsed_day, parsed_moment
from betis.web.diary.models import Change, Diary, Entry

DAYS = {Kind.NIGHT: "night", Kind.TAKEN: "since", Kind.NOTE: "day"}
CHANGING = ("kind", "day", "values", "revision", "gone", "made")


@dataclass(frozen=True)
class Kept:
    """The identifiers of changes that are now kept; `new` were not there before."""

    new: tuple[str, ...]
    already: tuple[str, ...]


def local_diary() -> Diary:
    """The diary of this machine's owner, made when first asked for."""
    return Diary.objects.get_or_create(local=True)[0]


def keep(diary: Diary, changes: Iterable[pure.Change]) -> Kept:
    """Adds changes; those already there stay as they are. All or none, on disk on return."""
    given = {change.id: change for change in changes}
    with transaction.atomic():
        # One writer of a diary at a time, so that whoever reads on from a number misses nothing.
        Diary.objects.select_for_update().get(pk=diary.pk)
        there = {str(name) for name in _named(diary, given).values_list("change", flat=True)}
        new = [change for name, change in given.items() if name not in there]
        Change.objects.bulk_create([_row(diary, change) for change in new])
        _stand(diary, {change.entry for change in new})
    return Kept(tuple(change.id for change in new), tuple(sorted(there)))


def changes(diary: Diary) -> tuple[pure.Change, ...]:
    """Everything ever written in it, in the order in which it came."""
    return tuple(_change(row) for row in diary.changes.order_by("id").iterator())


def since(diary: Diary, cursor: int, most: int) -> tuple[list[pure.Change], int, bool]:
    """Changes kept after `cursor`, the next cursor, and whether there are more."""
    rows = list(diary.changes.filter(id__gt=cursor).order_by("id")[: most + 1])
    page = rows[:most]
    return [_change(row) for row in page], page[-1].id if page else cursor, len(rows) > most


def entries(diary: Diary, first: date, last: date) -> tuple[pure.Entry, ...]:
    """Entries of these days as they stand, every medicine that may have been taken in them, and
    what has no day yet because a change of it is still on its way."""
    days = Q(day__range=(first, last)) | Q(day__isnull=True) | Q(kind=str(Kind.TAKEN))
    return tuple(_entry(row) for row in diary.entries.filter(days, gone=False))


def remove(diary: Diary, identifiers: Iterable[str]) -> None:
    """Takes changes out for good, such as those of the example year."""
    with transaction.atomic():
        Diary.objects.select_for_update().get(pk=diary.pk)
        doomed = _named(diary, identifiers)
        touched = set(doomed.values_list("entry", flat=True))
        doomed.delete()
        diary.entries.filter(entry__in=touched).delete()
        _stand(diary, touched)


def erase(diary: Diary) -> None:
    """Takes everything out for good."""
    with transaction.atomic():
        diary.entries.all().delete()
        diary.changes.all().delete()


def _named(diary: Diary, identifiers: Iterable[str]) -> QuerySet[Change]:
    return diary.changes.filter(change__in=[UUID(name) for name in identifiers])


def _stand(diary: Diary, touched: set[str]) -> None:
    """Brings entries to what their changes come to."""
    rows = diary.changes.filter(entry__in=touched)
    standing = pure.merged(_change(row) for row in rows).values()
    Entry.objects.bulk_create(
        [
            Entry(
                diary=diary, entry=entry.id, kind=str(entry.kind), day=_day(entry),
                values=dict(entry.values), revision=entry.revision, gone=entry.gone,
                made=entry.made,
            )
            for entry in standing
        ],
        update_conflicts=True,
        unique_fields=["diary", "entry"],
        update_fields=CHANGING,
    )  # fmt: skip


def _day(entry: pure.Entry) -> date | None:
    """The night or date by which an entry is found."""
    if entry.kind is Kind.CRAMP:
        started = parsed_moment(entry.values.get("started"))
        return night_of(started) if started else None
    return parsed_day(entry.values.get(DAYS[entry.kind]))


def _row(diary: Diary, change: pure.Change) -> Change:
    return Change(
        diary=diary, change=UUID(change.id), entry=change.entry, kind=str(change.kind),
        revision=change.revision, values=None if change.values is None else dict(change.values),
        device=UUID(change.device), made=change.made,
    )  # fmt: skip


def _change(row: Change) -> pure.Change:
    return pure.Change(
        str(row.change), row.entry, Kind(row.kind), row.revision, row.values, str(row.device),
        row.made,
    )  # fmt: skip


def _entry(row: Entry) -> pure.Entry:
    return pure.Entry(row.entry, Kind(row.kind), row.values, row.revision, row.gone, row.made)
