"""Headers and cookies of every answer. That no page carries inline script is in `flaws`."""

import pytest
from django.templatetags.static import static
from django.test import Client

from betis.web.offline.pages import asset_files

PATHS = ["/", "/en/", "/sos/", "/check/", "/library/", "/library/cause/statin/", "/sources/"]
PATHS += ["/facts/", "/about/", "/nothing/", "/light/", "/check/answers.json"]


@pytest.mark.parametrize("path", PATHS)
def test_headers(client: Client, path: str) -> None:
    headers = client.get(path).headers
    policy = dict(
        part.strip().partition(" ")[::2] for part in headers["Content-Security-Policy"].split(";")
    )
    assert policy["default-src"] == "'none'"
    assert policy["frame-ancestors"] == "'none'"
    assert policy["base-uri"] == "'none'"
    assert policy["form-action"] == "'self'"
    assert set(policy.values()) <= {"'none'", "'self'"}
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"


@pytest.mark.parametrize("file", sorted(asset_files()))
def test_static_files(client: Client, file: str) -> None:
    response = client.get(static(file))
    assert response.status_code == 200
    assert response["X-Content-Type-Options"] == "nosniff"
    body = b"".join(response.streaming_content)  # type: ignore[attr-defined]
    assert b"http://" not in body.replace(b"http://www.w3.org/", b"")
    assert b"https://" not in body


@pytest.mark.django_db
def test_cookies(client: Client) -> None:
    client.post("/check/", {"who": "person"})
    client.get("/check/question/")
    session, csrf = client.cookies["sessionid"], client.cookies["csrftoken"]
    assert (session["samesite"], bool(session["httponly"])) == ("Lax", True)
    assert csrf["samesite"] == "Lax"


@pytest.mark.django_db
def test_reading_leaves_no_session(client: Client) -> None:
    for path in PATHS:
        client.get(path)
    assert "sessionid" not in client.cookies


@pytest.mark.django_db
def test_answers_are_not_kept_by_the_browser(client: Client) -> None:
    client.post("/check/", {"who": "person"})
    for path in ("answers/", "result/", "change/dark-urine/", "answers.json"):
        assert "no-store" in client.get(f"/check/{path}").get("Cache-Control", ""), path
