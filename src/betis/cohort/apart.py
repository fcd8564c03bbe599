"""A fact with several choices as one yes/no fact for each, for rows that give the choices apart.

Such a row may know one choice and not another, which a list cannot say. The book is read with
`medicines=statin` in place of "medicines include a statin"; it means the same.
"""

from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from typing import Any, cast

from betis.guideline.book import Book
from betis.guideline.fact import Asked, SeveralOf, YesNo
from betis.guideline.shelf import packed, unpacked
from betis.logic.nodes import Condition, Expression, Includes
from betis.logic.text import Text
from betis.logic.walk import rewritten


def split_facts(book: Book, columns: Iterable[str]) -> frozenset[str]:
    """The facts of which these columns hold single choices."""
    named = (name.partition("=") for name in columns)
    return frozenset(
        fact for fact, equals, _ in named if equals and isinstance(book.facts.get(fact), SeveralOf)
    )


def apart(book: Book, split: frozenset[str]) -> Book:
    """A copy of the book in which each choice of these facts is a fact of its own."""
    copy = unpacked(packed(book))
    choices = {
        (name, choice): _choice(cast(SeveralOf, copy.facts[name]), choice)
        for name in split
        for choice in cast(SeveralOf, copy.facts[name]).choices
    }

    def change(part: Expression) -> Expression | None:
        return choices.get((part.fact.name, part.choice)) if isinstance(part, Includes) else None

    for fact in (*copy.facts.values(), *copy.every_item()):
        _rewrite(fact, change)
    facts = {name: fact for name, fact in copy.facts.items() if name not in split}
    facts |= {fact.name: fact for fact in choices.values()}
    version = f"{copy.version}-apart"
    return Book(version, facts, copy.groups, copy.sources, copy.items)


def by_choice(book: Book, split: frozenset[str], cells: Mapping[str, Any]) -> dict[str, Any]:
    """The answers with those of members (a substance) given to their choices: a yes is a yes to
    each, a no says nothing."""
    found = {name: cell for name, cell in cells.items() if name.partition("=")[0] not in split}
    taken: set[str] = set()
    for name, cell in cells.items():
        fact_name, _, choice = name.partition("=")
        if fact_name in split:
            fact = cast(SeveralOf, book.facts[fact_name])
            if choice in fact.choices:
                found[name] = cell
            elif cell:
                taken |= {f"{fact_name}={c}" for c in fact.members[choice]}
    return found | dict.fromkeys(taken, True)


def _choice(fact: SeveralOf, choice: str) -> YesNo:
    words = fact.choices[choice]
    says = Text(f"{fact.says.id}: {words.id}", f"{fact.says.en}: {words.en}")
    single = YesNo(ask=fact.ask, says=says, who=fact.who, asked_when=fact.asked_when)
    object.__setattr__(single, "name", f"{fact.name}={choice}")
    object.__setattr__(single, "group", fact.group)
    return single


def _rewrite(thing: Any, change: Any) -> None:
    """Put the changed conditions in place, in the thing and in everything inside it."""
    for field in fields(thing):
        value = getattr(thing, field.name)
        if isinstance(value, Condition) and not isinstance(value, Asked):
            object.__setattr__(thing, field.name, rewritten(cast(Expression, value), change))
        elif isinstance(value, tuple):
            for inner in value:
                if is_dataclass(inner) and not isinstance(inner, Condition):
                    _rewrite(inner, change)
