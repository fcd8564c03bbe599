"""Rencana: nothing before the check-up, nothing unsafe, forms that work without a script."""

import re
from collections.abc import Callable

import pytest
from django.http import HttpResponse
from django.test import Client
from icalendar import Calendar

from betis.guideline.book import Book
from betis.guideline.items import Verdict
from betis.guideline.urgency import Urgency
from betis.plan.foods import foods
from tests.web.answering import Visitor
from tests.web.reading import Element, flaws, read

pytestmark = pytest.mark.django_db
Begin = Callable[..., Visitor]
ResultOf = Callable[..., HttpResponse]
PERSON = {"age_years": 67, "sex_at_birth": "female", "weight_kg": 61}


def tell(visitor: Visitor, **facts: object) -> None:
    for name, value in facts.items():
        match value:
            case bool():
                visitor.post(name, answer="yes" if value else "no")
            case int():
                visitor.post(name, answer="typed", typed=str(value))
            case _:
                visitor.post(name, answer="none" if value == [] else value)


def told(visitor: Begin, language: str = "id", **facts: object) -> Client:
    somebody = visitor("person", language)
    tell(somebody, **{**PERSON, **facts})
    return somebody.client


def shown(page: Element) -> list[str]:
    table = page.one("table", class_="meals")
    return [e.attributes["value"] for e in table.every("input", name="food")]


def test_before_a_check_up_it_says_where_to_begin(client: Client) -> None:
    response = client.get("/plan/")
    assert not flaws(response, "id")
    assert list(read(response).one("main").every("a", href="/check/"))
    assert client.get("/plan/reminders.ics").status_code == 404


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("known", [{}, {"known_kidney_disease": True}, {"age_years": 0}])
def test_nothing_is_wrong_with_it(visitor: Begin, language: str, known: dict[str, object]) -> None:
    client = told(visitor, language, **known)
    response = client.get("/en/plan/" if language == "en" else "/plan/")
    assert not flaws(response, language)  # type: ignore[arg-type]


def test_without_age_and_sex_it_asks_for_them(visitor: Begin) -> None:
    client = visitor().client
    page = read(client.get("/plan/"))
    assert list(page.every("a", href="/check/change/age-years/"))
    assert not list(page.every("table", class_="meals"))


def test_in_an_emergency_there_is_no_plan(visitor: Begin) -> None:
    client = told(visitor, sudden_breathless_or_chest_pain=True)
    page = read(client.get("/plan/"))
    assert Urgency.EMERGENCY_NOW.title.id in page.text
    assert list(page.every("a", href="tel:119"))
    assert not list(page.every(id="movement")) and not list(page.every("table"))
    assert client.get("/plan/reminders.ics").status_code == 404


def test_with_a_limit_of_ones_own_it_says_to_ask_a_doctor_first(visitor: Begin) -> None:
    page = read(told(visitor, known_kidney_disease=True).get("/plan/"))
    first = page.one("section", id="food").one("div", class_="open")
    assert Verdict.ASK_A_DOCTOR.words.id in first.text


def test_only_offered_movements_stand_in_it(visitor: Begin, book: Book) -> None:
    client = told(visitor, leg_swelling_one_side=True)
    page = read(client.get("/plan/"))
    assert list(page.every("section", class_="urgency"))
    forced = {"massage", "pressing", "rolling", "heat", "forced_stretch", "pricking", "rubbing"}
    for move in page.every("article", class_="move"):
        kind, name = next(move.every("a")).attributes["href"].split("/")[2:4]
        item = book.of(kind.replace("-", "_"))[name.replace("-", "_")]
        assert item.verdict in (Verdict.DO, Verdict.CONSIDER) and not forced & set(item.does)


def test_every_address_on_it_exists(visitor: Begin) -> None:
    client = told(visitor)
    page = read(client.get("/plan/"))
    addresses = {a.attributes["href"] for a in page.every("a")}
    inside = {a for a in addresses if a.startswith("/")}
    assert not [a for a in inside if client.get(a).status_code != 200]
    anchors = {a.removeprefix("#") for a in addresses if a.startswith("#")}
    assert anchors <= {e.attributes.get("id", "") for e in page.every()}


