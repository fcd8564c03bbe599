"""What a run writes: parts that stay when it is killed, and a whole folder at the end.

Everything is written to `OUT.partial`. A part is there once its record is; both get their names
only when complete. The folder gets its final name in one step, when nothing is missing.
"""

import csv
import json
import os
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq

from betis.cohort.failures import CohortError
from betis.logic.text import Language, Text, say

PLAN = "run.json"
SET_ASIDE = "set_aside.csv"
HEADINGS = ("line", "id", "column", "reason")
EXISTS = say(
    id="{}: sudah ada; pilih nama lain atau hapus dulu",
    en="{}: exists already; choose another name or remove it first",
)
OTHER_RUN = say(
    id="{}: sisa proses lain (masukan, pedoman, atau pilihannya berbeda); hapus untuk memulai baru",
    en="{}: left by another run (other input, guideline or options); remove it to start anew",
)
BUSY = say(id="{}: sedang dikerjakan proses lain", en="{}: another run is working on it")


@dataclass(frozen=True)
class Record:
    """What is known of a finished part.

    `rows` were read as rows, `no_rows` are lines that are none, `set_aside` counts both kinds of
    bad ones; `counts` are for the summary.
    """

    rows: int
    no_rows: int
    set_aside: int
    counts: dict[str, dict[str, int]] = field(default_factory=dict)

    @property
    def lines(self) -> int:
        """All that was read."""
        return self.rows + self.no_rows


@dataclass(frozen=True)
class Aside:
    """One reason for which a row was set aside."""

    line: int
    id: str
    column: str
    wrong: Text


class Part:
    """A part that is being written. It is not there until `close`."""

    def __init__(self, folder: Path, number: int) -> None:
        self._name = f"part-{number:05d}"
        self._folder = folder
        self._writer: Any = None
        self._asides: list[Aside] = []

    def add(self, table: Any, asides: Iterable[Aside]) -> None:
        """Write rows, and note what was set aside."""
        if self._writer is None:
            path = self._folder / f"{self._name}.unfinished"
            self._writer = pq.ParquetWriter(
                path, table.schema, compression="zstd", store_schema=False
            )
        self._writer.write_table(table)
        self.set_aside(asides)

    def set_aside(self, asides: Iterable[Aside]) -> None:
        """Note what was set aside."""
        self._asides += asides

    def close(self, record: Record, language: Language) -> None:
        """Give the part its name: first the rows, then what makes it count."""
        if self._writer is not None:
            self._writer.close()
            unfinished = self._folder / f"{self._name}.unfinished"
            unfinished.replace(self._folder / f"{self._name}.parquet")
        with _whole(self._folder / f"{self._name}.aside") as path, path.open("w", newline="") as f:
            csv.writer(f).writerows(
                (a.line, a.id, a.column, a.wrong.in_(language)) for a in self._asides
            )
        with _whole(self._folder / f"{self._name}.json") as path:
            path.write_text(json.dumps(asdict(record)))


class Workshop:
    """The folder in which a run works, and where it stands."""

    def __init__(self, out: Path, plan: dict[str, Any]) -> None:
        self._out = out
        self.folder = out.with_name(f"{out.name}.partial")
        if out.exists() and any(out.iterdir() if out.is_dir() else [out]):
            raise CohortError(EXISTS, out)
        self.folder.mkdir(parents=True, exist_ok=True)
        self._lock: int | None = _locked(self.folder / "lock")
        try:
            self._begin(plan)
        except CohortError:
            self.leave()
            raise

    def leave(self) -> None:
        """Let another run go on here."""
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    def _begin(self, plan: dict[str, Any]) -> None:
        text = json.dumps(plan, indent=1, sort_keys=True)
        path = self.folder / PLAN
        if not path.exists():
            with _whole(path) as partial:
                partial.write_text(text)
        elif path.read_text() != text:
            raise CohortError(OTHER_RUN, self.folder)

    def finished(self) -> list[Record]:
        """The records of the parts that are complete, in order, without a gap."""
        records: list[Record] = []
        while (path := self.folder / f"part-{len(records):05d}.json").exists():
            records.append(Record(**json.loads(path.read_text())))
        return records

    def part(self, number: int) -> Part:
        """A new part."""
        return Part(self.folder, number)

    def finish(self, files: dict[str, str]) -> None:
        """Gather what was set aside, add files, and give the folder its final name."""
        self._gather()
        for name, content in files.items():
            (self.folder / name).write_text(content, encoding="utf-8")
        for path in [*self.folder.glob("part-*.json"), *self.folder.glob("*.unfinished")]:
            path.unlink()
        for path in self.folder.iterdir():
            if path.is_dir():
                shutil.rmtree(path)
        self.leave()
        (self.folder / "lock").unlink()
        self.folder.replace(self._out)

    def _gather(self) -> None:
        asides = sorted(self.folder.glob("part-*.aside"))
        if any(path.stat().st_size for path in asides):
            with (self.folder / SET_ASIDE).open("w", encoding="utf-8") as whole:
                whole.write(",".join(HEADINGS) + "\n")
                for path in asides:
                    with path.open(encoding="utf-8") as part:
                        shutil.copyfileobj(part, whole)
        for path in asides:
            path.unlink()


class _whole:
    """A path to write to, which gets its name when all went well."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._partial = path.with_name(f"{path.name}.unfinished")

    def __enter__(self) -> Path:
        return self._partial

    def __exit__(self, kind: object, *_: object) -> None:
        if kind is None:
            self._partial.replace(self._path)


def _locked(path: Path) -> int:
    """Held until the process ends, however it ends."""
    import fcntl

    handle = os.open(path, os.O_RDWR | os.O_CREAT)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(handle)
        raise CohortError(BUSY, path.parent) from None
    return handle


def fingerprint(files: Iterable[Path]) -> Iterator[tuple[str, int, int]]:
    """What tells whether files changed: name, size and time."""
    for file in files:
        state = file.stat()
        yield str(file.resolve()), state.st_size, state.st_mtime_ns
