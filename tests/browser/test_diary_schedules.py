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
SCHEDULES, ALL_SCHEDULES, STEPS = 20, 1000, 14
TOGETHER = 10
"""Schedules that befall the same two phones and server, one after the other."""
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
TRIES, OFTEN = 150, 20
PATIENCE = 120_000.0
"""Milliseconds for a page to open; the machine may be busy."""


@pytest.fixture
def phones(chromium: Browser) -> Iterator[list[BrowserContext]]:
    found = [chromium.new_context(viewport=PHONE, locale="id-ID") for _ in range(2)]
    for context in found:
        context.set_default_timeout(PATIENCE)
    yield found
    for context in found:
        context.close()


def opened(phone: BrowserContext, site: Site) -> Page:
    page = phone.new_page()
    page.goto(f"{site.url}diary/")
    page.locator("#diary h1").wait_for()
    return page


def until(page: Page, expression: str, wanted: Any) -> None:
    """Until the page says so. It hears now and then that there is a network: after a failure it
    would else wait for up to five minutes."""
    for attempt in range(TRIES):
        if attempt % OFTEN == 0:
            page.evaluate(ONLINE)
        found = page.evaluate(expression)
        found = sorted(found, key=str) if isinstance(found, list) else found
        if found == wanted:
            return
        page.wait_for_timeout(100)
    assert found == wanted


class Trouble:
    """What befalls requests, drawn by chance while there is a chance."""

    chance: Random | None = None

    def __call__(self, route: Route) -> None:
        fates = ("answered", "lost", "reply lost", "twice")
        fate = "answered" if self.chance is None else self.chance.choice(fates)
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


class Play:
    """Two phones and a server, and the cramps that were written."""

    def __init__(self, phones: list[BrowserContext], site: Site) -> None:
        self.phones, self.site = phones, site
        self.trouble, self.cramps = Trouble(), set[str]()
        for phone in phones:
            phone.route(re.compile("/diary/sync/"), self.trouble)
        self.pages = [opened(phone, site) for phone in phones]

    def schedule(self, seed: int) -> None:
        """One schedule, and what must hold when the trouble is over."""
        chance = Random(seed)
        self.trouble.chance = chance
        for step in range(STEPS):
            self.step(chance, f"01935d6e-{seed:04x}-7000-8000-{step:012x}")
        self.trouble.chance = None
        self.settled()

    def step(self, chance: Random, name: str) -> None:
        which = chance.randrange(len(self.phones))
        number = chance.randrange(11)
        match chance.choice(("log", "log", "none", "edit", "close", "kill")):
            case "log":
                self.cramps.add(name)
                self.write(which, "cramp", name, {"started": STARTED})
            case "none":
                self.write(which, "night", "night-2026-11-21", {"none": bool(number % 2)})
            case "edit" if self.cramps:
                one = chance.choice(sorted(self.cramps))
                self.write(which, "cramp", one, {"started": STARTED, "pain": number})
            case "close":
                self.pages[which].close()
                self.pages[which] = opened(self.phones[which], self.site)
            case "kill":
                self.site.stop()
                self.site.start()

    def write(self, which: int, kind: str, name: str, values: dict[str, Any]) -> None:
        self.pages[which].evaluate(WRITE, [kind, name, values])

    def settled(self) -> None:
        """Both phones and the server show the same, and every cramp."""
        for page in self.pages:
            until(page, UNSENT, 0)
        server = Device()
        Network(self.site).settle(server)
        standing = [[e.id, dict(e.values), e.revision] for e in server.shows().values()]
        assert self.cramps <= {name for name, *_ in standing}, "a cramp is lost"
        for page in self.pages:
            until(page, SHOWN, sorted(standing, key=str))


@pytest.mark.parametrize("first", range(0, SCHEDULES, TOGETHER))
def test_schedules(phones: list[BrowserContext], site: Site, first: int) -> None:
    play = Play(phones, site)
    for seed in range(first, first + TOGETHER):
        play.schedule(seed)


@pytest.mark.long
@pytest.mark.parametrize("first", range(SCHEDULES, ALL_SCHEDULES, TOGETHER))
def test_all_schedules(phones: list[BrowserContext], site: Site, first: int) -> None:
    test_schedules(phones, site, first)


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
