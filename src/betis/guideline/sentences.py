"""Every sentence that a reader may see, for promises about wording."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from betis.guideline.book import Book
from betis.guideline.fact import Fact
from betis.guideline.urgency import Urgency
from betis.logic.nodes import Choosable, YesNo
from betis.logic.text import LANGUAGES, Language, Text

_END = re.compile(r"(?<=[.!?;:])\s+")


class Sentence(NamedTuple):
    """A sentence in one language, and the entry or fact in which it stands."""

    where: str
    language: Language
    words: str


def sentences(book: Book) -> Iterator[Sentence]:
    """Every sentence of every entry but promises, of every question, and of the urgencies."""
    for kind, items in book.items.items():
        for item in items.values() if kind != "promise" else ():
            for text in item.texts():
                yield from split(item.id, text)
    for name, fact in book.facts.items():
        for text in _fact_texts(fact):
            yield from split(name, text)
    for level in Urgency:
        yield from split(level.code, level.meaning)


def split(where: str, text: Text) -> Iterator[Sentence]:
    """The sentences of a text, in both languages."""
    for language in LANGUAGES:
        for words in _END.split(text.in_(language)):
            if words.strip():
                yield Sentence(where, language, words.strip())


def _fact_texts(fact: Fact) -> Iterator[Text]:
    yield from (fact.ask, fact.says, fact.hint)
    if isinstance(fact, YesNo):
        yield fact.denies
    if isinstance(fact, Choosable):
        yield from fact.choices.values()
