"""Kram sekarang without JavaScript: what is visible is safe for the answers given."""

from collections.abc import Callable
from itertools import product

import pytest
from django.test import Client

from betis.guideline.book import Book
from betis.guideline.items import Action
from betis.web.sos.steps import ANSWERS, questions
from tests.web.answering import Visitor
from tests.web.reading import Element, flaws, read

FORCED = {"massage", "pressing", "rolling", "heat", "forced_stretch", "pricking", "rubbing"}
SCREENS = list(product(ANSWERS, repeat=2))


def address(book: Book, screen: tuple[str, ...], root: str = "") -> str:
    """The night screen with its questions answered."""
    given = "&".join(f"{q.name}={a}" for q, a in zip(questions(book), screen, strict=True))
    return f"{root}/sos/?{given}"


def visible(book: Book, page: Element) -> list[Action]:
    """The actions whose step can be read in the page."""
    headings = {heading.text for heading in page.seen().every("h2")}
    headings |= {item.text for item in page.seen().every("li")}
    return [
        action
        for action in book.of("first_aid").values()
        if {" ".join(action.steps[0].id.split()), " ".join(action.title.id.split())} & headings
    ]


def test_the_first_instruction_stands_in_the_page(client: Client, book: Book) -> None:
    page = read(client.get("/sos/"))
    steps = list(page.seen().every("section", class_="step"))
    assert steps and steps[0].one("h2").text
    assert list(steps[0].every("svg")), "the first step has no drawing"
    assert len(visible(book, page)) >= 2


def test_two_questions_with_three_answers_make_nine_screens(client: Client, book: Book) -> None:
    assert len(questions(book)) == 2 and len(SCREENS) == 9
    for screen in SCREENS:
        response = client.get(address(book, screen))
        page = read(response)
        assert not flaws(response, "id"), screen
        assert page.one("div", id="sos").attributes["data-screen"] == ".".join(screen)
        assert len(list(page.every("section", class_="question"))) == 2
        assert visible(book, page), screen


@pytest.mark.parametrize("second", ANSWERS)
@pytest.mark.parametrize("first", ["yes", "skip"])
def test_nothing_forced_unless_a_clot_is_ruled_out(
    client: Client, book: Book, first: str, second: str
) -> None:
    page = read(client.get(address(book, (first, second))))
    forced = {action.name for action in visible(book, page) if FORCED & set(action.does)}
    assert not forced
    screen = f"{first}.{second}"
    for part in page.every():
        if screen in part.attributes.get("data-screens", "").split():
            assert not {
                action.name
                for action in visible(book, Element("page", {}, [part]))
                if FORCED & set(action.does)
            }


@pytest.mark.parametrize("first", ANSWERS)
def test_unsteady_or_pregnant_stands_on_no_step_at_once(
    client: Client, book: Book, first: str
) -> None:
    page = read(client.get(address(book, (first, "yes"))))
    assert "stand_with_support" not in {action.name for action in visible(book, page)}


def test_no_to_both_shows_more_than_skipping(client: Client, book: Book) -> None:
    def names(screen: tuple[str, ...]) -> set[str]:
        return {a.name for a in visible(book, read(client.get(address(book, screen))))}

    assert names(("no", "no")) > names(("skip", "skip"))
    assert "stretch_by_hand" in names(("no", "no"))


def test_yes_to_the_clot_question_warns(client: Client, book: Book) -> None:
    warned = read(client.get(address(book, ("yes", "no")))).seen()
    calm = read(client.get(address(book, ("no", "no")))).seen()
    assert list(warned.every("p", class_="warn"))
    assert not list(calm.every("p", class_="warn"))


@pytest.mark.parametrize("screen", SCREENS)
def test_answering_one_question_keeps_the_other(
    client: Client, book: Book, screen: tuple[str, ...]
) -> None:
    path = "/sos/"
    for question, answer in zip(questions(book), screen, strict=True):
        asked = read(client.get(path)).one("section", data_question=question.name)
        path = f"/sos/{asked.one('a', data_answer=answer).attributes['href'].partition('#')[0]}"
    page = read(client.get(path))
    assert page.one("div", id="sos").attributes["data-screen"] == ".".join(screen)


@pytest.mark.django_db
def test_what_the_check_up_found_counts_at_night(
    visitor: Callable[..., Visitor], client: Client, book: Book
) -> None:
    visitor().post("leg_swelling_one_side", answer="yes")
    for screen in SCREENS:
        page = read(client.get(address(book, screen)))
        forced = {action.name for action in visible(book, page) if FORCED & set(action.does)}
        assert not forced, screen
        assert list(page.every("section", class_="question")), "the questions are gone"


def test_emergency_numbers_are_a_tap_away(client: Client) -> None:
    calls = {a.attributes.get("href", "") for a in read(client.get("/sos/")).seen().every("a")}
    assert {"tel:119", "tel:112"} <= calls


@pytest.mark.parametrize(
    "given", ["?at=99999", "?at=-1", "?clot_or_inflamed_vein=perhaps", "?x=%00"]
)
def test_an_odd_address_is_the_screen_with_nothing_answered(client: Client, given: str) -> None:
    odd, plain = (client.get(address).content for address in (f"/sos/{given}", "/sos/"))
    assert odd.partition(b'<div class="cards">')[2] == plain.partition(b'<div class="cards">')[2]


def test_opens_dark(client: Client) -> None:
    client.cookies["light"] = "day"
    assert read(client.get("/sos/")).one("html").has("class_", "night")


def test_in_english(client: Client, book: Book) -> None:
    for screen in SCREENS:
        assert not flaws(client.get(address(book, screen, "/en")), "en"), screen
