"""Two phones with the real page, requests that get lost or come twice, tabs that close, and a
server that is killed: in the end both phones and the server show the same, whole."""

import re
from collections.abc import Iterator
from contextlib import suppress
from random import Random
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Error, Page, Route

from tests.browser.conftest import PHONE
from tests.browser.hosts import Site
from tests.browser.test_accessible import TOO_WIDE
from tests.web.devices import Device, Network

pytestmark = pytest.mark.browser
SCHEDULES, ALL_SCHEDULES, STEPS = 2, 30, 14
STARTED = "2026-11-20T03:10:00+07:00"
STORE = """const store = await import([...document.scripts].map((each) => each.src)
  .find((each) => each.endsWith("/diary/page.js")).replace("page.js", "store.js"));"""
SHOWN = f"""async () => {{ {STORE}
  const all = await store.between("0000", "9999");
  return all.map((each) => [each.id, each.values, each.revision]);
}}"""
UNSENT = f"async () => {{ {STORE} return (await store.unsent()).waiting; }}"
WRITE = f"async (given) => {{ {STORE} await store.write(...given); }}"
ONLINE = "dispatchEvent(new Event('online'))"
TRIES = 150


@pytest.fixture
def phones(chromium: Browser) -> Iterator[list[BrowserContext]]:
    found = [chromium.new_context(viewport=PHONE, locale="id-ID") for _ in range(2)]
    yield found
    for context in found:
        context.close()


def opened(phone: BrowserContext, site: Site) -> Page:
    page = phone.new_page()
    page.goto(f"{site.url}diary/")
    page.locator("#diary h1").wait_for()
    return page


def until(page: Page, expression: str, wanted: Any) -> None:
    """Until the page says so."""
    for _ in range(TRIES):
        found = page.evaluate(expression)
        found = sorted(found, key=str) if isinstance(found, list) else found
        if found == wanted:
            return
        page.wait_for_timeout(100)
    assert found == wanted


class Trouble:
    """What befalls requests, drawn by chance, until it is over."""

    def __init__(self, chance: Random) -> None:
        self.chance, self.over = chance, False

    def __call__(self, route: Route) -> None:
        fates = ("answered", "lost", "reply lost", "twice")
        fate = "answered" if self.over else self.chance.choice(fates)
        try:
            if fate in ("reply lost", "twice"):
                route.fetch()
            if fate in ("lost", "reply lost"):
                route.abort()
            else:
                route.continue_()
        except Error:  # the page was closed or the server killed meanwhile: the request is lost
            with suppress(Error):
                route.abort()


def play(phones: list[BrowserContext], site: Site, seed: int) -> None:
    chance = Random(seed)
    trouble, cramps = Trouble(chance), set[str]()
    for phone in phones:
        phone.route(re.compile("/diary/sync/"), trouble)
    pages = [opened(phone, site) for phone in phones]
    for step in range(STEPS):
        which = chance.randrange(len(phones))
        match chance.choice(("log", "log", "none", "edit", "close", "kill")):
            case "log":
                cramps.add(name := f"01935d6e-0000-7000-8000-{step:012x}")
                pages[which].evaluate(WRITE, ["cramp", name, {"started": STARTED}])
            case "none":
                values = {"none": bool(step % 2)}
                pages[which].evaluate(WRITE, ["night", "night-2026-11-21", values])
            case "edit" if cramps:
                name = chance.choice(sorted(cramps))
                values = {"started": STARTED, "pain": step % 11}
                pages[which].evaluate(WRITE, ["cramp", name, values])
            case "close":
                pages[which].close()
                pages[which] = opened(phones[which], site)
            case "kill":
                site.stop()
                site.start()
    trouble.over = True
    for page in pages:
        page.evaluate(ONLINE)
        until(page, UNSENT, 0)
    server = Device()
    Network(site).settle(server)
    standing = [[e.id, dict(e.values), e.revision] for e in server.shows().values()]
    assert cramps <= {name for name, *_ in standing}, "a cramp is lost"
    for page in pages:
        page.evaluate(ONLINE)
        until(page, SHOWN, sorted(standing, key=str))


@pytest.mark.parametrize("seed", range(SCHEDULES))
def test_schedules(phones: list[BrowserContext], site: Site, seed: int) -> None:
    play(phones, site, seed)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(SCHEDULES, ALL_SCHEDULES))
def test_all_schedules(phones: list[BrowserContext], site: Site, seed: int) -> None:
    play(phones, site, seed)


def test_a_phone_at_rest_says_nothing(phones: list[BrowserContext], site: Site) -> None:
    page = opened(phones[0], site)
    page.evaluate(WRITE, ["night", "night-2026-11-21", {"none": True}])
    until(page, UNSENT, 0)
    page.wait_for_timeout(1000)
    said: list[str] = []
    page.on("request", lambda request: said.append(request.url))
    page.wait_for_timeout(2000)
    assert not said


@pytest.mark.parametrize("view", ["", "#night/2026-11-20", "#taken", "#file"])
def test_nothing_is_cut_off_in_text_twice_as_large(
    phones: list[BrowserContext], site: Site, view: str
) -> None:
    page = opened(phones[0], site)
    page.evaluate("document.documentElement.style.fontSize = '225%'")
    page.evaluate("view => { location.hash = view }", view)
    page.wait_for_timeout(500)
    assert not page.evaluate(TOO_WIDE)
