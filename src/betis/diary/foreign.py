"""Other people's CSV: columns named by a mapping, one entry a row.

A mapping is an object:

- `kind`: `cramp`, `night`, `taken` or `note`;
- `columns`: what each of our fields is called in the file. Beside the fields of the kind a cramp
  may have `date` and `time` instead of `started`, and `minutes` instead of `ended`;
- `date`: how dates are written, such as `DD/MM/YYYY` (`YYYY-MM-DD` if not given);
- `offset`: the offset of local times, such as `+07:00`, where the file gives none;
- `values`: what words of the file mean, such as `{"kiri": "left", "ya": true}`;
- `separator`: between names of a list (`;` if not given).

An empty cell is not answered. Reading the same file twice gives the same identifiers, so it adds
nothing. A row of which only the date is known is best read as a night with `none` false.
"""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any

from betis.diary.change import NIGHT, Change, read_change
from betis.diary.identifiers import named
from betis.diary.shape import (
    SHAPES,
    Choices,
    Day,
    Flag,
    Kind,
    Scale,
    parsed_day,
    parsed_moment,
    problems,
)
from betis.guideline.patient import Problem
from betis.logic.text import Text, say

EXTRA = {
    Kind.CRAMP: {
        "date": say(id="Tanggal, tanpa jam", en="Date, without the time"),
        "time": say(id="Jam mulai, tanpa tanggal", en="Time it began, without the date"),
        "minutes": say(id="Lamanya, dalam menit", en="How long, in minutes"),
    }
}
KEYS = ("kind", "columns", "date", "offset", "values", "separator")
ISO = "YYYY-MM-DD"
INDONESIA_WEST = "+07:00"
IMPORTED = named(datetime.fromisoformat("2026-01-01T00:00:00+00:00"), "device", "import")
"""The device of everything read from other people's files."""

WRONG_MAPPING = say(
    id="Tulis objek JSON. Kuncinya: {}.", en="Write a JSON object. Its keys are: {}."
)
WRONG_KIND = say(id="Pilih dari: {}.", en="Choose from: {}.")
WRONG_TARGET = say(id="Tidak ada kolom ini. Yang ada: {}.", en="There is no such field: {}.")
NOT_IN_FILE = say(
    id="Berkas tidak punya kolom {}. Yang ada: {}.", en="The file has no column {}. It has: {}."
)
WRONG_PATTERN = say(
    id="Tulis pola dengan YYYY, MM, dan DD, misalnya DD/MM/YYYY.",
    en="Write a pattern of YYYY, MM and DD, such as DD/MM/YYYY.",
)
WRONG_OFFSET = say(
    id="Tulis selisih waktu, misalnya +07:00.", en="Write an offset, such as +07:00."
)
WRONG_SEPARATOR = say(id="Tulis satu tanda, misalnya ;.", en="Write one character, such as ;.")
WRONG_WORDS = say(
    id="Tulis objek: kata di berkas dan artinya.", en="Write an object of words and their meaning."
)
NOT_A_DATE = say(id="Tulis tanggal seperti {}.", en="Write a date like {}.")
NOT_A_TIME = say(id="Tulis jam seperti 03.10 atau 03:10.", en="Write a time like 03:10.")
NOT_A_LENGTH = say(
    id="Tulis lama dalam menit, misalnya 4,5, paling banyak 1440.",
    en="Write a length in minutes, such as 4.5, 1440 at most.",
)
NOT_A_CSV = say(id="Bukan CSV yang benar.", en="Not valid CSV.")
NO_ROWS = say(id="Berkas ini kosong.", en="This file is empty.")
TIME = re.compile(r"([0-9]{1,2})[:.]([0-9]{2})(?:[:.]([0-9]{2}))?")
LENGTH = re.compile(r"[0-9]{1,4}(?:[.,][0-9]{1,3})?")
LONGEST_MINUTES = 24 * 60

Read = tuple[tuple[Change, ...], tuple[Problem, ...]]


