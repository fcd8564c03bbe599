"""Catatan on a phone: one tap at night, nothing lost without a network."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.conftest import PHONE
from tests.browser.hosts import Site

pytestmark = pytest.mark.browser
EVERYTHING = """async () => {
  const { exported } = await import(document.querySelector('script[src$="diary/page.js"]').src.replace("page.js", "store.js"));
  return JSON.parse(await exported()).changes;
}"""  # noqa: E501

QUIET = """() => new Promise((resolve) => {
  let timer = setTimeout(() => resolve(true), 500);
  setTimeout(() => resolve(false), 5000);
  new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(() => resolve(true), 500);
  }).observe(document.body, { childList: true, subtree: true });
})"""
"""Whether nothing is drawn any more for half a second, within five."""


def opened(context: BrowserContext, site: Site, path: str = "diary/") -> Page:
    page = context.new_page()
    page.goto(f"{site.url}{path}")
    return page


def sent(page: Page) -> None:
    """Until everything is on the server."""
    expect(page.locator("#unsent")).to_have_text(re.compile("terkirim"))


def on_server(context: BrowserContext, site: Site) -> list[dict[str, Any]]:
    changes: list[dict[str, Any]] = context.request.get(f"{site.url}diary/data/export.json").json()[
        "changes"
    ]
    return changes


def test_two_taps_from_home_and_undo(context: BrowserContext, site: Site) -> None:
    page = opened(context, site, "")
    page.get_by_role("link", name="Catatan").click()
    page.get_by_role("button", name="Catat kram").click()
    expect(page.locator("h1")).to_contain_text("Kram pukul")
    sent(page)
    (change,) = on_server(context, site)
    assert change["values"]["live"] is True
    assert change["values"]["started"].endswith("+07:00")
    page.get_by_role("button", name="Batalkan").click()
    expect(page.get_by_role("button", name="Tidak ada kram malam ini")).to_be_visible()
    sent(page)
    assert [each["values"] for each in on_server(context, site)][1:] == [None]


def test_a_way_back_that_is_shown_can_be_used(context: BrowserContext, site: Site) -> None:
    page = context.new_page()
    page.clock.install()
    page.goto(f"{site.url}diary/")
    back = page.get_by_role("button", name="Batalkan")
    page.locator("#none").click()
    back.wait_for()
    page.clock.run_for(61_000)
    expect(back).to_have_count(0)
    page.locator("#log").click()
    page.locator("#note").focus()  # nothing is drawn anew while somebody types
    back.wait_for()
    page.clock.run_for(61_000)
    back.click()
    expect(page.locator("#log")).to_be_visible()
    expect(page.locator(".cramps li")).to_have_count(0)


def test_everything_about_one_cramp(context: BrowserContext, site: Site) -> None:
    page = opened(context, site)
    page.locator("#log").click()
    for chip in (
        "side-left",
        "pain-7",
        "woke-true",
        "relief-toes_up",
        "relief-standing",
        "ended-3",
    ):
        page.locator(f"#{chip}").click()
    page.locator("[data-muscle=calf]").click()
    expect(page.locator("#muscles-calf")).to_have_attribute("aria-pressed", "true")
    page.locator("#note").fill("sesudah berkebun")
    page.locator("h1").click()
    expect(page.locator("details ol")).to_contain_text("sesudah berkebun")
    sent(page)
    values = {k: v for each in on_server(context, site) for k, v in each["values"].items()}
    assert (values["side"], values["pain"], values["woke"]) == ("left", 7, True)
    assert values["relief"] == ["toes_up", "standing"]
    assert values["muscles"] == ["calf"]
    assert values["note"] == "sesudah berkebun"
    page.reload()
    expect(page.locator("#pain-7")).to_have_attribute("aria-pressed", "true")


def test_taps_faster_than_the_page_draws_all_count(context: BrowserContext, site: Site) -> None:
    page = opened(context, site)
    page.locator("#log").click()
    page.locator("#relief-toes_up").wait_for()
    page.evaluate(
        "['toes_up', 'standing', 'toes_up'].forEach("
        "(name) => document.getElementById(`relief-${name}`).click())"
    )
    page.evaluate("document.getElementById('relief-massage').click()")
    expect(page.locator("details ol li")).to_have_count(5)
    for name in ("toes_up", "standing", "massage"):
        expect(page.locator(f"#relief-{name}")).to_have_attribute("aria-pressed", "true")


def test_a_tap_counts_when_news_come_while_the_finger_is_down(
    context: BrowserContext, site: Site
) -> None:
    page = opened(context, site)
    page.locator("#log").click()
    page.locator("#pain-7").hover()
    page.mouse.down()
    page.evaluate("dispatchEvent(new Event('betis-diary'))")
    page.wait_for_timeout(300)
    page.mouse.up()
    expect(page.locator("#pain-7")).to_have_attribute("aria-pressed", "true")


def test_three_cramps_without_a_network_arrive_once(context: BrowserContext, site: Site) -> None:
    first = opened(context, site, "")
    first.evaluate("navigator.serviceWorker.ready")
    first.wait_for_function("caches.match(document.querySelector('[rel=manifest]').href)")
    first.close()
    site.stop()
    page = opened(context, site, "")
    for _ in range(3):
        page.goto(f"{site.url}diary/")
        page.locator("#log").click()
        expect(page.locator("h1")).to_contain_text("Kram pukul")
    expect(page.locator("#unsent")).to_contain_text("3 tulisan menunggu jaringan")
    page.close()
    site.start()
    page = opened(context, site)
    sent(page)
    page.reload()
    sent(page)
    changes = on_server(context, site)
    assert len(changes) == len({each["entry"] for each in changes}) == 3


def test_a_failure_does_not_put_off_what_was_just_asked_for(
    context: BrowserContext, site: Site
) -> None:
    page = opened(context, site)
    sent(page)
    delays = page.evaluate(
        """() => new Promise((again) => {
          const real = window.fetch, timer = window.setTimeout, delays = [];
          let asked = 0;
          window.setTimeout = (work, after) => (delays.push(after), timer(work, after));
          window.fetch = async (...given) => {
            if (++asked > 1) return again(delays), real(...given);
            dispatchEvent(new Event("online"));
            throw new TypeError("lost");
          };
          dispatchEvent(new Event("online"));
        })"""
    )
    assert set(delays) == {0}


def test_sos_writes_the_cramp_by_itself(context: BrowserContext, site: Site) -> None:
    page = opened(context, site, "sos/")
    page.locator("#next").click()
    page.locator("#relieved").click()
    expect(page.locator("#in-diary")).to_be_visible()
    page.goto(f"{site.url}diary/")
    sent(page)
    changes = on_server(context, site)
    assert len({each["entry"] for each in changes}) == 1
    values = {k: v for each in changes for k, v in each["values"].items()}
    assert values["live"] is True and values["ended"] >= values["started"]


def test_a_page_closed_during_a_cramp_leaves_its_end_unknown(
    context: BrowserContext, site: Site
) -> None:
    page = opened(context, site, "sos/")
    page.locator("#next").click()
    expect(page.locator("#in-diary a")).to_have_attribute("href", re.compile("#cramp"))
    page.close()
    page = opened(context, site)
    sent(page)
    (change,) = on_server(context, site)
    assert "ended" not in change["values"]


def test_the_morning_after(context: BrowserContext, site: Site) -> None:
    page = opened(context, site)
    rows = page.locator(".missing .row")
    expect(rows).to_have_count(3)
    rows.first.get_by_role("button", name="Tidak ada kram").click()
    expect(rows).to_have_count(2)
    rows.first.get_by_role("link", name="Ada kram").click()
    page.locator("#time").fill("02:15")
    page.locator("#add").click()
    expect(page.locator("h1")).to_have_text("Kram pukul 02:15")
    page.goto(f"{site.url}diary/")
    expect(rows).to_have_count(1)
    assert page.locator(".day.none, .day.one").count() >= 2


def test_two_devices_of_one_person(chromium: Browser, context: BrowserContext, site: Site) -> None:
    phone = opened(context, site)
    phone.locator("#log").click()
    phone.locator("#pain-7").click()
    sent(phone)
    other = chromium.new_context(viewport=PHONE, timezone_id="Asia/Jakarta")
    tablet = opened(other, site)
    tablet.locator(".cramps a").click()
    expect(tablet.locator("#pain-7")).to_have_attribute("aria-pressed", "true")
    tablet.locator("#side-right").click()
    sent(tablet)
    phone.reload()
    expect(phone.locator("#side-right")).to_have_attribute("aria-pressed", "true")
    expect(phone.locator("#pain-7")).to_have_attribute("aria-pressed", "true")
    sent(phone)
    both = [sorted(page.evaluate(EVERYTHING), key=lambda c: c["id"]) for page in (phone, tablet)]
    assert both[0] == both[1] == sorted(on_server(context, site), key=lambda c: c["id"])
    other.close()


def test_a_full_disk_is_said_and_nothing_is_lost(context: BrowserContext, site: Site) -> None:
    page = opened(context, site)
    page.locator("#log").click()
    page.locator("#note").wait_for()
    page.evaluate(
        """() => { IDBObjectStore.prototype.add = function () {
          throw new DOMException("full", "QuotaExceededError"); }; }"""
    )
    page.evaluate(  # news comes just before somebody begins to write
        """() => { dispatchEvent(new Event("betis-diary"));
          document.getElementById("note").focus(); }"""
    )
    page.locator("#note").fill("jangan hilang")
    page.locator("h1").click()
    expect(page.get_by_role("alert")).to_contain_text("ruang di perangkat ini penuh")
    assert page.locator("#note").input_value() == "jangan hilang"
    assert page.evaluate(QUIET), "the page is drawn again and again"


def test_what_is_typed_outlives_news_from_another_device(
    chromium: Browser, context: BrowserContext, site: Site
) -> None:
    phone = opened(context, site, "diary/#taken")
    phone.locator("#name").fill("magnesium")
    other = chromium.new_context(viewport=PHONE)
    opened(other, site).locator("#log").click()
    phone.evaluate("dispatchEvent(new Event('betis-diary'))")
    phone.locator("h1").click()
    phone.evaluate("dispatchEvent(new Event('betis-diary'))")
    phone.wait_for_timeout(500)
    assert phone.locator("#name").input_value() == "magnesium"
    other.close()


def test_a_clock_a_day_off_is_said(context: BrowserContext, site: Site) -> None:
    page = context.new_page()
    page.clock.install(time="2026-11-20T03:00:00Z")
    page.goto(f"{site.url}diary/")
    expect(page.locator(".warn")).to_contain_text("Jam perangkat ini berbeda")


def test_a_file_in_and_out_without_a_server(context: BrowserContext, site: Site) -> None:
    page = opened(context, site)
    page.locator("#log").click()
    page.locator("#note").wait_for()
    page.goto(f"{site.url}diary/#file")
    with page.expect_download() as download:
        page.locator("#export").click()
    path = download.value.path()
    page.locator("#sure").check()
    page.locator("#erase").click()
    page.locator("#log").wait_for()
    page.goto(f"{site.url}diary/#file")
    page.locator("#pick").set_input_files(path)
    page.locator("#export").wait_for()
    assert len(page.evaluate(EVERYTHING)) >= 1


@pytest.mark.parametrize("light", ["day", "night"])
@pytest.mark.parametrize(
    "path",
    [
        "", "diary/", "diary/#taken", "diary/#file", "diary/#night/2026-11-20", "diary/trends/",
        "diary/triggers/", "diary/data/", "check/",
    ],
)  # fmt: skip
def test_axe_finds_nothing(chromium: Browser, example: Site, path: str, light: str) -> None:
    context = chromium.new_context(viewport=PHONE, locale="id-ID")
    context.add_cookies([{"name": "light", "value": light, "url": example.url}])
    page = opened(context, example, path)
    page.locator("h1").wait_for()
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
    context.close()


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory, chromium: Browser) -> Iterator[Site]:
    """A site with the example year in it."""
    running = Site(tmp_path_factory.mktemp("example"))
    page = chromium.new_page()
    page.goto(f"{running.url}diary/data/")
    page.locator("button[value=load]").click()
    page.locator(".example").wait_for()
    page.close()
    yield running
    running.stop()
