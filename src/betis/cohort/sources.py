"""Files as one stream of Arrow tables with numbered rows."""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.csv
import pyarrow.ipc
import pyarrow.parquet

from betis.cohort.ahead import ahead
from betis.cohort.failures import CohortError
from betis.logic.text import Text, say
from betis.records import record_files

BATCH = 262_144
"""Rows that are read at once, as many as the kernel works on."""
CSV_BLOCK = 16 * 2**20
KINDS = {
    ".parquet": "parquet", ".pq": "parquet", ".csv": "csv", ".tsv": "csv",
    ".arrow": "arrow", ".feather": "arrow", ".ipc": "arrow",
}  # fmt: skip
NOTHING = say(
    id="{}: tidak ada berkas Parquet, CSV, Arrow, atau FHIR di sini",
    en="{}: there is no Parquet, CSV, Arrow or FHIR file here",
)
MIXED = say(
    id="{}: berkasnya beberapa jenis ({}); beri satu jenis saja",
    en="{}: files of several kinds ({}); give one kind only",
)
DIFFERENT = say(id="{}: kolom {} bukan {} seperti di {}", en="{}: the column {} is not {} as in {}")
UNFIT = (pa.ArrowException, OSError, UnicodeDecodeError)
UNREADABLE = say(id="{}: tidak dapat dibaca: {}", en="{}: cannot be read: {}")
FIELDS = say(
    id="baris ini berisi {} sel, seharusnya {}", en="this line has {} cells, there must be {}"
)


@dataclass(frozen=True)
class BadLine:
    """A line of a file that is no row at all."""

    line: int
    wrong: Text


@dataclass(frozen=True)
class Piece:
    """Some rows in order. `lines` are their numbers as a person counts them, from 1 (in a CSV file
    with its heading), `bad` the lines left out before or among them."""

    table: Any
    lines: range | list[int]
    bad: tuple[BadLine, ...] = ()


class Source:
    """One file, or all files of a folder in order of name."""

    def __init__(self, given: Path) -> None:
        self.files = _files(given)
        kinds = {KINDS[_suffix(file)] for file in self.files}
        if len(kinds) > 1:
            raise CohortError(MIXED, given, ", ".join(sorted(kinds)))
        self.kind = kinds.pop()

    def schema(self) -> Any:
        """The names and types of the columns; every type is text in a CSV file."""
        first = self._schema(self.files[0])
        for file in self.files[1:]:
            other = self._schema(file)
            for field in first:
                if field.name not in other.names or other.field(field.name).type != field.type:
                    raise CohortError(DIFFERENT, file, field.name, field.type, self.files[0].name)
        return first

    def _schema(self, file: Path) -> Any:
        try:
            return SCHEMAS[self.kind](file)
        except UNFIT as error:
            raise CohortError(UNREADABLE, file, error) from None

    def prepare(self, folder: Path) -> int:
        """Nothing has to be made first, and so nothing is set aside."""
        return 0

    def reports(self, summary: bool) -> dict[str, str]:
        """Nothing is to be said of how tables were read."""
        return {}

    def rows(self) -> int:
        """How many rows there are; of a CSV file, how many lines."""
        return sum(COUNTS[self.kind](file) for file in self.files)

    def pieces(self, columns: list[str], start: int) -> Iterator[Piece]:
        """The rows from `start` on (counted from 0), with these columns."""
        _use_memory_again()
        try:
            read = self._csv_pieces if self.kind == "csv" else self._whole_pieces
            yield from read(columns, start)
        except UNFIT as error:
            raise CohortError(UNREADABLE, self.files[0].parent, error) from None

    def _whole_pieces(self, columns: list[str], start: int) -> Iterator[Piece]:
        seen = 0
        read = _parquet if self.kind == "parquet" else _arrow
        for file in self.files:
            rows = COUNTS[self.kind](file)
            for table in read(file, columns, start - seen) if start < seen + rows else ():
                yield Piece(table, range(start + 1, start + 1 + table.num_rows))
                start += table.num_rows
            seen += rows

    def _csv_pieces(self, columns: list[str], start: int) -> Iterator[Piece]:
        """Lines are counted through all files. What comes before `start` is read and passed by."""
        before, seen = 0, 0
        for file in self.files:
            invalid: list[BadLine] = []
            line, told = 2, 0
            with _csv(file, invalid) as reader:
                for batch in ahead(reader):
                    lines, line = numbered(batch.num_rows, line, {bad.line for bad in invalid})
                    mine = [bad for bad in invalid[told:] if bad.line < line]
                    told += len(mine)
                    skip = min(max(start - seen, 0), batch.num_rows)
                    seen += batch.num_rows
                    if skip == batch.num_rows:
                        continue
                    # Those of a batch that was begun before were told of then.
                    bad = () if skip else tuple(BadLine(b.line + before, b.wrong) for b in mine)
                    table = pa.Table.from_batches([batch]).select(columns).slice(skip)
                    yield Piece(table, [number + before for number in lines[skip:]], bad)
            if late := invalid[told:]:
                empty = reader.schema.empty_table().select(columns)
                yield Piece(empty, [], tuple(BadLine(b.line + before, b.wrong) for b in late))
            before += _lines(file) if len(self.files) > 1 else 0


def _use_memory_again() -> None:
    """Arrow's own allocator gives what was freed back to the system, which takes a seventh of the
    whole time; the process's own keeps it for the next rows. Whoever named one gets it."""
    if "ARROW_DEFAULT_MEMORY_POOL" not in os.environ:
        pa.set_memory_pool(pa.system_memory_pool())


