"""`python -m benchmarks.offline`: the night screen of a phone without a network, in real Chromium.

First paint of SOS from what the service worker keeps, against a blank page of the same browser in
the same run; and how much a phone fetches to keep everything.
"""

import gzip
import shutil
import tempfile
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser, BrowserContext, sync_playwright

from tests.browser.hosts import Site
from tests.conftest import BROWSERS

ROUNDS = 15
PAINT = """() => new Promise((resolve) => new PerformanceObserver((list) => {
  const [first] = list.getEntriesByName("first-contentful-paint");
  if (first) resolve(first.startTime);
}).observe({ type: "paint", buffered: true }))"""
KEPT = """async () => { const found = {}; for (const name of await caches.keys())
  for (const request of await (await caches.open(name)).keys())
    found[new URL(request.url).pathname] = await (await caches.match(request)).text();
  return found; }"""
LIBRARY_THERE = """async () => { await navigator.serviceWorker.ready;
  while (!(await caches.match("/offline/library.json")))
    await new Promise((resolve) => setTimeout(resolve, 100)); }"""


def painted(context: BrowserContext, url: str) -> float:
    """Milliseconds from the start of a visit until something is seen."""
    page = context.new_page()
    page.goto(url)
    found: float = page.evaluate(PAINT)
    page.close()
    return found


def measured(browser: Browser) -> dict[str, float]:
    """Medians in milliseconds, and sizes in bytes compressed."""
    with tempfile.TemporaryDirectory() as folder:
        site = Site(Path(folder))
        context = browser.new_context(viewport={"width": 360, "height": 740})
        page = context.new_page()
        page.goto(site.url)
        page.evaluate(LIBRARY_THERE)
        kept = {
            path: len(gzip.compress(body.encode())) for path, body in page.evaluate(KEPT).items()
        }
        page.close()
        site.stop()
        blank = [painted(context, "data:text/html,<p>x") for _ in range(ROUNDS)]
        sos = [painted(context, f"{site.url}sos/") for _ in range(ROUNDS)]
        context.close()
    library = kept.pop("/offline/library.json")
    return {
        "SOS without a network, first paint, ms": median(sos),
        "a blank page, first paint, ms": median(blank),
        "kept without the library, bytes": sum(kept.values()),
        "the library, bytes": library,
    }


def main() -> None:
    """One run."""
    path = next(found for name in BROWSERS if (found := shutil.which(name)))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        for name, value in measured(browser).items():
            print(f"  {name:48} {value:.0f}")
        browser.close()


if __name__ == "__main__":
    main()
