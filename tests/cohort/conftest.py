"""People in files of every kind."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.csv
import pyarrow.feather
import pyarrow.parquet
import pytest

from betis.guideline.book import Book
from tests.agreement.tables import generated

ROWS = 700


@pytest.fixture(scope="session")
def crowd(book: Book) -> Any:
    """A table of people with ids."""
    table = generated(book, ROWS, seed=11, yes=0.03, empty=0.3)
    return table.add_column(0, "id", pa.array([f"p{i}" for i in range(ROWS)]))


def _as_text(table: Any) -> Any:
    """Lists as text with ; between, as CSV has it."""
    for place, field in enumerate(table.schema):
        if pa.types.is_list(field.type):
            cells = table.column(place).to_pylist()
            words = [None if c is None else ";".join(c) or "[]" for c in cells]
            table = table.set_column(place, field.name, pa.array(words, pa.string()))
    return table


WRITERS: dict[str, Callable[[Any, Path], Any]] = {
    "people.parquet": lambda table, path: pyarrow.parquet.write_table(
        table, path, row_group_size=256
    ),
    "people.arrow": lambda table, path: pyarrow.feather.write_feather(table, str(path)),
    "people.csv": lambda table, path: pyarrow.csv.write_csv(_as_text(table), path),
}


@pytest.fixture(scope="session")
def files(crowd: Any, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The same people as Parquet, Arrow and CSV."""
    folder = tmp_path_factory.mktemp("people")
    for name, write in WRITERS.items():
        write(crowd, folder / name)
    return {name: folder / name for name in WRITERS}
