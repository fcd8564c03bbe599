"""Going back and changing an answer loses nothing else."""

from collections.abc import Callable

import pytest
from django.test import Client

from tests.web.answering import Visitor, facts_on
from tests.web.reading import flaws, read

pytestmark = pytest.mark.django_db
Begin = Callable[..., Visitor]
WOMAN = {"age_years": 70, "sex_at_birth": "female"}


def back(somebody: Visitor, path: str) -> str:
    """Where “back” on this page of the check-up leads."""
    lines = read(somebody.client.get(path)).every("p", class_="progress")
    return next((a.attributes["href"] for line in lines for a in line.every("a")), "")


def test_back_walks_through_every_page_to_the_first(visitor: Begin) -> None:
    somebody = visitor()
    for _ in range(5):
        somebody.answers_next(WOMAN)
    walked: list[tuple[str, ...]] = []
    path = "/check/question/"
    while (path := back(somebody, path)) and len(walked) < 10:
        walked.append(facts_on(read(somebody.client.get(path))))
    assert walked == somebody.pages[::-1]


def test_changing_one_page_keeps_all_else(visitor: Begin) -> None:
    somebody = visitor()
    for _ in range(5):
        somebody.answers_next(WOMAN)
    before = somebody.get("answers.json").json()["facts"]
    left_at = somebody.asked()
    first = somebody.pages[0]
    page = read(somebody.get(f"change/{first[0].replace('_', '-')}/"))
    assert facts_on(page) == first
    somebody.post(",".join(first), answer="rest_unsure")
    after = somebody.get("answers.json").json()["facts"]
    assert after == {**before, **dict.fromkeys(first)}
    assert [name for name in after if name not in before] == []
    assert set(left_at) <= set(somebody.asked()) or somebody.asked()


def test_every_answer_can_be_changed(visitor: Begin, client: Client) -> None:
    somebody = visitor()
    for _ in range(6):
        somebody.answers_next(WOMAN)
    response = somebody.get("answers/")
    assert not flaws(response, "id")
    links = [a.attributes["href"] for a in read(response).one("dl").every("a")]
    assert len(links) == sum(map(len, somebody.pages))
    for link in links:
        assert client.get(link).status_code == 200


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_answers_in_words(visitor: Begin, language: str) -> None:
    somebody = visitor(language=language)
    somebody.post("weight_kg", answer="typed", typed="61,5")
    somebody.post("dark_urine", answer="unknown")
    response = somebody.get("answers/")
    assert not flaws(response, language)  # type: ignore[arg-type]
    values = [dd.text for dd in read(response).every("dd")]
    assert values[0].startswith({"id": "61,5 kg", "en": "61.5 kg"}[language])
    assert values[1].startswith({"id": "Tidak tahu", "en": "I don't know"}[language])


def test_no_answers_yet(client: Client) -> None:
    assert "Belum ada jawaban" in read(client.get("/check/answers/")).text


@pytest.mark.parametrize("fact", ["nonsense", "dark-urine-", "a" * 300])
def test_a_fact_that_does_not_exist(visitor: Begin, fact: str) -> None:
    assert not flaws(visitor().get(f"change/{fact}/"), "id", status=404)


def test_nothing_to_change_before_it_began(client: Client) -> None:
    assert client.get("/check/change/dark-urine/").status_code == 404


def test_answers_of_an_older_book_do_not_break_the_site(visitor: Begin, client: Client) -> None:
    somebody = visitor()
    somebody.post("dark_urine", answer="no")
    session = client.session
    session["answers"] = {
        "dark_urine": False, "sex_at_birth": "a choice of old", "age_years": True, "gone": 1,
    }  # fmt: skip
    session["pages"] = [["gone"], ["dark_urine"], ["sex_at_birth", "age_years"]]
    session.save()
    for path in ("question/", "answers/", "result/", "answers.json"):
        assert somebody.get(path).status_code == 200, path
    assert somebody.get("answers.json").json()["facts"] == {"dark_urine": False}
