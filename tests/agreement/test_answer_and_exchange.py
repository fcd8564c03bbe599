"""A CQL engine that is not ours, run on the exported library, says what `answer` says."""

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.peers.cql import PEER, Node
from betis.guideline.book import Book
from betis.guideline.fact import Respondent
from betis.guideline.patient import NOT_KNOWN, Patient
from betis.interpreters.answer import compiled
from betis.interpreters.exchange import library, parameters
from tests.agreement.expected import expected
from tests.agreement.strategies import patients
from tests.agreement.tables import generated, people_of
from tests.agreement.test_answer_and_columns import books

pytestmark = pytest.mark.skipif(PEER.missing is not None, reason=PEER.missing or "")
ORDERED = ("reasons", "top_causes", "top_mimics")
"""What sorting gives: the caller's, see `gaps`."""


@pytest.fixture(scope="module")
def engine() -> Iterator[Node]:
    with Node() as engine:
        yield engine


def wanted(book: Book, person: Patient, who: Respondent = Respondent.PERSON) -> dict[str, Any]:
    """Definition → value, for every conclusion of the library."""
    found = {n: v for n, v in expected(book, person, who).items() if n not in ORDERED}
    outcome, ranked = compiled(book).certain(person), compiled(book).ranked
    for (kind, name, fixed, _), least, most in zip(
        ranked, outcome.least, outcome.most, strict=True
    ):
        if fixed is None:
            found |= {f"{kind}__{name}__least": least, f"{kind}__{name}__most": most}
    return found


def check(
    engine: Node, book: Book, people: list[Patient], who: Respondent = Respondent.PERSON
) -> None:
    exported = library(book, who)
    engine.load(exported)
    results = engine.ask([parameters(book.facts, person) for person in people])
    for person, row in zip(people, results, strict=True):
        assert {name: row[name] for name in exported.conclusions} == wanted(book, person, who)


@settings(max_examples=120, deadline=None, derandomize=True)
@given(books, st.lists(patients, min_size=1, max_size=8), st.sampled_from(Respondent))
def test_random_rules_and_random_people(
    engine: Node, book: Book, people: list[Patient], who: Respondent
) -> None:
    check(engine, book, people, who)


def silent(people: list[Patient]) -> list[Patient]:
    """The people, some of whose questions were asked and the answer is not known."""
    return [
        Patient({n: NOT_KNOWN if i % 7 == 0 else a for i, (n, a) in enumerate(p.answers.items())})
        for p in people
    ]


def people(book: Book, rows: int, seed: int) -> list[Patient]:
    return people_of(book, generated(book, rows, seed, yes=0.03, empty=0.3))


@pytest.mark.parametrize("who", [Respondent.PERSON, Respondent.CLINICIAN])
def test_the_guideline(engine: Node, book: Book, who: Respondent) -> None:
    check(engine, book, people(book, 15, seed=1) + silent(people(book, 5, seed=2)), who)


@pytest.mark.long
def test_two_thousand_people(engine: Node, book: Book) -> None:
    for seed in range(20):
        check(engine, book, people(book, 90, seed) + silent(people(book, 10, 100 + seed)))
