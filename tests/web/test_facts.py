"""Everything that can be asked, on one page."""

import pytest
from django.test import Client

from betis.guideline.book import Book
from betis.logic.text import Language
from tests.web.reading import flaws, read


@pytest.mark.parametrize(("path", "language"), [("/facts/", "id"), ("/en/facts/", "en")])
def test_every_fact(client: Client, book: Book, path: str, language: Language) -> None:
    response = client.get(path)
    assert not flaws(response, language)
    page = read(response)
    shown = {div.attributes["id"]: div for div in page.every("div") if "id" in div.attributes}
    assert shown.keys() == book.facts.keys()
    for name, fact in book.facts.items():
        assert shown[name].one("dt").text == " ".join(fact.ask.in_(language).split())
        assert shown[name].one("code").text == name
    headings = [h.text for h in page.every("h2")]
    assert headings == [title.in_(language) for title in book.groups.values()]
