"""What the codes of records mean, from the tables `knowledge/tables/record_*.csv`.

A code that a fact carries itself is not written again: such a row has the system `own`, and in
place of the code the fact that carries it where it is another one.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import accumulate

from betis.guideline.book import Book
from betis.guideline.fact import Fact
from betis.knowledge.tables import rows

Row = Mapping[str, str]
OWN = "own"
CONDITIONS, OBSERVATIONS, MEDICINES = "conditions", "observations", "medicines"
COMPLETE = (CONDITIONS, MEDICINES)
"""What a caller may declare complete: then no record of it is a no, where the table says so."""


@dataclass(frozen=True)
class Coding:
    """A code as a record has it; `system` is our short name, or the address where we have none."""

    system: str
    code: str
    display: str


@dataclass(frozen=True)
class Rule:
    """When a statement answers a fact: `current`, `ever`, `acute`, `recent` or `latest`; within
    how many days before the reference date; which completeness makes no record a no; the unit
    where it is a number that is no fact itself."""

    rule: str
    days: int | None
    absence: str
    unit: str


class Tables:
    """All tables of one book."""

    def __init__(self, book: Book) -> None:
        self.facts: Mapping[str, Fact] = book.facts
        self.rules = {row["fact"]: _rule(row) for row in rows("record_facts")}
        self._trees = {row["system"] for row in rows("record_systems") if row["tree"] == "yes"}
        self._means = {
            table: self._indexed(f"record_{table}")
            for table in (CONDITIONS, OBSERVATIONS, MEDICINES)
        }
        self._left_out = self._indexed("record_left_out")

    def meanings(self, table: str, coding: Coding) -> list[Row]:
        """The rows for a code; in a tree of codes also those for the codes above it."""
        return _found(self._means[table], self._keys(coding))

    def left_out(self, coding: Coding) -> str:
        """Why nothing follows from a code that was looked at; "" where it was not."""
        found = _found(self._left_out, self._keys(coding))
        return found[0]["reason"] if found else ""

    def _keys(self, coding: Coding) -> Iterator[tuple[str, str]]:
        if coding.system not in self._trees:
            return iter([(coding.system, coding.code)])
        return ((coding.system, code) for code in accumulate(_plain(coding.code)))

    def _indexed(self, name: str) -> dict[tuple[str, str], list[Row]]:
        found: dict[tuple[str, str], list[Row]] = defaultdict(list)
        for row in rows(name):
            for system, code in self.codes(row):
                found[system, _plain(code) if system in self._trees else code].append(row)
        return dict(found)

    def codes(self, row: Row) -> list[tuple[str, str]]:
        """The codes of a row as (system, code)."""
        if row["system"] != OWN:
            return [(row["system"], row["code"])]
        codes = self.facts[row["code"] or row["fact"]].codes
        given = {"snomed": codes.snomed, "loinc": codes.loinc, "icd10": codes.icd10}
        return [(system, code) for system, code in given.items() if code]


@cache
def systems() -> Mapping[str, str]:
    """Addresses of code systems → our short names."""
    return {row["uri"]: row["system"] for row in rows("record_systems")}


def _found(
    index: Mapping[tuple[str, str], list[Row]], keys: Iterator[tuple[str, str]]
) -> list[Row]:
    return [row for key in keys for row in index.get(key, ())]


def _plain(code: str) -> str:
    """A code of a tree without its point, which some leave out."""
    return code.replace(".", "").upper()


def _rule(row: Row) -> Rule:
    days = int(row["days"]) if row["days"] else None
    return Rule(row["rule"], days, row["absence"], row["unit"])
