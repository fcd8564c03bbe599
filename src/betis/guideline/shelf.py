"""A bound book as bytes, of which only what is looked at is ever unpacked.

A command that answers one person needs some kinds of entry, and of those half of the fields. So
each kind is two pickles: the fields that a result may show, and the rest, which an entry fetches
when it is first read (`Item.__getattr__`). Both point at facts by name.
"""

import io
import marshal
import pickle
from collections.abc import Iterator, Mapping
from typing import Any

from betis.guideline.book import Book
from betis.guideline.fact import Asked
from betis.guideline.items import Item

LATER = ("says", "examples", "steps", "harms")
"""Fields that are read by who opens an entry, not by who gets a result."""


class Shelf(Mapping[str, Any]):
    """Entries by name, unpacked all together when one is first taken."""

    def __init__(self, packed: bytes, facts: Mapping[str, Any], later: Mapping[str, Any]) -> None:
        self._packed = packed
        self._facts = facts
        self._later = later
        self._taken: dict[str, Any] | None = None

    def _all(self) -> dict[str, Any]:
        if self._taken is None:
            entries: dict[str, Any] = _Unpickler(self._packed, self._facts).load()
            if self._later:
                for entry in entries.values():
                    vars(entry)["_later"] = self._later
            self._taken = self._taken or entries  # whoever came first: entries are unique
        return self._taken

    def __getitem__(self, name: str) -> Any:
        return self._all()[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._all())

    def __len__(self) -> int:
        return len(self._all())


def packed(book: Book) -> bytes:
    """The book as bytes."""
    kinds = {
        kind: (
            _packed({name: _front(item) for name, item in items.items()}),
            _packed({name: _later(item) for name, item in items.items()}),
        )
        for kind, items in book.items.items()
    }
    facts = pickle.dumps((dict(book.groups), dict(book.facts)), protocol=5)
    return marshal.dumps((book.version, facts, _packed(dict(book.sources)), kinds))


def unpacked(content: bytes, keep: str | None = None) -> Book:
    """The book again, its entries still packed."""
    version, asked, sources, kinds = marshal.loads(content)
    groups, facts = pickle.loads(asked)
    return Book(
        version=version,
        groups=groups,
        facts=facts,
        sources=Shelf(sources, facts, {}),
        items={
            kind: Shelf(front, facts, Shelf(rest, facts, {}))
            for kind, (front, rest) in kinds.items()
        },
        keep=keep,
    )


def _packed(entries: Mapping[str, Any]) -> bytes:
    stream = io.BytesIO()
    _Pickler(stream, protocol=5).dump(entries)
    return stream.getvalue()


def _later(item: Item) -> dict[str, Any]:
    return {name: getattr(item, name) for name in LATER if hasattr(item, name)}


def _front(item: Item) -> Item:
    """The entry without what comes later."""
    later = _later(item)
    front = object.__new__(type(item))
    vars(front).update({name: value for name, value in vars(item).items() if name not in later})
    return front


class _Pickler(pickle.Pickler):
    """Writes the name of a fact instead of the fact."""

    def persistent_id(self, obj: object) -> str | None:
        return obj.name if isinstance(obj, Asked) else None


class _Unpickler(pickle.Unpickler):
    def __init__(self, entries: bytes, facts: Mapping[str, Any]) -> None:
        super().__init__(io.BytesIO(entries))
        self._facts = facts

    def persistent_load(self, name: str) -> Any:
        return self._facts[name]
