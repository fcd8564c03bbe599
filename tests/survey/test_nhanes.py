"""The survey's people become answers; the weights separate those with frequent cramps."""

from pathlib import Path

import pytest

from benchmarks.nhanes import SAME_SURVEY, _within, answers, sample, score, separation, survey
from betis.guideline.book import Book
from betis.guideline.patient import read_answers
from betis.knowledge.tables import rows

SAMPLE = Path(__file__).parents[1] / "samples" / "nhanes_120.csv"


def test_every_mapped_fact_and_choice_exists(book: Book) -> None:
    for row in rows("nhanes_2005"):
        fact = book.facts[row["fact"]]
        if row["choice"]:
            assert row["choice"] in fact.choices  # type: ignore[union-attr]


def test_the_sample_becomes_answers(book: Book) -> None:
    people = sample(SAMPLE)
    assert len(people) == 120
    for person in people:
        patient = read_answers(book.facts, _within(book, answers(person)))
        assert patient.given("age_years") == person["age"]


def test_what_the_survey_does_not_say_stays_unknown(book: Book) -> None:
    person = sample(SAMPLE)[0] | {
        "diabetes": None,
        "rx_any": None,
        "heart_failure": None,
        "coronary_heart_disease": 0,
        "angina": 0,
        "heart_attack": 0,
    }
    given = answers(person)
    for unknown in ("known_diabetes", "medicines", "known_heart_disease"):
        assert unknown not in given


def test_leaving_a_source_out_only_removes_its_weights(book: Book) -> None:
    causes = list(book.of("cause").values())
    person = read_answers(book.facts, {"known_hypertension": True, "age_years": 70})
    assert score(causes, person, SAME_SURVEY) <= score(causes, person)


@pytest.mark.long
def test_the_weights_separate_frequent_cramps(book: Book) -> None:
    people = survey()
    if people is None:
        pytest.skip("BETIS_DATA is not set: NHANES is not here")
    found = separation(book, people)
    assert found.people == 4971
    assert found.auc >= 0.62
    assert found.auc_without_same_survey >= 0.62
    assert found.auc > found.auc_age
