"""Tables about a whole population, in which no small number can be read or worked out."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import escape
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from betis.guideline.book import Book
from betis.guideline.urgency import Urgency
from betis.logic.text import Language, Text, say

FEWEST = 5
"""Smaller counts are not shown."""
TOP = 15
AGES = (0, 18, 30, 40, 50, 60, 70, 80)
"""Lower ends of the age groups."""
SEXES = ("female", "male")
AGE, SEX, MEDICINES = "age_years", "sex_at_birth", "medicines"
UNKNOWN = "unknown"
LEVELS = tuple(level.code for level in reversed(Urgency))
Cells = npt.NDArray[np.int64]


class Counts:
    """Counts by table and cell; a cell is named by its parts with | between them."""

    def __init__(self) -> None:
        self.tables: dict[str, Counter[str]] = {}

    def add(self, table: Any, found: Any) -> None:
        """Count rows: what was given of them, and what was concluded."""
        rows = found.num_rows
        groups, names = _groups(table, rows)
        levels, urgencies = _codes(found.column("urgency"))
        self._cross("urgency", groups, names, urgencies, levels)
        self._cross("could_be", np.zeros(rows, np.int64), ["all"], *_swap(found, "could_be"))
        for column in ("top_causes", "top_mimics", "reasons"):
            held, inside, entries = _lists(found.column(column))
            self._cross(column, groups[held], names, inside, entries)
        for name, held in _medicines(table):
            urgent = urgencies[held] if held.dtype != np.bool_ else urgencies[np.flatnonzero(held)]
            self._cross(MEDICINES, np.zeros(len(urgent), np.int64), [name], urgent, levels)

    def merge(self, given: Mapping[str, Mapping[str, int]]) -> None:
        """Add the counts of a finished part."""
        for table, cells in given.items():
            self.tables.setdefault(table, Counter()).update(cells)

    def plain(self) -> dict[str, dict[str, int]]:
        """The counts as plain data."""
        return {table: dict(cells) for table, cells in self.tables.items()}

    def _cross(
        self, table: str, groups: Cells, names: list[str], inside: Cells, entries: list[str]
    ) -> None:
        width = len(entries)
        counted = np.bincount(groups * width + inside, minlength=len(names) * width)
        cells = self.tables.setdefault(table, Counter())
        for place in np.flatnonzero(counted).tolist():
            group, entry = divmod(place, width)
            cells[f"{names[group]}|{entries[entry]}"] += int(counted[place])


def _swap(found: Any, column: str) -> tuple[Cells, list[str]]:
    names, codes = _codes(found.column(column))
    return codes, names


def _codes(column: Any) -> tuple[list[str], Cells]:
    array = column.combine_chunks()
    array = array.unify_dictionaries() if isinstance(array, pa.ChunkedArray) else array
    return array.dictionary.to_pylist(), array.indices.to_numpy(zero_copy_only=False).astype(
        np.int64
    )


def _lists(column: Any) -> tuple[Cells, Cells, list[str]]:
    """For each name in a list column: the row it is in, its code; and the names."""
    array = column.combine_chunks()
    inside = array.flatten()
    rows = np.repeat(np.arange(len(array)), pc.list_value_length(array).to_numpy())
    return rows, inside.indices.to_numpy().astype(np.int64), inside.dictionary.to_pylist()


def _groups(table: Any, rows: int) -> tuple[Cells, list[str]]:
    """The age group and sex of each row as one number, and the names of these numbers."""
    ages = [f"{low}-{high - 1}" for low, high in pairwise(AGES)]
    ages += [f"{AGES[-1]}+", UNKNOWN]
    sexes = [*SEXES, UNKNOWN]
    age = np.full(rows, len(AGES), np.int64)
    if AGE in table.column_names:
        years = pc.fill_null(table.column(AGE).cast(pa.float64()), -1).to_numpy()
        age = np.where(years < 0, len(AGES), np.searchsorted(AGES, years, side="right") - 1)
    sex = np.full(rows, len(SEXES), np.int64)
    if SEX in table.column_names:
        text = table.column(SEX).cast(pa.string())
        found = pc.fill_null(pc.index_in(text, value_set=pa.array(SEXES)), len(SEXES))
        sex = found.to_numpy().astype(np.int64)
    return age * len(sexes) + sex, [f"{a}|{s}" for a in ages for s in sexes]


def _medicines(table: Any) -> Iterator[tuple[str, npt.NDArray[Any]]]:
    """Each medicine with the rows in which it is taken."""
    for name in table.column_names:
        if name.startswith(f"{MEDICINES}="):
            taken = pc.fill_null(table.column(name), False).to_numpy()
            yield name.partition("=")[2], np.flatnonzero(taken)
    if MEDICINES in table.column_names:
        array = table.column(MEDICINES).combine_chunks()
        rows = np.repeat(
            np.arange(len(array)), pc.fill_null(pc.list_value_length(array), 0).to_numpy()
        )
        inside = array.flatten()
        inside = inside if pa.types.is_dictionary(inside.type) else inside.dictionary_encode()
        codes = inside.indices.to_numpy()
        for code, name in enumerate(inside.dictionary.to_pylist()):
            yield name, rows[codes == code]


@dataclass(frozen=True)
class Table:
    """A table to show. A cell is None where its number is small or could give a small one away."""

    name: str
    title: Text
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: tuple[tuple[int | None, ...], ...]


def tables(counts: Counts) -> Iterator[Table]:
    """All tables of a summary."""
    urgency = _parsed(counts, "urgency")
    levels = [level for level in LEVELS if any(key[-1] == level for key in urgency)]
    yield _table("urgency", {("all", k[-1]): 0 for k in urgency} | _sum(urgency, None), levels)
    yield _table("could_be", _sum(_parsed(counts, "could_be"), None), LEVELS)
    yield _table("urgency_by_age", _sum(urgency, 0), levels)
    yield _table("urgency_by_sex", _sum(urgency, 1), levels)
    for name in ("top_causes", "top_mimics", "reasons"):
        found = _parsed(counts, name)
        totals = _totals(found)
        leading = sorted(totals, key=lambda entry: (-totals[entry], entry))[:TOP]
        yield _table(name, _sum(found, None), leading)
        yield _table(f"{name}_by_age", _sum(found, 0), leading)
        yield _table(f"{name}_by_sex", _sum(found, 1), leading)
    medicines = {(key[0], key[-1]): n for key, n in _parsed(counts, MEDICINES).items()}
    yield _table(MEDICINES, medicines, LEVELS)


def _parsed(counts: Counts, table: str) -> dict[tuple[str, ...], int]:
    cells = counts.tables.get(table, Counter())
    return {tuple(key.split("|")): count for key, count in cells.items()}


def _totals(found: Mapping[tuple[str, ...], int]) -> Counter[str]:
    totals: Counter[str] = Counter()
    for key, count in found.items():
        totals[key[-1]] += count
    return totals


def _sum(found: Mapping[tuple[str, ...], int], part: int | None) -> dict[tuple[str, str], int]:
    """Counts by one part of the group (None: all together) and entry."""
    summed: Counter[tuple[str, str]] = Counter()
    for key, count in found.items():
        summed["all" if part is None else key[part], key[-1]] += count
    return dict(summed)


def _table(name: str, found: Mapping[tuple[str, str], int], columns: Any) -> Table:
    rows = sorted({row for row, _ in found}, key=lambda row: (row == UNKNOWN, _age(row), row))
    shown = protected([[found.get((row, column), 0) for column in columns] for row in rows])
    return Table(name, TITLES[name], tuple(rows), tuple(columns), tuple(map(tuple, shown)))


def _age(row: str) -> int:
    start = row.rstrip("+").partition("-")[0]
    return int(start) if start.isdigit() else 0


def protected(counts: list[list[int]]) -> list[list[int | None]]:
    """The counts without those from 1 to 4, and without one more wherever only one would be
    missing in a row or column, since a sum known from elsewhere would give it away."""
    shown: list[list[int | None]] = [
        [n if n == 0 or n >= FEWEST else None for n in row] for row in counts
    ]
    wide, high = len(counts[0]) if counts else 0, len(counts)
    lines = [[(r, c) for c in range(wide)] for r in range(high) if wide > 1]
    lines += [[(r, c) for r in range(high)] for c in range(wide) if high > 1]
    changed = True
    while changed:
        changed = False
        for line in lines:
            hidden = [place for place in line if shown[place[0]][place[1]] is None]
            others = [place for place in line if shown[place[0]][place[1]]]
            if len(hidden) == 1 and others:
                row, column = min(others, key=lambda place: counts[place[0]][place[1]])
                shown[row][column] = None
                changed = True
    return shown


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
    MEDICINES: say(id="Obat yang dipakai", en="Medicines taken"),
}
HEADING = say(id="Ringkasan kohort", en="Summary of a cohort")
NOTE = say(
    id="Jumlah 1-4 tidak ditampilkan (–), begitu pula jumlah yang dapat membukanya. "
    "Isi ini belum ditinjau dokter. Skor bukan peluang.",
    en="Counts from 1 to 4 are not shown (–), nor those that would give them away. "
    "No doctor has reviewed this content yet. A score is no probability.",
)


def as_json(book: Book, counts: Counts, language: Language) -> str:
    """The tables as JSON; null where a number is not shown."""
    shown = {
        table.name: {
            "title": table.title.in_(language),
            "counts": {
                row: dict(zip(table.columns, cells, strict=True))
                for row, cells in zip(table.rows, table.cells, strict=True)
            },
        }
        for table in tables(counts)
    }
    content = {"book_version": book.version, "fewest_shown": FEWEST, "tables": shown}
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def as_html(book: Book, counts: Counts, language: Language) -> str:
    """The tables as one page without any other file, each cell with a bar."""
    heading = HEADING.in_(language)
    body = "\n".join(_html(book, table, language) for table in tables(counts) if table.rows)
    return (
        f'<!doctype html>\n<html lang="{language}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width"><title>{heading}</title>'
        f"<style>{STYLE}</style></head>\n<body><h1>{heading}</h1>"
        f"<p>{NOTE.in_(language)}</p>\n{body}\n<p>{escape(book.version)}</p></body></html>\n"
    )


def _html(book: Book, table: Table, language: Language) -> str:
    most = max((n or 0 for cells in table.cells for n in cells), default=0) or 1
    turned = len(table.rows) == 1
    rows, columns, cells = table.rows, table.columns, table.cells
    if turned:
        rows, columns, cells = columns, rows, tuple((n,) for n in cells[0])
    head = "".join(f'<th scope="col">{_words(book, c, language)}</th>' for c in columns)
    lines = "".join(
        f'<tr><th scope="row">{_words(book, row, language)}</th>'
        + "".join(_cell(n, most) for n in line)
        + "</tr>\n"
        for row, line in zip(rows, cells, strict=True)
    )
    return (
        f"<table><caption>{escape(table.title.in_(language))}</caption>"
        f"<tr><td></td>{head}</tr>\n{lines}</table>"
    )


def _cell(count: int | None, most: int) -> str:
    if count is None:
        return "<td>–</td>"
    return f'<td>{count}<meter max="{most}" value="{count}"></meter></td>'


def _words(book: Book, name: str, language: Language) -> str:
    if name in LEVELS:
        return escape(Urgency[name.upper()].title.in_(language))
    if name in SINGLE:
        return SINGLE[name].in_(language)
    titles = [item.title for kind in ENTRIES if (item := book.of(kind).get(name))]
    return escape(titles[0].in_(language) if titles else name)


ENTRIES = ("red_flag", "cause", "mimic")
SINGLE = {
    "all": say(id="semua", en="all"),
    UNKNOWN: say(id="tidak diketahui", en="unknown"),
    "female": say(id="perempuan", en="female"),
    "male": say(id="laki-laki", en="male"),
}
STYLE = (
    "body{font:1rem/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}"
    "table{border-collapse:collapse;margin:2rem 0}caption{text-align:left;font-weight:bold}"
    "th,td{padding:.2rem .7rem;text-align:right;border-bottom:1px solid #ccc}"
    "th[scope=row]{text-align:left;font-weight:normal}meter{display:block;width:100%;height:.4rem}"
)
