"""The last proof of every promise, kept with the package so that the site can show it."""

import json
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

from betis.assurance.assure import Assurance
from betis.guideline.book import Book

FILE = Path(__file__).parent / "proved.json"


def recorded() -> dict[str, Any]:
    """What was proved, of which version of the book, when; empty where nothing was recorded."""
    if not FILE.exists():
        return {}
    found: dict[str, Any] = json.loads(FILE.read_text(encoding="utf-8"))
    return found


def record(book: Book, found: Iterable[Assurance], on: date) -> None:
    """Keep what was found."""
    promises = {
        each.promise.name: {
            "status": str(each.status),
            "kind": str(each.kind),
            "cases": each.cases,
            "facts": each.facts,
            "seconds": round(each.seconds, 1),
        }
        for each in found
    }
    content = {"version": book.version, "on": on.isoformat(), "promises": promises}
    FILE.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
