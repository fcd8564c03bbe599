"""Tentang Betis: what it is, what it is not, which version."""

import pytest
from django.test import Client

from betis.guideline.book import Book
from betis.logic.text import Language
from tests.web.reading import flaws, read


@pytest.mark.parametrize(("path", "language"), [("/about/", "id"), ("/en/about/", "en")])
def test_about(client: Client, book: Book, path: str, language: Language) -> None:
    response = client.get(path)
    assert not flaws(response, language)
    assert read(response).one("code").text == book.version
