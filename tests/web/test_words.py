"""Every word of the site is used, and in both languages."""

import re
from pathlib import Path

import betis.web
from betis.web.words import KIND_TITLES, WORDS

SITE = Path(betis.web.__file__).parent
TEXT = "".join(
    path.read_text()
    for path in sorted(SITE.rglob("*"))
    if path.suffix in (".html", ".py", ".js") and path.name != "words.py"
)


def test_every_word_is_used() -> None:
    unused = [
        name
        for name in WORDS
        if not re.search(rf"words\.{name.removeprefix('diary_')}\b|words\.{name}\b", TEXT)
        and not (name.startswith("diary_night_") and "words[`night_" in TEXT)
        and f'"{name}"' not in TEXT
        and not re.search(r"_(title|body)$", name)
    ]
    assert not unused


def test_every_word_is_there_in_both_languages() -> None:
    for text in (*WORDS.values(), *KIND_TITLES.values()):
        assert text.id.strip()
        assert text.en.strip()
