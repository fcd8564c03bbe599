"""A small phone with real Chromium, in front of the real site.

Whatever a test does, at its end the console must be silent and no request may have left the server.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    Request,
    Response,
    ViewportSize,
)

from betis.guideline.book import Book
from tests.browser.hosts import Site
from tests.browser.person import Person

BLOCKED = "Service Worker registration blocked"
"""What is kept for later has tests of its own, with contexts of their own."""
PHONE: ViewportSize = {"width": 360, "height": 740}


@pytest.fixture
def phone(chromium: Browser, live_server: Any) -> Iterator[Callable[..., Page]]:
    """`phone(light="night")` is a page of a phone of its own; nothing may go wrong on it, unless
    the site is to refuse something (`refused`)."""
    opened: list[BrowserContext] = []
    wrong: list[str] = []

    def open_page(light: str = "day", refused: bool = False, **settings: Any) -> Page:
        context = chromium.new_context(
            base_url=live_server.url, viewport=PHONE, locale="id-ID",
            service_workers="block", **settings,
        )  # fmt: skip
        opened.append(context)
        context.set_default_timeout(10_000)
        context.add_cookies([{"name": "light", "value": light, "url": live_server.url}])
        page = context.new_page()

        def note(what: str) -> None:
            if not (refused and "400" in what):
                wrong.append(what)

        def heard(said: ConsoleMessage) -> None:
            if said.type in ("error", "warning") and BLOCKED not in said.text:
                note(said.text)

        def sent(request: Request) -> None:
            if not request.url.startswith(live_server.url):
                note(f"to {request.url}")

        def got(response: Response) -> None:
            if response.status >= 400:
                note(f"{response.status} {response.url}")

        page.on("console", heard)
        page.on("pageerror", lambda error: note(str(error)))
        page.on("request", sent)
        page.on("response", got)
        return page

    yield open_page
    for context in opened:
        context.close()
    assert not wrong


@pytest.fixture
def page(phone: Callable[..., Page]) -> Page:
    """A phone by day."""
    return phone()


@pytest.fixture
def person(page: Page, book: Book) -> Callable[..., Person]:
    """Somebody who goes through the check-up: `person({"age_years": 70}, who="carer")`."""

    def begin(facts: dict[str, Any], who: str = "person") -> Person:
        return Person(page, book, facts, who)

    return begin


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    """The real site as a process of its own, for tests that take it away."""
    running = Site(tmp_path)
    yield running
    running.stop()


@pytest.fixture
def context(chromium: Browser) -> Iterator[BrowserContext]:
    """A phone of its own that keeps what it visits."""
    opened = chromium.new_context(viewport=PHONE, locale="id-ID", timezone_id="Asia/Jakarta")
    opened.set_default_timeout(15_000)
    yield opened
    opened.close()


@pytest.fixture
def begun(phone: Callable[..., Page]) -> Callable[..., Page]:
    """A phone on which a check-up has begun and one leg is swollen."""

    def open_page(light: str, scheme: str = "light") -> Page:
        page = phone(light=light, color_scheme=scheme, reduced_motion="reduce")
        page.goto("/check/")
        page.locator("button[value=person]").click()
        page.goto("/check/change/leg-swelling-one-side/")
        page.locator("button[value=yes]").click()
        page.wait_for_url("**/check/question/")
        return page

    return open_page
