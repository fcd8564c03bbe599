"""A record is a dataclass in everything but the time it takes to make one."""

import dataclasses
import pickle
from typing import Any

import pytest

from betis.logic.record import field, record


@record()
class Pair:
    left: int
    right: Any = 0
    note: str = field(default="", compare=False, repr=False)
    made: str = field(default="here", init=False)
    parts: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.left < 0:
            raise ValueError("left is negative")


@record(kw_only=True, eq=False)
class Base:
    first: int = 1
    second: int


@record(kw_only=True, eq=False)
class Longer(Base):
    third: int
    first: int = 5


@dataclasses.dataclass(frozen=True)
class Twin:
    left: int
    right: Any = 0
    note: str = dataclasses.field(default="", compare=False, repr=False)
    made: str = dataclasses.field(default="here", init=False)
    parts: dict[str, int] = dataclasses.field(default_factory=dict)


def described(shape: Any) -> list[tuple[Any, ...]]:
    return [
        (f.name, f.type, f.default, f.default_factory, f.init, f.compare, f.repr)
        for f in dataclasses.fields(shape)
    ]


def test_the_standard_library_sees_a_dataclass() -> None:
    assert dataclasses.is_dataclass(Pair) and dataclasses.is_dataclass(Pair(1))
    assert described(Pair) == described(Twin)
    assert [f.name for f in dataclasses.fields(Longer)] == ["first", "second", "third"]
    assert repr(Pair(1, 2, "x")) == repr(Twin(1, 2, "x")).replace("Twin", "Pair")
    assert dataclasses.asdict(Pair(1, 2)) == dataclasses.asdict(Twin(1, 2))


def test_replace_keeps_the_rest_and_checks_again() -> None:
    changed = dataclasses.replace(Pair(1, 2, "kept"), right=3)
    assert (changed.left, changed.right, changed.note) == (1, 3, "kept")
    with pytest.raises(ValueError, match="left is negative"):
        dataclasses.replace(changed, left=-1)
    with pytest.raises(ValueError, match="init=False"):
        dataclasses.replace(changed, made="elsewhere")


def test_by_value_or_by_identity() -> None:
    assert Pair(1, 2, "a") == Pair(1, 2, "b") != Pair(1, 3, "a")
    assert Pair(1) != Twin(1)
    base = Base(second=2)
    assert base == base and base != Base(second=2)
    assert len({base, Base(second=2)}) == 2
    alone = record()(type("Alone", (), {"__annotations__": {"value": int}}))
    assert len({alone(1), alone(1), alone(2)}) == 2


def test_nothing_can_be_changed() -> None:
    pair = Pair(1)
    with pytest.raises(dataclasses.FrozenInstanceError, match=r"Pair\.left"):
        pair.left = 2  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError):
        del pair.left
    assert pair.parts is not Pair(1).parts


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda: Pair(), "missing left"),
        (lambda: Pair(1, 2, "", {}, 5), "too many"),
        (lambda: Pair(1, left=1), "too many"),
        (lambda: Pair(1, wrong=1), "no field wrong"),
        (lambda: Pair(1, made="x"), "no field made"),
        (lambda: Longer(first=1), "missing second, third"),
        (lambda: Base(1, second=2), "too many"),
    ],
)
def test_wrong_arguments_are_named(make: Any, says: str) -> None:
    with pytest.raises(TypeError, match=says):
        make()


def test_a_pattern_takes_it_apart_and_a_pickle_brings_it_back() -> None:
    match Pair(1, 2):
        case Pair(left, right):
            assert (left, right) == (1, 2)
    back = pickle.loads(pickle.dumps(Pair(1, note="x", parts={"a": 1})))
    assert (back, back.note, back.made) == (Pair(1, parts={"a": 1}), "x", "here")
