"""Every movement has its drawing, and every drawing can be read, shown and drawn again."""

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from betis.guideline.book import Book
from betis.guideline.items import Action, Verdict
from betis.web.templatetags.betis import DRAWINGS

ROOT = Path(__file__).parents[2]
PICTURES = sorted(DRAWINGS.glob("*.svg"))
MAPS = {"cramp_sites"}
"""Drawings of a fact: a map of the body, which does not move."""
GROUPS = {"still", "pose one", "pose two"}
MARKS = {"line", "limb", "muscle", "ground", "arrow"}
LIMIT = 3000
SVG = "{http://www.w3.org/2000/svg}"


def name(path: Path) -> str:
    return path.stem


def inside(path: Path) -> ElementTree.Element:
    return ElementTree.fromstring(path.read_text(encoding="utf-8"))


def test_every_exercise_and_every_night_step_is_drawn(book: Book) -> None:
    steps = {key for key, step in book.of("first_aid").items() if step.moment is not None}
    assert {*book.of("exercise"), *steps} <= {path.stem for path in PICTURES}


@pytest.mark.parametrize("path", PICTURES, ids=name)
def test_it_belongs_to_an_action_or_a_fact(path: Path, book: Book) -> None:
    if path.stem in MAPS:
        assert path.stem in {fact.name for fact in book.facts.values()}
        return
    actions = [item for item in book.find(path.stem) if isinstance(item, Action)]
    assert actions
    assert all(action.verdict is not Verdict.AVOID for action in actions), "a picture advertises"


@pytest.mark.parametrize("path", PICTURES, ids=name)
def test_it_is_told_in_both_languages(path: Path) -> None:
    svg = inside(path)
    title, told = svg.findtext(f"{SVG}title"), svg.findtext(f"{SVG}desc")
    assert title and told
    assert re.fullmatch(r"ID: \S.+\. EN: \S.+\.", told)


@pytest.mark.parametrize("path", PICTURES, ids=name)
def test_it_is_small_and_holds_only_known_classes(path: Path) -> None:
    assert path.stat().st_size <= LIMIT
    svg = inside(path)
    groups = [group.get("class") for group in svg.findall(f"{SVG}g")]
    marks = {part.get("class") for part in svg.iter(f"{SVG}path")}
    assert set(groups) <= GROUPS
    assert marks <= MARKS
    assert {part.tag for part in svg.iter()} == {
        SVG + t for t in ("svg", "title", "desc", "g", "path")
    }
    assert ({"pose one", "pose two"} <= set(groups)) is (path.stem not in MAPS)


def test_the_drawings_are_what_the_script_draws() -> None:
    script = [sys.executable, str(ROOT / "scripts" / "draw.py"), "--check"]
    done = subprocess.run(script, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
