"""The interview in the terminal, with what somebody types."""

import pytest

from betis.guideline.book import Book
from betis.guideline.fact import Respondent
from betis.guideline.patient import NOT_KNOWN, Patient, completed
from betis.guideline.urgency import Urgency
from betis.interview import next_page
from betis.interview.pages import why_asked
from tests.cli.conftest import Ran, Run

WHO = Respondent.PERSON


def typed(run: Run, *lines: str, language: str = "id", json: bool = False) -> Ran:
    """Somebody types these lines and then closes the terminal."""
    extra = ["--json"] if json else []
    ran = run("check", "--lang", language, *extra, stdin="".join(f"{line}\n" for line in lines))
    assert ran.code == 0, ran.err
    return ran


def pages(book: Book) -> list[tuple[str, ...]]:
    """The pages that come when everything is answered no, or not known where no is not possible."""
    found: list[tuple[str, ...]] = []
    patient = Patient()
    while (page := next_page(book, patient, WHO)) is not None and len(found) < 40:
        found.append(page.facts)
        no = len(page.facts) > 1
        patient = completed(
            book.facts, patient.with_(**dict.fromkeys(page.facts, False if no else NOT_KNOWN))
        )
    return found


def single(book: Book, name: str) -> list[str]:
    """What to type until the question `name` comes: no to signs, not known to all else."""
    order = pages(book)
    place = next(n for n, facts in enumerate(order) if facts == (name,))
    return ["0" if len(facts) > 1 else "" for facts in order[:place]]


def test_nothing_typed_is_no_all_clear(run: Run) -> None:
    result = typed(run, json=True).json
    assert result["urgency"] != "self_care"
    assert result["could_be"] == "emergency_now"


def test_a_sign_by_its_number(run: Run, book: Book) -> None:
    first = pages(book)[0]
    number = first.index("dark_urine") + 1 if "dark_urine" in first else 1
    result = typed(run, f"{number}", "t", "q", json=True).json
    answered = {reason["fact"] for flag in result["red_flags"] for reason in flag["because"]}
    assert first[number - 1] in answered or not result["red_flags"]
    still = {each["name"] for each in result["unknown"]}
    assert not still & set(first)


def test_the_rest_may_be_unsure(run: Run, book: Book) -> None:
    first = pages(book)[0]
    result = typed(run, "1", "?", "q", json=True).json
    still = {each["name"] for each in result["unknown"]}
    assert set(first[1:]) <= still and first[0] not in still


@pytest.mark.parametrize("unsure", ["", "?"])
def test_not_known(run: Run, book: Book, unsure: str) -> None:
    result = typed(run, unsure, "q", json=True).json
    assert set(pages(book)[0]) <= {each["name"] for each in result["unknown"]}


@pytest.mark.parametrize("language", ["id", "en"])
def test_why(run: Run, book: Book, language: str) -> None:
    page = next_page(book, Patient(), WHO)
    assert page is not None
    for key in ("k", "w", "K"):
        ran = typed(run, key, "q", language=language)
        wanted = why_asked(page).in_(language)  # type: ignore[arg-type]
        assert "".join(wanted.split()) in "".join(ran.err.split())


def test_back_asks_the_page_before_again(run: Run, book: Book) -> None:
    order = pages(book)
    signs = [book.facts[page[0]].says.id for page in order[:2]]
    ran = typed(run, "0", "b", "1", "t", "q")
    assert ran.err.count(f"1. {signs[0]}") == 2
    assert ran.err.count(f"1. {signs[1]}") >= 1
    changed = typed(run, "0", "b", "1", "t", "q", json=True).json
    straight = typed(run, "1", "t", "q", json=True).json
    assert changed == straight


def test_back_on_the_first_page_stays_there(run: Run) -> None:
    assert typed(run, "b", "b", "0", "q", json=True).json == typed(run, "0", "q", json=True).json


def test_back_between_the_two_lines_of_a_page(run: Run) -> None:
    assert (
        typed(run, "0", "1", "b", "0", "q", json=True).json == typed(run, "0", "q", json=True).json
    )


@pytest.mark.parametrize("wrong", ["x", "99", "1 x", "-1", "1.5", "²", "00", "y"])
def test_signs_typed_wrong_are_asked_again(run: Run, wrong: str) -> None:
    ran = typed(run, wrong, "0", "q")
    assert "Belum bisa dibaca: ketik nomor pilihan" in ran.err
    assert typed(run, wrong, "0", "q", json=True).json == typed(run, "0", "q", json=True).json


def test_the_rest_typed_wrong_is_asked_again(run: Run) -> None:
    wrong = typed(run, "1", "maybe", "1", "t", "q", json=True)
    assert "Belum bisa dibaca" in wrong.err
    assert wrong.json == typed(run, "1", "t", "q", json=True).json


@pytest.mark.parametrize("wrong", ["old", "121", "-1", "67,5", "nan", "1e999"])
def test_a_number_typed_wrong_is_asked_again(run: Run, book: Book, wrong: str) -> None:
    before = single(book, "age_years")
    ran = typed(run, *before, wrong, "67", "q", language="en")
    assert "Cannot read that: must be a whole number from 0 to 120 years" in ran.err
    straight = typed(run, *before, "67", "q", language="en", json=True).json
    assert typed(run, *before, wrong, "67", "q", language="en", json=True).json == straight
    assert "age_years" not in {each["name"] for each in straight["unknown"]}


@pytest.mark.parametrize("wrong", ["female", "0", "3", "1 2"])
def test_a_choice_typed_wrong_is_asked_again(run: Run, book: Book, wrong: str) -> None:
    before = single(book, "sex_at_birth")
    ran = typed(run, *before, wrong, "1", "q")
    assert "Belum bisa dibaca: ketik nomor pilihan" in ran.err
    straight = typed(run, *before, "1", "q", json=True).json
    assert typed(run, *before, wrong, "1", "q", json=True).json == straight


def test_the_end_is_the_result(run: Run, book: Book) -> None:
    ran = typed(run, *["0"] * 40)
    assert any(level.title.id in ran.out for level in Urgency)
    assert "paling banyak" in ran.err