def mapped_csv(text: str, mapping: Any, made: str | None = None) -> Read:
    """The entries of a file, each as one change, and what could not be read of it by line.

    `made` is the local moment of the import (now, if not given).
    """
    header, rows = _table(text)
    if wrong := wrong_mapping(mapping, header):
        return (), wrong
    if rows is None:
        return (), (Problem("", NOT_A_CSV if header else NO_ROWS),)
    now = made or datetime.now().astimezone().isoformat(timespec="seconds")
    found: list[Change] = []
    told: list[Problem] = []
    seen: Counter[str] = Counter()
    for line, row in rows:
        values, wrong_cells = _values(row, mapping)
        if not values and not wrong_cells:
            continue
        wrong_cells = wrong_cells or problems(Kind(mapping["kind"]), values)
        if wrong_cells:
            told += (Problem(f"{line}.{each.field}", each.wrong) for each in wrong_cells)
            continue
        content = repr(sorted(values.items()))
        seen[content] += 1
        read = _change(Kind(mapping["kind"]), values, content, seen[content], now)
        if isinstance(read, Change):
            found.append(read)
        else:
            told += (Problem(f"{line}.{each.field}", each.wrong) for each in read)
    return tuple(found), tuple(told)


def header_of(text: str) -> tuple[str, ...]:
    """The names of the columns, for choosing what each means."""
    return tuple(_table(text)[0])


def targets(kind: Kind) -> dict[str, Text]:
    """What a column of the file can mean, and its title."""
    return {name: field.title for name, field in SHAPES[kind].items()} | EXTRA.get(kind, {})


def wrong_mapping(mapping: Any, header: list[str]) -> tuple[Problem, ...]:
    """Everything wrong in a mapping for a file with this header."""
    if not isinstance(mapping, dict) or not mapping.keys() <= set(KEYS):
        return (Problem("", WRONG_MAPPING.filled(", ".join(KEYS))),)
    if mapping.get("kind") not in tuple(Kind):
        return (Problem("kind", WRONG_KIND.filled(", ".join(Kind))),)
    if not isinstance(mapping.get("columns"), dict):
        return (Problem("columns", WRONG_MAPPING.filled(", ".join(KEYS))),)
    return (*_wrong_columns(mapping, header), *_wrong_ways(mapping))


def _wrong_columns(mapping: Mapping[str, Any], header: list[str]) -> Iterator[Problem]:
    known = targets(Kind(mapping["kind"]))
    for name, column in mapping["columns"].items():
        if name not in known:
            yield Problem(f"columns.{name}", WRONG_TARGET.filled(", ".join(known)))
        elif column not in header:
            yield Problem(f"columns.{name}", NOT_IN_FILE.filled(column, ", ".join(header)))


def _wrong_ways(mapping: Mapping[str, Any]) -> Iterator[Problem]:
    pattern = mapping.get("date", ISO)
    if not isinstance(pattern, str) or any(pattern.count(p) != 1 for p in ("YYYY", "MM", "DD")):
        yield Problem("date", WRONG_PATTERN)
    if parsed_moment(f"2026-01-01T00:00:00{mapping.get('offset', INDONESIA_WEST)}") is None:
        yield Problem("offset", WRONG_OFFSET)
    separator = mapping.get("separator", ";")
    if not isinstance(separator, str) or len(separator) != 1:
        yield Problem("separator", WRONG_SEPARATOR)
    if not isinstance(mapping.get("values", {}), dict):
        yield Problem("values", WRONG_WORDS)


def _table(text: str) -> tuple[list[str], list[tuple[int, dict[str, str]]] | None]:
    """Header and rows with their lines; no rows where it is no CSV."""
    plain = text.removeprefix("\ufeff")
    first = plain.split("\n", 1)[0]
    delimiter = max(",;\t", key=first.count)
    reader = csv.reader(io.StringIO(plain, newline=""), delimiter=delimiter, strict=True)
    try:
        header = [name.strip() for name in next(reader, [])]
        rows = [(reader.line_num, row) for row in reader if any(cell.strip() for cell in row)]
    except csv.Error:
        return [], None
    if not header:
        return [], None
    return header, [(line, dict(zip(header, row, strict=False))) for line, row in rows]


