"""What the documents say, and must not say."""

import re
from importlib import import_module
from pathlib import Path

import pytest

from betis.guideline.book import Book
from betis.guideline.items import KINDS
from tests.docs.documents import ROOT, documents, name

PACKAGE = ROOT / "src" / "betis"
GLOSSARY = (ROOT / "GLOSSARY.md").read_text(encoding="utf-8")
ENTRY = re.compile(
    r"^\*\*(.+?)\*\* \(\*(.+?)\*\)\. (.+?)(?=^\*\*|^## |\Z)", re.MULTILINE | re.DOTALL
)
CODE = re.compile(r"`(betis(?:\.\w+)+)`")
MACHINE = re.compile(r"(?<![\w.~])/(?:home|root|Users|work|mnt|tmp)/|[A-Z]:\\")
INTERNAL = re.compile(r"\b(?:dossiers?|issues?|helpers?)\b", re.IGNORECASE)
QUOTED = "docs/reference/generated/sources.md"
"""Titles and findings of publications are quoted as they are."""


@pytest.mark.parametrize("path", documents(), ids=name)
def test_no_document_names_a_path_of_a_machine(path: Path) -> None:
    assert not MACHINE.search(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", [p for p in documents() if name(p) != QUOTED], ids=name)
def test_no_document_speaks_of_how_it_was_made(path: Path) -> None:
    text = path.read_text(encoding="utf-8").replace("`helpers`", "")
    assert not INTERNAL.search(text)


def test_every_folder_of_the_package_is_on_the_map() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    (shown,) = re.findall(r"^src/betis/\n(.*?)^tests/", text, re.MULTILINE | re.DOTALL)
    on_map = set(re.findall(r"(\w+)/ ", shown))
    patterns = ("*/", "knowledge/*/", "interpreters/*/")
    packages = [path for pattern in patterns for path in PACKAGE.glob(pattern)]
    there = {path.name for path in packages if len(list(path.glob("*.py"))) > 1}
    assert there <= on_map
    assert not {folder for folder in on_map if not list(PACKAGE.rglob(folder))}


def test_the_first_thing_a_reader_learns_is_what_it_cannot_do() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert text.index("## What it cannot do") < text.index("## Run it")


def test_the_readme_does_not_hide_that_nobody_reviewed_it(book: Book) -> None:
    reviewed = any(item.reviewed_by for item in book.every_item())
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert reviewed or "No clinician has reviewed the content" in text


def test_every_word_of_the_glossary_is_in_the_code_where_it_says() -> None:
    for written in CODE.findall(GLOSSARY):
        assert _found(written), written


def _found(dotted: str) -> bool:
    """Whether a dotted name can be imported, as a module or from one."""
    parts = dotted.split(".")
    for cut in range(len(parts), 0, -1):
        try:
            found: object = import_module(".".join(parts[:cut]))
        except ImportError:
            continue
        for part in parts[cut:]:
            fields = getattr(found, "__dataclass_fields__", {})
            if not hasattr(found, part) and part not in fields:
                return False
            found = getattr(found, part, None)
        return True
    return False


def test_every_word_has_its_indonesian_and_a_meaning() -> None:
    entries = ENTRY.findall(GLOSSARY)
    assert len(entries) == GLOSSARY.count("\n**") >= 20
    assert all(indonesian and len(meaning.split(". ")) >= 2 for _, indonesian, meaning in entries)


@pytest.mark.parametrize("shape", [shape for _, shape in KINDS.values()], ids=lambda s: s.__name__)
def test_every_kind_of_entry_has_its_word(shape: type) -> None:
    assert f"`betis.guideline.items.{shape.__name__}`" in GLOSSARY


def test_only_words_of_the_glossary_name_modules() -> None:
    refused = {"utils", "helpers", "common", "base", "manager", "service"}
    assert not [p for p in PACKAGE.rglob("*") if p.stem in refused and p.suffix != ".html"]
