"""The whole guideline, bound: look up and reverse links."""

import os
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any

from betis.guideline.fact import Fact
from betis.guideline.items import Item
from betis.guideline.source import Source
from betis.logic.record import record
from betis.logic.text import Text
from betis.logic.walk import facts


@record(eq=False)
class Book:
    """Facts, sources and items by name.

    `version` is made from the content: the same files give the same version. `groups` are the
    titles of the groups of facts. `keep` stores what an interpreter made of this very version
    under a name, so that it is made once (see `kept`).
    """

    version: str
    facts: Mapping[str, Fact]
    groups: Mapping[str, Text]
    sources: Mapping[str, Source]
    items: Mapping[str, Mapping[str, Any]]
    keep: str | None = None

    def of(self, kind: str) -> Mapping[str, Any]:
        """Every item of a kind by name; empty for a kind that has none."""
        return self.items.get(kind, {})

    def every_item(self) -> Iterator[Item]:
        """All items, kind by kind."""
        for items in self.items.values():
            yield from items.values()

    def find(self, name: str) -> list[Item]:
        """The items of this name, in whatever kinds."""
        return [items[name] for items in self.items.values() if name in items]

    def cited_by(self) -> dict[str, list[Item]]:
        """Source name → the items that cite it."""
        found: dict[str, list[Item]] = {name: [] for name in self.sources}
        for item in self.every_item():
            for source in dict.fromkeys(item.cited()):
                found.setdefault(source, []).append(item)
        return found

    def mentioned_by(self) -> dict[tuple[str, str], list[Item]]:
        """(kind, name) → the items that point at it."""
        found: dict[tuple[str, str], list[Item]] = {}
        for item in self.every_item():
            for target in dict.fromkeys(item.mentions()):
                found.setdefault(target, []).append(item)
        return found

    def kept(self, name: str, make: Callable[[], bytes]) -> bytes:
        """What `make` gave for this version of the book: made once, then read from disk."""
        if self.keep is None:
            return make()
        path = os.path.join(self.keep, f"{self.version}.{name}")
        try:
            return read_whole(path)
        except OSError:
            made = make()
            write_whole(path, made)
            return made


@cache
def barring(book: Book) -> frozenset[str]:
    """Facts that may forbid a step of the night."""
    return frozenset(
        fact.name
        for action in book.of("first_aid").values()
        if action.moment is not None
        for bar in action.bars
        for fact in facts(bar.when)
    )


def read_whole(path: str) -> bytes:
    """The content of a file; OSError where there is none."""
    with open(path, "rb") as file:
        return file.read()


def write_whole(path: str, content: bytes) -> None:
    """Write a file so that nobody ever reads half of it. A folder that cannot be written to is
    no reason to fail: what is kept is only a saving of time."""
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        partial = f"{path}.{os.getpid():x}.{id(content):x}.partial"
        with open(partial, "wb") as file:
            file.write(content)
        os.replace(partial, path)
    except OSError:
        return
