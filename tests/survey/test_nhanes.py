"""The survey's people become answers; its prevalence and the weights come out as published."""

from pathlib import Path
from typing import Any

import numpy as np
import polars as pl
import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet as pq
import pytest

from benchmarks.nhanes import FILE, SAME_SURVEY, _within, answers, score, separation, survey
from benchmarks.nhanes_prevalence import (
    PUBLISHED,
    answered,
    by_age_and_sex,
    by_column,
    overall,
    share,
)
from betis.cohort import Job, assess_files
from betis.guideline.book import Book
from betis.guideline.patient import read_answers

SAMPLE = Path(__file__).parents[1] / "samples" / "nhanes_120.csv"
ROUNDING = 0.005


@pytest.fixture(scope="module")
def people() -> Any:
    return pyarrow.csv.read_csv(SAMPLE)


def test_the_sample_becomes_answers(book: Book, people: Any) -> None:
    found = answers(book, people)
    assert len(found) == 120
    for given, age in zip(found, people["age"].to_pylist(), strict=True):
        patient = read_answers(book.facts, _within(book, given))
        assert patient.given("age_years") == age


def test_what_the_survey_does_not_say_stays_unknown(book: Book, people: Any) -> None:
    row = people.slice(0, 1).to_pylist()[0] | {
        "diabetes": None,
        "rx_any": None,
        "heart_failure": None,
        "coronary_heart_disease": 0,
        "angina": 0,
        "heart_attack": 0,
        "anemia_treatment_3mo": 0,
    }
    given = answers(book, pa.Table.from_pylist([row], schema=people.schema))[0]
    for unknown in (
        "known_diabetes",
        "medicines",
        "known_heart_disease",
        "known_anaemia_or_low_iron",
    ):
        assert unknown not in given


def test_the_sample_goes_through_the_command_with_its_weights(
    book: Book, people: Any, tmp_path: Path
) -> None:
    job = Job(SAMPLE, tmp_path / "out", columns="nhanes", summary=True, language="en")
    outcome = assess_files(book, job)
    assert (outcome.rows, outcome.set_aside) == (120, 0)
    found = pq.read_table(sorted(job.out.glob("*.parquet")))
    assert {"seqn", "wt_interview_2yr", "stratum", "psu", "leg_cramps_freq"} <= set(
        found.column_names
    )
    assert [float(w) for w in found["wt_interview_2yr"].to_pylist()] == pytest.approx(
        people["wt_interview_2yr"].to_pylist()
    )


def test_leaving_a_source_out_only_removes_its_weights(book: Book) -> None:
    causes = list(book.of("cause").values())
    person = read_answers(book.facts, {"known_hypertension": True, "age_years": 70})
    assert score(causes, person, SAME_SURVEY) <= score(causes, person)


def test_the_standard_error_is_that_of_the_design() -> None:
    """Two strata of two units of equal weight: by hand, each stratum gives ((a - b) / 8)² ."""
    table = pl.DataFrame(
        {
            "wt_interview_2yr": [1.0] * 8,
            "stratum": [1, 1, 1, 1, 2, 2, 2, 2],
            "psu": [1, 1, 2, 2, 1, 1, 2, 2],
        }
    )
    of = np.array([1, 1, 0, 0, 1, 0, 0, 0], bool)
    found = share(table, of, np.ones(8, bool))
    assert found.value == 3 / 8
    assert found.error**2 == pytest.approx((2 / 8) ** 2 + (1 / 8) ** 2)


@pytest.mark.long
def test_prevalence_through_the_command_is_as_published(book: Book, tmp_path: Path) -> None:
    table = survey()
    if table is None:
        pytest.skip("BETIS_DATA is not set: NHANES is not here")
    source = tmp_path / Path(FILE).name
    pq.write_table(table, source)
    job = Job(source, tmp_path / "out", columns="nhanes")
    outcome = assess_files(book, job)
    assert (outcome.rows, outcome.set_aside) == (5563, 1)
    found, raw = answered(job.out), pl.read_parquet(source)
    for name, prevalence in overall(found).items():
        low, high = PUBLISHED[name]
        assert low - ROUNDING <= prevalence.value <= high + ROUNDING, name
    for sex in ("female", "male"):
        by_age = [
            any_.value for name, any_, _ in by_age_and_sex(found, raw) if name.startswith(sex)
        ]
        assert by_age == sorted(by_age), "rises with age"
    conditions = ("hypertension", "heart_failure", "angina", "stroke", "arthritis", "cancer")
    for name, with_it, without in by_column(found, raw, conditions):
        assert with_it.value > without.value, name


@pytest.mark.long
def test_the_weights_separate_frequent_cramps(book: Book) -> None:
    table = survey()
    if table is None:
        pytest.skip("BETIS_DATA is not set: NHANES is not here")
    found = separation(book, table)
    assert found.people == 4971
    assert found.auc >= 0.62
    assert found.auc_without_same_survey >= 0.62
    assert found.auc > found.auc_age
