"""Tables with other column names and codes than the facts: a mapping says what each column means.

A mapping is a CSV with the headings `target`, `columns`, `values` (others are for its readers):

- `target`: a fact, one choice of a fact (`medicines=statin`), or a use: `id`, `weight`, `keep`.
- `columns`: the input's columns with ; between them. Several make one yes/no fact: yes where one
  is yes, no where all are no, otherwise unknown.
- `values`: empty (the cell as it stands), `1=yes;0=no` (any other cell is unknown), or `*0.5`
  (a factor that turns the unit into that of the fact).
"""

import csv
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import reduce
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from betis.cohort.failures import CohortError
from betis.cohort.sources import Piece, Source
from betis.guideline.fact import Fact, Number, OneOf, SeveralOf, YesNo
from betis.knowledge.tables import FOLDER
from betis.logic.text import say

ID, WEIGHT, KEEP = USES = ("id", "weight", "keep")
HEADINGS = ("target", "columns", "values")
OURS = "columns_"
"""Mappings that come with the guideline: `--columns nhanes` is `tables/columns_nhanes.csv`."""
TRUTHS = {"yes": True, "no": False}
NO_MAPPING = say(
    id="{}: berkas pemetaan ini tidak ada; yang tersedia: {}, atau berkas CSV Anda",
    en="{}: there is no such mapping; there are: {}, or a CSV file of yours",
)
NO_HEADING = say(id="{}: judul kolom harus {}", en="{}: the headings must be {}")
BAD_TARGET = say(
    id="{} baris {}: target {!r} bukan fakta, pilihan fakta, id, weight, atau keep{}",
    en="{} line {}: target {!r} is no fact, choice of a fact, id, weight or keep{}",
)
NEAR = say(id="; mungkin {}", en="; perhaps {}")
TWICE = say(
    id="{} baris {}: target {!r} sudah diberikan", en="{} line {}: target {!r} was given before"
)
BAD_VALUE = say(
    id="{} baris {}: nilai {!r} tidak cocok untuk {}; harus salah satu dari {}",
    en="{} line {}: the value {!r} does not fit {}; it must be one of {}",
)
BAD_FORM = say(
    id="{} baris {}: values {!r}: harus kosong, SEL=nilai;SEL=nilai, atau *faktor untuk angka",
    en="{} line {}: values {!r}: must be empty, CELL=value;CELL=value, or *factor for a number",
)
SEVERAL = say(
    id="{} baris {}: beberapa kolom hanya boleh untuk fakta ya/tidak, keep, bukan {!r}",
    en="{} line {}: only a yes/no fact or keep may have several columns, not {!r}",
)
NO_COLUMN = say(
    id="{} baris {}: tidak ada kolom {!r} di masukan",
    en="{} line {}: the input has no column {!r}",
)
NAMED_AS_FACT = say(
    id="{} baris {}: kolom {!r} bernama seperti fakta; petakan ke fakta itu, bukan {}",
    en="{} line {}: the column {!r} has the name of a fact; map it to that fact, not to {}",
)


@dataclass(frozen=True)
class Row:
    """One line of a mapping, checked against the facts."""

    line: int
    target: str
    columns: tuple[str, ...]
    codes: Mapping[str, Any] | None
    factor: float
    fact: Fact | None

    @property
    def single(self) -> bool:
        """Whether the target is yes or no."""
        return isinstance(self.fact, YesNo) or "=" in self.target


