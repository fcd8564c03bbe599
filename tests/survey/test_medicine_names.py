"""Real lists of medicines: survey names, records, and names with one or two wrong letters."""

import pytest

from benchmarks.medicine_names import (
    Tally,
    misspelt,
    records,
    sample_of_survey,
    survey,
    survey_names,
)

ENOUGH, ENOUGH_MISSPELT, FEW = 0.95, 0.90, 0.01


def test_a_sample_of_the_survey() -> None:
    tally = survey(sample_of_survey())
    assert tally.texts == 160 and tally.expected > 80
    _holds(tally, ENOUGH)


def test_the_records() -> None:
    tally = records()
    assert (tally.texts, tally.expected) == (124, 105)
    _holds(tally, ENOUGH)
    assert not tally.mistaken


def test_the_whole_survey() -> None:
    names = survey_names()
    if names is None:
        pytest.skip("BETIS_DATA is not set: NHANES is not here")
    tally = survey(names)
    assert (tally.texts, tally.expected) == (790, 530)
    _holds(tally, ENOUGH)


@pytest.mark.parametrize("wrong_letters", [1, 2])
def test_misspelt_names(wrong_letters: int) -> None:
    _holds(misspelt(wrong_letters, each=2), ENOUGH_MISSPELT)


@pytest.mark.long
@pytest.mark.parametrize("wrong_letters", [1, 2])
def test_many_misspelt_names(wrong_letters: int) -> None:
    _holds(misspelt(wrong_letters, each=30), ENOUGH_MISSPELT)


def _holds(tally: Tally, enough: float) -> None:
    assert tally.share >= enough, tally.missed[:20]
    assert tally.wrong_share < FEW, tally.mistaken
