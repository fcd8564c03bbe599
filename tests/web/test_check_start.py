"""Untuk siapa? Without it nothing is asked; a check-up already begun can go on."""

from collections.abc import Callable

import pytest
from django.test import Client

from tests.web.answering import Visitor
from tests.web.reading import flaws, read

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(("path", "language"), [("/check/", "id"), ("/en/check/", "en")])
def test_nothing_is_wrong_with_it(client: Client, path: str, language: str) -> None:
    response = client.get(path)
    assert not flaws(response, language)  # type: ignore[arg-type]
    choices = [b.attributes["value"] for b in read(response).every("button", name="who")]
    assert choices == ["person", "carer", "clinician"]


@pytest.mark.parametrize("who", ["person", "carer", "clinician"])
def test_leads_to_the_first_question(client: Client, who: str) -> None:
    response = client.post("/check/", {"who": who})
    assert (response.status_code, response["Location"]) == (302, "/check/question/")


@pytest.mark.parametrize("who", ["", "laboratory", "PERSON", "x" * 5000])
def test_somebody_else_is_asked_again(client: Client, who: str) -> None:
    assert not flaws(client.post("/check/", {"who": who}), "id")
    assert client.get("/check/question/")["Location"] == "/check/"


@pytest.mark.parametrize("path", ["question/", "result/"])
def test_nothing_is_asked_or_told_before(client: Client, path: str) -> None:
    assert client.get(f"/check/{path}")["Location"] == "/check/"
    assert client.post(f"/check/{path}")["Location"] == "/check/"


def test_can_be_resumed(visitor: Callable[..., Visitor], client: Client) -> None:
    somebody = visitor()
    somebody.answers_next({})
    left_at = somebody.asked()
    links = [a.attributes["href"] for a in read(client.get("/check/")).every("a", class_="button")]
    assert links == ["/check/question/"]
    assert somebody.asked() == left_at


def test_choosing_again_keeps_the_answers(visitor: Callable[..., Visitor], client: Client) -> None:
    visitor().post("age_years", answer="typed", typed="67")
    client.post("/check/", {"who": "carer"})
    assert client.get("/check/answers.json").json()["facts"] == {"age_years": 67}
