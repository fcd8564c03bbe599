"""Columns say of every row what `answer` says of that person: random rules, the real book."""

from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from datetime import date
from typing import Any

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from betis.guideline.book import Book
from betis.guideline.fact import Respondent
from betis.guideline.items import (
    Action,
    Bar,
    Cause,
    Certainty,
    Check,
    Contradiction,
    Criterion,
    Grade,
    RedFlag,
    Verdict,
    Weight,
)
from betis.guideline.patient import Patient
from betis.guideline.urgency import Urgency
from betis.interpreters.columns import columns
from betis.interpreters.columns.frames import assess_frame, plain
from betis.knowledge.opening import book as opened
from betis.logic.nodes import Expression
from betis.logic.text import say
from tests.agreement.expected import expected
from tests.agreement.strategies import FACTS, expressions, patients
from tests.agreement.tables import asked_only, generated, people_of, split, table_of

TEXT = say(id="x", en="x")
COMMON: dict[str, Any] = {"title": TEXT, "says": TEXT, "cites": (), "dated": date(2026, 1, 1)}
UNSURE = Certainty.LOW
weights = st.builds(
    Weight,
    when=expressions,
    cites=st.just(""),
    grade=st.sampled_from(Grade),
    ratio=st.none() | st.floats(1.1, 9),
)
bars = st.builds(Bar, when=expressions, why=st.just(TEXT), then=st.sampled_from(Verdict))
some_weights = st.lists(weights, max_size=6).map(tuple)
ENTRIES: dict[str, st.SearchStrategy[Any]] = {
    "red_flag": st.builds(
        lambda when, urgency: RedFlag(**COMMON, urgency=urgency, do=TEXT, when=when),
        expressions,
        st.sampled_from(Urgency),
    ),
    "cause": st.builds(
        lambda only_when, supports, against, fixed: Cause(
            **COMMON,
            do=TEXT,
            certainty=UNSURE,
            only_when=only_when,
            supports=supports,
            against=against,
            fixed=fixed,
        ),
        expressions,
        some_weights,
        some_weights,
        st.none() | st.integers(1, 20),
    ),
    "criterion": st.builds(
        lambda when, value: Criterion(**COMMON, when=when, decides="what", value=value),
        expressions,
        st.sampled_from(["one", "other"]),
    ),
    "first_aid": st.builds(
        lambda when, against, verdict: Action(
            **COMMON,
            verdict=verdict,
            effect=TEXT,
            harms=TEXT,
            steps=(),
            certainty=UNSURE,
            offered_when=when,
            bars=tuple(against),
        ),
        expressions,
        st.lists(bars, max_size=3),
        st.sampled_from(Verdict),
    ),
    "check": st.builds(lambda when: Check(**COMMON, worth_when=when, results=()), expressions),
    "contradiction": st.builds(lambda when: Contradiction(**COMMON, when=when), expressions),
}
books: st.SearchStrategy[Book] = st.fixed_dictionaries(
    {kind: st.lists(entry, max_size=5) for kind, entry in ENTRIES.items()}
).map(lambda items: _bound(items))


def _bound(items: dict[str, list[Any]]) -> Book:
    named = {
        kind: {f"{kind}{i}": replace(e, name=f"{kind}{i}", kind=kind) for i, e in enumerate(found)}
        for kind, found in items.items()
    }
    return Book("random", FACTS, {}, {}, named)


def conclusions(book: Book, table: Any, who: Respondent = Respondent.PERSON) -> list[Any]:
    """The rows that `columns` gives, as plain data."""
    return [row for batch, _ in columns(book, who).assess(table) for row in batch.to_pylist()]


@settings(max_examples=150, deadline=None, derandomize=True)
@given(books, st.lists(patients.map(asked_only), min_size=1, max_size=12), st.booleans())
def test_random_rules_and_random_people(book: Book, people: list[Patient], apart: bool) -> None:
    table = table_of(FACTS, people)
    found = conclusions(book, split(table, FACTS) if apart else table)
    assert found == [expected(book, person) for person in people]


@settings(max_examples=60, deadline=None, derandomize=True)
@given(books, st.lists(patients.map(asked_only), min_size=1, max_size=6), st.data())
def test_missing_columns_are_not_asked_yet(
    book: Book, people: list[Patient], data: st.DataObject
) -> None:
    kept = data.draw(st.sets(st.sampled_from(sorted(FACTS)), min_size=1).map(sorted))
    less = [Patient({n: v for n, v in p.answers.items() if n in kept}) for p in people]
    found = conclusions(book, table_of(FACTS, people).select(kept))
    assert found == [expected(book, person) for person in less]


