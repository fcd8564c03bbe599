"""Counts by group, which parts of a run add up to."""

from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from betis.guideline.items import ACTION_KINDS

AGES = (0, 18, 30, 40, 50, 60, 70, 80)
"""Lower ends of the age groups."""
SEXES = ("female", "male")
AGE, SEX, MEDICINES = "age_years", "sex_at_birth", "medicines"
KIND, VERDICTS = "kind", "verdicts"
UNKNOWN, ALL = "unknown", "all"
WEIGHED = " weighed"
"""Ends the name of a table that sums weights instead of rows."""
Cells = npt.NDArray[np.int64]
Weights = npt.NDArray[np.float64]


class Counts:
    """Counts by table and cell; a cell is named by its parts with | between them."""

    def __init__(self) -> None:
        self.tables: dict[str, dict[str, float]] = {}

    def add(self, table: Any, found: Any, weights: Weights | None = None) -> None:
        """Count rows: what was given of them, what was concluded, how many people each is."""
        rows = found.num_rows
        everybody = np.zeros(rows, np.int64)
        groups, names = _groups(table, rows)
        levels, urgencies = _codes(found.column("urgency"))
        self._cross("urgency", groups, names, urgencies, levels, weights)
        could_be, open_ones = _codes(found.column("could_be"))
        self._cross("could_be", everybody, [ALL], open_ones, could_be, weights)
        for column in ("top_causes", "top_mimics", "reasons"):
            held, inside, entries = _lists(found.column(column))
            self._cross(column, groups[held], names, inside, entries, _of(weights, held))
        for name, held in _medicines(table):
            self._cross(
                MEDICINES, everybody[held], [name], urgencies[held], levels, _of(weights, held)
            )
        for column in found.column_names:
            for start, counted in ((KIND, KIND), *((kind, VERDICTS) for kind in ACTION_KINDS)):
                if column.startswith(f"{start}__"):
                    values, codes = _codes(found.column(column))
                    self._cross(counted, everybody, [column], codes, values, weights)

    def merge(self, given: Mapping[str, Mapping[str, float]]) -> None:
        """Add the counts of a finished part."""
        for table, cells in given.items():
            mine = self.tables.setdefault(table, {})
            for cell, count in cells.items():
                mine[cell] = mine.get(cell, 0) + count

    def plain(self) -> dict[str, dict[str, float]]:
        """The counts as plain data."""
        return {table: dict(cells) for table, cells in self.tables.items()}

    def _cross(
        self,
        table: str,
        groups: Cells,
        names: list[str],
        inside: Cells,
        entries: list[str],
        weights: Weights | None,
    ) -> None:
        width = len(entries)
        places, size = groups * width + inside, len(names) * width
        counted = np.bincount(places, minlength=size)
        weighed = None if weights is None else np.bincount(places, weights, size)
        for place in np.flatnonzero(counted).tolist():
            group, entry = divmod(place, width)
            cell = f"{names[group]}|{entries[entry]}"
            self._put(table, cell, int(counted[place]))
            if weighed is not None:
                self._put(f"{table}{WEIGHED}", cell, float(weighed[place]))

    def _put(self, table: str, cell: str, count: float) -> None:
        cells = self.tables.setdefault(table, {})
        cells[cell] = cells.get(cell, 0) + count


def _of(weights: Weights | None, rows: Cells) -> Weights | None:
    return None if weights is None else weights[rows]


def _codes(column: Any) -> tuple[list[str], Cells]:
    """The names in a column and the code of each row; rows without one are *unknown*."""
    array = column.combine_chunks()
    array = array.unify_dictionaries() if isinstance(array, pa.ChunkedArray) else array
    names = array.dictionary.to_pylist()
    codes = pc.fill_null(array.indices.cast(pa.int64()), len(names))
    return [*names, UNKNOWN], codes.to_numpy(zero_copy_only=False)


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
