"""The caller's own frame in, the same kind of frame out, with the conclusions as new columns."""

from collections.abc import Callable, Iterable, Iterator
from difflib import get_close_matches
from functools import partial
from typing import Any, Literal, cast

import narwhals as nw
import pyarrow as pa

from betis.guideline.book import Book
from betis.guideline.patient import Problem
from betis.guideline.shelf import packed, unpacked
from betis.interpreters.columns import BadCell, ColumnsError, Kernel, columns
from betis.logic.text import Text, say

Frame = Any
"""Polars (eager or lazy), DuckDB relation, PyArrow table, pandas or PySpark frame."""
Unknown = Literal["refuse", "pass"]
SHOWN = 20
"""How many cells that cannot be read are named in one error."""


def assess_frame(book: Book, frame: Frame, unknown_columns: Unknown = "refuse") -> Frame:
    """The frame with what the book concludes about each row, in columns on its right.

    Args:
        book: a bound guideline.
        frame: one row a person, one column a fact; a missing column or empty cell is *not asked
            yet*. A fact with several values is a list, or a boolean column `fact=choice` for each.
        unknown_columns: what to do with columns that are no facts.

    Raises:
        ColumnsError: naming each column, and row, that cannot be read and what would be right.
        TypeError: the frame is of no kind that can be read.
    """
    if unknown_columns not in ("refuse", "pass"):
        raise ValueError(f'unknown_columns must be "refuse" or "pass", not {unknown_columns!r}')
    kernel = columns(book)
    found = nw.from_native(frame)
    how = _KINDS.get(str(found.implementation.value))
    if how is None:
        raise TypeError(f"cannot read {type(frame).__name__}; {', '.join(_KINDS)} can be read")
    return how(kernel, frame, unknown_columns)


def check_columns(kernel: Kernel, schema: Any, unknown_columns: Unknown) -> Any:
    """The schema of the conclusions, once the columns are found to be right."""
    layout, rest = kernel.layout(schema)
    produced = kernel.schema(layout)
    problems = [Problem(name, CLASHES) for name in rest if name in produced.names]
    if unknown_columns == "refuse":
        problems += [Problem(name, _no_such_fact(name, kernel.book.facts)) for name in rest]
    if problems:
        raise ColumnsError(problems)
    return produced


def concluded(kernel: Kernel, table: Any, unknown_columns: Unknown) -> Any:
    """The conclusions about an Arrow table as a table of as many rows."""
    produced = check_columns(kernel, table.schema, unknown_columns)
    batches: list[Any] = []
    bad: list[BadCell] = []
    for batch, wrong in kernel.assess(table):
        batches.append(batch)
        bad += wrong
    if bad:
        raise ColumnsError(_said(bad))
    return pa.Table.from_batches(batches, schema=produced)


def plain(schema: Any) -> Any:
    """The schema with text where it has codes, for engines that know no dictionaries."""
    return pa.schema([pa.field(field.name, _plain_type(field.type)) for field in schema])


def _plain_type(kind: Any) -> Any:
    if pa.types.is_dictionary(kind):
        return kind.value_type
    return pa.list_(_plain_type(kind.value_type)) if pa.types.is_list(kind) else kind


def _said(bad: list[BadCell]) -> Iterator[Problem]:
    for cell in bad[:SHOWN]:
        yield Problem(
            cell.column,
            Text(f"baris {cell.row}: {cell.wrong.id}", f"row {cell.row}: {cell.wrong.en}"),
        )
    if len(bad) > SHOWN:
        more = len(bad) - SHOWN
        yield Problem("", Text(f"dan {more} sel lagi", f"and {more} more cells"))


def _arrow(kernel: Kernel, frame: Frame, unknown: Unknown) -> Frame:
    return _beside(frame, concluded(kernel, frame, unknown))


def _beside(table: Any, added: Any) -> Any:
    for field, column in zip(added.schema, added.columns, strict=True):
        table = table.append_column(field, column)
    return table


def _polars(kernel: Kernel, frame: Frame, unknown: Unknown) -> Frame:
    import polars as pl

    if isinstance(frame, pl.LazyFrame):
        return _polars_lazy(kernel, frame, unknown)
    return frame.hstack(cast(pl.DataFrame, pl.from_arrow(_of_polars(kernel, frame, unknown))))


