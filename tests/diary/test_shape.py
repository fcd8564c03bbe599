"""Every field of every kind takes a right value, and names itself when the value is wrong."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from betis.diary.change import Change, read_change
from betis.diary.shape import ORDERED, SHAPES, Kind, problems, wrong_values
from tests.diary.strategies import value_of

FIELDS = [(kind, name) for kind in Kind for name in SHAPES[kind]]
WRONG: dict[str, tuple[Any, ...]] = {
    "Moment": ("2026-11-25T03:10:00", "2026-11-25", "2026-13-01T00:00:00Z", "now", 3, True, []),
    "Day": ("2026-02-30", "2026-W48-3", "25-11-2026", "0001-01-01", 20261125, {}),
    "Flag": (0, 1, "true", []),
    "Scale": (-1, 11, 3.0, "3", True, []),
    "Choice": ("tail", "", 1, [], {}),
    "Choices": ("calf", ["tail"], ["calf", "calf"], [1], [[]], ["own:"], {}),
    "Words": ("", "   ", "x" * 3000, "nul\0", "half \ud800", 3, []),
}


@pytest.mark.parametrize(("kind", "name"), FIELDS)
@given(data=st.data())
def test_right_values_are_taken(kind: Kind, name: str, data: st.DataObject) -> None:
    assert wrong_values(kind, {name: data.draw(value_of(SHAPES[kind][name]))}) == []
    assert wrong_values(kind, {name: None}) == []


@pytest.mark.parametrize(("kind", "name"), FIELDS)
def test_wrong_values_are_named_in_both_languages(kind: Kind, name: str) -> None:
    for value in WRONG[type(SHAPES[kind][name]).__name__]:
        (problem,) = wrong_values(kind, {name: value})
        assert problem.field == name
        assert problem.wrong.id and problem.wrong.en, value
        assert "{" not in problem.wrong.id + problem.wrong.en


@pytest.mark.parametrize("kind", Kind)
def test_what_must_be_given_is_asked_for(kind: Kind) -> None:
    required = {name for name, field in SHAPES[kind].items() if field.required}
    assert {problem.field for problem in problems(kind, {})} == required


@pytest.mark.parametrize("kind", Kind)
def test_a_field_that_does_not_exist_is_named(kind: Kind) -> None:
    assert [problem.field for problem in wrong_values(kind, {"pian": 3})] == ["pian"]


@pytest.mark.parametrize(("first", "last"), ORDERED)
def test_an_end_before_its_start_is_told(first: str, last: str) -> None:
    late, early = "2026-11-25T03:10:00+07:00", "2026-11-25T02:00:00+07:00"
    if first == "since":
        late, early = late[:10], "2026-11-24"
    values: dict[Kind, dict[str, Any]] = {
        Kind.CRAMP: {"started": late},
        Kind.NIGHT: {"night": "2026-11-25"},
        Kind.TAKEN: {"name": "magnesium"},
    }
    kind = next(kind for kind in values if first in SHAPES[kind])
    whole = {**values[kind], first: late}
    assert [problem.field for problem in problems(kind, {**whole, last: early})] == [last]
    assert problems(kind, {**whole, last: late}) == []


IDENTIFIER = "01935d6e-0000-7000-8000-000000000001"
GOOD = {
    "id": IDENTIFIER,
    "entry": "night-2026-11-25",
    "kind": "night",
    "revision": 1,
    "values": {"none": True},
    "device": IDENTIFIER,
    "made": "2026-11-25T07:00:00+07:00",
}


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        ("id", IDENTIFIER.upper()), ("id", None), ("entry", "night-2026-13-40"),
        ("entry", IDENTIFIER), ("entry", 7), ("kind", "dream"), ("kind", []), ("revision", 0),
        ("revision", True), ("revision", 2**31), ("values", []), ("device", "phone"),
        ("made", "2026-11-25"),
    ],
)  # fmt: skip
def test_what_is_wrong_around_the_values_is_named(name: str, wrong: Any) -> None:
    found = read_change({**GOOD, name: wrong})
    assert isinstance(found, list)
    assert [problem.field for problem in found] == [name]
    assert isinstance(read_change(GOOD), Change)


def test_a_night_and_its_date_must_agree() -> None:
    found = read_change({**GOOD, "values": {"night": "2026-11-24"}})
    assert isinstance(found, list) and found[0].field == "entry"


@pytest.mark.parametrize("name", GOOD)
def test_nothing_of_a_change_may_be_missing(name: str) -> None:
    found = read_change({key: value for key, value in GOOD.items() if key != name})
    assert isinstance(found, list) and found[0].field == name
