"""`betis prove`: promises over every possible person, and what changed between two books."""

import json
import sys
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.padding import Padding
from rich.table import Table

import betis
from betis.assurance import Assurance, Changed, assure, changes
from betis.cli.failure import Failure
from betis.guideline.book import Book
from betis.guideline.export import from_json
from betis.interpreters.proof import Status
from betis.logic.text import Language, say

HEADINGS = (
    say(id="janji", en="promise"),
    say(id="cara", en="how"),
    say(id="hasil", en="result"),
    say(id="kasus", en="cases"),
    say(id="fakta", en="facts"),
    say(id="detik", en="seconds"),
)
STATUS = {
    Status.PROVED: say(id="terbukti", en="proved"),
    Status.BROKEN: say(id="dilanggar", en="broken"),
    Status.UNDECIDED: say(id="belum terputuskan", en="not decided"),
}
NO_PROMISE = say(
    id="tidak ada janji bernama {!r}; mungkin: {}", en="no promise named {!r}; perhaps: {}"
)
NO_FILE = say(id="{}: tidak bisa dibaca sebagai buku: {}", en="{}: cannot be read as a book: {}")
NOTHING_CHANGED = say(id="Tidak ada yang berubah.", en="Nothing changed.")
CHANGED = say(id="{} berubah, {} sama", en="{} changed, {} the same")
MOST_SHOWN = 3


def run(name: str | None, against: str | None, as_json: bool, language: Language) -> None:
    """Prove, or compare with an older book; exit 1 where a promise is not proved."""
    book = betis.book()
    if against is not None:
        _compare(book, against, as_json, language)
        return
    found = list(_assured(book, name, language))
    if as_json:
        plain = [each.as_json(language) for each in found]
        sys.stdout.write(json.dumps(plain, ensure_ascii=False, indent=1) + "\n")
    else:
        _show(found, language)
    if any(each.status is not Status.PROVED for each in found):
        raise SystemExit(1)


def _assured(book: Book, name: str | None, language: Language) -> list[Assurance]:
    known = list(book.of("promise"))
    if name is not None and name not in known:
        near = ", ".join(get_close_matches(name, known, 3, cutoff=0.3)) or ", ".join(known)
        raise Failure(NO_PROMISE.in_(language).format(name, near))
    return list(assure(book, [name] if name else []))


def _show(found: list[Assurance], language: Language) -> None:
    console = Console(highlight=False)
    table = Table(*(heading.in_(language) for heading in HEADINGS))
    for each in found:
        table.add_row(
            each.promise.title.in_(language), str(each.kind), STATUS[each.status].in_(language),
            str(each.cases), str(each.facts), f"{each.seconds:.2f}",
        )  # fmt: skip
    total = sum(each.seconds for each in found)
    table.add_row("", "", "", "", "", f"{total:.2f}", style="bold")
    console.print(table)
    for each in found:
        for breach in each.broken[:MOST_SHOWN]:
            console.print(f"\n[bold]{each.promise.title.in_(language)}[/bold] ({breach.case})")
            console.print(Padding(breach.words.in_(language), (0, 0, 0, 2)), markup=False)
        if each.undecided:
            console.print(f"{STATUS[Status.UNDECIDED].in_(language)}: {', '.join(each.undecided)}")


def _compare(book: Book, path: str, as_json: bool, language: Language) -> None:
    changed = changes(_older(path, language), book)
    if as_json:
        plain = changed.as_json(language)
        sys.stdout.write(json.dumps(plain, ensure_ascii=False, indent=1) + "\n")
    else:
        _show_changes(changed, language)


def _show_changes(changed: Changed, language: Language) -> None:
    console = Console(highlight=False)
    if not changed.changes:
        console.print(NOTHING_CHANGED.in_(language))
        return
    for change in changed.changes:
        moved = f" ({change.name})" if change.kind == "urgency" else ""
        fields = f": {', '.join(change.fields)}" if change.fields else ""
        title = change.title.in_(language)
        console.print(f"{change.kind} [bold]{title}[/bold]{moved}: {change.how}{fields}")
        if change.words is not None:
            console.print(Padding(change.words.in_(language), (0, 0, 0, 2)), markup=False)
    total = CHANGED.in_(language).format(len(changed.changes), changed.equal)
    console.print(total, style="bold")


def _older(path: str, language: Language) -> Book:
    try:
        given: Any = json.loads(Path(path).read_text(encoding="utf-8"))
        return from_json(given)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise Failure(NO_FILE.in_(language).format(path, error)) from None
