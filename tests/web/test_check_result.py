"""The result: danger first, every claim with its source, never an all-clear while open."""

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from betis.guideline.book import Book
from betis.guideline.items import Verdict
from betis.guideline.urgency import Urgency
from tests.web.answering import Visitor
from tests.web.reading import Element, flaws, read

pytestmark = pytest.mark.django_db
Begin = Callable[..., Visitor]
ResultOf = Callable[..., Any]

PEOPLE = {
    "ordinary": {"age_years": 70, "sex_at_birth": "female", "nights_per_week": 2},
    "swollen": {"age_years": 67, "sex_at_birth": "female", "leg_swelling_one_side": True},
    "breathless": {"leg_swelling_one_side": True, "sudden_breathless_or_chest_pain": True},
    "pregnant": {"age_years": 29, "sex_at_birth": "female", "pregnancy_status": "third_trimester"},
}
ALL_CLEAR = (Urgency.SELF_CARE.meaning.id, Urgency.SELF_CARE.title.id)


def urgency(page: Element) -> Urgency:
    title = page.one("section", class_="urgency").one("h1").text
    return next(level for level in Urgency if title in level.title)


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("who", PEOPLE)
def test_nothing_is_wrong_with_it(result_of: ResultOf, who: str, language: str) -> None:
    response = result_of(PEOPLE[who], language=language)
    assert not flaws(response, language)  # type: ignore[arg-type]


def test_danger_comes_first(result_of: ResultOf) -> None:
    page = read(result_of(PEOPLE["breathless"]))
    assert urgency(page) is Urgency.EMERGENCY_NOW
    parts = [part for part in page.one("main").inside if isinstance(part, Element)]
    assert parts[0].has("class_", "urgency")
    calls = [a.attributes["href"] for a in parts[0].every("a")]
    assert calls == ["tel:119", "tel:112"]
    flagged = [n for n, part in enumerate(parts) if part.has("class_", "flag")]
    others = [n for n, part in enumerate(parts) if list(part.every("ol", class_="ranked"))]
    others += [n for n, part in enumerate(parts) if list(part.every("ul", class_="actions"))]
    assert flagged and others and max(flagged) < min(others)


def test_flags_stand_with_the_gravest_first(visitor: Begin) -> None:
    somebody = visitor()
    for name in ("dark_urine", "sudden_breathless_or_chest_pain", "leg_swelling_one_side"):
        somebody.post(name, answer="yes")
    page = read(somebody.get("result/"))
    levels = [
        next(level for level in Urgency if flag.has("class_", f"u-{level.code}"))
        for flag in page.every("section", class_="flag")
    ]
    assert len(levels) > 1 and levels == sorted(levels, reverse=True)


@pytest.mark.parametrize("who", PEOPLE)
def test_says_once_that_no_doctor_has_reviewed_it(result_of: ResultOf, who: str) -> None:
    text = read(result_of(PEOPLE[who])).text
    assert text.count("belum ditinjau dokter") == 1
    assert text.count("bukan diagnosis") == 1


@pytest.mark.parametrize("who", PEOPLE)
def test_every_address_on_it_exists(result_of: ResultOf, client: Client, who: str) -> None:
    page = read(result_of(PEOPLE[who]))
    addresses = {a.attributes["href"] for a in page.every("a")}
    broken = [a for a in addresses if a.startswith("/") and client.get(a).status_code != 200]
    assert not broken


def test_every_claim_opens_its_source(result_of: ResultOf) -> None:
    page = read(result_of(PEOPLE["swollen"]))
    claims = [*page.every("section", class_="flag")]
    claims += [li for ul in page.every("ul", class_="actions") for li in ul.every("li")]
    claims += [li for ol in page.every("ol", class_="ranked") for li in ol.every("li")]
    assert len(claims) > 10
    for claim in claims:
        sources = [a.attributes["href"] for a in claim.every("a")]
        assert any(address.startswith("/sources/") for address in sources), claim.text


def test_a_swollen_calf_never_meets_force(result_of: ResultOf, book: Book) -> None:
    page = read(result_of(PEOPLE["swollen"]))
    assert urgency(page) is Urgency.SAME_DAY
    forced = {"massage", "pressing", "rolling", "heat", "forced_stretch", "pricking", "rubbing"}
    barred = {
        f"/library/{item.kind}/{item.name}/".replace("_", "-")
        for item in book.every_item()
        if forced & set(getattr(item, "does", ()))
    }
    for verdict in (Verdict.DO, Verdict.CONSIDER):
        offered = page.one("details", class_=f"v-{verdict}")
        addresses = {a.attributes["href"] for a in offered.every("a")}
        assert addresses and not addresses & barred


@pytest.mark.parametrize("answer", ["unknown", "nothing yet"])
def test_no_all_clear_while_danger_is_open(visitor: Begin, book: Book, answer: str) -> None:
    somebody = visitor()
    if answer == "unknown":
        page = read(somebody.answers_all(dict.fromkeys(book.facts)))
    else:
        page = read(somebody.get("result/"))
    assert urgency(page) is not Urgency.SELF_CARE
    assert not any(words in page.text for words in ALL_CLEAR)
    assert Urgency.EMERGENCY_NOW.title.id in page.one("section", class_="open").text


def test_asking_for_the_causes_asks_more(result_of: ResultOf, client: Client) -> None:
    page = read(result_of(PEOPLE["ordinary"]))
    assert list(page.one("main").every("button", class_="button")), "no way to ask for more"
    assert client.post("/check/result/")["Location"] == "/check/question/"
    assert client.get("/check/question/").status_code == 200


def test_answers_that_do_not_fit_are_said(visitor: Begin, book: Book) -> None:
    somebody = visitor()
    somebody.post("sex_at_birth", answer="male")
    somebody.post("pregnancy_status", answer="third_trimester")
    page = read(somebody.get("result/"))
    assert page.one("section", class_="doubts")


@pytest.mark.parametrize("who", ["person", "carer", "clinician"])
def test_whoever_answers(result_of: ResultOf, who: str) -> None:
    child = {"age_years": 9, "sex_at_birth": "male", "nights_per_week": 1}
    response = result_of(child, who)
    assert not flaws(response, "id")
    assert urgency(read(response)) <= Urgency.WITHIN_TWO_WEEKS
