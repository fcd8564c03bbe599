"""Somebody who fills in the check-up: what is in `facts` as given, everything else no."""

from collections.abc import Mapping
from typing import Any

from django.test import Client

from betis.guideline.book import Book
from betis.guideline.fact import Fact, Number, OneOf, SeveralOf, YesNo
from betis.logic.text import Language
from tests.web.reading import Element, read

Answers = Mapping[str, Any]
MOST_PAGES = 80


class Visitor:
    """A visitor of the site with cookies of her own."""

    def __init__(self, client: Client, book: Book, who: str, language: Language) -> None:
        self.client, self.book = client, book
        self.root = "/en" if language == "en" else ""
        self.pages: list[tuple[str, ...]] = []
        client.post(f"{self.root}/check/", {"who": who})

    def get(self, path: str) -> Any:
        """A page of the check-up, such as `result/`."""
        return self.client.get(f"{self.root}/check/{path}")

    def post(self, facts: str, **fields: Any) -> Any:
        """Send a page of questions."""
        return self.client.post(f"{self.root}/check/question/", {"facts": facts, **fields})

    def asked(self) -> tuple[str, ...]:
        """The facts on the page that comes now; none when the result is next."""
        response = self.get("question/")
        return facts_on(read(response)) if response.status_code == 200 else ()

    def answers_next(self, facts: Answers) -> bool:
        """Answer the page that comes now; False when there is none."""
        names = self.asked()
        if not names:
            return False
        self.pages.append(names)
        response = self.post(",".join(names), **fields_for(self.book, names, facts))
        assert response.status_code == 302, response.content.decode()
        return True

    def answers_all(self, facts: Answers) -> Any:
        """Answer until the result, and open it."""
        for _ in range(MOST_PAGES):
            if not self.answers_next(facts):
                return self.get("result/")
        raise AssertionError("the check-up does not end")


def facts_on(page: Element) -> tuple[str, ...]:
    """The facts that a page of questions asks."""
    return tuple(page.one("input", name="facts").attributes["value"].split(","))


def fields_for(book: Book, names: tuple[str, ...], facts: Answers) -> dict[str, Any]:
    """What a browser would send: the button pressed, the boxes ticked, the number typed."""
    if len(names) > 1:
        ticked = [name for name in names if facts.get(name)]
        unsure = any(facts.get(name, False) is None for name in names)
        return {"signs": ticked, "answer": "rest_unsure" if unsure else "only"}
    fact = book.facts[names[0]]
    if fact.name not in facts:
        return _nothing(fact)
    match fact, facts[fact.name]:
        case _, None:
            return {"answer": "unknown"}
        case YesNo(), given:
            return {"answer": "yes" if given else "no"}
        case Number(), given:
            return {"answer": "typed", "typed": str(given)}
        case OneOf(), given:
            return {"answer": given}
        case SeveralOf(), given:
            return {"answer": "chosen", "chosen": list(given)}
    raise TypeError(fact)


def _nothing(fact: Fact) -> dict[str, Any]:
    """No, none; and where only the person can say, not known."""
    if isinstance(fact, YesNo):
        return {"answer": "no"}
    return {"answer": "none" if isinstance(fact, SeveralOf) else "unknown"}
