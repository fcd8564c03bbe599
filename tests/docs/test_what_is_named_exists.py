"""No document names a command, a target, a file or a key that does not exist."""

import json
import re
import sys
from pathlib import Path

import pytest

import betis
from betis.guideline.book import Book
from betis.guideline.patient import read_answers
from tests.docs.documents import ROOT, blocks, documents, name, printer

MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
TARGETS = set(re.findall(r"^([a-z-]+):", MAKEFILE, re.MULTILINE))
COMMANDS = set(printer().commands())
CALLED = re.compile(r"(?:`|\$ |\| |bin/|^)betis ([a-z][\w-]*)", re.MULTILINE)
MADE = re.compile(r"(?:`|^)make ([a-z][\w-]*)", re.MULTILINE)
FILE = re.compile(r"`((?:src|tests|scripts|docs|requirements|knowledge|web|logic)/[\w./-]+)`")
JSON_PAGE = ROOT / "docs" / "how-to" / "read-the-json.md"


@pytest.mark.parametrize("path", documents(), ids=name)
def test_every_command_that_is_named_exists(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert set(CALLED.findall(text)) <= COMMANDS
    assert set(MADE.findall(text)) <= TARGETS


@pytest.mark.parametrize("path", documents(), ids=name)
def test_every_file_that_is_named_exists(path: Path) -> None:
    named = FILE.findall(path.read_text(encoding="utf-8"))
    roots = (ROOT, ROOT / "src" / "betis")
    assert not [file for file in named if not any((root / file).exists() for root in roots)]


def test_every_target_calls_what_exists() -> None:
    assert set(re.findall(r"\$\(BIN\)/betis (\w+)", MAKEFILE)) <= COMMANDS
    scripts = re.findall(r"(scripts/[\w.]+)", MAKEFILE)
    modules = re.findall(r"python -m (\w+)", MAKEFILE)
    packages = [module for module in modules if module not in sys.stdlib_module_names]
    assert all((ROOT / file).exists() for file in [*scripts, *packages])


def test_the_json_page_names_every_key() -> None:
    text = JSON_PAGE.read_text(encoding="utf-8")
    result = betis.check({"age_years": 67, "leg_swelling_one_side": True}).as_json("en")
    keys = set(result) | {key for flag in result["red_flags"] for key in flag}
    keys |= {key for action in result["actions"] for key in action}
    keys |= {key for mimic in result["mimics"] for key in mimic}
    assert not [key for key in sorted(keys) if f"`{key}`" not in text]


@pytest.mark.parametrize("path", documents(), ids=name)
def test_answers_that_are_shown_can_be_read(path: Path, book: Book) -> None:
    for shown in blocks(path, "json"):
        read_answers(book.facts, json.loads(shown)["facts"])


def test_errors_that_are_shown_are_those_that_are_given(book: Book) -> None:
    for line in "".join(blocks(JSON_PAGE, "text")).splitlines():
        field, wrong = line.removeprefix("answers.json: ").split(": ", 1)
        with pytest.raises(ValueError, match=re.escape(f"{field}: {wrong}")):
            read_answers(book.facts, {field: 670})
