"""By keyboard alone, with a focus that can be seen."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from betis.guideline.book import Book
from betis.guideline.urgency import Urgency
from betis.web import urls
from tests.browser.person import Result
from tests.web.answering import fields_for

pytestmark = pytest.mark.browser
MOST_TABS = 60
AROUND = 20
"""Stops outside of the page, and within fields of date and time."""
PAGES = {
    "home": "/",
    "sos": "/sos/",
    "check": "/check/",
    "question": "/check/question/",
    "answers": "/check/answers/",
    "change": "/check/change/medicines/",
    "result": "/check/result/",
    "check_alone": "/check/alone/",
    "diary": "/diary/",
    "diary_trends": "/diary/trends/",
    "diary_triggers": "/diary/triggers/",
    "diary_data": "/diary/data/",
    "plan": "/plan/",
    "medicines": "/medicines/",
    "library": "/library/?q=kram",
    "kind": "/library/mimic/",
    "item": "/library/cause/statin/",
    "sources": "/sources/",
    "source": "/sources/nice-dvt/",
    "facts": "/facts/",
    "proved": "/proved/",
    "about": "/about/",
    "offline": "/offline/",
}
NO_PAGES = {
    "light", "worker", "icon", "manifest", "rules", "library_pages", "saved", "erase", "from_diary",
    "diary_sync", "diary_export", "diary_import", "diary_backup", "diary_restore", "diary_example",
    "diary_erase", "plan_food", "plan_bed", "plan_reminders", "plan_feed",
}  # fmt: skip
"""What is fetched, or answers a form that stands on one of the pages."""
REACHABLE = """() => {
  const all = [...document.querySelectorAll(
    "a[href], button, input:not([type=hidden]), select, textarea, summary, [onclick], [role=button]")];
  const shown = all.filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.disabled);
  // Of radio buttons of one name Tab reaches one, and the arrow keys the others.
  const first = (each) => each.type !== "radio" ||
    each === shown.find((other) => other.type === "radio" && other.name === each.name);
  window.reached = [];
  addEventListener("focusin", ({ target: at }) => reached.push(
    [at.dataset.place ?? null, getComputedStyle(at).outlineStyle, at.outerHTML.slice(0, 120)]));
  return shown.filter(first).map((each, place) => (each.dataset.place = String(place)));
}"""  # noqa: E501
FACTS: dict[str, Any] = {"age_years": 67, "sex_at_birth": "female", "leg_swelling_one_side": True}
OUTLINE = "getComputedStyle(document.activeElement).outlineStyle"


def tab_to(page: Page, selector: str, most: int = MOST_TABS) -> None:
    """Press Tab until the element has the focus."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate("s => document.activeElement?.matches(s)", selector):
            assert page.evaluate(OUTLINE) != "none", f"the focus on {selector} cannot be seen"
            return
    raise AssertionError(f"Tab never reaches {selector}")


def use(page: Page, selector: str, key: str = "Enter") -> None:
    """Go there with Tab, and press a key."""
    tab_to(page, selector)
    page.keyboard.press(key)


def test_every_page_is_looked_at() -> None:
    names = set(re.findall(r'name="(\w+)"', Path(urls.__file__).read_text()))
    assert names == PAGES.keys() | NO_PAGES and not PAGES.keys() & NO_PAGES


@pytest.mark.parametrize("name", PAGES)
def test_tab_reaches_everything(begun: Callable[..., Page], name: str) -> None:
    page = begun("day")
    page.goto(PAGES[name])
    page.locator("h1").first.wait_for()
    page.wait_for_load_state("networkidle")  # the diary shows what its server has
    for details in page.locator("details").all():
        details.evaluate("each => { each.open = true }")
    wanted = set(page.evaluate(REACHABLE))
    for _ in range(len(wanted) + AROUND):
        page.keyboard.press("Tab")
    reached = page.evaluate("reached")
    unseen = [what for place, outline, what in reached if place and outline == "none"]
    assert not unseen, "the focus cannot be seen"
    missed = wanted - {place for place, _, _ in reached}
    assert not [page.locator(f"[data-place='{each}']").inner_html() for each in missed]


