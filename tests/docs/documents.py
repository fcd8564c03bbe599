"""The documents of the project, and what is written in them."""

import re
import sys
from collections.abc import Iterator
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).parents[2]
FENCE = re.compile(r"^```(\w*)\n(.*?)^```", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")


def documents() -> list[Path]:
    """Every Markdown file that belongs to the project."""
    return sorted(path for path in ROOT.rglob("*.md") if not _foreign(path.relative_to(ROOT)))


def _foreign(path: Path) -> bool:
    return any(part.startswith(".") or part in ("build", "dist") for part in path.parts)


def name(path: Path) -> str:
    """The document as tests call it."""
    return path.relative_to(ROOT).as_posix()


def blocks(path: Path, language: str) -> Iterator[str]:
    """The fenced blocks of a document that are in this language."""
    found = FENCE.findall(path.read_text(encoding="utf-8"))
    return (content for written, content in found if written == language)


def links(path: Path) -> Iterator[str]:
    """Every address that a document links to, outside of code."""
    text = FENCE.sub("", path.read_text(encoding="utf-8"))
    return iter(LINK.findall(text))


def printer() -> ModuleType:
    """`scripts/document.py`, which prints the reference."""
    spec = spec_from_file_location("document", ROOT / "scripts" / "document.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    sys.modules["document"] = module
    spec.loader.exec_module(module)
    return module