@dataclass(frozen=True)
class ColumnMapping:
    """What the columns of a table mean."""

    name: str
    rows: tuple[Row, ...]

    def use(self, use: str) -> tuple[str, ...]:
        """The columns that serve as id, as weight, or are kept."""
        return tuple(c for row in self.rows if row.target == use for c in row.columns)

    @property
    def passed(self) -> tuple[str, ...]:
        """What goes through to the output as it stands."""
        return tuple(dict.fromkeys(c for use in USES for c in self.use(use)))

    def of(self, target: str) -> Row | None:
        """The line of a fact or choice."""
        return next((row for row in self.rows if row.target == target), None)

    def needs(self, targets: list[str]) -> list[str]:
        """The columns of the input that these columns of the mapped table are made of."""
        rows = ((target, self.of(target)) for target in targets)
        return [*dict.fromkeys(c for t, row in rows for c in (row.columns if row else (t,)))]

    def check(self, schema: Any) -> None:
        """Raises CohortError where the input lacks a column."""
        for row in self.rows:
            for column in row.columns:
                if column not in schema.names:
                    raise CohortError(NO_COLUMN, self.name, row.line, column)

    def mapped(self, table: Any, targets: list[str]) -> Any:
        """A table of facts and of columns that are passed through."""
        return pa.table({name: self._column(table, name) for name in targets})

    def _column(self, table: Any, target: str) -> Any:
        row = self.of(target)
        if row is None:
            return table.column(target)
        cells = [_read(row, table.column(name).combine_chunks()) for name in row.columns]
        return reduce(pc.or_kleene, cells)


def mapping_path(given: str) -> Path:
    """Where a mapping lies: a CSV file, or one of ours by its name."""
    return Path(given) if given.endswith(".csv") else FOLDER / f"{OURS}{given}.csv"


def read_mapping(facts: Mapping[str, Fact], given: str) -> ColumnMapping:
    """The mapping in a file, or one of ours by its name.

    Raises:
        CohortError: with the line and what would be right.
    """
    path = mapping_path(given)
    if not path.is_file():
        ours = sorted(file.stem.removeprefix(OURS) for file in FOLDER.glob(f"{OURS}*.csv"))
        raise CohortError(NO_MAPPING, given, ", ".join(ours))
    with path.open(newline="", encoding="utf-8-sig") as file:
        lines = csv.DictReader(file)
        if not set(HEADINGS) <= set(lines.fieldnames or ()):
            raise CohortError(NO_HEADING, given, ", ".join(HEADINGS))
        rows = [_row(facts, given, lines.line_num, line) for line in lines]
    seen: set[str] = set()
    for row in rows:
        if row.target in seen and row.target != KEEP:
            raise CohortError(TWICE, given, row.line, row.target)
        seen.add(row.target)
    return ColumnMapping(given, tuple(rows))


def _row(facts: Mapping[str, Fact], name: str, number: int, line: Mapping[str, str]) -> Row:
    target, columns, values = ((line[heading] or "").strip() for heading in HEADINGS)
    fact = None if target in USES else _target(facts, name, number, target)
    codes, factor = _values(name, number, target, fact, values)
    row = Row(number, target, tuple(c.strip() for c in columns.split(";")), codes, factor, fact)
    if target in USES and (named := next((c for c in row.columns if c in facts), None)):
        raise CohortError(NAMED_AS_FACT, name, number, named, target)
    if len(row.columns) > 1 and target != KEEP and not row.single:
        raise CohortError(SEVERAL, name, number, target)
    return row


def _target(facts: Mapping[str, Fact], name: str, number: int, target: str) -> Fact:
    wanted = target.partition("=")[0]
    fact = facts.get(wanted)
    known = [*facts]
    if isinstance(fact, SeveralOf):
        known = [f"{wanted}={choice}" for choice in fact.choices]
    if fact is None or target not in known:
        near = get_close_matches(target, known, 1)
        raise CohortError(BAD_TARGET, name, number, target, _near(near))
    return fact


def _near(found: list[str]) -> Any:
    return say(id=NEAR.id.format(found[0]), en=NEAR.en.format(found[0])) if found else ""


