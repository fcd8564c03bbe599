"""People who fill in the check-up through the site, without a browser."""

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from betis.guideline.book import Book
from betis.logic.text import Language
from tests.web.answering import Answers, Visitor


@pytest.fixture(autouse=True)
def database(db: None) -> None:
    """Pages may show what the diary holds."""


@pytest.fixture
def visitor(client: Client, book: Book) -> Callable[..., Visitor]:
    """Somebody who has begun a check-up: `visitor("carer")`."""

    def begin(who: str = "person", language: Language = "id") -> Visitor:
        return Visitor(client, book, who, language)

    return begin


@pytest.fixture
def result_of(visitor: Callable[..., Visitor]) -> Callable[..., Any]:
    """The result page of somebody who answered everything that was asked."""

    def answer(facts: Answers, who: str = "person", language: Language = "id") -> Any:
        return visitor(who, language).answers_all(facts)

    return answer