def _values(row: Mapping[str, str], mapping: Mapping[str, Any]) -> tuple[dict[str, Any], list[Any]]:
    """What a row says, by our fields, and what is wrong in its cells."""
    cells = {
        name: cell
        for name, column in mapping["columns"].items()
        if (cell := row.get(column, "").strip())
    }
    kind, wrong = Kind(mapping["kind"]), list[Problem]()
    values: dict[str, Any] = {}
    for name, cell in cells.items():
        if name in SHAPES[kind]:
            values[name] = _value(kind, name, cell, mapping)
    if "date" in cells or "time" in cells:
        started = _started(cells, mapping, wrong)
        values |= {"started": started} if started else {}
    if "minutes" in cells and values.get("started"):
        ended = _ended(values["started"], cells["minutes"], wrong)
        values |= {"ended": ended} if ended else {}
    return values, wrong


def _value(kind: Kind, name: str, cell: str, mapping: Mapping[str, Any]) -> Any:
    """A cell as JSON; what does not fit stays as it is, for the shape to say what would."""
    words = {str(key).casefold(): value for key, value in mapping.get("values", {}).items()}
    match SHAPES[kind][name]:
        case Choices():
            parts = (part.strip() for part in cell.split(mapping.get("separator", ";")))
            return [words.get(part.casefold(), part) for part in parts if part]
        case Scale() if cell.isascii() and cell.isdigit() and len(cell) < 10:
            return int(cell)
        case Day():
            return _day(cell, mapping) or cell
        case Flag() if cell.casefold() in ("true", "false"):
            return words.get(cell.casefold(), cell.casefold() == "true")
    return words.get(cell.casefold(), cell)


def _day(cell: str, mapping: Mapping[str, Any]) -> str | None:
    """The date of a cell as we write it."""
    pattern = re.escape(mapping.get("date", ISO).strip())
    for part, digits in (("YYYY", "{4}"), ("MM", "{1,2}"), ("DD", "{1,2}")):
        pattern = pattern.replace(part, f"(?P<{part}>[0-9]{digits})")
    found = re.fullmatch(pattern, cell)
    if found is None:
        return None
    written = f"{found['YYYY']}-{found['MM']:0>2}-{found['DD']:0>2}"
    return written if parsed_day(written) else None


def _started(
    cells: Mapping[str, str], mapping: Mapping[str, Any], wrong: list[Problem]
) -> str | None:
    """The moment of a date and a time."""
    day, time = _day(cells.get("date", ""), mapping), TIME.fullmatch(cells.get("time", ""))
    if day is None:
        wrong.append(Problem("date", NOT_A_DATE.filled(mapping.get("date", ISO))))
    if time is None:
        wrong.append(Problem("time", NOT_A_TIME))
    if day is None or time is None:
        return None
    clock = f"{time[1]:0>2}:{time[2]}:{time[3] or '00'}"
    moment = f"{day}T{clock}{mapping.get('offset', INDONESIA_WEST)}"
    if parsed_moment(moment) is None:
        wrong.append(Problem("time", NOT_A_TIME))
        return None
    return moment


def _ended(started: Any, minutes: str, wrong: list[Problem]) -> str | None:
    start = parsed_moment(started)
    length = float(minutes.replace(",", ".")) if LENGTH.fullmatch(minutes) else None
    if length is None or length > LONGEST_MINUTES:
        wrong.append(Problem("minutes", NOT_A_LENGTH))
        return None
    return (start + timedelta(minutes=length)).isoformat() if start else None


def _change(
    kind: Kind, values: dict[str, Any], content: str, nth: int, made: str
) -> Change | list[Problem]:
    """One change that writes this entry; the same content always has the same identifiers."""
    written = values.get("started") or values.get("night") or values.get("day") or "2026-01-01"
    moment = parsed_moment(written) or datetime.fromisoformat(f"{written[:10]}T00:00:00+00:00")
    what = (str(kind), content, str(nth))
    entry = f"{NIGHT}{values['night']}" if kind is Kind.NIGHT else named(moment, "entry", *what)
    return read_change(
        {
            "id": named(moment, "change", *what), "entry": entry, "kind": str(kind), "revision": 1,
            "values": values, "device": IMPORTED, "made": made,
        }
    )  # fmt: skip
