"""What every test may use: the bound book, and a home of its own for caches and the database."""

import os
import tempfile
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

HOME = Path(tempfile.mkdtemp(prefix="betis-test-"))
os.environ["BETIS_HOME"] = str(HOME)
CACHE = Path(__file__).parents[1] / "build" / "test-cache"
os.environ.setdefault("BETIS_CACHE", str(CACHE))
os.environ["BETIS_SECRET"] = "only-for-tests"

from betis.guideline.book import Book  # noqa: E402
from betis.knowledge.opening import book as opened  # noqa: E402


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
    """The database of the tests is a file too, as it is for people."""
    from django.conf import settings

    settings.DATABASES["default"].setdefault("TEST", {})["NAME"] = HOME / "test.sqlite3"
