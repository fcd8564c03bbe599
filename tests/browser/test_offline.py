"""Without a network: the site after one visit, and the site that is only files."""

import gzip
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, expect

from betis.guideline.book import Book
from betis.guideline.items import Verdict
from betis.guideline.urgency import Urgency
from tests.browser.conftest import PHONE
from tests.browser.hosts import Folder, Site
from tests.browser.person import Person

pytestmark = pytest.mark.browser
KEPT = """async (path) => {
  await navigator.serviceWorker.ready;
  for (let i = 0; i < 900; i++) {
    if (await caches.match(path)) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}"""
MOST_BYTES = 300_000


@pytest.fixture(scope="session")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as files, below /betis/."""
    root = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "betis", "site", str(root / "betis"), "--under", "/betis/"]
    subprocess.run(command, check=True, capture_output=True)
    return root


@pytest.fixture
def files(written: Path) -> Iterator[Folder]:
    host = Folder(written)
    yield host
    host.stop()


def visited(context: BrowserContext, url: str) -> Page:
    """A first visit, until everything is kept."""
    page = context.new_page()
    page.goto(url)
    assert page.evaluate(KEPT, f"{url}offline/library.json")
    return page


def story(context: BrowserContext, url: str, book: Book) -> None:
    """The night screen, the check-up and the library of a phone that has only what it kept."""
    cold = context.new_page()
    cold.goto(url)
    cold.get_by_role("link", name="Kram sekarang").click()
    expect(cold.locator(".card:visible h2")).to_have_count(1)
    assert cold.locator(".card:visible svg").is_visible()
    cold.goto(f"{url}library/cause/statin/")
    expect(cold.locator("article h1")).to_have_text(book.of("cause")["statin"].title.id)
    cold.goto(f"{url}nowhere/")
    expect(cold.locator("h1")).to_have_text("Sedang tanpa jaringan")


def test_the_site_after_one_visit(context: BrowserContext, book: Book, site: Site) -> None:
    visited(context, site.url).close()
    site.stop()
    story(context, site.url, book)
    page = context.new_page()
    page.goto(f"{site.url}check/")
    page.locator("button[name=who][value=person]").click()
    page.locator("form.ask").wait_for()


def test_the_plan_is_the_last_one_and_answers_are_not_kept(
    context: BrowserContext, site: Site
) -> None:
    page = visited(context, site.url)
    page.goto(f"{site.url}check/")
    page.locator("button[name=who][value=person]").click()
    page.locator("form.ask button.choice").first.click()
    page.goto(f"{site.url}check/result/")
    page.goto(f"{site.url}check/answers/")
    kept = (
        "Promise.all((await caches.keys()).map(async (n) => (await (await caches.open(n)).keys())"
    )
    urls = page.evaluate(f"(async () => ({kept}.map((r) => r.url)))))()")
    assert not [url for url in urls[0] if re.search("result|answers", url)]
    page.goto(f"{site.url}plan/")
    title = page.locator("h1").inner_text()
    site.stop()
    page.goto(f"{site.url}plan/")
    assert page.locator("h1").inner_text() == title


def test_the_diary_on_files_alone(context: BrowserContext, files: Folder) -> None:
    page = visited(context, files.url)
    files.stop()
    page.goto(f"{files.url}diary/")
    page.locator("#log").click()
    page.locator("#pain-7").click()
    expect(page.locator("#pain-7")).to_have_attribute("aria-pressed", "true")
    page.goto(f"{files.url}diary/")
    expect(page.locator(".cramps a")).to_contain_text("nyeri 7")
    expect(page.locator("#unsent")).to_have_text("Tersimpan di perangkat ini saja.")


def test_files_without_a_host(context: BrowserContext, book: Book, files: Folder) -> None:
    visited(context, files.url).close()
    files.stop()
    story(context, files.url, book)


def test_people_on_files_alone(chromium: Browser, book: Book, files: Folder) -> None:
    context = chromium.new_context(viewport=PHONE, base_url=files.url)
    page = context.new_page()
    swollen = {"age_years": 67, "sex_at_birth": "female", "leg_swelling_one_side": True}
    result = Person(page, book, swollen).finishes()
    assert result.urgency is Urgency.SAME_DAY
    assert "one_leg_swollen" in result.flags
    assert not result.forced()
    assert "massage_after" in result.actions(Verdict.AVOID)
    assert Axe().run(page).violations_count == 0
    page.get_by_role("button", name="Hapus jawaban").click()
    assert page.evaluate("localStorage.getItem('betis-check')") is None
    ordinary = {"age_years": 70, "sex_at_birth": "female", "nights_per_week": 2}
    found = Person(page, book, ordinary).finishes()
    assert found.urgency <= Urgency.ROUTINE
    assert found.causes[0] == "idiopathic_age_related"
    context.close()


def test_a_number_that_cannot_be(chromium: Browser, files: Folder) -> None:
    context = chromium.new_context(viewport=PHONE, base_url=files.url)
    page = context.new_page()
    page.goto("check/#question/age_years")
    page.locator("button[name=who][value=person]").click()
    page.goto("check/#question/age_years")
    page.locator("[name=typed]").fill("670")
    page.locator("button[value=typed]").click()
    expect(page.locator("#wrong")).to_contain_text("tulis angka dari")
    assert page.locator("[name=typed]").input_value() == "670"
    context.close()


def test_saved_answers_open_again(chromium: Browser, files: Folder, tmp_path: Path) -> None:
    context = chromium.new_context(viewport=PHONE, base_url=files.url)
    page = context.new_page()
    page.goto("check/")
    saved = tmp_path / "saved.json"
    saved.write_text('{"facts": {"dark_urine": true, "age_years": 58}}')
    page.locator("input[type=file]").set_input_files(saved)
    page.locator("dl.answers").wait_for()
    assert page.locator("dl.answers div").count() == 2
    page.goto("check/#begin")
    saved.write_text('{"facts": {"dark_wine": true}}')
    page.locator("input[type=file]").set_input_files(saved)
    expect(page.locator("#wrong")).to_contain_text("dark_wine")
    context.close()


def test_a_newer_site_never_mixes_with_an_older(
    context: BrowserContext, written: Path, tmp_path: Path
) -> None:
    """The old page stays whole while it is open; the new one comes whole with the next visit."""
    root = tmp_path / "host"
    shutil.copytree(written, root)
    host = Folder(root)
    page = visited(context, host.url)
    styles = "[...document.styleSheets].map((sheet) => sheet.href).join()"
    old = page.evaluate(styles)
    newer(root / "betis")
    page.evaluate("navigator.serviceWorker.ready.then((found) => found.update())")
    page.wait_for_function("navigator.serviceWorker.ready.then((found) => Boolean(found.waiting))")
    expect(page.locator("#newer")).to_be_visible()
    host.stop()
    page.reload()
    assert page.evaluate(styles) == old
    assert "TERBARU" not in page.content()
    host = Folder(root, host.port)
    page.locator("#newer button").click()
    expect(page.locator("h1")).to_contain_text("TERBARU")
    host.stop()
    page.reload()
    expect(page.locator("h1")).to_contain_text("TERBARU")
    assert page.evaluate(styles) != old
    assert page.evaluate("document.styleSheets[0].cssRules.length") > 0


def newer(site: Path) -> None:
    """Makes the folder a newer version of itself: other names, and a word on the home page."""
    (folder,) = (site / "static").iterdir()
    release = folder.name
    version = re.findall(r'"version": "(\w+)"', (site / "sw.js").read_text())[0]
    folder.rename(folder.with_name(release[::-1]))
    for path in site.rglob("*"):
        if path.suffix in (".html", ".js", ".json", ".webmanifest"):
            text = path.read_text().replace(release, release[::-1]).replace(version, version[::-1])
            path.write_text(text)
    home = site / "index.html"
    home.write_text(home.read_text().replace("Tenang.", "TERBARU."))


def test_the_shell_is_small(written: Path) -> None:
    """Everything that one language keeps before the library, compressed as hosts send it."""
    site = written / "betis"
    folders = ("sos", "check", "offline", "static")
    files = [site / "index.html", site / "manifest.webmanifest", site / "sw.js"]
    files += [path for folder in folders for path in (site / folder).rglob("*") if path.is_file()]
    files = [path for path in files if path.name != "library.json"]
    total = sum(len(gzip.compress(path.read_bytes())) for path in files)
    assert total < MOST_BYTES, total


def test_every_page_of_the_folder_is_there(written: Path, book: Book) -> None:
    site = written / "betis"
    for kind, items in book.items.items():
        for name in items:
            path = f"library/{kind}/{name}/index.html".replace("_", "-")
            assert (site / path).exists(), path
            assert (site / "en" / path).exists(), path
    addresses = re.compile(r'(?:href|src)="(/[^"#?]*)')
    missing = {
        (address, path.name)
        for path in site.rglob("*.html")
        for address in addresses.findall(path.read_text())
        if not (written / address.lstrip("/")).exists()
    }
    assert not missing, sorted(missing)[:5]
