"""One question a page: every shape of question, what is typed wrong, what nobody asked."""

from collections.abc import Callable
from typing import Any

import pytest

from betis.guideline.book import Book
from betis.guideline.fact import Fact, Number, OneOf, SeveralOf, YesNo
from betis.web.checkup.views import WHO
from tests.web.answering import Visitor
from tests.web.reading import flaws, read

pytestmark = pytest.mark.django_db
Begin = Callable[..., Visitor]

VALUES = {"yes": True, "no": False, "unknown": None}


def saved(somebody: Visitor) -> dict[str, object]:
    facts: dict[str, object] = somebody.get("answers.json").json()["facts"]
    return facts


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("who", [str(who) for who in WHO])
def test_every_page_of_an_ordinary_check_up(visitor: Begin, who: str, language: str) -> None:
    somebody = visitor(who, language)
    facts = {"age_years": 70, "sex_at_birth": "female"}
    for _ in range(40):
        response = somebody.get("question/")
        if response.status_code == 302:
            return
        assert not flaws(response, language)  # type: ignore[arg-type]
        page = read(response)
        assert page.one("form", class_="ask")
        answers = {button.attributes["value"] for button in page.every("button", name="answer")}
        assert answers & {"unknown", "rest_unsure"}, "“I don't know” is missing"
        assert list(page.every("form", class_="erase")), "nothing erases the answers"
        assert page.one("summary").text, "nothing tells why it is asked"
        somebody.answers_next(facts)
    raise AssertionError("the check-up does not end")


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_fact_has_a_page(visitor: Begin, book: Book, language: str) -> None:
    somebody = visitor("clinician", language)
    wrong = {}
    for name, fact in book.facts.items():
        response = somebody.get(f"change/{name.replace('_', '-')}/")
        found = flaws(response, language)  # type: ignore[arg-type]
        text = read(response).text
        if fact.ask.in_(language) not in text:  # type: ignore[arg-type]
            found.append("the question is missing")
        if found:
            wrong[name] = found
    assert not wrong


@pytest.mark.parametrize(("pressed", "value"), VALUES.items())
def test_yes_no_or_not_known(visitor: Begin, pressed: str, value: bool | None) -> None:
    somebody = visitor()
    assert somebody.post("dark_urine", answer=pressed)["Location"] == "/check/question/"
    assert saved(somebody) == {"dark_urine": value}


@pytest.mark.parametrize(
    ("name", "typed", "value"),
    [
        ("age_years", " 67 ", 67),
        ("weight_kg", "61,5", 61.5),
        ("weight_kg", "61.5", 61.5),
        ("weight_kg", "61.0", 61),
    ],
)
def test_a_number(visitor: Begin, name: str, typed: str, value: float) -> None:
    somebody = visitor()
    somebody.post(name, answer="typed", typed=typed)
    assert saved(somebody) == {name: value}


def test_one_of_several_choices(visitor: Begin) -> None:
    somebody = visitor()
    somebody.post("sex_at_birth", answer="female")
    assert saved(somebody) == {"sex_at_birth": "female"}


@pytest.mark.parametrize(
    ("fields", "value"),
    [
        ({"answer": "chosen", "chosen": ["statin", "quinine"]}, {"statin", "quinine"}),
        ({"answer": "none"}, set()),
        ({"answer": "unknown"}, None),
    ],
)
def test_several_choices(visitor: Begin, fields: dict[str, object], value: set[str] | None) -> None:
    somebody = visitor()
    somebody.post("medicines", **fields)
    given = saved(somebody)["medicines"]
    assert (None if given is None else set(given)) == value  # type: ignore[call-overload]


def test_a_shared_page_leaves_nothing_unsaid(visitor: Begin) -> None:
    somebody = visitor()
    names = somebody.asked()
    assert len(names) > 1
    somebody.post(",".join(names), signs=[names[1]], answer="only")
    assert saved(somebody) == {name: name == names[1] for name in names}
    somebody.post(",".join(names), signs=[names[0]], answer="rest_unsure")
    assert saved(somebody) == {name: True if name == names[0] else None for name in names}