def test_skip_to_content(page: Page) -> None:
    page.goto("/library/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.url.endswith("#content")


def test_the_whole_check_up(page: Page, book: Book) -> None:
    page.goto("/")
    use(page, "a[href='/check/']")
    page.wait_for_url("**/check/")
    use(page, "button[value=person]")
    page.wait_for_url("**/check/question/")
    for _ in range(20):
        if page.url.endswith("/check/result/"):
            break
        found = page.locator("form.ask input[name=facts]").input_value()
        fields = fields_for(book, tuple(found.split(",")), FACTS)
        for box in fields.get("signs", []):
            use(page, f"input[value='{box}']", "Space")
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
        use(page, "#next")
    assert page.evaluate("document.activeElement.tagName") == "H2"
    use(page, ".question [data-answer=yes]")
    assert page.locator(".warn:visible").count() == 1
    use(page, "#relieved")
    assert page.locator(".after").is_visible()


def tab_to_undo(page: Page) -> None:
    """The thing that was used has gone; the way back is the next thing, whatever the page holds."""
    page.locator(".undo").wait_for()
    tab_to(page, ".undo button", most=1)


def test_the_diary(page: Page) -> None:
    page.goto("/diary/")
    use(page, "#none")
    tab_to_undo(page)
    page.keyboard.press("Enter")
    page.locator("#none").wait_for()
    use(page, "#log")
    expect(page.locator("h1")).to_contain_text("Kram pukul")
    for chip in ("muscles-calf", "pain-7"):
        use(page, f"#{chip}", "Space")
        expect(page.locator(f"#{chip}")).to_have_attribute("aria-pressed", "true")
        assert page.evaluate("document.activeElement.id") == chip, "the place is kept"
    tab_to(page, "#note")
    page.keyboard.type("sesudah berkebun")
    use(page, "summary")
    expect(page.locator("details ol")).to_contain_text("sesudah berkebun")
    use(page, "#remove")
    page.locator("#log").wait_for()
    tab_to_undo(page)
    page.keyboard.press("Enter")
    expect(page.locator(".cramps li")).to_have_count(1)


def test_news_leave_the_focus_where_it_is(page: Page) -> None:
    page.goto("/diary/")
    use(page, "#none")
    tab_to_undo(page)
    for place in (".undo button", "h1"):
        page.locator(place).first.evaluate("each => { each.focus(); window.had = each; }")
        page.evaluate("dispatchEvent(new Event('betis-diary'))")
        page.wait_for_timeout(500)
        assert page.evaluate("document.activeElement === window.had"), place


def test_a_night_long_ago(page: Page) -> None:
    page.goto("/diary/")
    use(page, "#diary a[href^='#/']")  # the month before
    page.locator("a.day").first.wait_for()
    use(page, "a.day")
    use(page, "#preceded-alcohol", "Space")
    expect(page.locator("#preceded-alcohol")).to_have_attribute("aria-pressed", "true")
    tab_to(page, "#time")
    page.keyboard.type("0215")
    use(page, "#add")
    expect(page.locator("h1")).to_contain_text("02:15")


@pytest.fixture
def choosing(page: Page) -> Page:
    """A page whose file dialogs are caught from the start: told only just before the key is
    pressed, Chromium sometimes opens a real one."""
    page.on("filechooser", lambda _: None)
    return page


def test_what_is_taken_and_the_file(choosing: Page) -> None:
    page = choosing
    page.goto("/diary/")
    use(page, "a[href='#taken']")
    tab_to(page, "#name")
    page.keyboard.type("magnesium")
    use(page, "form.taken button")
    expect(page.locator("#diary .list")).to_contain_text("magnesium")
    page.go_back()
    page.goto("/diary/#file")
    page.reload()
    tab_to(page, "#export")
    with page.expect_download():
        page.keyboard.press("Enter")
    tab_to(page, "#pick")
    with page.expect_file_chooser():
        page.keyboard.press("Enter")
    use(page, "#sure", "Space")
    use(page, "#erase")
    page.locator("#log").wait_for()


@pytest.mark.django_db
def test_an_import_with_its_mapping(choosing: Page) -> None:
    page = choosing
    page.goto("/diary/data/")
    tab_to(page, "#as")
    with page.expect_file_chooser() as chooser:
        page.keyboard.press("Shift+Tab")
        page.keyboard.press("Enter")
    table = b"tanggal,jam\n21/11/2026,02:30\n"
    chooser.value.set_files({"name": "lama.csv", "mimeType": "text/csv", "buffer": table})
    use(page, "form[action$='import/'] button")
    page.locator("#date").wait_for()
    assert page.locator("#meanings").input_value() == ""
    use(page, "#column-date", "ArrowDown")
    use(page, "#column-time", "ArrowDown")
    page.keyboard.press("ArrowDown")
    tab_to(page, "#date")
    page.keyboard.type("DD/MM/YYYY")
    tab_to(page, "form[action$='import/'] button")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    expect(page.get_by_role("status").first).to_contain_text("1")


def test_medicines(page: Page) -> None:
    page.goto("/medicines/")
    tab_to(page, "#medicines")
    page.keyboard.type("simvastatin")
    tab_to(page, "button[value=read]")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    expect(page.locator("#found")).to_contain_text("simvastatin")


def test_the_plan(begun: Callable[..., Page]) -> None:
    page = begun("day")
    page.goto("/plan/")
    tab_to(page, "#bed")
    page.keyboard.type("1115")  # in the evening, as it was, on a clock of twelve hours
    tab_to(page, "form[action$='/plan/bed/'] button")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.locator("#bed").input_value() == "23:15"
