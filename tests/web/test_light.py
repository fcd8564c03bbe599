"""Day, dark and night: by the clock unless chosen; the first frame is already right."""

from datetime import datetime
from types import SimpleNamespace

import pytest
from django.test import Client

from betis.web import light
from tests.web.reading import read


def ground(client: Client, path: str = "/") -> str:
    return read(client.get(path)).one("html").attributes["class"]


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch) -> object:
    """Set the clock of the site to an hour."""

    def set_clock(hour: int) -> None:
        moment = datetime(2026, 1, 1, hour)
        monkeypatch.setattr(light, "timezone", SimpleNamespace(localtime=lambda: moment))

    return set_clock


@pytest.mark.parametrize(
    ("hour", "expected"),
    [(21, "auto"), (22, "night"), (0, "night"), (4, "night"), (5, "auto"), (12, "auto")],
)
def test_by_the_clock(client: Client, at: object, hour: int, expected: str) -> None:
    at(hour)  # type: ignore[operator]
    assert ground(client) == expected


@pytest.mark.parametrize("hour", [3, 12])
@pytest.mark.parametrize("chosen", ["day", "night"])
def test_a_choice_wins_over_the_clock(client: Client, at: object, hour: int, chosen: str) -> None:
    at(hour)  # type: ignore[operator]
    response = client.post("/light/", {"light": chosen, "back": "/en/library/?q=kram"})
    assert (response.status_code, response["Location"]) == (302, "/en/library/?q=kram")
    assert ground(client) == chosen
    cookie = response.cookies["light"]
    assert (cookie["samesite"], bool(cookie["httponly"])) == ("Lax", True)
    client.post("/light/", {"light": "auto"})
    assert ground(client) == ("night" if hour == 3 else "auto")


@pytest.mark.parametrize("back", ["https://evil.example/", "//evil.example", "javascript:alert(1)"])
def test_leads_nowhere_else(client: Client, back: str) -> None:
    assert client.post("/light/", {"light": "day", "back": back})["Location"] == "/"


@pytest.mark.parametrize("chosen", ["", "purple", "night; path=/"])
def test_another_light_changes_nothing(client: Client, at: object, chosen: str) -> None:
    at(12)  # type: ignore[operator]
    assert not client.post("/light/", {"light": chosen}).cookies
    client.cookies["light"] = "purple"
    assert ground(client) == "auto"


def test_the_way_back_is_this_very_page(client: Client) -> None:
    page = read(client.get("/en/library/?q=a&b=c"))
    assert page.one("input", name="back").attributes["value"] == "/en/library/?q=a&b=c"
