"""What is not there or went wrong: a page in words, never a traceback."""

import pytest
from django.http import HttpResponse
from django.test import Client

from betis.web.pages import views
from betis.web.words import WORDS
from tests.web.reading import flaws, read

BY_GET = ["/", "/sos/", "/library/", "/sources/", "/facts/", "/about/"]
BY_POST = ["/light/", "/check/erase/"]


@pytest.mark.parametrize(("root", "language"), [("", "id"), ("/en", "en")])
@pytest.mark.parametrize(
    "path",
    [
        "/nothing/",
        "/library/nothing/",
        "/library/cause/nothing/",
        "/library/nothing/statin/",
        "/library/CAUSE/statin/",
        "/sources/nothing/",
        "/library/cause/statin/more/",
        "/check/nothing/",
        "/%00/",
        "/%ff%fe/",
        "/static/nothing.css",
        "/static/../settings.py",
        f"/{'a' * 3000}/",
    ],
)
def test_not_found(client: Client, root: str, language: str, path: str) -> None:
    response = client.get(root + path)
    assert not flaws(response, language, status=404)  # type: ignore[arg-type]
    home = read(response).one("main").one("a", class_="button")
    assert home.attributes["href"] == f"{root}/"


@pytest.mark.parametrize("path", BY_GET)
@pytest.mark.parametrize("method", ["post", "put", "delete", "patch"])
def test_pages_cannot_be_written_to(client: Client, path: str, method: str) -> None:
    response: HttpResponse = getattr(client, method)(path)
    assert response.status_code == 405
    assert "GET" in response["Allow"]


@pytest.mark.parametrize("path", BY_POST)
def test_actions_cannot_be_linked_to(client: Client, path: str) -> None:
    response = client.get(path)
    assert (response.status_code, response["Allow"]) == (405, "POST")


@pytest.mark.parametrize("path", BY_GET)
def test_head_answers_like_get(client: Client, path: str) -> None:
    response = client.head(path)
    assert (response.status_code, response.content) == (200, b"")


@pytest.mark.parametrize(
    ("path", "language"), [("/check/", "id"), ("/en/check/", "en"), ("/light/", "id")]
)
def test_a_form_from_elsewhere_is_refused(path: str, language: str) -> None:
    response = Client(enforce_csrf_checks=True).post(path, {"who": "person"})
    assert not flaws(response, language, status=403)  # type: ignore[arg-type]
    title = WORDS["csrf_failed_title"].in_(language)  # type: ignore[arg-type]
    assert read(response).one("h1").text == title


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "a b"])
def test_another_name_for_this_machine_is_refused(client: Client, host: str) -> None:
    assert not flaws(client.get("/", headers={"host": host}), "id", status=400)


@pytest.mark.parametrize(("path", "language"), [("/about/", "id"), ("/en/about/", "en")])
def test_our_own_fault(
    client: Client, monkeypatch: pytest.MonkeyPatch, path: str, language: str
) -> None:
    def fail(*_: object, **__: object) -> HttpResponse:
        raise RuntimeError("a secret detail")

    client.raise_request_exception = False
    monkeypatch.setattr(views, "render", fail)
    response = client.get(path)
    assert not flaws(response, language, status=500)  # type: ignore[arg-type]
    text = read(response).text
    assert "119" in text and "secret" not in text and "Traceback" not in text


@pytest.mark.parametrize("cookie", ["nonsense", "x" * 4000, "' or 1=1"])
@pytest.mark.django_db
def test_a_session_that_does_not_exist(client: Client, cookie: str) -> None:
    client.cookies["sessionid"] = cookie
    assert client.get("/check/question/")["Location"] == "/check/"
    assert client.get("/sos/").status_code == 200
