"""Bit arrays: one bit a row, in Arrow's own order, so that its bitmaps are used as they are.

Bits beyond the last row have no meaning.
"""

from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

Bits: TypeAlias = npt.NDArray[np.uint8]
Bytes: TypeAlias = npt.NDArray[np.uint8]


def size_of(rows: int) -> int:
    """How many bytes hold one bit for each row."""
    return (rows + 7) // 8


def none_of(rows: int) -> Bits:
    """No row."""
    return np.zeros(size_of(rows), np.uint8)


def all_of(rows: int) -> Bits:
    """Every row."""
    return np.full(size_of(rows), 0xFF, np.uint8)


def packed(truths: npt.NDArray[Any]) -> Bits:
    """One byte a row → one bit a row."""
    return np.packbits(truths, bitorder="little")


def unpacked(bits: Bits, rows: int) -> Bytes:
    """One bit a row → one byte a row, 0 or 1."""
    return np.unpackbits(bits, count=rows, bitorder="little")


def from_buffer(buffer: Any, offset: int, rows: int) -> Bits:
    """The bits of an Arrow bitmap; copied only where it does not start at a whole byte."""
    if buffer is None:
        return none_of(rows)
    start, within = divmod(offset, 8)
    held = np.frombuffer(buffer, np.uint8)[start : start + size_of(within + rows)]
    return packed(unpacked(held, within + rows)[within:]) if within else held


def known(array: Any) -> Bits | None:
    """The rows in which an Arrow array has a value; None where it has one in all."""
    if array.null_count == 0:
        return None
    buffer = array.buffers()[0]
    return none_of(len(array)) if buffer is None else from_buffer(buffer, array.offset, len(array))


def rows_in(bits: Bits, rows: int) -> npt.NDArray[np.intp]:
    """The numbers of the rows whose bit is set."""
    return np.flatnonzero(unpacked(bits, rows).view(np.bool_))


def held(array: Any) -> npt.NDArray[Any]:
    """The cells of an Arrow array of numbers, as they lie there; empty cells hold anything."""
    kind = np.dtype(array.type.to_pandas_dtype())
    buffer = array.buffers()[1]
    if buffer is None:
        return np.zeros(len(array), kind)
    return np.frombuffer(buffer, kind)[array.offset : array.offset + len(array)]


def filled(array: Any, empty: int) -> npt.NDArray[Any]:
    """The cells of an Arrow array of numbers, with `empty` where there is none."""
    cells, answered = held(array), known(array)
    if answered is None:
        return cells
    return np.where(unpacked(answered, len(array)).view(np.bool_), cells, cells.dtype.type(empty))
