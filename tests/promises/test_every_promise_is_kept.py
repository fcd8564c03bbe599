"""Each promise holds on the book as it stands, in the time that we allow."""

from collections.abc import Iterator

import pytest

from betis.assurance import Assurance, Kind, assure
from betis.guideline.book import Book
from betis.guideline.items import FormulaPromise, Promise, RedFlag, TextPromise
from betis.interpreters.proof import Status
from betis.logic.text import LANGUAGES

VACUOUS = {"potassium_and_magnesium_only_after_asking"}
"""Promises that may speak of nothing while the book has no such action."""
SECONDS_FOR_ALL = 60


@pytest.fixture(scope="module")
def assurances(book: Book) -> dict[str, Assurance]:
    return {assurance.promise.name: assurance for assurance in assure(book)}


def test_all_are_kept(assurances: dict[str, Assurance]) -> None:
    broken = {
        name: [(found.case, found.words.en) for found in a.broken[:3]] or a.undecided[:3]
        for name, a in assurances.items()
        if a.status is not Status.PROVED
    }
    assert not broken


def test_all_are_checked(book: Book, assurances: dict[str, Assurance]) -> None:
    assert set(assurances) == set(book.of("promise"))
    for name, assurance in assurances.items():
        assert isinstance(assurance.promise, FormulaPromise | TextPromise)
        assert (assurance.kind is Kind.TEXT) == isinstance(assurance.promise, TextPromise)
        assert assurance.cases > 0 or name in VACUOUS, f"{name} speaks of nothing"


def test_in_time(assurances: dict[str, Assurance]) -> None:
    assert sum(a.seconds for a in assurances.values()) < SECONDS_FOR_ALL


def test_every_red_flag_has_an_example_in_words(
    book: Book, assurances: dict[str, Assurance]
) -> None:
    shown = {found.case: found.words for found in assurances["no_rule_is_dead"].examples}
    flags: Iterator[RedFlag] = iter(book.of("red_flag").values())
    for flag in flags:
        assert all(shown[f"{flag.id}__0__yes"].in_(language) for language in LANGUAGES)


def test_every_promise_says_what_it_does_not_cover(book: Book) -> None:
    promises: list[Promise] = list(book.of("promise").values())
    assert promises
    for promise in promises:
        assert promise.limits.id and promise.limits.en
