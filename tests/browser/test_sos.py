"""Kram sekarang, on a phone at night."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from betis.guideline.book import Book
from betis.guideline.items import Action, Moment
from tests.browser.person import FORCED

pytestmark = pytest.mark.browser
ROUNDS = 15


def heading(page: Page) -> str:
    """The only heading that can be seen below the title."""
    shown = page.locator(".card:visible h2")
    expect(shown).to_have_count(1)
    return shown.inner_text().strip()


def action(book: Book, page: Page) -> Action | None:
    """The step on the screen; None where it is a question."""
    words = heading(page)
    found = (each for each in book.of("first_aid").values() if each.steps[0].id == words)
    return next(found, None)


def walked(book: Book, page: Page, rounds: int = ROUNDS) -> set[str]:
    """Every step that comes when next is tapped again and again."""
    seen = set()
    for _ in range(rounds):
        step = action(book, page)
        if step is not None:
            seen.add(step.name)
        page.locator("#next").click()
    return seen


def answer(book: Book, page: Page, *given: str) -> None:
    """Tap next until each question comes, and answer it."""
    for each in given:
        for _ in range(ROUNDS):
            if page.locator(".card.question .choices:visible").count():
                break
            page.locator("#next").click()
        page.locator(f".card:visible [data-answer={each}]").click()


def forced(book: Book, names: set[str]) -> set[str]:
    return {name for name in names if FORCED & set(book.of("first_aid")[name].does)}


def at_night(page: Page) -> None:
    """SOS, with a clock that a test can move."""
    page.clock.install()
    page.goto("/sos/")


def test_one_tap_from_home(page: Page, book: Book) -> None:
    page.goto("/")
    button = page.get_by_role("link", name="Kram sekarang")
    box = button.bounding_box()
    assert box and 740 - box["y"] >= 740 / 3, "the large button is not in reach"
    button.click()
    step = action(book, page)
    assert step is not None and step.moment is Moment.NOW
    assert page.locator(".card:visible svg").is_visible()
    assert page.locator(".card:visible h2").bounding_box()["y"] < 740  # type: ignore[index]


def test_targets_are_huge_and_in_reach(page: Page) -> None:
    page.goto("/sos/")
    for name in ("#next", "#relieved"):
        box = page.locator(name).bounding_box()
        assert box and box["height"] >= 88 and box["y"] > 370 and box["y"] + box["height"] <= 740


def test_the_clock_runs(page: Page) -> None:
    at_night(page)
    clock = page.locator("#clock")
    assert clock.inner_text() == "0:00"
    page.clock.run_for(5_000)
    assert clock.inner_text() == "0:05"
    page.clock.run_for(60_000)
    assert clock.inner_text() == "1:05"
    ring = page.locator(".hand")
    assert float(ring.get_attribute("stroke-dashoffset") or 100) < 100


def test_next_comes_round_again(page: Page, book: Book) -> None:
    page.goto("/sos/")
    first = heading(page)
    seen = []
    for _ in range(ROUNDS):
        page.locator("#next").click()
        seen.append(heading(page))
    assert first in seen and len(set(seen)) > 1


def test_relieved_stops_the_clock_and_says_what_comes_after(page: Page, book: Book) -> None:
    at_night(page)
    page.clock.run_for(7_000)
    page.locator("#relieved").click()
    assert heading(page) == "Syukurlah. Kramnya lepas."
    stopped = page.locator("#clock").text_content()
    page.clock.run_for(9_000)
    assert page.locator("#clock").text_content() == stopped
    page.clock.fast_forward("10:00")
    assert heading(page) == "Syukurlah. Kramnya lepas."
    assert not page.locator("#next").is_visible()
    assert page.locator(".after li:visible").count() > 0
    assert page.locator(".after").get_by_role("link", name="Periksa").is_visible()


@pytest.mark.parametrize("given", [(), ("skip", "skip"), ("skip", "no"), ("yes", "no")])
def test_nothing_forced_unless_a_clot_is_ruled_out(
    page: Page, book: Book, given: tuple[str, ...]
) -> None:
    at_night(page)
    answer(book, page, *given)
    seen = walked(book, page)
    page.clock.fast_forward("03:01")
    seen |= walked(book, page)
    page.clock.fast_forward("07:01")
    seen |= walked(book, page)
    assert len(seen) >= 3
    assert not forced(book, seen)
    page.locator("#relieved").click()
    paths = page.locator(".after li:visible a").evaluate_all("links => links.map(a => a.pathname)")
    after = {path.rstrip("/").rpartition("/")[2].replace("-", "_") for path in paths}
    assert after and not forced(book, after)


def test_no_to_both_shows_the_stretch(page: Page, book: Book) -> None:
    page.goto("/sos/")
    answer(book, page, "no", "no")
    assert "stretch_by_hand" in walked(book, page)


def test_yes_to_the_clot_question_warns(page: Page, book: Book) -> None:
    page.goto("/sos/")
    answer(book, page, "yes")
    warning = page.locator(".warn:visible")
    assert "Jangan dipijat" in warning.inner_text()
    assert not page.locator(".choices:visible").count()
    page.locator("#next").click()
    assert not page.locator(".warn:visible").count()


def test_unsteady_stands_on_no_step(page: Page, book: Book) -> None:
    page.goto("/sos/")
    answer(book, page, "no", "yes")
    assert "stand_with_support" not in walked(book, page)


@pytest.mark.parametrize(
    ("after", "moment", "words"),
    [
        ("03:01", Moment.AFTER_3_MINUTES, "Sudah 3 menit"),
        ("10:01", Moment.AFTER_10_MINUTES, "Sudah 10 menit"),
    ],
)
def test_the_advice_changes(page: Page, book: Book, after: str, moment: Moment, words: str) -> None:
    at_night(page)
    answer(book, page, "no", "no")
    early = walked(book, page)
    assert {book.of("first_aid")[name].moment for name in early} == {Moment.NOW}
    page.clock.fast_forward(after)
    page.locator(".moment:visible").wait_for()
    step = action(book, page)
    assert step is not None and step.moment is moment
    assert page.locator(".moment:visible").inner_text() == words
    calls = page.locator(".card:visible a[href^='tel:']")
    assert calls.count() == (2 if moment is Moment.AFTER_10_MINUTES else 0)


def test_ten_minutes_change_even_what_nobody_answered(page: Page, book: Book) -> None:
    at_night(page)
    page.clock.fast_forward("10:01")
    page.locator(".moment:visible").wait_for()
    assert page.locator(".card:visible a[href='tel:119']").is_visible()


def test_read_aloud_is_offered(page: Page) -> None:
    page.goto("/sos/")
    speak = page.locator("#speak")
    assert speak.get_attribute("aria-pressed") == "false"
    speak.click()
    assert speak.get_attribute("aria-pressed") == "true"
    speak.click()
    assert speak.get_attribute("aria-pressed") == "false"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_first_frame_is_dark(phone: Callable[..., Page], scheme: str) -> None:
    page = phone(color_scheme=scheme)
    page.goto("/sos/", wait_until="commit")
    page.locator("#sos").wait_for()
    ground = page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    red, green, blue = (int(part) for part in ground[4:-1].split(","))
    assert max(red, green, blue) < 30 and blue <= red


def test_without_javascript(phone: Callable[..., Page], book: Book) -> None:
    page = phone(java_script_enabled=False)
    page.goto("/")
    page.get_by_role("link", name="Kram sekarang").click()
    headings = page.locator(".card:visible h2").all_inner_texts()
    assert len(headings) > 3
    steps = {a.steps[0].id: a for a in book.of("first_aid").values()}
    shown = {steps[each].name for each in headings if each in steps}
    assert shown and not forced(book, shown)
    page.locator("[data-question=clot_or_inflamed_vein] [data-answer=no]").click()
    page.locator("[data-question=pregnant_or_unsteady] [data-answer=no]").click()
    more = {steps[t].name for t in page.locator(".card:visible h2").all_inner_texts() if t in steps}
    assert "stretch_by_hand" in more and more > shown
    page.locator("[data-question=clot_or_inflamed_vein] [data-answer=yes]").click()
    assert page.locator(".warn:visible").count() == 1
    less = {steps[t].name for t in page.locator(".card:visible h2").all_inner_texts() if t in steps}
    assert not forced(book, less)
    assert not page.locator("#next").is_visible()
