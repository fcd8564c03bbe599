"""Every name by which a medicine, a class of medicines, a food or a supplement may be typed."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from betis.knowledge.tables import rows
from betis.logic.text import Language, Text


class How(StrEnum):
    """How a name was recognised, from the surest."""

    NAME = "name"
    BRAND = "brand"
    ABBREVIATION = "abbreviation"
    CLASS_WORD = "class_word"
    SPELLING = "spelling"


@dataclass(frozen=True)
class Meaning:
    """What a name stands for.

    `means` are substances, things or one class or group; several for a combination. `choices` are
    what it may be where only the person knows. Neither: a medicine that is not in the tables, kept
    so that it is never taken for a similar name.
    """

    name: str
    how: How
    means: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()


_VITAMIN_LETTER = re.compile(r"\b(vit(?:amin)?\.?)\s*([a-k])[\s-]*(\d{1,2})?\b")
_NOT_A_WORD = re.compile(r"[^a-z0-9]+")


def words_of(text: str) -> list[str]:
    """The words of a name without doses and punctuation, in small letters without accents."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    plain = _VITAMIN_LETTER.sub(_joined_vitamin, plain)
    return [word for word in _NOT_A_WORD.sub(" ", plain).split() if not word[0].isdigit()]


def _joined_vitamin(found: "re.Match[str]") -> str:
    """`vit B 12` and `vitamin b-12` are one name: `vitamin b12`."""
    return f"vitamin {found[2]}{found[3] or ''}"


def key_of(text: str) -> str:
    """The name as the index keeps it."""
    return " ".join(words_of(text))


@cache
def index() -> Mapping[str, Meaning]:
    """Name as typed (see `key_of`) → its meaning. What stands first in the tables wins."""
    found: dict[str, Meaning] = {}
    for name, meaning in _every_name():
        key = key_of(name)
        if key:
            found.setdefault(key, meaning)
    return found


def _every_name() -> Iterator[tuple[str, Meaning]]:
    for row in rows("medicine_names"):
        yield row["name"], _named(row)
    for row in rows("medicines"):
        for name in _written(row, "substance"):
            yield name, Meaning(name, How.NAME, (row["substance"],))
    for row in rows("foods_and_supplements"):
        for name in _written(row, "thing"):
            yield name, Meaning(name, How.NAME, (row["thing"],))
    for row in rows("medicine_groups"):
        for name in _written(row, "group"):
            yield name, Meaning(name, How.CLASS_WORD, (row["group"],))
    for row in rows("brands"):
        yield row["brand"], Meaning(row["brand"], How.BRAND, _parts(row["substances"]))


def _written(row: Mapping[str, str], first: str) -> Iterator[str]:
    """Both languages, without what is explained in brackets; `a/b` is two names."""
    yield row[first].replace("_", " ")
    for column in ("name_id", "name_en"):
        yield from re.sub(r"\(.*?\)", "", row[column]).split("/")


def _named(row: Mapping[str, str]) -> Meaning:
    means = _parts(row["means"])
    match row["kind"]:
        case "abbreviation":
            return Meaning(row["name"], How.ABBREVIATION, means)
        case "class":
            return Meaning(row["name"], How.CLASS_WORD, means)
        case "ambiguous":
            return Meaning(row["name"], How.CLASS_WORD, choices=means)
        case _:
            return Meaning(row["name"], How.NAME, means)


def _parts(listed: str) -> tuple[str, ...]:
    return tuple(part for part in listed.split(";") if part)


@cache
def titles() -> Mapping[str, Text]:
    """Substance, thing, class or group → how it is called."""
    groups = {row["group"]: row for row in rows("medicine_groups")}
    things = {row["thing"]: row for row in rows("foods_and_supplements")}
    substances = {row["substance"]: row for row in rows("medicines")}
    every = groups | things | substances
    return {name: Text(row["name_id"], row["name_en"]) for name, row in every.items()}


def plain_name(name: str, language: Language) -> str:
    """A name that can be typed back and is read as this and nothing else."""
    title = re.sub(r"\(.*?\)", "", titles()[name].in_(language)).strip()
    meaning = index().get(key_of(title))
    fits = meaning is not None and meaning.means == (name,) and "," not in title
    return title if fits else name.replace("_", " ")


@cache
def groups_of(name: str) -> frozenset[str]:
    """A name with every class and group it belongs to."""
    row = substance(name)
    if row is None:
        return frozenset((name,))
    return frozenset((name, *_parts(row["classes"]), *_parts(row["families"])))


def substance(name: str) -> Mapping[str, str] | None:
    """The row of a substance; None for a class, group, food or supplement."""
    return _substances().get(name)


@cache
def _substances() -> Mapping[str, Mapping[str, str]]:
    return {row["substance"]: row for row in rows("medicines")}
