"""Tables about a whole population, in which no small number can be read or worked out."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from betis.cohort.counts import ALL, KIND, MEDICINES, UNKNOWN, VERDICTS, WEIGHED, Counts
from betis.guideline.book import Book
from betis.guideline.items import Verdict
from betis.guideline.urgency import Urgency
from betis.logic.text import Language, Text, say

FEWEST = 5
"""Smaller counts are not shown."""
TOP = 15
LEVELS = tuple(level.code for level in reversed(Urgency))
GROUPS = {"by_age": 0, "by_sex": 1}
Key = tuple[str, str, str]
"""Table, row, column."""


@dataclass(frozen=True)
class Table:
    """A table to show. A cell is None where its number is small or could give a small one away.

    `people` are those in each row, `weighed` the sums of weights in place of the counts, if there
    are weights; both in the order of `rows`.
    """

    name: str
    title: Text
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: tuple[tuple[int | None, ...], ...]
    weighed: tuple[tuple[float | None, ...], ...] | None
    people: tuple[float, ...]

    def share(self, row: int, column: int) -> float | None:
        """The share of a row's people, by weight if there are weights."""
        cells: Any = self.cells if self.weighed is None else self.weighed
        cell = cells[row][column]
        return None if cell is None or not self.people[row] else cell / self.people[row]


@dataclass(frozen=True)
class Line:
    """Cells that add up to `total`; None where the sum may be known from elsewhere."""

    parts: tuple[Key, ...]
    total: Key | None = None


def tables(counts: Counts) -> Iterator[Table]:
    """All tables of a summary."""
    urgency = _parsed(counts, "urgency")
    levels = [level for level in LEVELS if any(key[-1] == level for key in urgency)]
    yield from _family(counts, "urgency", levels)
    yield from _single(counts, "could_be", LEVELS)
    yield from _single(counts, KIND, _leading(_parsed(counts, KIND)))
    for name in ("top_causes", "top_mimics", "reasons"):
        yield from _family(counts, name, _leading(_parsed(counts, name)))
    yield from _single(counts, MEDICINES, LEVELS)
    yield from _single(counts, VERDICTS, list(Verdict))


def _leading(found: Mapping[tuple[str, ...], float]) -> list[str]:
    totals: Counter[str] = Counter()
    for key, count in found.items():
        totals[key[-1]] += int(count)
    return sorted(totals, key=lambda entry: (-totals[entry], entry))[:TOP]


def _family(counts: Counts, name: str, columns: list[str]) -> Iterator[Table]:
    """Everybody, then by age and by sex. They share their totals, so they are protected together:
    what is missing in one cannot be worked out from the others."""
    found, weighed = _parsed(counts, name), _parsed(counts, name + WEIGHED)
    people, many = _parsed(counts, "urgency"), _parsed(counts, "urgency" + WEIGHED)
    sums = {name: _sum(found, None)}
    sums |= {f"{name}_{group}": _sum(found, part) for group, part in GROUPS.items()}
    cells = {(t, *key): int(n) for t, summed in sums.items() for key, n in summed.items()}
    lines = [line for t, summed in sums.items() for line in _lines(t, summed, columns, name)]
    shown = protect(cells, lines)
    for title, part in ((name, None), *((f"{name}_{g}", p) for g, p in GROUPS.items())):
        of_row = _rows_of(_sum(many or people, part))
        yield _table(title, sums[title], columns, shown, _sum(weighed, part), of_row)


def _single(counts: Counts, name: str, columns: Iterable[str]) -> Iterator[Table]:
    found, weighed = _sum(_parsed(counts, name), 0), _parsed(counts, name + WEIGHED)
    columns = list(columns)
    cells = {(name, *key): int(n) for key, n in found.items()}
    lines = _lines(name, found, columns, None)
    sums = _sum(weighed, 0)
    if found:
        yield _table(name, found, columns, protect(cells, lines), sums, _rows_of(sums or found))


def _lines(
    table: str, summed: Mapping[tuple[str, str], float], columns: Iterable[str], whole: str | None
) -> list[Line]:
    """The rows of a table, and its columns, which add up to those of the table of everybody."""
    names = dict.fromkeys(row for row, _ in summed)
    rows = [Line(tuple((table, row, column) for column in columns)) for row in names]
    if table == whole:
        return rows
    return rows + [
        Line(tuple((table, row, column) for row in names), (whole, ALL, column) if whole else None)
        for column in columns
    ]


def protect(counts: Mapping[Key, int], lines: Iterable[Line]) -> set[Key]:
    """The cells that may be shown: those not from 1 to 4, without as many more as are needed so
    that no line of cells lets a missing one be worked out."""
    hidden = {key for key, count in counts.items() if 0 < count < FEWEST}
    lines = list(lines)
    while more := {key for line in lines for key in _given_away(counts, line, hidden)}:
        hidden |= more
    return set(counts) - hidden


