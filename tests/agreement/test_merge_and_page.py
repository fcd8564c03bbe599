"""The device merges a diary as the server does: the same changes, the same entries."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from playwright.sync_api import Browser, Page

import betis.web
from betis.diary.change import Change, Entry, merged
from betis.diary.nights import cramp_of, night_of
from betis.diary.shape import Kind
from tests.agreement.modules import page_with
from tests.diary.strategies import diaries

pytestmark = pytest.mark.browser
MODULES = Path(betis.web.__path__[0]) / "static" / "diary"
DAYS = {Kind.NIGHT: "night", Kind.TAKEN: "since", Kind.NOTE: "day"}
STANDS = """async (diaries) => {
  const { stands } = await import("/store.js");
  return diaries.map((entries) => entries.map(stands));
}"""


@pytest.fixture(scope="module")
def page(chromium: Browser) -> Iterator[Page]:
    with page_with(chromium, MODULES) as opened:
        yield opened


@settings(
    max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(diaries, min_size=20, max_size=20))
def test_random_diaries_stand_alike(page: Page, several: list[list[Change]]) -> None:
    expected = [list(merged(diary).values()) for diary in several]
    given_ = [
        [[c.as_json() for c in diary if c.entry == entry.id] for entry in entries]
        for diary, entries in zip(several, expected, strict=True)
    ]
    found = page.evaluate(STANDS, given_)
    assert found == [[as_on_the_device(entry) for entry in entries] for entries in expected]


def as_on_the_device(entry: Entry) -> dict[str, Any]:
    """The device finds an entry by its night or date, and what was taken by its beginning."""
    day = entry.values.get(DAYS.get(entry.kind, ""))
    if cramp := entry.kind is Kind.CRAMP and cramp_of(entry):
        day = night_of(cramp.started)
    return {
        "id": entry.id, "kind": str(entry.kind), "values": dict(entry.values),
        "revision": entry.revision, "gone": entry.gone, **({"day": str(day)} if day else {}),
    }  # fmt: skip
