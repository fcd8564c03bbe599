"""Every entry of one kind."""

import pytest
from django.test import Client

from betis.guideline.book import Book
from betis.guideline.items import KINDS
from betis.guideline.urgency import Urgency
from betis.web.words import KIND_TITLES
from tests.web.reading import flaws, read

NAMES = [kind for kind, _ in KINDS.values()]


@pytest.mark.parametrize(("root", "language"), [("", "id"), ("/en", "en")])
@pytest.mark.parametrize("kind", NAMES)
def test_lists_every_entry(client: Client, book: Book, kind: str, root: str, language: str) -> None:
    address = f"{root}/library/{kind.replace('_', '-')}/"
    response = client.get(address)
    if not book.of(kind):
        assert response.status_code == 404
        return
    assert not flaws(response, language)  # type: ignore[arg-type]
    page = read(response)
    assert page.one("h1").text == KIND_TITLES[kind].in_(language)  # type: ignore[arg-type]
    found = {
        a.attributes["href"]: a.text
        for ul in page.every("ul", class_="list")
        for a in ul.every("a")
    }
    assert found == {
        f"{address}{name.replace('_', '-')}/": " ".join(item.title.in_(language).split())
        for name, item in book.of(kind).items()
    }


def test_danger_signs_stand_by_urgency(client: Client, book: Book) -> None:
    page = read(client.get("/library/red-flag/"))
    used = {flag.urgency for flag in book.of("red_flag").values()}
    headings = [level.title.id for level in sorted(Urgency, reverse=True) if level in used]
    assert [h.text for h in page.one("main").every("h2")] == headings