def _given_away(counts: Mapping[Key, int], line: Line, hidden: set[Key]) -> list[Key]:
    """A further cell to hide where a line gives a hidden one away."""
    parts = [key for key in line.parts if counts.get(key)]
    missing = [key for key in parts if key in hidden]
    shown = sorted((key for key in parts if key not in hidden), key=lambda key: counts[key])
    if line.total in hidden:
        return shown[:1] if not missing else []
    few = missing and (len(missing) == 1 or sum(counts[key] for key in missing) < FEWEST)
    if not few:
        return []
    return shown[:1] or ([line.total] if line.total and counts.get(line.total) else [])


def _parsed(counts: Counts, table: str) -> dict[tuple[str, ...], float]:
    cells = counts.tables.get(table, {})
    return {tuple(key.split("|")): count for key, count in cells.items()}


def _sum(found: Mapping[tuple[str, ...], float], part: int | None) -> dict[tuple[str, str], float]:
    """Counts by one part of the group (None: all together) and entry."""
    summed: dict[tuple[str, str], float] = {}
    for key, count in found.items():
        cell = ALL if part is None else key[part], key[-1]
        summed[cell] = summed.get(cell, 0) + count
    return summed


def _rows_of(found: Mapping[tuple[str, str], float]) -> dict[str, float]:
    people: dict[str, float] = {}
    for (row, _), count in found.items():
        people[row] = people.get(row, 0) + count
    return people


def _table(
    name: str,
    found: Mapping[tuple[str, str], float],
    columns: Iterable[str],
    shown: set[Key],
    weighed: Mapping[tuple[str, str], float],
    people: Mapping[str, float],
) -> Table:
    columns = tuple(columns)
    rows = sorted({row for row, _ in found}, key=lambda row: (row == UNKNOWN, _age(row), row))

    def cells(of: Mapping[tuple[str, str], float]) -> tuple[tuple[Any, ...], ...]:
        return tuple(
            tuple(
                of.get((row, c), 0) if (name, row, c) in shown or not found.get((row, c)) else None
                for c in columns
            )
            for row in rows
        )

    return Table(
        name, TITLES[name], tuple(rows), columns, cells(found),
        cells(weighed) if weighed else None, tuple(people.get(row, 0) for row in rows),
    )  # fmt: skip


def _age(row: str) -> int:
    start = row.rstrip("+").partition("-")[0]
    return int(start) if start.isdigit() else 0


TITLES = {
    "urgency": say(id="Seberapa mendesak", en="How urgent"),
    "could_be": say(id="Yang masih mungkin", en="How urgent it could still be"),
    "urgency_by_age": say(id="Seberapa mendesak menurut umur", en="How urgent, by age"),
    "urgency_by_sex": say(id="Seberapa mendesak menurut jenis kelamin", en="How urgent, by sex"),
    "top_causes": say(id="Tiga penyebab teratas", en="Among the first three causes"),
    "top_causes_by_age": say(id="Penyebab menurut umur", en="Causes by age"),
    "top_causes_by_sex": say(id="Penyebab menurut jenis kelamin", en="Causes by sex"),
    "top_mimics": say(id="Yang mirip kram", en="What resembles a cramp"),
    "top_mimics_by_age": say(id="Yang mirip kram menurut umur", en="Mimics by age"),
    "top_mimics_by_sex": say(id="Yang mirip kram menurut jenis kelamin", en="Mimics by sex"),
    "reasons": say(id="Tanda bahaya", en="Danger signs"),
    "reasons_by_age": say(id="Tanda bahaya menurut umur", en="Danger signs by age"),
    "reasons_by_sex": say(id="Tanda bahaya menurut jenis kelamin", en="Danger signs by sex"),
    KIND: say(id="Jenis serangan", en="What kind of attack"),
    VERDICTS: say(id="Putusan tentang tindakan", en="What is said of each action"),
    MEDICINES: say(id="Obat yang dipakai", en="Medicines taken"),
}


def as_json(book: Book, counts: Counts, language: Language) -> str:
    """The tables as JSON; null where a number is not shown."""
    shown = {table.name: _plain(table, language) for table in tables(counts)}
    content = {"book_version": book.version, "fewest_shown": FEWEST, "tables": shown}
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def _plain(table: Table, language: Language) -> dict[str, Any]:
    found = {"title": table.title.in_(language), "counts": _named(table, table.cells)}
    if table.weighed is not None:
        sums = [[None if n is None else round(n, 1) for n in line] for line in table.weighed]
        found["weighed"] = _named(table, sums)
    return found


def _named(table: Table, cells: Iterable[Iterable[Any]]) -> dict[str, dict[str, Any]]:
    return {
        row: dict(zip(table.columns, line, strict=True))
        for row, line in zip(table.rows, cells, strict=True)
    }
