"""Opens the guideline as it stands in these folders.

The book is bound once and kept on disk by content, so that a command need not import hundreds of
files; a changed file makes a new book.
"""

import os
import sys
from collections.abc import Iterator
from functools import cache
from zlib import crc32

from betis.guideline.book import Book, read_whole, write_whole
from betis.guideline.shelf import packed, unpacked

HERE = os.path.dirname(__file__)
PACKAGE = os.path.dirname(HERE)
BOOK = f"{sys.implementation.cache_tag}.book"
"""A kept book is read only by the Python that wrote it."""
SHAPES = (os.path.join(PACKAGE, "logic"), os.path.join(PACKAGE, "guideline"))
"""What a kept book is made of besides the knowledge: a changed shape makes a new book too."""


@cache
def book() -> Book:
    """The guideline, ready to be looked up.

    Raises:
        BookError: with every flaw of the files, each with file and line.
    """
    keep = keep_folder()
    seen, stamp = _seen(), os.path.join(keep, f"{crc32(HERE.encode()):08x}.stamp")
    try:
        version, _, stamped = read_whole(stamp).partition(b"\n")
        if stamped == seen:
            return unpacked(read_whole(os.path.join(keep, f"{version.decode()}.{BOOK}")), keep)
    except OSError:
        pass
    made = content_version()
    content = _content(os.path.join(keep, f"{made}.{BOOK}"), made)
    write_whole(stamp, made.encode() + b"\n" + seen)
    return unpacked(content, keep)


def _content(kept: str, version: str) -> bytes:
    try:
        return read_whole(kept)
    except OSError:
        from betis.knowledge.binding import bind  # imports the whole guideline: only when needed

        content = packed(bind(version))
        write_whole(kept, content)
        return content


def content_version() -> str:
    """A short hash of everything the guideline says."""
    from hashlib import blake2b

    digest = blake2b(digest_size=8)
    for entry in _files():
        digest.update(os.path.relpath(entry.path, PACKAGE).encode())
        digest.update(read_whole(entry.path))
    return digest.hexdigest()


def _seen() -> bytes:
    """Names, sizes and times of the files, to see without reading them that nothing changed."""
    states = [(entry.path, entry.stat()) for entry in _files()]
    return "".join([f"{path} {s.st_size} {s.st_mtime_ns}\n" for path, s in states]).encode()


def _files() -> list[os.DirEntry[str]]:
    found = [entry for root in (HERE, *SHAPES) for entry in _scan(root)]
    return sorted(found, key=lambda entry: entry.path)


def _scan(folder: str) -> Iterator[os.DirEntry[str]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir():
                if entry.name != "__pycache__":
                    yield from _scan(entry.path)
            elif entry.name.endswith((".py", ".csv")):
                yield entry


def keep_folder() -> str:
    """Where what can be made again is kept; `BETIS_CACHE` or the user's cache folder."""
    chosen = os.environ.get("BETIS_CACHE")
    base = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    return chosen or os.path.join(base, "betis")