def _values(
    name: str, number: int, target: str, fact: Fact | None, values: str
) -> tuple[Mapping[str, Any] | None, float]:
    """The recoding (None: as it stands) and the factor."""
    form = CohortError(BAD_FORM, name, number, values)
    if not values:
        return None, 1.0
    if fact is None:
        raise form
    if values.startswith("*"):
        try:
            return None, _factor(fact, values[1:])
        except ValueError:
            raise form from None
    pairs = [pair.partition("=") for pair in values.split(";")]
    if not all(equals for _, equals, _ in pairs):
        raise form
    codes: dict[str, Any] = {}
    for cell, _, value in pairs:
        allowed = _allowed(fact)
        if isinstance(fact, Number):
            codes[cell.strip()] = _number(value, form)
        elif value.strip() in allowed:
            codes[cell.strip()] = allowed[value.strip()]
        else:
            raise CohortError(BAD_VALUE, name, number, value, target, ", ".join(allowed))
    return codes, 1.0


def _factor(fact: Fact, text: str) -> float:
    if not isinstance(fact, Number):
        raise ValueError(text)
    return float(text)


def _number(text: str, form: CohortError) -> float:
    try:
        return float(text)
    except ValueError:
        raise form from None


def _allowed(fact: Fact) -> Mapping[str, Any]:
    return {choice: choice for choice in fact.choices} if isinstance(fact, OneOf) else TRUTHS


def _read(row: Row, cells: Any) -> Any:
    """A column of the input as the fact has it."""
    if row.single:
        truths = {**TRUTHS, "true": True, "false": False} if row.codes is None else row.codes
        return _each(cells, lambda cell: truths.get(cell), pa.bool_())
    if isinstance(row.fact, Number):
        places = row.fact.places
        if row.codes is not None:
            codes = row.codes
            return _each(cells, lambda cell: codes.get(cell), pa.float64())
        return _each(cells, lambda cell: _scaled(cell, row.factor, places), pa.float64())
    if row.codes is None:
        return cells.cast(pa.string())
    codes = row.codes
    return _each(cells, lambda cell: codes.get(cell), pa.string())


def _scaled(cell: str, factor: float, places: int) -> float | None:
    """A cell that is no number is read as one that is beyond every range, and so set aside."""
    try:
        return round(float(cell) * factor, places)
    except ValueError:
        return float("inf")


def _each(cells: Any, read: Callable[[str], Any], kind: Any) -> Any:
    """A column in which each different cell was read once; empty cells stay unknown."""
    coded = cells if pa.types.is_dictionary(cells.type) else cells.dictionary_encode()
    found = [None if cell is None else read(_plain(cell)) for cell in coded.dictionary.to_pylist()]
    return pa.array(found, kind).take(coded.indices)


def _plain(cell: Any) -> str:
    """A cell as it would stand in a mapping: 1.0 and true as 1 and true."""
    if isinstance(cell, bool):
        return str(cell).lower()
    text = str(cell).strip()
    whole = text.removesuffix(".0")
    return whole if whole.lstrip("-").isdigit() else text


class Mapped:
    """A source read through a mapping: the same rows, with the names and values of facts."""

    kind = "mapped"

    def __init__(self, source: Source, mapping: ColumnMapping) -> None:
        self._source = source
        self._mapping = mapping
        self.files = source.files
        mapping.check(source.schema())
        facts = [row.target for row in mapping.rows if row.fact is not None]
        self._targets = [*mapping.passed, *facts]

    def schema(self) -> Any:
        """The names and types of the mapped table."""
        return self._mapping.mapped(self._source.schema().empty_table(), self._targets).schema

    def prepare(self, folder: Path) -> int:
        """As the source is prepared."""
        return self._source.prepare(folder)

    def reports(self, summary: bool) -> dict[str, str]:
        """As the source says it."""
        return self._source.reports(summary)

    def rows(self) -> int:
        """How many rows there are."""
        return self._source.rows()

    def pieces(self, columns: list[str], start: int) -> Iterator[Piece]:
        """The rows from `start` on, with these columns of the mapped table."""
        for piece in self._source.pieces(self._mapping.needs(columns), start):
            yield Piece(self._mapping.mapped(piece.table, columns), piece.lines, piece.bad)
