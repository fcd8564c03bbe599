"""The diary in a database: every change as it came, and every entry as it stands.

Changes are only ever added. Entries follow from them (`betis.diary.change.merged`) and are kept so
that a page reads a month or a year, whatever the length of the diary.
"""

from typing import ClassVar

from django.db import models
from uuid_utils.compat import uuid7


class Diary(models.Model):
    """The diary of one person."""

    id = models.UUIDField(primary_key=True, default=uuid7)
    local = models.BooleanField(null=True, unique=True)
    """True for the one diary of this machine, whose owner needs no login; else null."""


class Change(models.Model):
    """A change as it came. `id` counts them in the order in which they were kept."""

    id = models.BigAutoField(primary_key=True)
    diary = models.ForeignKey(Diary, models.CASCADE, related_name="changes")
    change = models.UUIDField()
    entry = models.CharField(max_length=36)
    kind = models.CharField(max_length=8)
    revision = models.PositiveIntegerField()
    values = models.JSONField(null=True)
    device = models.UUIDField()
    made = models.CharField(max_length=40)
    received = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["diary", "change"], name="change_once")
        ]
        indexes: ClassVar = [
            models.Index(fields=["diary", "entry"]),
            models.Index(fields=["diary", "id"]),
        ]


class Entry(models.Model):
    """An entry as it stands. `day` is the night it belongs to, or its date."""

    diary = models.ForeignKey(Diary, models.CASCADE, related_name="entries")
    entry = models.CharField(max_length=36)
    kind = models.CharField(max_length=8)
    day = models.DateField(null=True)
    values = models.JSONField()
    revision = models.PositiveIntegerField()
    gone = models.BooleanField()
    made = models.CharField(max_length=40)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["diary", "entry"], name="entry_once")
        ]
        indexes: ClassVar = [models.Index(fields=["diary", "kind", "day"])]
