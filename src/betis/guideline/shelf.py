"""A bound book as bytes, of which only what is looked at is ever unpacked.

A command that answers one person needs a few of some hundreds of entries. Each entry is pickled
by itself and points at facts by name, so taking one from the shelf costs one entry.
"""

import io
import marshal
import pickle
from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeVar

from betis.guideline.book import Book
from betis.guideline.fact import Asked
from betis.logic.text import Text

T = TypeVar("T")


class Shelf(Mapping[str, T]):
    """Names in order; values unpacked when first taken."""

    def __init__(self, packed: Mapping[str, bytes], unpack: Callable[[bytes], T]) -> None:
        self._packed = packed
        self._unpack = unpack
        self._taken: dict[str, T] = {}

    def __getitem__(self, name: str) -> T:
        if name not in self._taken:
            self._taken[name] = self._unpack(self._packed[name])
        return self._taken[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._packed)

    def __len__(self) -> int:
        return len(self._packed)


def packed(book: Book) -> bytes:
    """The book as bytes."""
    return marshal.dumps(
        {
            "version": book.version,
            "groups": {name: tuple(title) for name, title in book.groups.items()},
            "facts": {name: _pack(fact, whole=name) for name, fact in book.facts.items()},
            "sources": {name: _pack(source) for name, source in book.sources.items()},
            "items": {
                kind: {name: _pack(item) for name, item in items.items()}
                for kind, items in book.items.items()
            },
        }
    )


def unpacked(content: bytes, keep: str | None = None) -> Book:
    """The book again, its entries still packed."""
    shelves: dict[str, Any] = marshal.loads(content)

    def unpack(entry: bytes) -> Any:
        return _Unpickler(entry, facts).load()

    facts: Shelf[Any] = Shelf(shelves["facts"], unpack)
    return Book(
        version=shelves["version"],
        groups={name: Text(*title) for name, title in shelves["groups"].items()},
        facts=facts,
        sources=Shelf(shelves["sources"], unpack),
        items={kind: Shelf(items, unpack) for kind, items in shelves["items"].items()},
        keep=keep,
    )


def _pack(entry: object, whole: str = "") -> bytes:
    stream = io.BytesIO()
    _Pickler(stream, whole).dump(entry)
    return stream.getvalue()


class _Pickler(pickle.Pickler):
    """Writes the name of a fact instead of the fact, except for the fact that is being packed."""

    def __init__(self, stream: io.BytesIO, whole: str) -> None:
        super().__init__(stream, protocol=5)
        self._whole = whole

    def persistent_id(self, obj: object) -> str | None:
        return obj.name if isinstance(obj, Asked) and obj.name != self._whole else None


class _Unpickler(pickle.Unpickler):
    def __init__(self, entry: bytes, facts: Mapping[str, Any]) -> None:
        super().__init__(io.BytesIO(entry))
        self._facts = facts

    def persistent_load(self, name: str) -> Any:
        return self._facts[name]