@settings(max_examples=60, deadline=None, derandomize=True)
@given(expressions, st.lists(patients.map(asked_only), min_size=1, max_size=6))
def test_cells_of_pieces_that_start_anywhere(rule: Expression, people: list[Patient]) -> None:
    flag = RedFlag(**COMMON, urgency=Urgency.SAME_DAY, do=TEXT, when=rule, name="flag")
    book = Book("random", FACTS, {}, {}, {"red_flag": {"flag": flag}})
    table = table_of(FACTS, people * 5).combine_chunks()
    for start in (0, 1, 8, 11):
        if start < table.num_rows:
            found = conclusions(book, table.slice(start))
            assert found == [expected(book, p) for p in (people * 5)[start:]]


PEOPLE = [(0.004, 0.05), (0.05, 0.3), (0.3, 0.6)]
"""Rates of yes and of empty cells: mostly well, mixed, mostly ill and little known."""


@pytest.fixture(scope="module", params=PEOPLE, ids=["well", "mixed", "ill"])
def crowd(book: Book, request: pytest.FixtureRequest) -> tuple[Any, list[Any]]:
    """A table of people, and what `answer` says of each."""
    yes, empty = request.param
    table = generated(book, 250, seed=5, yes=yes, empty=empty)
    return table, [expected(book, person) for person in people_of(book, table)]


def _from_pandas(frame: Any) -> Any:
    return pa.Table.from_pandas(frame, preserve_index=False)


ROUTES: dict[str, Callable[[Book, Any], Any]] = {
    "pyarrow": lambda book, table: assess_frame(book, table),
    "polars": lambda book, table: assess_frame(book, pl.from_arrow(table)).to_arrow(),
    "polars lazy": lambda book, table: (
        assess_frame(book, pl.LazyFrame(pl.from_arrow(table))).collect().to_arrow()
    ),
    "duckdb": lambda book, table: assess_frame(book, duckdb.from_arrow(table)).to_arrow_table(),
    "pandas": lambda book, table: _from_pandas(assess_frame(book, table.to_pandas())),
    "pandas on arrow": lambda book, table: _from_pandas(
        assess_frame(book, table.to_pandas(types_mapper=pd.ArrowDtype))
    ),
}
"""A table of people → an Arrow table that came back through each kind of frame."""


@pytest.mark.parametrize("route", ROUTES)
def test_every_frame_says_what_answer_says(
    book: Book, crowd: tuple[Any, list[Any]], route: str
) -> None:
    table, wanted = crowd
    found = ROUTES[route](book, table).to_pylist()
    for row, want in zip(found, wanted, strict=True):
        assert {name: row[name] for name in want} == want


@settings(max_examples=25, deadline=None, derandomize=True)
@given(books, st.lists(patients.map(asked_only), min_size=1, max_size=12))
def test_every_frame_reads_random_rules(book: Book, people: list[Patient]) -> None:
    table = table_of(FACTS, people)
    wanted = [expected(book, person) for person in people]
    for name, route in ROUTES.items():
        rows = route(book, table).to_pylist()
        assert [{n: row[n] for n in want} for row, want in zip(rows, wanted, strict=True)] == (
            wanted
        ), name


@pytest.mark.parametrize("who", [Respondent.CARER, Respondent.CLINICIAN])
def test_what_others_can_answer(book: Book, who: Respondent) -> None:
    table = generated(book, 200, seed=7, yes=0.02, empty=0.3)
    wanted = [expected(book, person, who) for person in people_of(book, table)]
    assert conclusions(book, table, who) == wanted


PIECE, PIECES, ANSWERED = 10_000, 100, 2_000
"""A million people in pieces, and how many of each piece are also answered one by one."""


def _differences(seed: int) -> dict[str, int]:
    """By reading, how many people of a piece are seen differently; in a process of its own."""
    book = opened()
    yes, empty = PEOPLE[seed % len(PEOPLE)]
    table = generated(book, PIECE, seed, yes, empty)
    kernel = pa.Table.from_batches(batch for batch, _ in columns(book).assess(table))
    shape = plain(kernel.schema)
    kernel = kernel.cast(shape)
    wrong = {
        name: _unequal(kernel, route(book, table).select(shape.names).cast(shape))
        for name, route in ROUTES.items()
    }
    few = people_of(book, table.slice(0, ANSWERED))
    rows = kernel.slice(0, ANSWERED).to_pylist()
    return wrong | {"answer": sum(r != expected(book, p) for r, p in zip(rows, few, strict=True))}


def _unequal(one: Any, other: Any) -> int:
    if one.equals(other):
        return 0
    return sum(a != b for a, b in zip(one.to_pylist(), other.to_pylist(), strict=True))


@pytest.mark.long
def test_a_million_people() -> None:
    """Every frame says of all what the kernel says, and `answer` of one in five."""
    with ProcessPoolExecutor() as pool:
        found = list(pool.map(_differences, range(PIECES)))
    assert found == [dict.fromkeys([*ROUTES, "answer"], 0)] * PIECES
