"""The truth tables, every row."""

from itertools import product

import pytest

from betis.logic.truth import (
    EITHER,
    NO,
    UNKNOWN,
    YES,
    Truth,
    all_of,
    any_of,
    at_least,
    negated,
)

KLEENE = (YES, NO, UNKNOWN)


@pytest.mark.parametrize(
    ("left", "right", "both", "one"),
    [
        (YES, YES, YES, YES),
        (YES, NO, NO, YES),
        (YES, UNKNOWN, UNKNOWN, YES),
        (NO, NO, NO, NO),
        (NO, UNKNOWN, NO, UNKNOWN),
        (UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN),
    ],
)
def test_and_or_are_kleenes(left: Truth, right: Truth, both: Truth, one: Truth) -> None:
    assert all_of((left, right)) is all_of((right, left)) is both
    assert any_of((left, right)) is any_of((right, left)) is one


@pytest.mark.parametrize(
    ("value", "opposite"), [(YES, NO), (NO, YES), (UNKNOWN, UNKNOWN), (EITHER, EITHER)]
)
def test_not_swaps_yes_and_no(value: Truth, opposite: Truth) -> None:
    assert negated(value) is opposite


@pytest.mark.parametrize("values", list(product(Truth, repeat=2)))
def test_de_morgan(values: tuple[Truth, Truth]) -> None:
    assert negated(all_of(values)) is any_of(negated(v) for v in values)


@pytest.mark.parametrize("values", list(product(Truth, repeat=3)))
def test_at_least_one_is_or_and_at_least_all_is_and(values: tuple[Truth, ...]) -> None:
    assert at_least(1, values) is any_of(values)
    assert at_least(3, values) is all_of(values)


@pytest.mark.parametrize("values", list(product(KLEENE, repeat=3)))
def test_knowing_more_never_overturns_what_was_certain(values: tuple[Truth, ...]) -> None:
    if UNKNOWN not in values:
        return
    first = values.index(UNKNOWN)
    for learnt in (YES, NO):
        more = (*values[:first], learnt, *values[first + 1 :])
        for join in (all_of, any_of, lambda v: at_least(2, v)):
            before = join(values)
            assert before is UNKNOWN or join(more) is before


@pytest.mark.parametrize("values", list(product((YES, NO, EITHER, UNKNOWN), repeat=2)))
def test_what_cannot_be_settled_never_becomes_yes_by_itself(values: tuple[Truth, ...]) -> None:
    assert all_of((UNKNOWN, *values)).says_yes is False


def test_a_truth_is_no_python_condition() -> None:
    with pytest.raises(TypeError, match="is YES"):
        bool(YES)
