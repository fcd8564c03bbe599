"""Files of FHIR resources as one stream: NDJSON, bundles, one resource a file; also gzipped."""

import gzip
import json
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

from betis.logic.text import Text, say

Resource = Mapping[str, Any]
LINES, WHOLE = (".ndjson", ".jsonl"), (".json",)
SHARED = "Medication"
"""The only kind of resource that belongs to nobody and is needed."""
NOT_JSON = say(id="bukan JSON: {}", en="this is not JSON: {}")
NO_RESOURCE = say(
    id="bukan sumber daya FHIR: tidak ada resourceType",
    en="this is no FHIR resource: it has no resourceType",
)
BROKEN = say(
    id="berkas rusak, sisanya tidak dibaca: {}", en="broken file, the rest is not read: {}"
)


def filled(words: Text, *given: object) -> Text:
    """The words with their places filled."""
    return Text(words.id.format(*given), words.en.format(*given))


@dataclass(frozen=True)
class Bad:
    """What cannot be read: the file, its line (counted from 1) and why."""

    file: str
    line: int
    wrong: Text
    person: str = ""


@dataclass(frozen=True)
class Entry:
    """A resource, where it stands, and what its references inside a bundle stand for."""

    file: str
    line: int
    resource: Resource
    aliases: Mapping[str, str] = field(default_factory=dict)
    shared: Mapping[str, Resource] = field(default_factory=dict)


def is_record(path: Path) -> bool:
    """Whether the name is that of a file of resources."""
    return _kind(path) in (*LINES, *WHOLE)


def record_files(given: Path) -> list[Path]:
    """A file, or all files of resources in a folder in order of name."""
    if given.is_file():
        return [given] if is_record(given) else []
    return sorted(f for f in given.rglob("[!_.]*") if f.is_file() and is_record(f))


def entries(files: list[Path]) -> Iterator[Entry | Bad]:
    """Every resource of the files, in order, and every line that is none."""
    shared = _shared(files)
    for file in files:
        for line, content in _contents(file):
            yield from _read(file.name, line, content, shared)


def _kind(path: Path) -> str:
    return Path(path.name.removesuffix(".gz")).suffix.lower()


def _contents(file: Path) -> Iterator[tuple[int, str | Bad]]:
    """The texts of a file with the lines on which they begin."""
    line = 0
    try:
        with _opened(file) as text:
            if _kind(file) in WHOLE:
                yield 1, text.read()
                return
            for line, content in enumerate(text, 1):
                if content.strip():
                    yield line, content
    except (OSError, EOFError, zlib.error) as error:
        yield line + 1, Bad(file.name, line + 1, filled(BROKEN, error))


def _opened(file: Path) -> IO[str]:
    if file.suffix == ".gz":
        return gzip.open(file, "rt", encoding="utf-8-sig", errors="replace")
    return file.open(encoding="utf-8-sig", errors="replace")


def _read(
    file: str, line: int, content: str | Bad, shared: Mapping[str, Resource]
) -> Iterator[Entry | Bad]:
    if isinstance(content, Bad):
        yield content
        return
    try:
        resource = json.loads(content)
        if "\\u" in content:  # half of a pair of \\u escapes is text that cannot be written again
            json.dumps(resource, ensure_ascii=False).encode()
    except (ValueError, RecursionError) as error:
        yield Bad(file, line, filled(NOT_JSON, error))
        return
    if not isinstance(resource, dict) or not isinstance(resource.get("resourceType"), str):
        yield Bad(file, line, NO_RESOURCE)
    elif resource["resourceType"] == "Bundle":
        yield from _bundle(file, line, resource, shared)
    else:
        yield Entry(file, line, resource, {}, shared)


def _bundle(
    file: str, line: int, bundle: Resource, shared: Mapping[str, Resource]
) -> Iterator[Entry | Bad]:
    """The resources of a bundle. Its `fullUrl`s stand for their ids."""
    found = [entry for entry in bundle.get("entry") or () if isinstance(entry, dict)]
    aliases, here = {}, dict(shared)
    for entry in found:
        resource, url = entry.get("resource"), entry.get("fullUrl")
        if isinstance(resource, dict) and isinstance(url, str) and "id" in resource:
            aliases[url] = str(resource["id"])
            if resource.get("resourceType") == SHARED:
                here[str(resource["id"])] = resource
    for entry in found:
        resource = entry.get("resource")
        if isinstance(resource, dict) and isinstance(resource.get("resourceType"), str):
            yield Entry(file, line, resource, aliases, here)
        else:
            yield Bad(file, line, NO_RESOURCE)


def _shared(files: list[Path]) -> dict[str, Resource]:
    """The medicines of a bulk export (`Medication.ndjson`), to which requests only refer: as many
    as a formulary has, kept in memory."""
    mine = [file for file in files if file.name.partition(".")[0] == SHARED]
    found = (
        item for file in mine for line, text in _contents(file) for item in _read("", 0, text, {})
    )
    return {str(e.resource.get("id")): e.resource for e in found if isinstance(e, Entry)}
