"""The diary as a file: all its changes, so that history, edits and removals come back as they were.

JSON holds the changes as they are kept. CSV holds one change a row:

- `id`, `entry`, `kind`, `revision`, `device`, `made`, and `gone` (`true`: taken away);
- one column for each field of every kind. An empty cell: this change says nothing of the field.
  `null`: the answer is taken back. Words, dates, moments and choices stand as they are; yes and no
  are `true` and `false`; lists are JSON, `["calf", "toes"]`. Words that would be read otherwise,
  or run by a spreadsheet, are a JSON string in quotes.

What cannot be read is told with its place, and the rest is kept. Other people's tables are read by
`foreign`.
"""

import csv
import io
import json
from collections.abc import Iterable, Mapping
from typing import Any

from betis.diary.change import Change, read_change
from betis.diary.foreign import mapped_csv
from betis.diary.shape import SHAPES, Choices, Flag, Scale
from betis.guideline.patient import Problem
from betis.logic.text import say

__all__ = ["from_csv", "from_json", "is_ours", "mapped_csv", "to_csv", "to_json"]

FORMAT = "betis-diary"
VERSION = 1
FRAME = ("id", "entry", "kind", "revision", "device", "made", "gone")
FIELDS = tuple(dict.fromkeys(name for shape in SHAPES.values() for name in shape))
COLUMNS = FRAME + FIELDS
IN_JSON = {
    name
    for shape in SHAPES.values()
    for name, field in shape.items()
    if isinstance(field, Flag | Scale | Choices)
}
LONGEST_NUMBER = 10
TAKEN_BACK = "null"
NOT_PLAIN = ('"', "=", "+", "-", "@", "\t", "\r", "\n", " ")
"""What a cell of plain words must not begin with."""

NOT_JSON = say(
    id="Bukan JSON yang benar (baris {}, kolom {}).", en="Not valid JSON (line {}, column {})."
)
NOT_OURS = say(
    id='Bukan berkas catatan Betis: harus objek dengan "format": "betis-diary" dan "changes".',
    en='Not a diary of Betis: it must be an object with "format": "betis-diary" and "changes".',
)
TOO_NEW = say(
    id="Berkas ini versi {}; Betis ini membaca sampai versi {}. Perbarui Betis.",
    en="This file has version {}; this Betis reads up to version {}. Update Betis.",
)
NO_COLUMN = say(id="Kolom ini tidak ada di berkas.", en="The file lacks this column.")
UNKNOWN_COLUMN = say(
    id="Kolom ini tidak dikenal. Yang dikenal: {}.", en="This column is not known. Known: {}."
)
NOT_A_CSV = say(id="Bukan CSV yang benar.", en="Not valid CSV.")
TWICE = say(
    id="Pengenal ini sudah dipakai untuk isi lain di berkas yang sama.",
    en="This identifier already stands for something else in the same file.",
)
WRONG_CELL = say(
    id="Isi sel tidak bisa dibaca. Tulis daftar dan teks berkutip sebagai JSON.",
    en="The cell cannot be read. Write lists and quoted words as JSON.",
)

Read = tuple[tuple[Change, ...], tuple[Problem, ...]]


def to_json(changes: Iterable[Change]) -> str:
    """All changes, in order of entry and revision."""
    return json.dumps(
        {
            "format": FORMAT,
            "version": VERSION,
            "changes": [change.as_json() for change in _ordered(changes)],
        },
        ensure_ascii=False,
        indent=1,
    )


def from_json(text: str) -> Read:
    """The changes of a file, and what could not be read of it."""
    try:
        given = json.loads(text.removeprefix("\ufeff"))
    except json.JSONDecodeError as error:
        return (), (Problem("", NOT_JSON.filled(error.lineno, error.colno)),)
    except (RecursionError, ValueError):
        return (), (Problem("", NOT_OURS),)
    if not isinstance(given, dict) or given.get("format") != FORMAT:
        return (), (Problem("", NOT_OURS),)
    version, changes = given.get("version"), given.get("changes")
    if isinstance(version, bool) or not isinstance(version, int) or not isinstance(changes, list):
        return (), (Problem("", NOT_OURS),)
    if version > VERSION:
        return (), (Problem("version", TOO_NEW.filled(version, VERSION)),)
    return _read((f"changes[{number}]", each) for number, each in enumerate(changes))