def _of_polars(kernel: Kernel, frame: Any, unknown: Unknown) -> Any:
    return concluded(kernel, frame.to_arrow(), unknown)


def _polars_lazy(kernel: Kernel, frame: Any, unknown: Unknown) -> Any:
    """Stays lazy: types are checked now, cells when the frame is collected."""
    shape = frame.collect_schema()
    after = _polars(kernel, shape.to_frame(), unknown).schema
    return frame.map_batches(
        partial(_polars, kernel, unknown=unknown),
        schema=after,
        predicate_pushdown=False,
        projection_pushdown=False,
        streamable=True,
    )


def _pandas(kernel: Kernel, frame: Frame, unknown: Unknown) -> Frame:
    """Gaps come in as empty cells, whatever pandas keeps them as; the index stays."""
    import pandas as pd

    try:
        table = pa.Table.from_pandas(frame, preserve_index=False)
    except (pa.ArrowInvalid, pa.ArrowTypeError) as error:
        raise ColumnsError([Problem("", Text(str(error), str(error)))]) from None
    found = concluded(kernel, table, unknown)
    added = found.cast(plain(found.schema)).to_pandas(types_mapper=pd.ArrowDtype)
    added.index = frame.index
    return pd.concat([frame, added], axis=1)


def _duckdb(kernel: Kernel, frame: Frame, unknown: Unknown) -> Frame:
    import duckdb

    table = frame.to_arrow_table()
    found = concluded(kernel, table, unknown)
    return duckdb.from_arrow(_beside(table, found.cast(plain(found.schema))))


def _spark(kernel: Kernel, frame: Frame, unknown: Unknown) -> Frame:
    """The same kernel in every worker, which needs `betis` installed."""
    from pyspark.sql.pandas.types import from_arrow_schema, to_arrow_schema

    given = to_arrow_schema(frame.schema)
    produced = plain(check_columns(kernel, given, unknown))
    after = from_arrow_schema(pa.schema([*given, *produced]))
    return frame.mapInArrow(_worker(kernel.book, unknown), after)


def _worker(book: Book, unknown: Unknown) -> Callable[[Iterable[Any]], Iterator[Any]]:
    """What a worker runs: the book travels as bytes and is opened once in each process."""
    content = packed(book)

    def run(batches: Iterable[Any]) -> Iterator[Any]:
        kernel = opened(content)
        for batch in batches:
            table = pa.Table.from_batches([batch])
            found = _beside(table, concluded(kernel, table, unknown))
            yield from in_slices(found, plain(found.schema))

    return run


RETURNED = 16_384
"""Rows that Spark gets back at once: hundreds of columns of whole words, of which it keeps several
batches in what little memory the JVM has beside its heap."""


def in_slices(table: Any, shape: Any) -> Iterator[Any]:
    """Small record batches of these types, as Spark takes them."""
    for batch in table.to_batches(max_chunksize=RETURNED):
        yield from pa.Table.from_batches([batch]).cast(shape).to_batches()


_OPENED: dict[bytes, Kernel] = {}


def opened(content: bytes) -> Kernel:
    """The kernel of a book that came as bytes, made once in each process."""
    if content not in _OPENED:
        _OPENED[content] = columns(unpacked(content))
    return _OPENED[content]


_KINDS: dict[str, Callable[[Kernel, Frame, Unknown], Frame]] = {
    "polars": _polars,
    "duckdb": _duckdb,
    "pyarrow": _arrow,
    "pandas": _pandas,
    "pyspark": _spark,
}
CLASHES = say(
    id="nama ini dipakai untuk kesimpulan; ganti namanya",
    en="this name is used for a conclusion; give the column another name",
)


def _no_such_fact(name: str, facts: Iterable[str]) -> Text:
    near = get_close_matches(name, list(facts), 1)
    hint_id = f"; mungkin maksudnya {near[0]}" if near else ""
    hint_en = f"; did you mean {near[0]}" if near else ""
    return Text(
        f'tidak ada fakta bernama ini{hint_id}; unknown_columns="pass" membiarkannya',
        f'there is no fact of this name{hint_en}; unknown_columns="pass" leaves it as it is',
    )
