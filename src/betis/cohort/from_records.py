"""People from FHIR records as one more source: first a table of facts, then as any other."""

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from betis.cohort.failures import CohortError
from betis.cohort.sources import Piece, Source
from betis.logic.text import Language, say
from betis.records import FACTS, People
from betis.records.report import as_table, shared

FOLDER = "records"
ASIDE = "part-records.aside"
"""Named so that it is gathered with what the parts set aside."""
NOBODY = say(id="{}: tidak ada Patient di sini", en="{}: there is no Patient here")


class RecordSource:
    """NDJSON or bundles of FHIR resources, one file or all files of a folder."""

    kind = "records"

    def __init__(self, given: Path, files: list[Path], people: People, language: Language) -> None:
        self.files = files
        self._given, self._people, self._language = given, people, language
        self._facts: Source | None = None
        self._folder = Path()

    def schema(self) -> Any:
        """The columns that records can fill."""
        return self._people.schema

    def prepare(self, folder: Path) -> int:
        """Make the table of facts in the folder of the run; how many lines were set aside."""
        self._folder = folder / FOLDER
        self._people.convert(self.files, self._folder, self._language)
        made = self._folder / FACTS
        if not any(made.glob("*.parquet")):
            raise CohortError(NOBODY, self._given)
        self._facts = Source(made)
        aside = self._people.set_aside(self._folder)
        with (folder / ASIDE).open("w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows(aside)
        return len(aside)

    def rows(self) -> int:
        """How many people there are."""
        return self._made.rows()

    def pieces(self, columns: list[str], start: int) -> Iterator[Piece]:
        """The people from `start` on, with these columns."""
        return self._made.pieces(columns, start)

    def one(self, person: str) -> Any:
        """A table of this person alone; empty where there is none."""
        return self._people.one(self.files, person)

    def reports(self, summary: bool) -> dict[str, str]:
        """What was mapped and what was not; with a summary also as it may be shared."""
        report = self._people.report(self._folder)
        found = {"mapping_report.json": _written(report), "mapping_report.md": as_table(report)}
        if summary:
            found["mapping_summary.json"] = _written(shared(report))
        return found

    @property
    def _made(self) -> Source:
        assert self._facts is not None, "prepare first"
        return self._facts


def _written(report: dict[str, Any]) -> str:
    return json.dumps(report, ensure_ascii=False, indent=1) + "\n"
