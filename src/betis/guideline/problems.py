"""What is wrong in a book, all at once, each with its file and line."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from betis.guideline.book import Book
from betis.guideline.fact import Asked, Fact, Number
from betis.guideline.items import Action, Item, Promise, RedFlag
from betis.logic.nodes import Assume, Constant, Expression, Known, Not
from betis.logic.text import Text
from betis.logic.truth import NO, UNKNOWN, YES
from betis.logic.walk import every_part
from betis.logic.walk import facts as facts_in
from betis.logic.wording import worded


@dataclass(frozen=True)
class Flaw:
    """Something to mend in a knowledge file."""

    file: str
    line: int
    wrong: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.wrong}"


class BookError(Exception):
    """A book that cannot be used; says every flaw."""

    def __init__(self, flaws: list[Flaw]) -> None:
        self.flaws = tuple(flaws)
        super().__init__("\n".join(map(str, flaws)))


def flaws(book: Book) -> list[Flaw]:
    """Every flaw of the book, in order of file and line."""
    found = [flaw for item in book.every_item() for flaw in _in_item(book, item)]
    found += [flaw for fact in book.facts.values() for flaw in _in_fact(book, fact)]
    found += list(_orphans(book))
    return sorted(found, key=lambda flaw: (flaw.file, flaw.line, flaw.wrong))


def _in_item(book: Book, item: Item) -> Iterator[Flaw]:
    def flaw(wrong: str, near: str = "") -> Flaw:
        return Flaw(item.file, _line(item.file, near), wrong)

    for source in dict.fromkeys(item.cited()):
        if source not in book.sources:
            yield flaw(f"cites {source!r}, which is not in knowledge/sources/", f'"{source}"')
    if not item.cites and not isinstance(item, Promise):
        yield flaw("cites no source", "cites=")
    for kind, name in dict.fromkeys(item.mentions()):
        if name not in book.of(kind):
            yield flaw(f"points at the {kind} {name!r}, which does not exist", f'"{name}"')
    for name in item.suspects if isinstance(item, RedFlag) else ():
        if not book.find(name):
            yield flaw(f"suspects {name!r}, which does not exist", f'"{name}"')
    for text in item.texts():
        if not (text.id.strip() and text.en.strip()):
            yield flaw(f"lacks one of its two languages: {_start(text)}", _start(text))
    for condition in item.conditions():
        for fact in facts_in(cast(Expression, condition)):
            if fact.name not in book.facts:
                yield flaw(f"uses the fact {fact.name!r}, which is not in knowledge/facts/")
        for part in every_part(cast(Expression, condition)):
            if isinstance(part, Known | Assume) and isinstance(item, RedFlag | Action):
                yield flaw("a danger sign or contraindication may not turn unknown into no")
            if isinstance(part, Not) and _may_not_apply(part.part):
                yield flaw(f"denies what may not apply to everybody: {worded(part).en}")
    if item.rule is not None and not isinstance(item.rule, Constant):
        for expected in (YES, NO, UNKNOWN):
            if all(example.expect is not expected for example in item.examples):
                yield flaw(f"has no example whose answer is {expected.name}", "examples=")


def _in_fact(book: Book, fact: Fact) -> Iterator[Flaw]:
    file = f"knowledge/facts/{fact.group}.py"
    for text in (fact.ask, fact.says):
        if not (text.id.strip() and text.en.strip()):
            yield Flaw(file, 1, f"{fact.name} lacks a question or statement in both languages")
    if fact.asked_when is not None:
        for other in facts_in(cast(Expression, fact.asked_when)):
            if other.name not in book.facts:
                yield Flaw(file, 1, f"{fact.name} depends on {other.name!r}, which does not exist")


def _may_not_apply(part: Expression) -> bool:
    """Whether it is no for everybody of whom it makes no sense to ask: denying it there is yes."""
    return any(isinstance(fact, Asked) and fact.asked_when is not None for fact in facts_in(part))


def _orphans(book: Book) -> Iterator[Flaw]:
    used = {
        fact.name
        for item in book.every_item()
        for condition in item.conditions()
        for fact in facts_in(cast(Expression, condition))
    }
    used |= {
        other.name
        for fact in book.facts.values()
        if fact.asked_when is not None
        for other in facts_in(cast(Expression, fact.asked_when))
    }
    used |= {
        part.name
        for fact in book.facts.values()
        if isinstance(fact, Number) and fact.made_from is not None
        for part in fact.made_from.parts
    }
    for name, fact in book.facts.items():
        if name not in used:
            yield Flaw(f"knowledge/facts/{fact.group}.py", 1, f"no rule uses the fact {name}")
    for source, items in book.cited_by().items():
        if not items:
            yield Flaw(f"knowledge/sources/{source}.py", 1, f"nothing cites the source {source}")


def _line(file: str, near: str) -> int:
    """The line of `file` (relative to the package) that holds `near`, or 1."""
    path = Path(__file__).parents[1] / file
    if near and path.exists():
        for number, line in enumerate(path.read_text().splitlines(), 1):
            if near in line:
                return number
    return 1


def _start(text: Text) -> str:
    return (text.en or text.id)[:40]
