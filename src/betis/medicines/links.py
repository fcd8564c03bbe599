"""Which of the medicines taken may provoke cramps, and how sure that is."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from betis.guideline.book import Book
from betis.interpreters.answer.result import Reference
from betis.knowledge.tables import rows
from betis.logic.text import NO_TEXT, Text
from betis.logic.wording import with_numbers
from betis.medicines.names import groups_of, substance, titles
from betis.medicines.said import (
    BLINDED,
    CLASS_ONLY,
    ODDS,
    ON_RECORD,
    ROLE,
    SCOPE,
    SEQUENCE,
    STRENGTH,
    filled_text,
)

NO_LINK, POSSIBLE_CAUSE = "not_listed", "possible_cause"


@dataclass(frozen=True)
class Figure:
    """A published number in words, and where it stands."""

    words: Text
    refs: tuple[Reference, ...]


@dataclass(frozen=True)
class Link:
    """What is published about one medicine and cramps; blinded trials stand first in `figures`.

    `strength` is a key of `STRENGTH`, `role` of `ROLE`; `seen` whether the source was read.
    """

    name: str
    title: Text
    role: str
    strength: str
    seen: bool
    figures: tuple[Figure, ...]
    why: Text
    ask: Text
    warn: Text
    refs: tuple[Reference, ...]

    @property
    def strength_words(self) -> Text:
        return STRENGTH[self.strength]

    @property
    def role_words(self) -> Text:
        return ROLE[self.role]

    @property
    def may_cause(self) -> bool:
        """Whether it is listed as a possible cause at all."""
        return self.role == POSSIBLE_CAUSE

    @property
    def graded(self) -> Text:
        """The strength of the link; its role alone where it is no cause."""
        return self.strength_words if self.may_cause else self.role_words

    @property
    def order(self) -> tuple[int, int, str]:
        """Possible causes first, the strongest link first."""
        return list(ROLE).index(self.role), list(STRENGTH).index(self.strength), self.name


def link(book: Book, name: str) -> Link | None:
    """What is published about a substance, class or group; None where nothing is listed."""
    row = substance(name)
    if row is None:
        return _of_class(book, name)
    return _of_row(book, row) if row["role"] != NO_LINK else None


def _of_class(book: Book, name: str) -> Link | None:
    """A class by its weakest member: a name of a class says less than the name of a substance."""
    members = [row for row in rows("medicines") if _belongs(row, name)]
    linked = [row for row in members if row["role"] != NO_LINK]
    if not linked:
        return None
    weakest = max(linked, key=lambda row: list(STRENGTH).index(row["link"]))
    of_class = [row for row in linked if row["ratio_scope"] == "class"]
    found = _of_row(book, of_class[0] if of_class else weakest)
    return Link(
        name, titles()[name], weakest["role"], weakest["link"], found.seen,
        tuple(_ratios(book, of_class[0])) if of_class else (),
        CLASS_ONLY, found.ask, found.warn, found.refs,
    )  # fmt: skip


def _belongs(row: Mapping[str, str], name: str) -> bool:
    return name in groups_of(row["substance"])


def _of_row(book: Book, row: Mapping[str, str]) -> Link:
    ask, warn = advice(row["advice"])
    return Link(
        name=row["substance"],
        title=titles()[row["substance"]],
        role=row["role"],
        strength=row["link"],
        seen=row["link_seen"] == "yes",
        figures=tuple(_figures(book, row)),
        why=_mechanisms()[row["mechanism"]] if row["role"] != "remedy_not_cause" else NO_TEXT,
        ask=ask,
        warn=warn,
        refs=references(book, row["sources"]),
    )


def _figures(book: Book, row: Mapping[str, str]) -> Iterator[Figure]:
    """Blinded trials before prescription data before leaflets and case reports."""
    yield from _ratios(book, row)
    if row["frequency_en"]:
        words = filled_text(ON_RECORD, Text(row["frequency_id"], row["frequency_en"]))
        counted = {row["trial_source"], row["ratio_source"]}
        others = (name for name in row["sources"].split(";") if name not in counted)
        yield Figure(words, references(book, ";".join(others)))


def _ratios(book: Book, row: Mapping[str, str]) -> Iterator[Figure]:
    if row["trial_ratio"]:
        numbers = (float(row[f"trial_{part}"]) for part in ("ratio", "low", "high"))
        yield Figure(with_numbers(BLINDED, *numbers), references(book, row["trial_source"]))
    if row["ratio"]:
        numbers = (float(row[column]) for column in ("ratio", "ratio_low", "ratio_high"))
        words = with_numbers(ODDS if row["ratio_measure"] == "odds_ratio" else SEQUENCE, *numbers)
        scope = SCOPE[row["ratio_scope"]]
        source = references(book, row["ratio_source"])
        yield Figure(Text(words.id + scope.id, words.en + scope.en), source)


def references(book: Book, listed: str) -> tuple[Reference, ...]:
    """The sources of a table's cell."""
    names = (name for name in listed.split(";") if name in book.sources)
    return tuple(Reference(name, book.sources[name].seen) for name in names)


def advice(key: str) -> tuple[Text, Text]:
    """What to ask the doctor or pharmacist, and what to watch for."""
    row = _advice().get(key)
    if row is None:
        return NO_TEXT, NO_TEXT
    return Text(row["ask_id"], row["ask_en"]), Text(row["warn_id"], row["warn_en"])


@cache
def _advice() -> Mapping[str, Mapping[str, str]]:
    return {row["advice"]: row for row in rows("medicine_advice")}


@cache
def _mechanisms() -> Mapping[str, Text]:
    return {row["mechanism"]: Text(row["id"], row["en"]) for row in rows("medicine_mechanisms")}
