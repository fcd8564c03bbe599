"""The whole check-up on a phone: people, and what must and must not be concluded of them."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from betis.guideline.book import Book
from betis.guideline.items import Verdict
from betis.guideline.urgency import Urgency
from tests.browser.person import Person

pytestmark = pytest.mark.browser
Begin = Callable[..., Person]
MOST_PAGES = 12
QUININE = {"quinine_now", "quinine_tablets", "tonic", "tonic_water"}
ORDINARY = {"age_years": 70, "sex_at_birth": "female", "nights_per_week": 2}


def test_one_swollen_calf(person: Begin) -> None:
    result = person(
        {"age_years": 67, "sex_at_birth": "female", "leg_swelling_one_side": True}
    ).finishes()
    assert result.urgency is Urgency.SAME_DAY
    assert "one_leg_swollen" in result.flags
    assert not result.forced()
    assert "massage_after" in result.actions(Verdict.AVOID)
    assert "idiopathic_age_related" not in result.causes


def test_a_statin_and_dark_urine(person: Begin) -> None:
    result = person(
        {"age_years": 58, "sex_at_birth": "male", "dark_urine": True, "medicines": ["statin"]}
    ).finishes()
    assert result.urgency is Urgency.SAME_DAY
    assert "dark_urine" in result.flags


def test_an_ordinary_night_cramp(person: Begin) -> None:
    somebody = person(ORDINARY)
    result = somebody.finishes()
    assert result.urgency <= Urgency.ROUTINE
    assert not result.flags
    assert result.causes[0] == "idiopathic_age_related"
    assert "toes_up_own_muscle" in result.actions(Verdict.DO)
    assert not QUININE & {*result.actions(Verdict.DO), *result.actions(Verdict.CONSIDER)}


def test_an_ordinary_night_cramp_takes_few_pages(person: Begin) -> None:
    somebody = person(ORDINARY)
    somebody.finishes()
    assert len(somebody.pages) <= MOST_PAGES, somebody.pages


def test_late_pregnancy_and_ordinary_cramps(person: Begin) -> None:
    result = person(
        {"age_years": 29, "sex_at_birth": "female", "pregnancy_status": "third_trimester"}
    ).finishes()
    assert result.urgency < Urgency.SAME_DAY
    assert not result.flags
    offered = {*result.actions(Verdict.DO), *result.actions(Verdict.CONSIDER)}
    assert not QUININE & offered
    assert not {"ibuprofen_after", "massage_after"} & offered
    assert "pregnancy_cramps" in result.causes


def test_a_child_of_nine_answered_by_a_carer(person: Begin) -> None:
    somebody = person({"age_years": 9, "sex_at_birth": "male", "nights_per_week": 1}, "carer")
    result = somebody.finishes()
    assert result.urgency < Urgency.SAME_DAY
    assert not result.flags
    assert "idiopathic_age_related" not in result.causes
    asked = {name for page in somebody.pages for name in page}
    assert "pregnancy_status" not in asked


def test_everything_unknown_is_no_all_clear(person: Begin, book: Book) -> None:
    result = person(dict.fromkeys(book.facts)).finishes()
    assert result.urgency is not Urgency.SELF_CARE
    text = result.page.locator("main").inner_text()
    assert Urgency.SELF_CARE.meaning.id not in text
    assert Urgency.EMERGENCY_NOW.title.id in result.page.locator(".open").inner_text()
    assert not result.forced()


def test_back_and_change_keep_all_else(person: Begin, page: Page) -> None:
    somebody = person(ORDINARY)
    for _ in range(4):
        somebody.answers()
    left_at = somebody.asked()
    for names in reversed(somebody.pages):
        page.get_by_role("link", name="Kembali").click()
        assert somebody.asked() == names
    page.locator(f"input[value={somebody.pages[0][0]}]").check()
    page.locator("button[value=only]").click()
    page.get_by_role("link", name="Jawaban Anda").first.click()
    said = dict(
        zip(
            page.locator("dl dt").all_inner_texts(),
            page.locator("dl dd").all_inner_texts(),
            strict=True,
        )
    )
    values = [value.split()[0] for value in said.values()]
    assert len(values) == sum(map(len, somebody.pages))
    assert values == ["ya", *["tidak"] * (len(values) - 1)]
    assert left_at


def test_the_browsers_own_back_button_loses_nothing(person: Begin, page: Page) -> None:
    somebody = person(ORDINARY)
    somebody.answers()
    somebody.answers()
    page.go_back()
    assert somebody.finishes().urgency <= Urgency.ROUTINE
    page.goto("/check/answers/")
    assert page.locator("dl dt").count() >= sum(map(len, somebody.pages[:2]))


def test_erased_answers_do_not_come_back(person: Begin, page: Page) -> None:
    somebody = person(ORDINARY)
    somebody.answers()
    page.goto("/check/answers/")
    assert page.locator("dl dt").count()
    page.get_by_role("button", name="Hapus jawaban").click()
    page.go_back()
    assert not page.locator("dl dt").count()


def test_why_is_it_asked(person: Begin, page: Page) -> None:
    person(ORDINARY)
    why = page.locator("details", has_text="Kenapa ditanya?")
    assert not why.locator("p").is_visible()
    why.locator("summary").click()
    assert len(why.locator("p").inner_text()) > 30


def test_without_javascript(phone: Callable[..., Page], book: Book) -> None:
    somebody = Person(phone(java_script_enabled=False), book, ORDINARY)
    while somebody.asked():
        somebody.answers()
    assert somebody.page.locator(".urgency h1").is_visible()


def test_a_wrong_number_keeps_what_was_typed(phone: Callable[..., Page], book: Book) -> None:
    page = phone(refused=True)
    Person(page, book, ORDINARY)
    page.goto("/check/change/age-years/")
    field = page.locator("input[name=typed]")
    field.fill("121")
    with page.expect_response(lambda got: got.status == 400):
        page.locator("button[value=typed]").click()
    assert field.input_value() == "121"
    assert "0 sampai 120" in page.get_by_role("alert").inner_text()
