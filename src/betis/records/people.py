"""Files of records as a table of facts, one row a person; a killed run goes on.

First every resource is read once and what it says is grouped by person; then each group becomes a
Parquet file. What is finished stays.
"""

import json
import shutil
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from betis.guideline.book import Book
from betis.logic.text import Language, Text, say
from betis.records.fields import WrongField
from betis.records.files import Bad, Entry, entries, filled
from betis.records.grouping import FAN, MOST, gathered, scatter, scattered
from betis.records.person import Setting, columns_of, is_dead, read_person
from betis.records.report import Counted, as_data
from betis.records.resources import READERS, Kind, Statement, statements
from betis.records.tables import Tables

ID, BAD = "id", "bad"
FACTS, GROUPS, COUNTS, READ = "facts", "groups", "counts", "read.json"
ARROW = {bool: pa.bool_(), int: pa.int64(), float: pa.float64(), str: pa.string()}
SMALL = MOST // 4
"""Files of no more bytes than this are not scattered."""
NO_PATIENT = say(
    id="tidak ada Patient untuk id ini; {} pernyataan tidak dipakai",
    en="there is no Patient with this id; {} statements are not used",
)
SEVERAL = say(
    id="ada beberapa Patient berbeda dengan id ini",
    en="there are several different Patients with this id",
)


@dataclass
class _Reading:
    """What was seen while reading: the newest date, what is bad, what is not read at all."""

    newest: str = ""
    resources: Counter[str] = field(default_factory=Counter)
    bad: list[Bad] = field(default_factory=list)