def test_a_swap_takes_the_food_out_and_undo_brings_it_back(visitor: Begin) -> None:
    client = told(visitor)
    before = list(dict.fromkeys(shown(read(client.get("/plan/")))))
    response = client.post("/plan/food/", {"do": "leave_out", "food": before[0]})
    assert response.status_code == 302 and response["Location"] == "/plan/#food"
    page = read(client.get("/plan/"))
    assert before[0] not in shown(page) and len(set(before) & set(shown(page))) >= len(before) - 4
    assert foods()[before[0]].name.id in page.one("ul", class_="chosen").text
    client.post("/plan/food/", {"do": "let_back", "food": before[0]})
    assert not list(read(client.get("/plan/")).every("ul", class_="chosen"))


def test_a_wish_is_granted_or_refused_in_words(visitor: Begin) -> None:
    client = told(visitor, known_kidney_disease=True)
    client.post("/plan/food/", {"do": "put_in", "food": "starfruit"})
    page = read(client.get("/plan/"))
    assert "starfruit" not in shown(page)
    assert foods()["starfruit"].name.id in page.one("p", class_="wrong").text
    client.post("/plan/food/", {"do": "again"})
    client.post("/plan/food/", {"do": "put_in", "food": "pineapple"})
    assert "pineapple" in shown(read(client.get("/plan/")))


@pytest.mark.parametrize("posted", [{}, {"do": "put_in"}, {"do": "leave_out", "food": "stone"}])
def test_nonsense_changes_nothing(visitor: Begin, posted: dict[str, str]) -> None:
    client = told(visitor)
    before = client.get("/plan/").content
    assert client.post("/plan/food/", posted).status_code == 302
    assert shown(read(client.get("/plan/"))) and len(client.get("/plan/").content) == len(before)


def test_reminders_follow_bedtime_in_the_file_and_the_subscription(visitor: Begin) -> None:
    client = told(visitor)
    client.post("/plan/bed/", {"bed": "20:00"})
    client.post("/plan/bed/", {"bed": "soon"})
    response = client.get("/plan/reminders.ics")
    assert response["Content-Type"].startswith("text/calendar")
    events = Calendar.from_ical(response.content).walk("VEVENT")
    assert events and any(event["DTSTART"].dt.hour == 19 for event in events)
    found = re.search(r'href="(/plan/feed/[^"]+)"', _page(client))
    assert found
    stranger = Client()
    feed = stranger.get(found[1])
    assert feed.status_code == 200 and "set-cookie" not in {k.lower() for k in feed.headers}
    assert len(Calendar.from_ical(feed.content).walk("VEVENT")) == len(events)
    assert stranger.get(found[1].replace("/feed/", "/feed/x")).status_code == 404


def _page(client: Client) -> str:
    return client.get("/plan/").content.decode()


def test_the_address_of_the_subscription_tells_nothing_of_the_person(visitor: Begin) -> None:
    from betis.web.plan.feed import reminders_in

    client = told(visitor, known_kidney_disease=True)
    found = re.search(r'/plan/feed/([^"]+)\.ics"', _page(client))
    assert found
    reminders, language = reminders_in(found[1])
    assert language == "id" and all(r.kind in ("exercise", "first_aid", "habit", "device")
                                    for r in reminders)  # fmt: skip


def test_erasing_the_answers_erases_the_plan(visitor: Begin) -> None:
    client = told(visitor)
    client.post("/plan/food/", {"do": "leave_out", "food": "rice_white"})
    client.post("/check/erase/")
    assert list(read(client.get("/plan/")).one("main").every("a", href="/check/"))
    assert "plan" not in client.session


def test_the_browser_keeps_no_copy(visitor: Begin) -> None:
    assert "no-store" in told(visitor).get("/plan/")["Cache-Control"]


def test_the_player_has_words_and_without_a_script_the_steps_are_there(visitor: Begin) -> None:
    page = read(told(visitor).get("/plan/"))
    player = page.one("dialog", id="player")
    for name in ("data-hold", "data-release", "data-side", "data-rest", "data-times", "data-done"):
        assert player.attributes[name]
    for move in page.every("article", class_="move"):
        assert list(move.one("ol", class_="steps").every("li"))
