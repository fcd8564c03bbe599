"""Files of each kind as frames of Spark, and in a worker as pieces of numbered rows again.

Spark numbers the rows of a Parquet file itself. Of a CSV file it only cuts the lines, so that each
line is read, and a bad one named, just as on this machine. Arrow files it cannot read: it hands
out their record batches, and the worker opens the file.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import unquote, urlsplit

import numpy as np
import pyarrow as pa
import pyarrow.ipc
import pyarrow.parquet as pq

from betis.cohort.sources import (
    BATCH,
    BadLine,
    Piece,
    Source,
    heading_of,
    numbered,
    read_csv,
)

FILE, PLACE = "__file", "__place"
"""Columns that Spark adds: the file of a row, and where in it: a row, a block or a batch."""


class Reading(Protocol):
    """What travels to the workers."""

    def pieces(self, batches: Iterable[Any]) -> Iterator[Piece]:
        """The pieces in the record batches that Spark gives to one worker."""
        ...


@dataclass(frozen=True)
class Rows:
    """Parquet. `before`: how many rows stand before each file."""

    columns: list[str]
    before: Mapping[str, int]

    def pieces(self, batches: Iterable[Any]) -> Iterator[Piece]:
        """A piece for each batch."""
        for batch in batches:
            files = batch.column(FILE).dictionary_encode()
            before = np.array([self.before[_path(name)] for name in files.dictionary.to_pylist()])
            lines = before[files.indices.to_numpy()] + batch.column(PLACE).to_numpy() + 1
            yield Piece(pa.Table.from_batches([batch]).select(self.columns), lines.tolist())


@dataclass(frozen=True)
class Lines:
    """CSV. `before`: how many lines stand before each block (a file and where it starts)."""

    columns: list[str]
    headings: Mapping[str, str]
    before: Mapping[tuple[str, int], int]

    def pieces(self, batches: Iterable[Any]) -> Iterator[Piece]:
        """A piece for each block in each batch; the lines of a block come in order."""
        seen = dict(self.before)
        for batch in batches:
            files = batch.column(FILE).dictionary_encode()
            codes, starts = files.indices.to_numpy(), batch.column(PLACE).to_numpy()
            texts = batch.column("value").to_pylist()
            new = np.flatnonzero((np.diff(codes) != 0) | (np.diff(starts) != 0)) + 1
            for first, end in pairwise([0, *new.tolist(), len(texts)]):
                file = _path(files.dictionary[int(codes[first])].as_py())
                block = file, int(starts[first])
                line = seen[block] + 1
                seen[block] += end - first
                heading = block[1] == 0 and line == self.before[block] + 1
                numbers = range(line + heading, line + end - first)
                yield self._piece(self.headings[file], texts[first + heading : end], numbers)

    def _piece(self, heading: str, texts: list[str], lines: range) -> Piece:
        kept = [(text, line) for text, line in zip(texts, lines, strict=True) if text]
        invalid: list[BadLine] = []
        content = "\n".join([heading, *(text for text, _ in kept), ""])
        with read_csv(BytesIO(content.encode()), heading, invalid) as reader:
            table = reader.read_all().select(self.columns)
        places, _ = numbered(table.num_rows, 2, {bad.line for bad in invalid})
        return Piece(
            table,
            [kept[place - 2][1] for place in places],
            tuple(BadLine(kept[bad.line - 2][1], bad.wrong) for bad in invalid),
        )


@dataclass(frozen=True)
class Batches:
    """Arrow. `before`: how many rows stand before each batch (a file and its number)."""

    columns: list[str]
    before: Mapping[tuple[str, int], int]

    def pieces(self, batches: Iterable[Any]) -> Iterator[Piece]:
        """The pieces of the record batches that are named."""
        for named in batches:
            for file, number in zip(*(c.to_pylist() for c in named.columns), strict=True):
                table = pa.Table.from_batches([_opened(file).get_batch(number)])
                first = self.before[file, number] + 1
                for start in range(0, table.num_rows, BATCH):
                    part = table.select(self.columns).slice(start, BATCH)
                    yield Piece(part, range(first + start, first + start + part.num_rows))


def frame_of(spark: Any, source: Source, columns: list[str]) -> tuple[Any, Reading]:
    """The rows of the source as Spark has them, and how a worker reads these columns there."""
    return FRAMES[source.kind](spark, [file.resolve() for file in source.files], columns)


def _parquet(spark: Any, files: list[Path], columns: list[str]) -> tuple[Any, Reading]:
    frame = spark.read.parquet(*map(str, files))
    named = [frame[f"`{name}`"] for name in columns]
    numbers = _origin(frame, "row_index")
    return frame.select(*named, *numbers), Rows(columns, _before_files(files))


def _csv(spark: Any, files: list[Path], columns: list[str]) -> tuple[Any, Reading]:
    frame = spark.read.text([str(file) for file in files])
    lines = frame.select("value", *_origin(frame, "file_block_start"))
    order = {str(file): place for place, file in enumerate(files)}
    found = [(_path(f), start, n) for f, start, n in lines.groupBy(FILE, PLACE).count().collect()]
    blocks = sorted(found, key=lambda block: (order[block[0]], block[1]))
    before = accumulate((count for _, _, count in blocks), initial=0)
    starts = {(file, start): n for (file, start, _), n in zip(blocks, before, strict=False)}
    return lines, Lines(columns, {str(file): heading_of(file) for file in files}, starts)


def _arrow(spark: Any, files: list[Path], columns: list[str]) -> tuple[Any, Reading]:
    before: dict[tuple[str, int], int] = {}
    rows = 0
    for file in files:
        opened = _opened(str(file))
        for number in range(opened.num_record_batches):
            before[str(file), number] = rows
            rows += opened.get_batch(number).num_rows
    frame = spark.createDataFrame(list(before), f"{FILE} string, {PLACE} bigint")
    return frame.repartition(max(1, len(before))), Batches(columns, before)


def _opened(file: str) -> Any:
    return pyarrow.ipc.open_file(pa.memory_map(file))


FRAMES = {"parquet": _parquet, "csv": _csv, "arrow": _arrow}


def _origin(frame: Any, place: str) -> list[Any]:
    return [frame["_metadata.file_path"].alias(FILE), frame[f"_metadata.{place}"].alias(PLACE)]


def _before_files(files: list[Path]) -> dict[str, int]:
    counts = [int(pq.read_metadata(file).num_rows) for file in files]
    return dict(zip(map(str, files), accumulate(counts, initial=0), strict=False))


def _path(given: str) -> str:
    """The path in what Spark calls a file, with or without `file:` before it."""
    return unquote(urlsplit(given).path)