def _parquet(file: Path, columns: list[str], start: int) -> Iterator[Any]:
    """The rows of a file from `start` on, read ahead. Text stays in the codes in which it lies."""
    schema = pyarrow.parquet.read_schema(file)
    texts = [name for name in columns if _is_text(schema.field(name).type)]
    opened = pyarrow.parquet.ParquetFile(file, read_dictionary=texts)
    yield from ahead(_row_groups(opened, columns, start))


def _row_groups(opened: Any, columns: list[str], start: int) -> Iterator[Any]:
    """Each row group in pieces of one size: a small rest costs the kernel nearly as much."""
    for group in range(opened.num_row_groups):
        rows = opened.metadata.row_group(group).num_rows
        if start < rows:
            size = -(-rows // -(-rows // BATCH))
            for batch in opened.iter_batches(size, row_groups=[group], columns=columns):
                if start < batch.num_rows:
                    yield pa.Table.from_batches([batch.slice(start)])
                start = max(start - batch.num_rows, 0)
        else:
            start -= rows


def _is_text(kind: Any) -> bool:
    return bool(pa.types.is_string(kind) or pa.types.is_large_string(kind))


def _arrow(file: Path, columns: list[str], start: int) -> Iterator[Any]:
    """The same of an Arrow file, which is not decoded at all."""
    opened = pyarrow.ipc.open_file(pa.memory_map(str(file)))
    for number in range(opened.num_record_batches):
        batch = opened.get_batch(number)
        for place in range(start, batch.num_rows, BATCH):
            yield pa.Table.from_batches([batch.slice(place, BATCH)]).select(columns)
        start = max(start - batch.num_rows, 0)


def _arrow_rows(file: Path) -> int:
    opened = pyarrow.ipc.open_file(pa.memory_map(str(file)))
    return sum(opened.get_batch(i).num_rows for i in range(opened.num_record_batches))


def _csv_schema(file: Path) -> Any:
    with _csv(file, []) as reader:
        return reader.schema


def numbered(rows: int, line: int, invalid: set[int]) -> tuple[list[int], int]:
    """The numbers of the next good lines, and the line after them."""
    if not invalid:
        return list(range(line, line + rows)), line + rows
    found: list[int] = []
    while len(found) < rows:
        if line not in invalid:
            found.append(line)
        line += 1
    return found, line


def _csv(file: Path, invalid: list[BadLine]) -> Any:
    return read_csv(file, heading_of(file), invalid)


def read_csv(content: Any, names: str, invalid: list[BadLine]) -> Any:
    """CSV with this heading as text, in blocks; lines that are no rows are noted and passed by."""

    def note(row: Any) -> str:
        counts = row.actual_columns, row.expected_columns
        words = Text(FIELDS.id.format(*counts), FIELDS.en.format(*counts))
        invalid.append(BadLine(row.number, words))
        return "skip"

    return pyarrow.csv.open_csv(
        content,
        read_options=pyarrow.csv.ReadOptions(block_size=CSV_BLOCK, use_threads=False),
        parse_options=pyarrow.csv.ParseOptions(
            delimiter=_delimiter(names), invalid_row_handler=note, newlines_in_values=False
        ),
        convert_options=pyarrow.csv.ConvertOptions(
            column_types=dict.fromkeys(_split(names), pa.string()),
            null_values=[""],
            strings_can_be_null=True,
        ),
    )


def heading_of(file: Path) -> str:
    """The first line of a CSV file."""
    with file.open(encoding="utf-8-sig") as lines:
        return lines.readline().rstrip("\r\n")


def _delimiter(heading: str) -> str:
    return max(",;\t", key=heading.count)


def _split(heading: str) -> list[str]:
    return [name.strip('"') for name in heading.split(_delimiter(heading))]


def _lines(file: Path) -> int:
    with file.open("rb") as content:
        count, last = 0, b"\n"
        while block := content.read(2**22):
            count += block.count(b"\n")
            last = block
    return count + (not last.endswith(b"\n"))


SCHEMAS: dict[str, Callable[[Path], Any]] = {
    "csv": _csv_schema,
    "parquet": pyarrow.parquet.read_schema,
    "arrow": lambda file: pyarrow.ipc.open_file(pa.memory_map(str(file))).schema,
}
COUNTS: dict[str, Callable[[Path], int]] = {
    "csv": lambda file: _lines(file) - 1,
    "parquet": lambda file: int(pyarrow.parquet.read_metadata(file).num_rows),
    "arrow": _arrow_rows,
}


def record_files_of(given: Path) -> list[Path]:
    """The files of FHIR records, where that is what is given; a `.json` beside tables is none."""
    records = record_files(given)
    if given.is_file() or not records:
        return records
    tables = {
        KINDS[_suffix(f)] for f in given.rglob("[!_.]*") if f.is_file() and _suffix(f) in KINDS
    }
    if tables and any(".json" not in file.suffixes for file in records):
        raise CohortError(MIXED, given, ", ".join(sorted([*tables, "FHIR"])))
    return [] if tables else records


def _files(given: Path) -> list[Path]:
    if given.is_file() and _suffix(given) in KINDS:
        return [given]
    found = [f for f in given.rglob("[!_.]*") if f.is_file() and _suffix(f) in KINDS]
    if not found:
        raise CohortError(NOTHING, given)
    return sorted(found)


def _suffix(file: Path) -> str:
    return file.suffix.lower()