def test_leaving_a_shared_page_answers_nothing(visitor: Begin) -> None:
    somebody = visitor()
    names = somebody.asked()
    somebody.get("answers/")
    assert saved(somebody) == {}
    assert somebody.asked() == names


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("age_years", "seratus"),
        ("age_years", "121"),
        ("age_years", "-3"),
        ("age_years", "67,5"),
        ("age_years", ""),
        ("age_years", "1e999"),
        ("age_years", "nan"),
        ("age_years", '"><script>alert(1)</script>'),
        ("weight_kg", "61,55"),
        ("weight_kg", "9" * 400),
    ],
)
@pytest.mark.parametrize("language", ["id", "en"])
def test_a_wrong_number_comes_back_as_typed(
    visitor: Begin, book: Book, name: str, typed: str, language: str
) -> None:
    somebody = visitor(language=language)
    response = somebody.post(name, answer="typed", typed=typed)
    assert not flaws(response, language, status=400)  # type: ignore[arg-type]
    page, fact = read(response), book.facts[name]
    assert isinstance(fact, Number)
    field, wrong = page.one("input", name="typed"), page.one("p", id="wrong")
    assert field.attributes["value"] == typed
    assert field.attributes["aria-invalid"] == "true"
    assert "wrong" in field.attributes["aria-describedby"].split()
    assert wrong.text.lower().startswith(fact.says.in_(language).lower())  # type: ignore[arg-type]
    assert str(fact.highest) in wrong.text
    assert saved(somebody) == {}


@pytest.mark.parametrize(
    ("name", "fields"),
    [
        ("sex_at_birth", {"answer": "perempuan"}),
        ("sex_at_birth", {}),
        ("dark_urine", {"answer": "maybe"}),
        ("dark_urine", {}),
        ("medicines", {"answer": "chosen", "chosen": ["snake oil"]}),
    ],
)
def test_a_choice_that_does_not_exist(
    visitor: Begin, book: Book, name: str, fields: dict[str, object]
) -> None:
    somebody = visitor()
    response = somebody.post(name, **fields)
    assert not flaws(response, "id", status=400)
    wrong = read(response).one("p", id="wrong").text
    assert wrong.lower().startswith(book.facts[name].says.id.lower())
    assert saved(somebody) == {}


@pytest.mark.parametrize("facts", ["", "nonsense", "nonsense,more", "<script>", "facts\0", ","])
def test_unknown_facts_answer_nothing(visitor: Begin, facts: str) -> None:
    somebody = visitor()
    assert somebody.post(facts, answer="yes", typed="1")["Location"] == "/check/question/"
    assert saved(somebody) == {}


def test_unknown_facts_beside_a_known_one(visitor: Begin) -> None:
    somebody = visitor()
    somebody.post("nonsense,dark_urine", answer="yes")
    assert saved(somebody) == {"dark_urine": True}


def test_signs_nobody_asked_are_not_kept(visitor: Begin) -> None:
    somebody = visitor()
    somebody.post("dark_urine,fever", signs=["jaw_stiff"], answer="only")
    assert saved(somebody) == {"dark_urine": False, "fever": False}


@pytest.mark.parametrize("facts", ["age_years,sex_at_birth", "dark_urine,medicines"])
@pytest.mark.parametrize("answer", ["only", "rest_unsure"])
def test_only_signs_share_a_page(visitor: Begin, facts: str, answer: str) -> None:
    somebody = visitor()
    somebody.post(facts, signs=facts.split(","), answer=answer)
    assert saved(somebody) == {}
    assert somebody.get("question/").status_code == 200


@pytest.mark.parametrize("kind", [YesNo, Number, OneOf, SeveralOf])
def test_an_earlier_answer_is_shown(visitor: Begin, book: Book, kind: type[Fact]) -> None:
    given: dict[type[Fact], tuple[str, dict[str, Any]]] = {
        YesNo: ("dark_urine", {"answer": "no"}),
        Number: ("weight_kg", {"answer": "typed", "typed": "61,5"}),
        OneOf: ("sex_at_birth", {"answer": "male"}),
        SeveralOf: ("medicines", {"answer": "chosen", "chosen": ["statin"]}),
    }
    name, fields = given[kind]
    assert isinstance(book.facts[name], kind)
    somebody = visitor()
    somebody.post(name, **fields)
    page = read(somebody.get(f"change/{name.replace('_', '-')}/"))
    chosen = [b.attributes["value"] for b in page.every("button") if "aria-current" in b.attributes]
    chosen += [i.attributes["value"] for i in page.every("input") if "checked" in i.attributes]
    chosen += [i.attributes["value"] for i in page.every("input", name="typed")]
    assert chosen in (["no"], ["61.5"], ["61,5"], ["male"], ["statin"])
