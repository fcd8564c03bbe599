"""The whole book as JSON, and the book again from it.

Facts, entries and sources are objects whose keys are the names of their fields in the code; empty
fields are left out. A text is `{"id": ..., "en": ...}`, a date `YYYY-MM-DD`, an urgency or verdict
its name. A condition is one of

====================================================  ====================================
`true`, `false`                                       always, never
`{"fact": "dark_urine"}`                              a yes/no fact holds
`{"fact": "age_years", "op": ">=", "value": 50}`      a number against a limit (scaled)
`{"fact": "sex_at_birth", "among": ["female"]}`       the one value is among these
`{"fact": "medicines", "includes": "statin"}`         this is one of the values
`{"known": "dark_urine"}`                             it was answered at all
`{"fact": "dark_urine", "unless_known": true}`        with this value once asked and not known
`{"not": x}`, `{"all": [x, y]}`, `{"any": [x, y]}`    not, and, or
`{"at_least": 2, "of": [x, y, z]}`                    at least so many
`{"named": "possible_clot", "is": x}`                 a part with a name of its own
====================================================  ====================================

Keys are sorted, names too, and lists keep their order, so that the same book gives the same JSON.
"""

from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date
from enum import Enum, IntEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, assert_never, cast, get_args, get_origin, get_type_hints

from betis.guideline.book import Book
from betis.guideline.fact import FACT_KINDS, Fact
from betis.guideline.items import KINDS, Item, Promise
from betis.guideline.source import Source
from betis.logic.nodes import (
    Among,
    And,
    Assume,
    AtLeast,
    Compare,
    Condition,
    Constant,
    Expression,
    Includes,
    Known,
    Named,
    Not,
    Number,
    OneOf,
    Or,
    SeveralOf,
    Variable,
    YesNo,
)
from betis.logic.text import Text

FORMAT = 1
"""Raised when an older reader could misunderstand the JSON."""


def as_json(book: Book) -> dict[str, Any]:
    """The whole book as plain JSON values."""
    return {
        "format": FORMAT,
        "version": book.version,
        "groups": {
            group: {
                "title": _plain(title),
                "facts": [name for name, fact in book.facts.items() if fact.group == group],
            }
            for group, title in sorted(book.groups.items())
        },
        "facts": {name: _fact(book.facts[name]) for name in sorted(book.facts)},
        "items": {
            kind: {name: _fields(items[name]) for name in sorted(items)}
            for kind, items in sorted(book.items.items())
        },
        "sources": {name: _fields(book.sources[name]) for name in sorted(book.sources)},
    }


def expression_as_json(expression: Expression) -> Any:
    """A condition as plain JSON values."""
    match expression:
        case Constant(value):
            return value
        case YesNo():
            return {"fact": expression.name}
        case Compare(fact, operator, bound):
            return {"fact": fact.name, "op": operator, "value": bound}
        case Among(fact, choices):
            return {"among": list(choices), "fact": fact.name}
        case Includes(fact, choice):
            return {"fact": fact.name, "includes": choice}
        case Known(fact):
            return {"known": fact.name}
        case Assume(fact, value):
            return {"fact": fact.name, "unless_known": value}
        case Not(part):
            return {"not": expression_as_json(part)}
        case And(parts):
            return {"all": [expression_as_json(part) for part in parts]}
        case Or(parts):
            return {"any": [expression_as_json(part) for part in parts]}
        case AtLeast(count, parts):
            return {"at_least": count, "of": [expression_as_json(part) for part in parts]}
        case Named(name, part):
            return {"is": expression_as_json(part), "named": name}
        case _:
            assert_never(expression)


def entry_as_json(entry: Item | Source) -> dict[str, Any]:
    """One entry or source as plain JSON values."""
    return _fields(entry)


def _fact(fact: Fact) -> dict[str, Any]:
    return {"kind": FACT_KINDS[type(fact)], **_fields(fact)}


def _fields(thing: Any) -> dict[str, Any]:
    """The fields of a dataclass that say something, by name; code is left out."""
    found = {
        f.name: _plain(value)
        for f in fields(thing)
        if f.name not in ("file", "kind") and not _silent(value := getattr(thing, f.name), f)
    }
    return dict(sorted(found.items()))


def _silent(value: Any, field: "Field[Any]") -> bool:
    """A function, or what it would be anyway."""
    if callable(value) and not isinstance(value, type):
        return True
    if field.default_factory is not MISSING:
        return bool(value == field.default_factory())
    return field.default is not MISSING and bool(value == field.default)


def _plain(value: Any) -> Any:
    match value:
        case Text():
            return {"en": value.en, "id": value.id}
        case Variable():
            return {"fact": value.name}
        case Condition():
            return expression_as_json(cast(Expression, value))
        case IntEnum():
            return value.name.lower()
        case Enum():
            return value.value
        case date():
            return value.isoformat()
        case Mapping():
            return {(k.name if isinstance(k, Variable) else k): _plain(v) for k, v in value.items()}
        case frozenset():
            return sorted(value)
        case tuple() | list():
            return [_plain(part) for part in value]
        case _:
            return _fields(value) if is_dataclass(value) else value


