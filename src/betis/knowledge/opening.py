"""Opens the guideline as it stands in these folders.

The book is bound once and kept on disk by content, so that a command need not import hundreds of
files; a changed file makes a new book.
"""

import os
import sys
from collections.abc import Iterator
from functools import cache
from hashlib import blake2b
from pathlib import Path

from betis.guideline.book import Book, write_whole
from betis.guideline.shelf import packed, unpacked

HERE = Path(__file__).parent
BOOK = f"{sys.implementation.cache_tag}.book"
"""A kept book is read only by the Python that wrote it."""
SHAPES = (HERE.parent / "logic", HERE.parent / "guideline")
"""What a kept book is made of besides the knowledge: a changed shape makes a new book too."""


@cache
def book() -> Book:
    """The guideline, ready to be looked up.

    Raises:
        BookError: with every flaw of the files, each with file and line.
    """
    keep = keep_folder()
    stamp = keep / f"{_stamp()}.stamp"
    try:
        return unpacked((keep / f"{stamp.read_text()}.{BOOK}").read_bytes(), keep)
    except OSError:
        version = content_version()
        content = _content(keep / f"{version}.{BOOK}", version)
        write_whole(stamp, version.encode())
        return unpacked(content, keep)


def _content(kept: Path, version: str) -> bytes:
    try:
        return kept.read_bytes()
    except OSError:
        from betis.knowledge.binding import bind  # imports the whole guideline: only when needed

        content = packed(bind(version))
        write_whole(kept, content)
        return content


def content_version() -> str:
    """A short hash of everything the guideline says."""
    digest = blake2b(digest_size=8)
    for entry in _files():
        digest.update(os.path.relpath(entry.path, HERE.parent).encode())
        digest.update(Path(entry.path).read_bytes())
    return digest.hexdigest()


def _stamp() -> str:
    """A hash of names, sizes and times, to see without reading that nothing changed."""
    states = ((entry.path, entry.stat()) for entry in _files())
    seen = "".join(f"{path}{state.st_size}{state.st_mtime_ns}" for path, state in states)
    return blake2b(seen.encode(), digest_size=8).hexdigest()


def _files() -> list[os.DirEntry[str]]:
    found = [entry for root in (HERE, *SHAPES) for entry in _scan(os.fspath(root))]
    return sorted(found, key=lambda entry: entry.path)


def _scan(folder: str) -> Iterator[os.DirEntry[str]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir():
                if entry.name != "__pycache__":
                    yield from _scan(entry.path)
            elif entry.name.endswith((".py", ".csv")):
                yield entry


def keep_folder() -> Path:
    """Where what can be made again is kept; `BETIS_CACHE` or the user's cache folder."""
    chosen = os.environ.get("BETIS_CACHE")
    base = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    return Path(chosen) if chosen else Path(base) / "betis"
