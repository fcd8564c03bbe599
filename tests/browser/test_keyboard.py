"""By keyboard alone, with a focus that can be seen."""

from typing import Any

import pytest
from playwright.sync_api import Page

from betis.guideline.book import Book
from betis.guideline.urgency import Urgency
from tests.browser.person import Result
from tests.web.answering import fields_for

pytestmark = pytest.mark.browser
MOST_TABS = 60
FACTS: dict[str, Any] = {"age_years": 67, "sex_at_birth": "female", "leg_swelling_one_side": True}
OUTLINE = "getComputedStyle(document.activeElement).outlineStyle"


def tab_to(page: Page, selector: str) -> None:
    """Press Tab until the element has the focus."""
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        if page.evaluate("s => document.activeElement?.matches(s)", selector):
            assert page.evaluate(OUTLINE) != "none", f"the focus on {selector} cannot be seen"
            return
    raise AssertionError(f"Tab never reaches {selector}")


def test_skip_to_content(page: Page) -> None:
    page.goto("/library/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.url.endswith("#content")


def test_the_whole_check_up(page: Page, book: Book) -> None:
    page.goto("/")
    tab_to(page, "a[href='/check/']")
    page.keyboard.press("Enter")
    page.wait_for_url("**/check/")
    tab_to(page, "button[value=person]")
    page.keyboard.press("Enter")
    page.wait_for_url("**/check/question/")
    for _ in range(20):
        if page.url.endswith("/check/result/"):
            break
        found = page.locator("form.ask input[name=facts]").input_value()
        fields = fields_for(book, tuple(found.split(",")), FACTS)
        for box in fields.get("signs", []):
            tab_to(page, f"input[value='{box}']")
            page.keyboard.press("Space")
        if "typed" in fields:
            tab_to(page, "input[name=typed]")
            page.keyboard.type(fields["typed"])
        tab_to(page, f"button[name=answer][value='{fields['answer']}']")
        with page.expect_navigation():
            page.keyboard.press("Enter")
    result = Result(page, book)
    assert result.urgency is Urgency.SAME_DAY
    assert "one_leg_swollen" in result.flags


def test_enter_in_the_number_goes_on(page: Page) -> None:
    page.goto("/check/")
    page.locator("button[value=person]").click()
    page.goto("/check/change/age-years/")
    page.locator("input[name=typed]").fill("67")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    page.goto("/check/answers/")
    assert page.locator("dd").first.inner_text().startswith("67 tahun")


def test_sos(page: Page) -> None:
    page.goto("/sos/")
    for _ in range(2):
        tab_to(page, "#next")
        page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.tagName") == "H2"
    tab_to(page, ".question [data-answer=yes]")
    page.keyboard.press("Enter")
    assert page.locator(".warn:visible").count() == 1
    tab_to(page, "#relieved")
    page.keyboard.press("Enter")
    assert page.locator(".after").is_visible()
