"""Whatever the order, the repetitions and the batches, the same changes are the same diary."""

import random

from hypothesis import given
from hypothesis import strategies as st

from betis.diary.change import Change, merged, read_change
from betis.diary.shape import Kind
from tests.diary.strategies import changes, diaries


@given(diaries, st.randoms(use_true_random=False))
def test_order_and_repetition_do_not_matter(diary: list[Change], chance: random.Random) -> None:
    again = [*diary, *(change for change in diary if chance.random() < 0.5)]
    chance.shuffle(again)
    assert merged(again) == merged(diary)


@given(diaries, diaries, diaries)
def test_batches_do_not_matter(one: list[Change], two: list[Change], three: list[Change]) -> None:
    """A device keeps changes, not entries: whichever batch came first, the union is merged."""
    batches = {change.id: change for batch in (one, two, three) for change in batch}
    whole = list(batches.values())
    left = list({change.id: change for change in [*whole[::2], *whole[1::2]]}.values())
    assert merged(left) == merged(whole) == merged([*reversed(whole)])


@given(diaries)
def test_each_value_is_the_one_of_the_highest_change(diary: list[Change]) -> None:
    for entry, stands in merged(diary).items():
        own = sorted(
            (change for change in diary if change.entry == entry),
            key=lambda change: (change.revision, change.id),
        )
        for name in {name for change in own for name in change.values or {}}:
            last = [c.values[name] for c in own if c.values is not None and name in c.values][-1]
            assert stands.values.get(name) == last
        assert stands.gone == (own[-1].values is None)


@given(diaries, changes())
def test_a_new_change_touches_only_its_own_fields(diary: list[Change], new: Change) -> None:
    before, after = merged(diary), merged([*diary, new])
    for entry, stood in before.items():
        touched = set(new.values or {}) if entry == new.entry else set()
        for name, value in stood.values.items():
            assert name in touched or after[entry].values[name] == value


@given(changes())
def test_a_change_comes_back_from_json_as_it_was(change: Change) -> None:
    assert read_change(change.as_json()) == change


def test_a_night_knows_its_date_even_when_nobody_wrote_it() -> None:
    device = "01935d6e-0000-7000-8000-000000000009"
    change = Change(device, "night-2026-11-25", Kind.NIGHT, 1, {"none": True}, device, "x")
    assert merged([change])["night-2026-11-25"].values == {"none": True, "night": "2026-11-25"}
    assert merged([change])["night-2026-11-25"].problems == []
