"""Each finding answers its question from told nights only, or says how much is missing."""

from datetime import date, timedelta
from html import escape

import pytest

from betis.charts import Chart, drawn
from betis.diary.change import merged
from betis.diary.example import example_year
from betis.diary.shape import Kind
from betis.diary.trends import Finding, trends
from tests.diary.simulated import TODAY, simulated
from tests.diary.writing import Pen

EXAMPLE_DAY = date(2026, 11, 25)


def found(entries: list, name: str) -> Finding:  # type: ignore[type-arg]
    return next(each for each in trends(entries, TODAY) if each.name == name)


def example() -> tuple[Finding, ...]:
    return trends(merged(example_year(EXAMPLE_DAY)).values(), EXAMPLE_DAY)


def test_an_empty_diary_says_what_is_missing_and_claims_nothing() -> None:
    for each in trends([], TODAY):
        assert not each.enough and each.rows == ()
        assert str(each.missing) in each.says.id and each.spec("id") is None


@pytest.mark.parametrize(("change", "words"), [(0.2, "Perhaps better"), (4.0, "Perhaps worse")])
def test_getting_better_or_worse_is_told(change: float, words: str) -> None:
    said = [
        found(
            simulated(seed, nights=140, rate=0.7, change_at=112, change=change).entries(),
            "improving",
        ).says.en
        for seed in range(20)
    ]
    assert sum(words in each for each in said) >= 14
    assert all("Perhaps" not in each or words in each for each in said)


def test_a_steady_diary_is_rarely_called_better_or_worse() -> None:
    changed = [
        "No clear" not in found(simulated(seed, nights=130).entries(), "improving").says.en
        for seed in range(100)
    ]
    assert sum(changed) <= 18


def test_the_nights_missing_are_counted_on_both_sides() -> None:
    diary = simulated(1, nights=32, missing=0.0).entries()
    assert found(diary, "improving").missing == 10


def test_untold_nights_do_not_lower_the_rate() -> None:
    pen = Pen()
    for ago in range(1, 57, 2):
        pen.cramp(f"{TODAY - timedelta(days=ago)}T23:00")
    assert "7.0 cramps a week" in found(pen.entries, "improving").says.en


def test_a_medicine_that_changed_is_compared_with_before() -> None:
    diary = simulated(5, nights=200, rate=0.6, change_at=100, change=4.0)
    pen = Pen()
    pen.taken("HCT {12,5}", since=(TODAY - timedelta(days=100)).isoformat())
    finding = found([*diary.entries(), *pen.entries], "since_HCT {12,5}")
    assert finding.says.en.startswith("More") and "Do not stop" in finding.says.en
    assert "HCT {12,5}" in finding.title.id
    assert [row[-1] for row in finding.rows] == [sum(diary.told[44:100]), sum(diary.told[100:156])]


def test_the_example_year_answers_every_question() -> None:
    findings = example()
    assert len({each.name for each in findings}) == len(findings) == 9
    assert all(each.enough for each in findings)
    by_name = {each.name: each for each in findings}
    assert "betis" in by_name["muscles"].says.id
    assert sum(int(row[1]) for row in by_name["time"].rows) == 122  # type: ignore[arg-type]


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_picture_is_drawn_and_tells_its_table(language: str) -> None:
    for each in example():
        spec = each.spec(language)  # type: ignore[arg-type]
        assert spec is not None
        assert len(spec["data"]["values"]) == len(each.rows)
        svg = drawn(Chart(each.title, each.says, (each.columns, ()), spec), language)  # type: ignore[arg-type]
        assert escape(getattr(each.says, language)) in svg
        assert all(len(row) == len(each.columns) for row in each.rows)


def test_numbers_are_written_as_the_language_writes_them() -> None:
    improving = example()[0]
    assert "," in improving.table("id")[0][1] and "." in improving.table("en")[0][1]
    for each in example():
        assert "{" not in each.says.id + each.says.en


def test_ten_years_show_what_the_last_year_shows() -> None:
    """Older nights are left aside before anything is read of them."""
    years = [
        change
        for n in range(10)
        for change in example_year(EXAMPLE_DAY - timedelta(days=365 * n), seed=n)
        if change.kind is not Kind.TAKEN
    ]
    all_of_it = list(merged(years).values())
    last = [entry for entry in all_of_it if entry.made >= "2025-11-20"]
    assert len(last) < len(all_of_it) / 8
    assert trends(all_of_it, EXAMPLE_DAY) == trends(last, EXAMPLE_DAY)
