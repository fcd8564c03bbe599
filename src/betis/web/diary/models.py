"""Three tables: whose diary, every change ever made, and each entry as it stands.

`Change` only grows, and is the diary. `Entry` follows from it (`betis.diary.change.merged`) and can
be made again at any time; it is there so that a month is read without reading ten years.
"""

from typing import ClassVar

from django.db import models
from uuid_utils.compat import uuid7

LOCAL = "local"
"""The owner of the one diary of a machine without accounts."""


class Diary(models.Model):
    """One person's diary."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    owner = models.CharField(max_length=150, unique=True)


class Change(models.Model):
    """One change as it came. `seq` grows in the order in which a diary took its changes."""

    seq = models.BigAutoField(primary_key=True)
    diary = models.ForeignKey(Diary, on_delete=models.CASCADE, related_name="+")
    identifier = models.UUIDField()
    entry = models.CharField(max_length=36)
    kind = models.CharField(max_length=8)
    revision = models.PositiveIntegerField()
    values = models.JSONField(null=True)
    device = models.UUIDField()
    made = models.CharField(max_length=40)
    received = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["diary", "identifier"], name="one_change_once")
        ]
        indexes: ClassVar = [
            models.Index(fields=["diary", "entry"], name="changes_of_an_entry"),
            models.Index(fields=["diary", "seq"], name="changes_in_order"),
            models.Index(fields=["diary", "device"], name="changes_of_a_device"),
        ]


class Entry(models.Model):
    """An entry as it stands. `day` is the date of its night, or the date written in it."""

    diary = models.ForeignKey(Diary, on_delete=models.CASCADE, related_name="+")
    entry = models.CharField(max_length=36)
    kind = models.CharField(max_length=8)
    day = models.DateField(null=True)
    values = models.JSONField()
    revision = models.PositiveIntegerField()
    gone = models.BooleanField()
    made = models.CharField(max_length=40)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["diary", "entry"], name="one_entry_once")
        ]
        indexes: ClassVar = [models.Index(fields=["diary", "day"], name="entries_of_a_day")]
