"""A page for every entry, in both languages, with its sources."""

import pytest
from django.test import Client

from betis.guideline.book import Book
from betis.guideline.items import KINDS, Item
from betis.logic.text import Language
from tests.web.reading import Element, flaws, read, untranslated

NAMES = [kind for kind, _ in KINDS.values()]
CASES = [(kind, root, language) for kind in NAMES for root, language in (("", "id"), ("/en", "en"))]


def one_line(text: str) -> str:
    return " ".join(text.split())


def address_of(item: Item, root: str = "") -> str:
    return f"{root}/library/{item.kind}/{item.name}/".replace("_", "-")


@pytest.mark.parametrize(("kind", "root", "language"), CASES)
def test_every_entry(client: Client, book: Book, kind: str, root: str, language: Language) -> None:
    wrong = {}
    for name, item in book.of(kind).items():
        response = client.get(address_of(item, root))
        found = flaws(response, language)
        if response.status_code == 200:
            page = read(response)
            found += missing(item, page, language, root)
            found += untranslated(response, list(item.texts()), language)
        if found:
            wrong[name] = found
    assert not wrong


def missing(item: Item, page: Element, language: Language, root: str) -> list[str]:
    """What the page of an entry leaves out."""
    found = []
    if page.one("h1").text != one_line(item.title.in_(language)):
        found.append(f"its title is {page.one('h1').text}")
    if item.title.in_(language) not in page.one("head").one("title").text:
        found.append("no title in the tab")
    links = {a.attributes["href"] for a in page.every("a")}
    found += [
        f"no link to {source}"
        for source in item.cited()
        if f"{root}/sources/{source.replace('_', '-')}/" not in links
    ]
    found += [
        f"no link to {kind} {name}"
        for kind, name in item.mentions()
        if f"{root}/library/{kind}/{name}/".replace("_", "-") not in links
    ]
    text = page.one("article").text
    left_out = [t.in_(language) for t in item.texts() if one_line(t.in_(language)) not in text]
    return found + [f"left out: {words}" for words in left_out]


def test_every_entry_that_claims_something_has_a_source(book: Book) -> None:
    assert not [i.id for i in book.every_item() if i.kind != "promise" and not list(i.cited())]


@pytest.mark.parametrize("kind", NAMES)
def test_says_that_no_doctor_has_reviewed_it(client: Client, book: Book, kind: str) -> None:
    for item in list(book.of(kind).values())[:3]:
        count = read(client.get(address_of(item))).text.count("belum ditinjau dokter")
        assert count == (0 if item.reviewed_by else 1)


def test_a_source_not_read_again_is_marked(client: Client, book: Book) -> None:
    for item in list(book.of("cause").values())[:10]:
        page = read(client.get(address_of(item)))
        for source in dict.fromkeys(item.cited()):
            title = one_line(book.sources[source].title)
            lines = [li.text for li in page.every("li") if li.text.startswith(title)]
            assert lines, source
            assert all(("belum diperiksa" in x) is not book.sources[source].seen for x in lines)
