"""`betis coverage`: which entry answers which topic of old advice, and how."""

import csv
import json
import sys
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

import betis
from betis.cli.failure import Failure
from betis.guideline.book import Book
from betis.knowledge.tables import rows
from betis.logic.text import Language, say

COLUMNS = {"topic", "kinds", "claim_ids"}
NO_FILE = say(id="{}: tidak bisa dibaca", en="{}: cannot be read")
NO_COLUMNS = say(
    id="{}: harus berupa CSV dengan kolom topic, kinds, dan claim_ids",
    en="{}: must be a CSV with the columns topic, kinds and claim_ids",
)
HEADINGS = (
    say(id="topik", en="topic"),
    say(id="jenis", en="kinds"),
    say(id="jawaban", en="answer"),
    say(id="dijawab oleh", en="answered by"),
)
VERDICTS = {
    "carried_out": say(id="dijalankan", en="carried out"),
    "corrected": say(id="diluruskan", en="corrected"),
    "myth": say(id="dijawab sebagai mitos", en="answered as a myth"),
    "left_out": say(id="ditinggalkan", en="left out"),
    "open": say(id="belum dijawab", en="not answered"),
}
TOTAL = say(id="{} dari {} topik dijawab", en="{} of {} topics answered")


@dataclass(frozen=True)
class Answered:
    """A topic, and the entries that answer it; `verdict` is a key of `VERDICTS`."""

    topic: str
    kinds: tuple[str, ...]
    verdict: str
    items: tuple[str, ...]
    reason: str = ""


def run(path: str, as_json: bool, language: Language) -> None:
    """Print every topic with its answer; exit 1 where one has none."""
    answered = covered(betis.book(), _topics(path, language))
    missing = [each for each in answered if each.verdict == "open"]
    if as_json:
        plain = [vars(each) for each in answered]
        sys.stdout.write(json.dumps(plain, ensure_ascii=False, indent=1) + "\n")
    else:
        _show(answered, language)
    if missing:
        raise SystemExit(1)


def covered(book: Book, topics: list[dict[str, str]]) -> list[Answered]:
    """Each topic with the entries that settle it, by its name or all its claims."""
    left_out = {row["topic"]: row["reason"] for row in rows("left_out")}
    settled: dict[str, list[str]] = {}
    corrected: set[str] = set()
    for item in book.every_item():
        for key in item.settles:
            settled.setdefault(key, []).append(item.id)
        corrected.update(item.corrects)
    return [_answered(row, settled, corrected, left_out) for row in topics]


def _answered(
    row: dict[str, str],
    settled: dict[str, list[str]],
    corrected: set[str],
    left_out: dict[str, str],
) -> Answered:
    topic, kinds = row["topic"], tuple(row["kinds"].split(";"))
    claims = row["claim_ids"].split(";")
    items = list(settled.get(topic, ()))
    if not items and all(claim in settled for claim in claims):
        items = [item for claim in claims for item in settled[claim]]
    if not items:
        reason = left_out.get(topic, "")
        return Answered(topic, kinds, "left_out" if reason else "open", (), reason)
    wrong = topic in corrected or any(claim in corrected for claim in claims)
    is_myth = any(item.startswith("myth__") for item in items)
    verdict = "myth" if is_myth else "corrected" if wrong else "carried_out"
    return Answered(topic, kinds, verdict, tuple(dict.fromkeys(items)))


def _topics(path: str, language: Language) -> list[dict[str, str]]:
    try:
        with Path(path).open(newline="", encoding="utf-8-sig") as file:
            found = list(csv.DictReader(file))
    except (OSError, UnicodeDecodeError, csv.Error):
        raise Failure(NO_FILE.in_(language).format(path)) from None
    if not found or not set(found[0]) >= COLUMNS:
        raise Failure(NO_COLUMNS.in_(language).format(path))
    return found


def _show(answered: list[Answered], language: Language) -> None:
    table = Table(*(heading.in_(language) for heading in HEADINGS))
    for each in answered:
        table.add_row(
            each.topic, ", ".join(each.kinds), VERDICTS[each.verdict].in_(language),
            ", ".join(each.items) or each.reason,
        )  # fmt: skip
    console = Console(highlight=False)
    console.print(table)
    done = sum(each.verdict != "open" for each in answered)
    console.print(TOTAL.in_(language).format(done, len(answered)))
