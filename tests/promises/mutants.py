"""The book with one thing broken in it on purpose."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from betis.guideline.book import Book
from betis.guideline.items import Item


def with_item(book: Book, kind: str, name: str, **changed: Any) -> Book:
    """The book in which this entry has other values in some fields."""
    return with_items(book, kind, {name: renewed(book.of(kind)[name], name, **changed)})


def with_items(book: Book, kind: str, items: Mapping[str, Item]) -> Book:
    """The book with these entries added or put in place of those it has."""
    return replace(book, items={**book.items, kind: {**book.of(kind), **items}}, keep=None)


def renewed(item: Any, name: str, **changed: Any) -> Any:
    """An entry like this one, with this name."""
    new = replace(item, **changed)
    object.__setattr__(new, "name", name)
    object.__setattr__(new, "kind", item.kind)
    return new