class People:
    """People from records of FHIR resources.

    Args:
        book: whose facts are filled.
        as_of: the day on which people are looked at; without it, the newest date in the records.
        complete: kinds of records (see `COMPLETE`) in which nothing is missing.
    """

    def __init__(self, book: Book, as_of: date | None, complete: frozenset[str]) -> None:
        self._tables = Tables(book)
        self._as_of, self._complete = as_of, complete
        self.columns = columns_of(self._tables)

    @property
    def schema(self) -> Any:
        """The columns of the table."""
        cells = [(name, ARROW[kind]) for name, kind in self.columns.items()]
        return pa.schema([(ID, pa.string()), *cells])

    def convert(self, files: list[Path], folder: Path, language: Language) -> None:
        """Write `folder/facts/*.parquet`, and what is needed for `report` and `set_aside`."""
        seen = self._grouped(files, folder, language)
        setting = self._setting(seen["newest"])
        for name in (FACTS, COUNTS):
            (folder / name).mkdir(exist_ok=True)
        for group in scattered(folder / GROUPS):
            counts = folder / COUNTS / f"{group.stem}.json"
            if not counts.exists():
                counted, bad = self._write(group, folder / FACTS / group.stem, setting)
                _write_whole(counts, {"counted": counted.plain(), BAD: _rows(bad, language)})

    def report(self, folder: Path) -> dict[str, Any]:
        """What was mapped and what was not, of a folder that was converted."""
        seen, counted = _read(folder / READ), Counted()
        for path in sorted((folder / COUNTS).glob("*.json")):
            counted.add(Counted.of(_read(path)["counted"]))
        about = {
            "as_of": self._setting(seen["newest"]).day,
            "complete": sorted(self._complete),
            "resources": seen["resources"],
            "not_read": {k: n for k, n in seen["resources"].items() if k not in READERS},
        }
        return as_data(counted, self._tables, about)

    def set_aside(self, folder: Path) -> list[list[str]]:
        """What was bad: line, id of the person, file, reason."""
        paths = [folder / READ, *sorted((folder / COUNTS).glob("*.json"))]
        return [row for path in paths for row in _read(path)[BAD]]

    def one(self, files: list[Path], wanted: str) -> Any:
        """The row of one person; without a row where there is no such person (or a dead one)."""
        reading = _Reading()
        mine = [each for each in self._said(files, reading) if each.person == wanted]
        batch = {wanted: mine} if mine else {}
        return self._table(batch, self._setting(reading.newest), Counted(), [])

    def _setting(self, newest: str) -> Setting:
        day = self._as_of.isoformat() if self._as_of else newest[:10] or date.min.isoformat()
        return Setting(day, self._complete)

    def _grouped(self, files: list[Path], folder: Path, language: Language) -> dict[str, Any]:
        """Read everything and group it by person, unless that is done already."""
        done = folder / READ
        if not done.exists():
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True)
            reading = _Reading()
            small = sum(file.stat().st_size for file in files) <= SMALL
            scatter(self._said(files, reading), folder / GROUPS, fan=1 if small else FAN)
            resources = dict(sorted(reading.resources.items()))
            bad = _rows(reading.bad, language)
            _write_whole(done, {"newest": reading.newest, "resources": resources, BAD: bad})
        return _read(done)

    def _said(self, files: list[Path], reading: _Reading) -> Iterator[Statement]:
        """Every statement of the files; notes what was seen."""
        for entry in entries(files):
            if isinstance(entry, Bad):
                reading.bad.append(entry)
                continue
            reading.resources[entry.resource["resourceType"]] += 1
            try:
                said = list(statements(entry, self._tables))
            except WrongField as error:
                reading.bad.append(_bad(entry, error))
                continue
            for each in said:
                if each.kind != Kind.PATIENT:
                    reading.newest = max(reading.newest, each.start)
                yield each

    def _write(self, group: Path, target: Path, setting: Setting) -> tuple[Counted, list[Bad]]:
        """One group of people as a Parquet file; what was counted and what was bad."""
        counted, bad = Counted(), list[Bad]()
        unfinished = target.with_suffix(".unfinished")
        with pq.ParquetWriter(unfinished, self.schema) as writer:
            for batch in gathered(group):
                writer.write_table(self._table(batch, setting, counted, bad))
        unfinished.replace(target.with_suffix(".parquet"))
        return counted, bad

    def _table(
        self, batch: dict[str, list[Statement]], setting: Setting, counted: Counted, bad: list[Bad]
    ) -> Any:
        rows = []
        for name, said in batch.items():
            patients = {each for each in said if each.kind == Kind.PATIENT}
            _count(said, counted)
            if len(patients) != 1:
                wrong = SEVERAL if patients else filled(NO_PATIENT, len(said))
                bad.append(Bad("", 0, wrong, name))
                continue
            patient = patients.pop()
            counted.people["read"] += 1
            if is_dead(patient, setting.day):
                counted.people["deceased"] += 1
                continue
            person = read_person(patient, said, self._tables, setting)
            counted.facts.update({"\t".join(key): 1 for key in person.tally})
            rows.append({ID: name, **person.facts})
        return pa.Table.from_pylist(rows, schema=self.schema)


def _count(said: list[Statement], counted: Counted) -> None:
    notes = Counter(each.name for each in said if each.kind == Kind.NOTE)
    counted.records.update(notes)
    counted.persons.update(notes.keys())


def _bad(entry: Entry, error: WrongField) -> Bad:
    where = f"{entry.resource['resourceType']} {entry.resource.get('id', '')}".strip()
    wrong = Text(f"{where}: {error.words.id}", f"{where}: {error.words.en}")
    return Bad(entry.file, entry.line, wrong)


def _rows(bad: list[Bad], language: Language) -> list[list[str]]:
    return [
        [str(each.line or ""), each.person, each.file, each.wrong.in_(language)] for each in bad
    ]


def _read(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def _write_whole(path: Path, content: dict[str, Any]) -> None:
    """Write a file that is there only when it is complete."""
    unfinished = path.with_name(f"{path.name}.unfinished")
    unfinished.write_text(json.dumps(content), encoding="utf-8")
    unfinished.replace(path)
