"""The files of the repository."""

from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src" / "betis"
FOREIGN = {"build", "dist", "__pycache__"}
BINARY = {".png", ".ico", ".woff2", ".gz", ".pyc"}


def texts(folder: Path = ROOT) -> Iterator[Path]:
    """Every text file that belongs to the repository, in order."""
    for path in sorted(folder.iterdir()):
        if path.name in FOREIGN or (path.name.startswith(".") and path.name != ".ci"):
            continue
        if path.is_dir():
            yield from texts(path)
        elif path.suffix not in BINARY:
            yield path
