"""Modules of the site alone in a page of real Chromium."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Page, Route

HOST = "http://modules.test/"


@contextmanager
def page_with(chromium: Browser, folder: Path) -> Iterator[Page]:
    """An empty page that can import the modules of a folder, such as `/read.js`."""

    def serve(route: Route) -> None:
        name = route.request.url.removeprefix(HOST)
        if name.endswith(".js"):
            route.fulfill(path=folder / name, content_type="text/javascript")
        else:
            route.fulfill(body="<!doctype html>", content_type="text/html")

    context = chromium.new_context()
    opened = context.new_page()
    opened.route(f"{HOST}**", serve)
    opened.goto(HOST)
    yield opened
    context.close()