def to_csv(changes: Iterable[Change]) -> str:
    """All changes, one a row."""
    written = io.StringIO(newline="")
    rows = csv.DictWriter(written, COLUMNS, restval="")
    rows.writeheader()
    for change in _ordered(changes):
        frame = {name: value for name, value in change.as_json().items() if name != "values"}
        values = {name: _cell(value) for name, value in (change.values or {}).items()}
        rows.writerow({**frame, "gone": "true" if change.values is None else "", **values})
    return written.getvalue()


def from_csv(text: str) -> Read:
    """The changes of a file, and what could not be read of it, by line."""
    rows = csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True)
    try:
        header = list(rows.fieldnames or ())
        if problems := _wrong_columns(header):
            return (), problems
        given = [(rows.line_num, row) for row in rows]
    except csv.Error:
        return (), (Problem(f"{rows.line_num}", NOT_A_CSV),)
    changes: list[tuple[str, Any]] = []
    problems = ()
    for line, row in given:
        if None in row:
            problems += (Problem(f"{line}", NOT_A_CSV),)
            continue
        try:
            changes.append((f"{line}", _from_row(row)))
        except _WrongCellError as wrong:
            problems += (Problem(f"{line}.{wrong}", WRONG_CELL),)
    found, more = _read(changes)
    return found, problems + more


def is_ours(text: str) -> bool:
    """Whether a CSV file is one that `to_csv` wrote, by its header."""
    header = text.removeprefix("\ufeff").split("\n", 1)[0]
    return set(FRAME) <= set(header.strip().split(","))


class _WrongCellError(ValueError):
    """A cell that cannot be read; its text is the column."""


def _wrong_columns(header: list[str]) -> tuple[Problem, ...]:
    missing = [Problem(name, NO_COLUMN) for name in FRAME if name not in header]
    known = UNKNOWN_COLUMN.filled(", ".join(COLUMNS))
    return (*missing, *(Problem(name, known) for name in header if name not in COLUMNS))


def _from_row(row: Mapping[str, str | None]) -> dict[str, Any]:
    """The change of a row as JSON; what is wrong in it is found by `read_change`."""
    values = {name: _from_cell(name, cell) for name in FIELDS if (cell := row.get(name))}
    revision, gone = row["revision"] or "", row["gone"] or ""
    whole = revision.isascii() and revision.isdigit() and len(revision) <= LONGEST_NUMBER
    return {
        "id": row["id"], "entry": row["entry"], "kind": row["kind"], "device": row["device"],
        "made": row["made"],
        "revision": int(revision) if whole else revision,
        "values": None if gone.lower() == "true" else values,
    }  # fmt: skip


def _cell(value: Any) -> str:
    if not isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    plain = value != TAKEN_BACK and not value.startswith(NOT_PLAIN) and "\r" not in value
    return value if plain else json.dumps(value, ensure_ascii=False)


def _from_cell(name: str, cell: str) -> Any:
    if name not in IN_JSON and cell != TAKEN_BACK and not cell.startswith('"'):
        return cell
    try:
        return json.loads(cell.lower() if cell in ("TRUE", "FALSE") else cell)
    except (ValueError, RecursionError):
        raise _WrongCellError(name) from None


def _read(given: Iterable[tuple[str, Any]]) -> Read:
    """Changes from JSON, each with its place in the file."""
    found: dict[str, Change] = {}
    problems: list[Problem] = []
    for place, each in given:
        read = read_change(each)
        if isinstance(read, list):
            problems += (Problem(f"{place}.{p.field}".rstrip("."), p.wrong) for p in read)
        elif found.setdefault(read.id, read) != read:
            problems.append(Problem(f"{place}.id", TWICE))
    return tuple(found.values()), tuple(problems)


def _ordered(changes: Iterable[Change]) -> list[Change]:
    return sorted(changes, key=lambda change: (change.entry, change.revision, change.id))
