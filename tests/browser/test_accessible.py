"""axe finds nothing, by day, in the dark and at night; text twice as large still fits."""

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Page

pytestmark = pytest.mark.browser
LIGHTS = {"day": ("day", "light"), "dark": ("auto", "dark"), "night": ("night", "light")}
SHADES = ("home", "sos", "signs", "number", "result", "library", "cause")
"""Where colours are looked at again in the dark: every kind of colour stands on one of these."""
PAGES = {
    "home": "/",
    "sos": "/sos/",
    "start": "/check/",
    "signs": "/check/question/",
    "yes or no": "/check/change/dark-urine/",
    "number": "/check/change/age-years/",
    "choice": "/check/change/sex-at-birth/",
    "choices": "/check/change/medicines/",
    "answers": "/check/answers/",
    "result": "/check/result/",
    "library": "/library/?q=kram",
    "kind": "/library/red-flag/",
    "cause": "/library/cause/statin/",
    "action": "/library/first-aid/stretch-by-hand/",
    "flag": "/library/red-flag/one-leg-swollen/",
    "source": "/sources/nice-dvt/",
    "facts": "/facts/",
    "English": "/en/",
}
TOO_WIDE = """() => [...document.querySelectorAll("body *")]
  .filter((e) => e.checkVisibility() && !e.closest("svg, .aside, .skip"))
  .filter((e) => e.getBoundingClientRect().right > innerWidth + 1)
  .map((e) => `${e.tagName}.${e.className}: ${e.textContent.trim().slice(0, 40)}`)"""

TOO_SMALL = """() => [...document.querySelectorAll("button, .button, .choice, .tick, summary")]
  .filter((e) => e.checkVisibility() && e.getBoundingClientRect().height < 47.5)
  .map((e) => `${e.textContent.trim().slice(0, 40)}: ${e.getBoundingClientRect().height}`)"""
"""Buttons and choices lower than the 48 px of look.md."""


@pytest.mark.parametrize("light", LIGHTS)
def test_axe_finds_nothing(begun: Callable[..., Page], light: str) -> None:
    page = begun(*LIGHTS[light])
    axe = Axe()
    found = {}
    for name in PAGES if light == "day" else SHADES:
        page.goto(PAGES[name])
        for details in page.locator("details").all():
            details.evaluate("each => { each.open = true }")
        response = axe.run(page).response
        assert len(response["passes"]) > 10, "axe looked at nothing"
        violations = response["violations"]
        if violations:
            found[name] = [
                f"{each['id']}: {node['html'][:120]} {node['failureSummary'][:200]}"
                for each in violations
                for node in each["nodes"][:3]
            ]
    assert not found


@pytest.mark.parametrize("size", [100, 200])
def test_nothing_is_cut_off(begun: Callable[..., Page], size: int) -> None:
    page = begun("day")
    wrong = {}
    for name, path in PAGES.items():
        page.goto(path)
        page.evaluate("size => document.documentElement.style.fontSize = `${size}%`", size * 1.125)
        width = page.evaluate("document.documentElement.scrollWidth")
        found = page.evaluate(TOO_WIDE)
        if width > 360 or found:
            wrong[name] = (width, found[:5])
    assert not wrong


def test_targets_are_large_enough(begun: Callable[..., Page]) -> None:
    page = begun("day")
    small = {}
    for name, path in PAGES.items():
        page.goto(path)
        found = page.evaluate(TOO_SMALL)
        if found:
            small[name] = found
    assert not small
