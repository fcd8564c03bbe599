"""Somebody with a phone who goes through the check-up, tap by tap."""

from typing import Any

from playwright.sync_api import Locator, Page

from betis.guideline.book import Book
from betis.guideline.items import Verdict
from betis.guideline.urgency import Urgency
from tests.web.answering import MOST_PAGES, fields_for

FORCED = {"massage", "pressing", "rolling", "heat", "forced_stretch", "pricking", "rubbing"}


class Person:
    """`facts` as given, everything else no."""

    def __init__(self, page: Page, book: Book, facts: dict[str, Any], who: str = "person") -> None:
        self.page, self.book, self.facts = page, book, facts
        self.pages: list[tuple[str, ...]] = []
        page.goto("")
        page.get_by_role("link", name="Periksa").first.click()
        page.locator(f'button[name=who][value="{who}"]').click()
        page.locator("form.ask input[name=facts]").first.wait_for(state="attached")

    def asked(self) -> tuple[str, ...]:
        """The facts on this page; none where it is no question."""
        found = self.page.locator("form.ask input[name=facts]")
        return tuple(found.input_value().split(",")) if found.count() else ()

    def answers(self) -> bool:
        """Answer this page; False where it is no question."""
        names = self.asked()
        if not names:
            return False
        self.pages.append(names)
        fields = fields_for(self.book, names, self.facts)
        for box in fields.get("signs", []) + fields.get("chosen", []):
            self.page.locator(f'input[type=checkbox][value="{box}"]').check()
        if "typed" in fields:
            self.page.locator("input[name=typed]").fill(fields["typed"])
        self.page.locator(f'button[name=answer][value="{fields["answer"]}"]').click()
        return True

    def finishes(self) -> "Result":
        """Answer until the result."""
        while self.answers():
            assert len(self.pages) < MOST_PAGES
        return Result(self.page, self.book)


class Result:
    """The result page as it is read."""

    def __init__(self, page: Page, book: Book) -> None:
        assert page.url.endswith(("/check/result/", "#result")), page.url
        self.page, self.book = page, book

    @property
    def urgency(self) -> Urgency:
        title = self.page.locator(".urgency h1").inner_text().strip()
        return next(level for level in Urgency if level.title.id == title)

    @property
    def flags(self) -> list[str]:
        """The danger signs that hold, in order."""
        return self._names(self.page.locator(".flag h2"))

    @property
    def causes(self) -> list[str]:
        return [
            n for n in self._names(self.page.locator("ol.ranked")) if n in self.book.of("cause")
        ]

    def actions(self, verdict: Verdict) -> list[str]:
        """The actions with this verdict."""
        return self._names(self.page.locator(f".v-{verdict}"))

    def forced(self) -> set[str]:
        """Massage, pressing, rolling, heat or force among what to do or to consider."""
        does = {
            f"{item.kind}/{item.name}/".replace("_", "-"): getattr(item, "does", ())
            for item in self.book.every_item()
        }
        offered = {
            path
            for verdict in (Verdict.DO, Verdict.CONSIDER)
            for path in self._paths(self.page.locator(f".v-{verdict}"))
        }
        assert offered
        return {path for path in offered if FORCED & set(does[path])}

    def _paths(self, where: Locator) -> list[str]:
        found: list[str] = where.locator("a[href*='/library/']").evaluate_all(
            "links => links.map(link => link.pathname.replace(/.*[/]library[/]/, ''))"
        )
        return found

    def _names(self, where: Locator) -> list[str]:
        paths = self._paths(where)
        return [path.rstrip("/").rpartition("/")[2].replace("-", "_") for path in paths]
