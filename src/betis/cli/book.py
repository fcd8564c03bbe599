"""`betis book`: the guideline, to read or to export."""

import json
import sys
from collections.abc import Iterable
from dataclasses import fields, is_dataclass
from datetime import date
from difflib import get_close_matches
from enum import Enum
from typing import Any, cast

from rich.console import Console
from rich.table import Table

import betis
from betis.cli.facts import described
from betis.cli.failure import Failure
from betis.guideline.book import Book
from betis.guideline.items import Item
from betis.guideline.source import Source
from betis.logic.nodes import NODES, Condition, Expression, Variable
from betis.logic.text import Language, Text, say
from betis.logic.wording import worded

NO_KIND = say(id="tidak ada jenis {!r}; yang ada: {}", en="there is no kind {!r}; there are: {}")
NO_NAME = say(
    id="tidak ada {} bernama {!r}; mungkin: {}", en="there is no {} named {!r}; perhaps: {}"
)
LABELS = {
    "says": say(id="", en=""),
    "do": say(id="Yang dilakukan", en="What to do"),
    "when": say(id="Bila", en="When"),
    "differs": say(id="Bedanya dengan kram", en="How it differs from a cramp"),
    "effect": say(id="Yang diketahui", en="What is known"),
    "harms": say(id="Risiko", en="Harms"),
    "reach": say(id="Cara menemui", en="How to reach them"),
}
SOURCES = say(id="Sumber", en="Sources")
UNCHECKED = say(id="belum diperiksa", en="not checked")


def run(kind: str | None, name: str | None, as_json: bool, language: Language) -> None:
    """The whole guideline, one kind, or one entry."""
    book = betis.book()
    chosen = list(_chosen(book, kind, name, language))
    if as_json:
        whole: Any = (
            exported(book) if kind is None else [plain(i) for i in chosen] if name is None
            else plain(chosen[0])
        )  # fmt: skip
        sys.stdout.write(json.dumps(whole, ensure_ascii=False, indent=1) + "\n")
        return
    console = Console(highlight=False)
    if name is not None:
        for item in chosen:
            _show(console, book, item, language)
        return
    table = Table.grid(padding=(0, 2))
    for item in chosen:
        table.add_row(item.kind, item.name, item.title.in_(language))
    console.print(table)


def _chosen(book: Book, kind: str | None, name: str | None, language: Language) -> Iterable[Item]:
    if kind is None:
        return book.every_item()
    if kind not in book.items:
        raise Failure(NO_KIND.in_(language).format(kind, ", ".join(book.items)))
    items = book.of(kind)
    if name is None:
        return items.values()
    if name not in items:
        near = ", ".join(get_close_matches(name, list(items), 3)) or ", ".join(list(items)[:5])
        raise Failure(NO_NAME.in_(language).format(kind, name, near))
    return (items[name],)


def exported(book: Book) -> dict[str, Any]:
    """The whole book as plain data."""
    return {
        "version": book.version,
        "facts": [described(fact) for fact in book.facts.values()],
        "items": {
            kind: {name: plain(item) for name, item in items.items()}
            for kind, items in book.items.items()
        },
        "sources": {name: plain(source) for name, source in book.sources.items()},
    }


def plain(value: object) -> Any:
    """Any part of the book as plain data; rules as readable phrases."""
    if isinstance(value, Text):
        return value._asdict()
    if isinstance(value, Variable):
        return value.name
    if isinstance(value, NODES):
        return worded(cast(Expression, value))._asdict()
    if isinstance(value, Enum):
        return value.name.lower()
    if isinstance(value, date):
        return value.isoformat()
    if is_dataclass(value):
        return {f.name: plain(getattr(value, f.name)) for f in fields(value) if f.name != "file"}
    if isinstance(value, dict):
        return {plain(key): plain(each) for key, each in value.items()}
    if isinstance(value, tuple | list | frozenset):
        return [plain(each) for each in value]
    return value


def _show(console: Console, book: Book, item: Item, language: Language) -> None:
    console.print(f"[bold]{item.title.in_(language)}[/bold]  [dim]{item.id} · {item.dated}[/dim]")
    for label, heading in LABELS.items():
        value = getattr(item, label, None)
        if isinstance(value, Condition):
            value = worded(cast(Expression, value))
        if value:
            prefix = f"[underline]{heading.in_(language)}[/underline]: " if heading else ""
            console.print(f"\n{prefix}{value.in_(language)}")
    console.print(f"\n[underline]{SOURCES.in_(language)}[/underline]")
    for name in dict.fromkeys(item.cited()):
        source: Source = book.sources[name]
        mark = "" if source.seen else f" [yellow]({UNCHECKED.in_(language)})[/yellow]"
        console.print(f"  {name}: {source.title}. {source.published} {source.address}{mark}")
