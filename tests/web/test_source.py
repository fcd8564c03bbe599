"""Every publication: what was read in it, where to open it, what cites it."""

import pytest
from django.test import Client

from betis.guideline.book import Book
from betis.logic.text import Language
from tests.web.reading import flaws, read


@pytest.mark.parametrize(("root", "language"), [("", "id"), ("/en", "en")])
def test_every_source(client: Client, book: Book, root: str, language: Language) -> None:
    wrong = {}
    for name, source in book.sources.items():
        response = client.get(f"{root}/sources/{name.replace('_', '-')}/")
        found = flaws(response, language)
        page = read(response)
        if page.one("h1").text != " ".join(source.title.split()):
            found.append("its title is missing")
        links = [a.attributes["href"] for a in page.one("article").every("a")]
        if source.address and source.address not in links:
            found.append("its address is missing")
        if not any(link.startswith(f"{root}/library/") for link in links):
            found.append("nothing cites it")
        if ("belum diperiksa" in page.text or "not checked" in page.text) is source.seen:
            found.append("it is not said whether it was read")
        if found:
            wrong[name] = found
    assert not wrong


@pytest.mark.parametrize(("root", "language"), [("", "id"), ("/en", "en")])
def test_the_list_of_all(client: Client, book: Book, root: str, language: Language) -> None:
    response = client.get(f"{root}/sources/")
    assert not flaws(response, language)
    links = {a.attributes["href"] for a in read(response).one("main").every("a")}
    assert links == {f"{root}/sources/{name.replace('_', '-')}/" for name in book.sources}
