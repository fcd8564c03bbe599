"""Walks the folders of the guideline and returns the bound book.

Each file holds one object that bears the file's name; that is the only magic of the project.
"""

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from traceback import extract_tb
from typing import Any

from betis.guideline.book import Book
from betis.guideline.fact import Group
from betis.guideline.items import KINDS
from betis.guideline.problems import BookError, Flaw, flaws
from betis.guideline.source import Source

HERE = Path(__file__).parent


def bind(version: str) -> Book:
    """The book made afresh from its files.

    Raises:
        BookError: with every flaw of the files, each with file and line.
    """
    wrong: list[Flaw] = []
    groups: dict[str, type[Group]] = dict(_objects("facts", type, wrong))
    sources: dict[str, Source] = dict(_objects("sources", Source, wrong))
    for name, source in sources.items():
        object.__setattr__(source, "name", name)
    book = Book(
        version=version,
        facts={fact.name: fact for group in groups.values() for fact in group.facts()},
        groups={name: group.title for name, group in groups.items()},
        sources=sources,
        items={kind: _items(folder, kind, shape, wrong) for folder, (kind, shape) in KINDS.items()},
    )
    wrong += flaws(book)
    if wrong:
        raise BookError(wrong)
    return book


def _items(folder: str, kind: str, shape: type, wrong: list[Flaw]) -> dict[str, Any]:
    items = dict(_objects(folder, shape, wrong))
    for name, item in items.items():
        for attribute, value in (
            ("name", name),
            ("kind", kind),
            ("file", f"knowledge/{folder}/{name}.py"),
        ):
            object.__setattr__(item, attribute, value)
    return items


def _objects(folder: str, shape: type, wrong: list[Flaw]) -> Iterator[tuple[str, Any]]:
    """The object of each file in a folder, in order of name; what is wrong is noted."""
    for path in sorted((HERE / folder).glob("[!_]*.py")):
        file = f"knowledge/{folder}/{path.name}"
        try:
            module = import_module(f"betis.knowledge.{folder}.{path.stem}")
        except Exception as error:  # a flaw of any kind in a file is one line of the list
            wrong.append(Flaw(file, _line_of(error, path), str(error)))
            continue
        found = getattr(module, path.stem, None)
        if isinstance(found, shape):
            yield path.stem, found
        else:
            wrong.append(Flaw(file, 1, f"must define {path.stem} as a {shape.__name__}"))


def _line_of(error: BaseException, path: Path) -> int:
    """The line of this very file in which the error arose."""
    if isinstance(error, SyntaxError):
        return error.lineno or 1
    frames = [f for f in extract_tb(error.__traceback__) if f.filename == str(path)]
    return (frames[-1].lineno or 1) if frames else 1
