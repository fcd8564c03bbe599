"""`betis book`: the guideline, to read or to export."""

import json
import sys
from collections.abc import Iterable
from difflib import get_close_matches
from typing import Any, cast

from rich.console import Console
from rich.markup import escape
from rich.table import Table

import betis
from betis.cli.failure import Failure
from betis.guideline.book import Book
from betis.guideline.export import as_json, entry_as_json
from betis.guideline.items import Advice, Bar, Item, Worse
from betis.guideline.items import Result as Outcome
from betis.guideline.source import Source
from betis.logic.nodes import Condition, Expression
from betis.logic.text import Language, Text, say
from betis.logic.wording import worded

NO_KIND = say(id="tidak ada jenis {!r}; yang ada: {}", en="there is no kind {!r}; there are: {}")
NO_NAME = say(
    id="tidak ada {} bernama {!r}; mungkin: {}", en="there is no {} named {!r}; perhaps: {}"
)
LABELS = {
    "says": say(id="", en=""),
    "body": say(id="", en=""),
    "known": say(id="Yang diketahui", en="What is known"),
    "instead": say(id="Sebagai gantinya", en="Instead"),
    "do": say(id="Yang dilakukan", en="What to do"),
    "within": say(id="Secepat apa", en="How soon"),
    "avoid": say(id="Hindari", en="Avoid"),
    "watch": say(id="Tanda bahaya", en="Danger signs"),
    "when": say(id="Bila", en="When"),
    "warns": say(id="Bila ya", en="If yes"),
    "differs": say(id="Bedanya dengan kram", en="How it differs from a cramp"),
    "steps": say(id="Langkah", en="Steps"),
    "effect": say(id="Yang diketahui", en="What is known"),
    "harms": say(id="Risiko", en="Harms"),
    "bars": say(id="Jangan, bila", en="Not when"),
    "worth_when": say(id="Kapan layak", en="When it is worth it"),
    "worse_when": say(id="Lebih berbahaya, bila", en="More dangerous when"),
    "results": say(id="Arti hasilnya", en="What the result means"),
    "reach": say(id="Cara menemui", en="How to reach them"),
    "seed_rule": say(id="Aturan lama, dan buktinya", en="The old rule, and its evidence"),
    "limits": say(id="Batasnya", en="Its limits"),
}
SOURCES = say(id="Sumber", en="Sources")
UNCHECKED = say(id="belum diperiksa", en="not checked")


def run(kind: str | None, name: str | None, in_json: bool, language: Language) -> None:
    """The whole guideline, one kind, or one entry."""
    book = betis.book()
    chosen = list(_chosen(book, kind, name, language))
    if in_json:
        whole: Any = (
            as_json(book)
            if kind is None
            else [{"name": item.name, **entry_as_json(item)} for item in chosen]
        )
        sys.stdout.write(json.dumps(whole, ensure_ascii=False, indent=1) + "\n")
        return
    console = Console(highlight=False)
    if name is not None:
        for item in chosen:
            _show(console, book, item, language)
        return
    table = Table.grid(padding=(0, 2))
    for whole_name in (True, True, False):
        table.add_column(no_wrap=whole_name)
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


def _show(console: Console, book: Book, item: Item, language: Language) -> None:
    title = escape(item.title.in_(language))
    console.print(f"[bold]{title}[/bold]  [dim]{item.id} · {item.dated}[/dim]")
    for label, heading in LABELS.items():
        lines = [escape(line.in_(language)) for line in _lines(getattr(item, label, None))]
        if lines and not heading:
            console.print(*(f"\n{line}" for line in lines), sep="\n")
        elif lines:
            title = f"[underline]{heading.in_(language)}[/underline]:"
            said = f" {lines[0]}" if len(lines) == 1 else "".join(f"\n  • {x}" for x in lines)
            console.print(f"\n{title}{said}")
    if any(item.cited()):
        console.print(f"\n[underline]{SOURCES.in_(language)}[/underline]")
    for name in dict.fromkeys(item.cited()):
        source: Source = book.sources[name]
        mark = "" if source.seen else f" [yellow]({UNCHECKED.in_(language)})[/yellow]"
        said = escape(f"{source.title}. {source.published} {source.address}")
        console.print(f"  {name}: {said}{mark}")


def _lines(value: object) -> list[Text]:
    """What one property of an entry says: a sentence, a rule in words, or several of them."""
    match value:
        case Text():
            return [value] if value else []
        case Condition():
            return [worded(cast(Expression, value))]
        case Bar() | Worse():
            return [value.why]
        case Advice():
            return [value.text]
        case Outcome():
            range_, meaning = value.range, value.meaning
            return [Text(f"{range_.id}: {meaning.id}", f"{range_.en}: {meaning.en}")]
        case tuple():
            return [line for each in value for line in _lines(each)]
    return []