def from_json(exported: Mapping[str, Any]) -> Book:
    """The book again, without its promises. Fields and kinds that this version does not have are
    left out; what it needs and the JSON lacks is a ValueError that names it."""
    if exported.get("format") != FORMAT:
        raise ValueError(f"expected a book exported with format {FORMAT}")
    reader = _Reader(exported)
    shapes = {kind: shape for kind, shape in KINDS.values() if not issubclass(shape, Promise)}
    return Book(
        version=exported["version"],
        facts=reader.facts,
        groups={name: Text(**group["title"]) for name, group in exported["groups"].items()},
        sources={
            name: reader.built(Source, source, name) for name, source in exported["sources"].items()
        },
        items={
            kind: {
                name: reader.item(shapes[kind], kind, name, item) for name, item in items.items()
            }
            for kind, items in exported["items"].items()
            if kind in shapes
        },
    )


class _Reader:
    """Builds the objects of a book from JSON, by the types of their fields."""

    def __init__(self, exported: Mapping[str, Any]) -> None:
        self.titles = {
            name: Text(**item["title"])
            for name, item in exported["items"].get("situation", {}).items()
        }
        self._given = exported["facts"]
        self.facts: dict[str, Fact] = {}
        for group, described in exported["groups"].items():
            for name in described["facts"]:
                object.__setattr__(self.fact(name), "group", group)
        order = [n for described in exported["groups"].values() for n in described["facts"]]
        self.facts = {name: self.facts[name] for name in order}

    def fact(self, name: str) -> Any:
        """A fact by name; made when first spoken of, since facts depend on facts."""
        if name not in self.facts:
            if name not in self._given:
                raise ValueError(f"speaks of the fact {name!r}, which the book does not have")
            shapes = {kind: shape for shape, kind in FACT_KINDS.items()}
            given = self._given[name]
            fact = self.built(shapes[given["kind"]], given, name)
            object.__setattr__(fact, "name", name)
            self.facts[name] = fact
        return self.facts[name]

    def item(self, shape: type, kind: str, name: str, given: Mapping[str, Any]) -> Any:
        item = self.built(shape, given, f"{kind} {name}")
        object.__setattr__(item, "name", name)
        object.__setattr__(item, "kind", kind)
        return item

    def built(self, shape: type, given: Mapping[str, Any], where: str) -> Any:
        """An object of this shape from the values of its fields."""
        hints = _hints(shape)
        made = {
            f.name: self.value(hints[f.name], given[f.name])
            for f in fields(shape)
            if f.init and f.name in given
        }
        try:
            return shape(**made)
        except TypeError as error:
            raise ValueError(f"{where}: {error}") from error

    def value(self, hint: Any, given: Any) -> Any:
        """A value of this type."""
        origin, inner = get_origin(hint), get_args(hint)
        if origin in (Union, UnionType):
            kept = [h for h in inner if h is not NoneType]
            return None if given is None else self.value(kept[0], given)
        if origin is tuple:
            return tuple(self.value(inner[0], part) for part in given)
        if origin is not None and issubclass(origin, Mapping):
            facts = inner[0] is Variable
            return {
                (self.fact(k) if facts else k): self.value(inner[1], v) for k, v in given.items()
            }
        if not isinstance(hint, type):
            return given
        return self._single(hint, given)

    def _single(self, hint: type, given: Any) -> Any:
        if hint is Text:
            return Text(**given)
        if issubclass(hint, Condition):
            return self.expression(given)
        if issubclass(hint, Variable):
            return self.fact(given["fact"])
        if issubclass(hint, IntEnum):
            return hint[given.upper()]
        if issubclass(hint, Enum):
            return hint(given)
        if hint is date:
            return date.fromisoformat(given)
        if is_dataclass(hint):
            return self.built(hint, given, hint.__name__)
        return given

    def expression(self, given: Any) -> Expression:
        """A condition from its JSON."""
        match given:
            case bool():
                return Constant(given)
            case {"op": operator, "value": bound, "fact": name}:
                return Compare(cast(Number, self.fact(name)), operator, bound)
            case {"among": choices, "fact": name}:
                return Among(cast(OneOf, self.fact(name)), tuple(choices))
            case {"includes": choice, "fact": name}:
                return Includes(cast(SeveralOf, self.fact(name)), choice)
            case {"known": name}:
                return Known(self.fact(name))
            case {"unless_known": value, "fact": name}:
                return Assume(self.fact(name), value)
            case {"fact": name}:
                return cast(Expression, self.fact(name))
            case {"not": part}:
                return Not(self.expression(part))
            case {"all": parts}:
                return And(tuple(map(self.expression, parts)))
            case {"any": parts}:
                return Or(tuple(map(self.expression, parts)))
            case {"at_least": count, "of": parts}:
                return AtLeast(count, tuple(map(self.expression, parts)))
            case {"named": name, "is": part}:
                return Named(name, self.expression(part), self.titles.get(name, Text("", "")))
            case _:
                raise ValueError(f"not a condition: {given!r}")


@cache
def _hints(shape: type) -> dict[str, Any]:
    return get_type_hints(shape)
