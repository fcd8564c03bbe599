"""Obat: type names, see what they are, what may provoke cramps, what does not go together."""

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from betis.logic.text import Language
from tests.web.answering import Visitor
from tests.web.reading import Element, flaws, read

pytestmark = pytest.mark.django_db

PAGES: list[tuple[str, Language]] = [("/medicines/", "id"), ("/en/medicines/", "en")]


def typed(client: Client, names: str, thinking: str = "", path: str = "/medicines/") -> Any:
    sent = {"do": "read", "medicines": names, "thinking_of": thinking}
    response = client.post(path, sent)
    assert (response.status_code, response["Location"]) == (302, f"{path}#found")
    return client.get(path)


def pieces(page: Element) -> list[str]:
    return [each.text for each in page.one("ul", class_="pieces").every("li")]


@pytest.mark.parametrize(("path", "language"), PAGES)
def test_the_empty_form(client: Client, path: str, language: Language) -> None:
    response = client.get(path)
    assert not flaws(response, language)
    page = read(response)
    assert not list(page.every("section", id="found"))
    for name in ("medicines", "thinking"):
        assert page.one("label", **{"for": name}).text


@pytest.mark.parametrize(("path", "language"), PAGES)
def test_a_list(client: Client, path: str, language: Language) -> None:
    names = "HCT, amlodipin, simpastatin, obat maag, xyzzy, timolol tetes mata"
    response = typed(client, names, "kina, magnesium", path)
    assert not flaws(response, language)
    page = read(response)
    assert len(pieces(page)) == 8
    assert page.one("textarea").text == names
    severe = page.one("section", class_="severity")
    assert [each.attributes["class"] for each in severe.every("div")] == ["s-major", "s-moderate"]
    links = [each.one("b").text for each in page.one("ul", class_="ranked").every("li")]
    assert len(links) == 4
    paper = page.one("section", class_="paper")
    assert "xyzzy" in paper.text and len(list(paper.every("tr"))) == 8


def test_it_says_not_to_stop(client: Client) -> None:
    assert "Jangan menghentikan atau mengubah dosis obat sendiri" in read(typed(client, "HCT")).text


def test_what_was_not_recognised_stays_there(client: Client) -> None:
    assert pieces(read(typed(client, "xyzzy"))) == ["xyzzy tidak dikenali"]


def test_what_is_typed_is_never_markup(client: Client) -> None:
    response = typed(client, '<script>alert(1)</script>, "><img src=x>')
    assert not flaws(response, "id")
    assert b"<script>alert" not in response.content and b"<img" not in response.content


def test_which_one_was_meant(client: Client) -> None:
    page = read(typed(client, "HCT, obat maag"))
    radios = [each.attributes for each in page.every("input", type="radio")]
    assert {each["name"] for each in radios} == {"which-1"}
    sent = {"do": "choose", "which-1": "ppi"}
    assert client.post("/medicines/", sent).status_code == 302
    page = read(client.get("/medicines/"))
    assert not list(page.every("input", type="radio"))
    assert "omeprazol" in pieces(page)[1]


def test_a_choice_that_was_not_offered_changes_nothing(client: Client) -> None:
    typed(client, "HCT, obat maag")
    client.post("/medicines/", {"do": "choose", "which-1": "statin", "which-0": "ppi"})
    assert read(client.get("/medicines/")).one("textarea").text.split("\n") == ["HCT obat maag"]


def test_ticking_makes_it_certain(client: Client) -> None:
    page = read(typed(client, "", "magnesium"))
    facts = page.one("input", name="facts").attributes["value"]
    assert set(facts.split(",")) == {"known_kidney_disease", "on_dialysis"}
    sent = {"do": "answer", "facts": facts, "signs": ["known_kidney_disease"], "answer": "only"}
    client.post("/medicines/", sent)
    page = read(client.get("/medicines/"))
    assert not list(page.every("input", name="facts"))
    assert "/library/interaction/magnesium-with-kidney-disease/" in [
        each.attributes["href"] for each in page.one("section", class_="severity").every("a")
    ]


def test_the_list_goes_into_the_check_up(visitor: Callable[..., Visitor]) -> None:
    client = visitor("person").client
    typed(client, "HCT, simvastatin, xyzzy", "ibuprofen")
    response = client.post("/medicines/", {"do": "use"})
    assert response["Location"] == "/check/change/medicines/"
    saved = client.get("/check/answers.json").json()["facts"]["medicines"]
    assert saved == ["thiazide_diuretic", "statin"]
    ticked = [e for e in read(client.get(response["Location"])).every("input", name="chosen")
              if "checked" in e.attributes]  # fmt: skip
    assert len(ticked) == 2


def test_what_was_answered_before_is_kept(visitor: Callable[..., Visitor]) -> None:
    client = visitor("person").client
    client.post("/check/question/", {"facts": "medicines", "answer": "chosen", "chosen": ["ppi"]})
    typed(client, "HCT")
    client.post("/medicines/", {"do": "use"})
    saved = client.get("/check/answers.json").json()["facts"]["medicines"]
    assert saved == ["thiazide_diuretic", "ppi"]
    assert "pereda asam lambung" in read(client.get("/medicines/")).one("ul", class_="pieces").text


def test_without_a_check_up_it_begins_one(client: Client) -> None:
    typed(client, "HCT")
    assert client.post("/medicines/", {"do": "use"})["Location"] == "/check/"


def test_erasing_forgets_the_list(client: Client) -> None:
    typed(client, "HCT")
    client.post("/check/erase/")
    assert not read(client.get("/medicines/")).one("textarea").text


@pytest.mark.parametrize("sent", [{}, {"do": "nonsense"}, {"do": "answer", "facts": "nonsense"},
                                  {"do": "answer"}, {"do": "choose"}, {"do": "use"}])  # fmt: skip
def test_a_form_sent_by_hand(client: Client, sent: dict[str, str]) -> None:
    assert client.post("/medicines/", sent).status_code == 302
    assert not flaws(client.get("/medicines/"), "id")


def test_a_very_long_list_is_cut_and_shown(client: Client) -> None:
    response = typed(client, "simvastatin, " * 2000)
    assert not flaws(response, "id")
    assert len(response.content) < 200_000
