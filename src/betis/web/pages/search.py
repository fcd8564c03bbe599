"""Finding entries by words, forgiving spelling and Indonesian word forms."""

import re
from collections.abc import Iterable
from functools import cache
from typing import Any

from rapidfuzz import fuzz, process

from betis.guideline.book import Book
from betis.guideline.items import Item
from betis.logic.text import Language

PREFIXES = (
    "meng",
    "mem",
    "men",
    "meny",
    "me",
    "peng",
    "pem",
    "pen",
    "pe",
    "ber",
    "ter",
    "di",
    "ke",
)
SUFFIXES = ("kan", "nya", "an", "i")
SHORTEST_STEM = 4
GOOD_ENOUGH = 84
MOST = 30


def found(book: Book, query: str, language: Language) -> list[Item]:
    """The entries that speak of every word of the query, best first."""
    wanted = [stem(word) for word in words_of(query)]
    if not wanted:
        return []
    scored = [
        (score, item)
        for item, title, body in _index(book, language)
        if (score := _score(wanted, title, body)) > 0
    ]
    scored.sort(key=lambda pair: (-pair[0], pair[1].title.in_(language)))
    return [item for _, item in scored[:MOST]]


def words_of(text: str) -> list[str]:
    """The words of a text, in lower case."""
    return re.findall(r"[a-z0-9]+", text.lower())


def stem(word: str) -> str:
    """A word without the commonest Indonesian affixes: `memijat` and `pijatan` meet."""
    for suffix in SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= SHORTEST_STEM:
            word = word.removesuffix(suffix)
            break
    for prefix in sorted(PREFIXES, key=len, reverse=True):
        if word.startswith(prefix) and len(word) - len(prefix) >= SHORTEST_STEM:
            rest = word.removeprefix(prefix)
            return f"p{rest}" if prefix in ("mem", "pem") and rest[0] in "aiueo" else rest
    return word


@cache
def _index(
    book: Book, language: Language
) -> tuple[tuple[Item, frozenset[str], frozenset[str]], ...]:
    def stems(texts: Iterable[str]) -> frozenset[str]:
        return frozenset(stem(word) for text in texts for word in words_of(text))

    return tuple(
        (
            item,
            stems([item.title.in_(language), item.name]),
            stems(text.in_(language) for text in item.texts()),
        )
        for item in book.every_item()
    )


def _score(wanted: list[str], title: frozenset[str], body: frozenset[str]) -> float:
    scores = [max(3 * _near(word, title), _near(word, body)) for word in wanted]
    return sum(scores) if all(scores) else 0


def _near(word: str, among: frozenset[str]) -> float:
    if word in among:
        return 1.0
    best: Any = process.extractOne(word, among, scorer=fuzz.ratio, score_cutoff=GOOD_ENOUGH)
    return best[1] / 200 if best else 0.0
