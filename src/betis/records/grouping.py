"""Statements in any order brought together person by person, in memory that does not grow.

They are scattered over files by a hash of the person. A file that is still too large for memory is
scattered again, so that no more than `MOST` bytes of statements (or one person's) are held at once.
"""

import json
import shutil
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path
from zlib import crc32

from betis.records.resources import Statement

MOST = 16 * 2**20
FAN = 64
"""Files over which statements are scattered."""
DEEPEST = 5
"""After so many times the hash is used up."""
ENDING = ".statements"


def scatter(statements: Iterable[Statement], folder: Path, depth: int = 0, fan: int = FAN) -> None:
    """Write the statements to files in the folder, those of a person to one of them.

    What a killed run left there is written anew.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    with ExitStack() as stack:
        files = [
            stack.enter_context((folder / f"{number:02}{ENDING}").open("w", encoding="utf-8"))
            for number in range(fan)
        ]
        for each in statements:
            place = crc32(each.person.encode()) // FAN**depth % fan
            files[place].write(json.dumps(each) + "\n")


def scattered(folder: Path) -> list[Path]:
    """The files in the folder that hold anything, in order."""
    return [path for path in sorted(folder.glob(f"*{ENDING}")) if path.stat().st_size]


def gathered(file: Path, depth: int = 1) -> Iterator[dict[str, list[Statement]]]:
    """The people of a file with their statements, in batches and by id within each."""
    if file.stat().st_size <= MOST or depth == DEEPEST:
        people: dict[str, list[Statement]] = defaultdict(list)
        for each in _read(file):
            people[each.person].append(each)
        yield {person: people[person] for person in sorted(people)}
        return
    folder = file.with_suffix(".scattered")
    scatter(_read(file), folder, depth)
    for part in scattered(folder):
        yield from gathered(part, depth + 1)
        part.unlink()


def _read(file: Path) -> Iterator[Statement]:
    with file.open(encoding="utf-8") as lines:
        for line in lines:
            yield Statement(*json.loads(line))
