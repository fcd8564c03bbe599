"""For whom advice changed from one book to another, with an example person for each change."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from betis.assurance.assure import answers_json
from betis.assurance.words import told
from betis.guideline.book import Book
from betis.guideline.export import as_json
from betis.guideline.items import Item, Promise
from betis.guideline.patient import Patient
from betis.interpreters.proof import How, difference
from betis.logic.text import Language, Text, say

URGENCY = say(id="Urgensi", en="Urgency")


@dataclass(frozen=True)
class Change:
    """Something that differs.

    Attributes:
        kind, name, title: the entry; kind `urgency` for the urgency as a whole.
        how: added, removed, changed, or equal where only `fields` differ.
        before, after: what each book says of the example person.
        fields: the fields of the entry that differ (texts, numbers, sources).
        patient, words: the example person, if there is one.
    """

    kind: str
    name: str
    title: Text
    how: How
    before: str = ""
    after: str = ""
    fields: tuple[str, ...] = ()
    patient: Patient | None = None
    words: Text | None = None


@dataclass(frozen=True)
class Changed:
    """All that differs between two versions, and how many entries do not."""

    old: str
    new: str
    changes: tuple[Change, ...]
    equal: int
    book: Book

    def as_json(self, language: Language) -> dict[str, Any]:
        """The machine-readable form."""
        return {
            "old": self.old,
            "new": self.new,
            "equal": self.equal,
            "changes": [
                {
                    "kind": change.kind,
                    "name": change.name,
                    "title": change.title.in_(language),
                    "how": str(change.how),
                    "before": change.before,
                    "after": change.after,
                    "fields": list(change.fields),
                    "who": change.words.in_(language) if change.words else None,
                    "facts": answers_json(self.book, change.patient) if change.patient else None,
                }
                for change in self.changes
            ],
        }


def changes(old: Book, new: Book) -> Changed:
    """Everything that differs from the old book to the new one."""
    found = tuple(_changes(old, new))
    differing = tuple(c for c in found if c.how is not How.EQUAL or c.fields)
    return Changed(old.version, new.version, differing, len(found) - len(differing), new)


def _changes(old: Book, new: Book) -> Iterator[Change]:
    was, now = as_json(old)["items"], as_json(new)["items"]
    compared = set()
    for found in difference(old, new):
        compared.add((found.kind, found.name))
        item = new.of(found.kind).get(found.name) or old.of(found.kind).get(found.name)
        person = found.person
        book = old if found.how is How.REMOVED else new
        yield Change(
            kind=found.kind,
            name=found.name,
            title=item.title if item else URGENCY,
            how=found.how,
            before=found.before,
            after=found.after,
            fields=_fields(was, now, found.kind, found.name),
            patient=person.patient if person else None,
            words=told(book, person.patient, person.respondent) if person else None,
        )
    for item in (*new.every_item(), *old.every_item()):
        if not isinstance(item, Promise) and (item.kind, item.name) not in compared:
            compared.add((item.kind, item.name))
            yield _without_rule(was, now, item)


def _without_rule(was: dict[str, Any], now: dict[str, Any], item: Item) -> Change:
    """An entry that is only to be read: there or not, and which fields differ."""
    before, after = (items.get(item.kind, {}).get(item.name) for items in (was, now))
    how = How.ADDED if before is None else How.REMOVED if after is None else How.EQUAL
    return Change(
        item.kind, item.name, item.title, how, fields=_fields(was, now, item.kind, item.name)
    )


def _fields(was: dict[str, Any], now: dict[str, Any], kind: str, name: str) -> tuple[str, ...]:
    """Fields of an entry that both books have and that differ."""
    before, after = (items.get(kind, {}).get(name) for items in (was, now))
    if before is None or after is None:
        return ()
    return tuple(key for key in sorted(before | after) if before.get(key) != after.get(key))
