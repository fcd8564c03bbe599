"""The example is a diary like any other, the same each time, and can be removed whole."""

from datetime import date, timedelta
from itertools import pairwise

import pytest

from betis.diary.change import merged, read_change
from betis.diary.example import EXAMPLE, example_year, of_example
from betis.diary.nights import nights
from betis.diary.shape import Kind
from tests.diary.writing import Pen

TODAY = date(2026, 11, 25)


@pytest.mark.parametrize("seed", range(5))
def test_every_change_is_one_that_may_be_kept(seed: int) -> None:
    year = example_year(TODAY, seed)
    assert [read_change(change.as_json()) for change in year] == list(year)
    assert len({change.id for change in year}) == len(year)
    assert {change.device for change in year} == {EXAMPLE}
    assert all(not entry.problems for entry in merged(year).values())
    assert example_year(TODAY, seed) == year


def test_the_year_has_what_a_year_has() -> None:
    year = example_year(TODAY)
    known = nights(merged(year).values(), TODAY - timedelta(days=365), TODAY)
    counts = [night.count for night in known if night.told]
    assert 250 < len(counts) < 345
    assert counts.count(0) > 100 and max(counts) >= 3
    assert not known[-1].told
    cramps = [cramp for night in known for cramp in night.cramps]
    assert {cramp.live for cramp in cramps} == {True, False}
    assert any(cramp.minutes is None for cramp in cramps)
    assert len({cramp.started.utcoffset() for cramp in cramps}) == 2
    assert any(entry.gone for entry in merged(year).values())
    assert any(change.revision == 2 for change in year)
    told = [night.date for night in known if night.told]
    assert max((later - day).days for day, later in pairwise(told)) > 7


def test_it_is_removed_whole_and_nothing_else_is() -> None:
    year = example_year(TODAY)
    pen = Pen()
    pen.cramp("2026-11-20T03:00")
    pen.night("2026-11-18", note="mine")
    mine = list(pen.changes)
    cramp = next(change for change in year if change.kind is Kind.CRAMP)
    pen.write(Kind.CRAMP, {"pain": 2}, cramp.entry)
    both = [*year, *pen.changes]
    removed = of_example(both)
    assert [change for change in both if change.id not in removed] == mine
