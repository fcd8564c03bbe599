"""Pustaka: the guideline by question, and a search that forgives."""

import pytest
from django.test import Client

from betis.guideline.book import Book
from betis.guideline.items import KINDS
from betis.web.words import KIND_TITLES
from tests.web.reading import flaws, read


@pytest.mark.parametrize(("path", "language"), [("/library/", "id"), ("/en/library/", "en")])
def test_every_kind_has_its_shelf(client: Client, book: Book, path: str, language: str) -> None:
    response = client.get(path)
    assert not flaws(response, language)  # type: ignore[arg-type]
    shelves = read(response).one("ul", class_="shelves")
    found = {a.attributes["href"]: a.text for a in shelves.every("a")}
    assert found == {
        f"{path}{kind.replace('_', '-')}/": KIND_TITLES[kind].in_(language)  # type: ignore[arg-type]
        for kind in book.items
        if book.of(kind)
    }
    counts = [int(each.text) for each in shelves.every("span", class_="count")]
    assert sum(counts) == len(list(book.every_item()))


def test_every_kind_has_a_title() -> None:
    assert {kind for kind, _ in KINDS.values()} <= KIND_TITLES.keys()


def hits(client: Client, query: str, root: str = "") -> list[str]:
    response = client.get(f"{root}/library/", {"q": query})
    assert not flaws(response, "en" if root else "id")
    lists = [
        ul for ul in read(response).every("ul", class_="list") if not ul.has("class_", "shelves")
    ]
    return [a.attributes["href"] for ul in lists for a in ul.every("a")]


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("statin", "cause/statin/"),
        ("STATINN", "cause/statin/"),
        ("tonik", "first-aid/tonic-water/"),
        ("mengurut betis pelan", "first-aid/massage-after/"),
        ("bengkak", "red-flag/one-leg-swollen/"),
    ],
)
def test_search_finds(client: Client, query: str, wanted: str) -> None:
    assert f"/library/{wanted}" in hits(client, query)[:10]


def test_search_in_english(client: Client) -> None:
    assert "/en/library/first-aid/massage-after/" in hits(client, "massage", "/en")[:10]


@pytest.mark.parametrize("query", ["qwxzv", "!!!", "🦵"])
def test_search_finds_nothing(client: Client, query: str) -> None:
    assert hits(client, query) == []
    page = read(client.get("/library/", {"q": query}))
    assert "Tidak ada yang cocok" in page.text
    assert page.one("input", id="q").attributes["value"] == query


@pytest.mark.parametrize("query", ["", "   ", "x" * 10_000, "<script>alert(1)</script>", "\0", "%"])
def test_an_odd_search(client: Client, query: str) -> None:
    assert not flaws(client.get("/library/", {"q": query}), "id")
