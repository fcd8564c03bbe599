"""Indonesian by default; the switch keeps the page."""

import re
from pathlib import Path

import pytest
from django.test import Client

import betis.web
from betis.web.words import KIND_TITLES, WORDS
from tests.web.reading import read

TEMPLATES = Path(betis.web.__file__).parent / "templates"
PAGES = [
    "",
    "sos/?clot_or_inflamed_vein=no&at=2",
    "check/",
    "check/answers/",
    "library/",
    "library/?q=kram",
    "library/red-flag/",
    "library/cause/statin/",
    "sources/",
    "sources/nice-dvt/",
    "facts/",
    "about/",
]
SWITCHED = [page for page in PAGES if not page.startswith("sos")]


@pytest.mark.parametrize("path", SWITCHED)
def test_the_switch_keeps_the_page(client: Client, path: str) -> None:
    indonesian = read(client.get(f"/{path}"))
    to_english = indonesian.one("a", hreflang="en")
    assert to_english.attributes["href"] == f"/en/{path}"
    assert (to_english.attributes["lang"], bool(to_english.text)) == ("en", True)
    english = read(client.get(f"/en/{path}"))
    back = english.one("a", hreflang="id")
    assert back.attributes["href"] == f"/{path}"
    assert (back.attributes["lang"], bool(back.text)) == ("id", True)
    assert indonesian.one("main").text != english.one("main").text


@pytest.mark.parametrize("path", PAGES)
def test_links_stay_in_the_language(client: Client, path: str) -> None:
    for link in read(client.get(f"/en/{path}")).every("a"):
        address = link.attributes["href"]
        if address.startswith("/") and "hreflang" not in link.attributes:
            assert address.startswith("/en/"), address


@pytest.mark.parametrize("wanted", ["en", "en-GB,en;q=0.9", "de", "*", "x" * 600])
def test_the_browser_does_not_choose(client: Client, wanted: str) -> None:
    response = client.get("/", headers={"accept-language": wanted})
    assert read(response).one("html").attributes["lang"] == "id"


def test_every_word_a_template_uses_exists() -> None:
    files = [file.read_text(encoding="utf-8") for file in TEMPLATES.rglob("*.html")]
    used = {name for file in files for name in re.findall(r"(?<![\w.])words\.(\w+)", file)}
    missing = used - WORDS.keys()
    assert used and not missing


@pytest.mark.parametrize("texts", [WORDS, KIND_TITLES])
def test_every_word_is_in_both_languages(texts: dict[str, tuple[str, str]]) -> None:
    same = {"brand"}
    for name, (indonesian, english) in texts.items():
        assert indonesian.strip() and english.strip(), name
        assert indonesian != english or name in same, name
        assert indonesian.count("{}") == english.count("{}"), name
