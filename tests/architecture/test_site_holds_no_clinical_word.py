"""The site prints the book: what is clinical stands in the guideline, with its source."""

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from betis.diary.exchange import FIELDS
from betis.web.words import WORDS
from tests.architecture.tree import PACKAGE

CLINICAL = (
    "kalium", "potassium", "magnesium", "kina", "quinine", "statin", "diuretik", "diuretic",
    "dosis", "dose", "DVT", "gumpalan", "clot", "varises", "varicose", "bengkak", "swollen",
    "pucat", "pale", "kebas", "numb", "sesak", "breathless(?:ness)?", "pingsan",
    "faint(?:ing|s)?", "air kencing", "urine", "lemah", "weak(?:ness)?", "dipijat", "memijat",
    "pijat(?:an)?", "massage", "dihangatkan", "heat", "hamil", "pregnan(?:t|cy)", "kejang",
    "seizure",
)  # fmt: skip
WORD = re.compile(rf"\b(?:{'|'.join(CLINICAL)})\b", re.IGNORECASE)
ALLOWED: Mapping[str, str] = {}
"""Name in `web/words.py` → why it may say a clinical word. Empty is right."""
FIELD = "|".join(FIELDS)
TAG = re.compile(rf'{{%.*?%}}|{{{{.*?}}}}|"(?:{FIELD})"|\bvalues\.(?:{FIELD})\b', re.DOTALL)
"""What is not said but looked up: parts of a template, and names of fields of the diary."""
SHOWN = sorted(path for path in (PACKAGE / "web").rglob("*") if path.suffix in (".html", ".js"))


@pytest.mark.parametrize("path", SHOWN, ids=lambda path: path.name)
def test_no_template_or_script_speaks_of_medicine(path: Path) -> None:
    assert not WORD.findall(TAG.sub("", path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("name", sorted(WORDS))
def test_no_word_of_the_site_speaks_of_medicine(name: str) -> None:
    found = [match for text in WORDS[name] for match in WORD.findall(text)]
    assert not found or name in ALLOWED, f"{name}: {', '.join(found)}; it belongs in knowledge/"


def test_nothing_is_allowed_in_vain() -> None:
    assert not [n for n in ALLOWED if not any(map(WORD.search, WORDS[n]))]
