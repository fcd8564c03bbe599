"""Expressions: built with operators, checked when built, compared by value."""

from dataclasses import FrozenInstanceError

import pytest

from betis.guideline.fact import Group, Number, OneOf, SeveralOf, YesNo
from betis.logic.nodes import And, AtLeast, Compare, Constant, Not, Or, at_least
from betis.logic.text import say


def words(name: str) -> dict[str, object]:
    text = say(id=f"{name} (id)", en=name)
    return {"ask": text, "says": text}


class toy(Group):
    title = say(id="mainan", en="toy")
    swollen = YesNo(**words("swollen"))
    hurt = YesNo(**words("hurt"))
    hot = YesNo(**words("hot"))
    age = Number(**words("age"), lowest=0, highest=120, unit=say(id="tahun", en="years"))
    potassium = Number(**words("potassium"), lowest=1, highest=10, places=1)
    sex = OneOf(
        **words("sex"),
        choices={"female": say(id="perempuan", en="female"), "male": say(id="laki", en="male")},
    )
    taken = SeveralOf(
        **words("taken"),
        choices={"statin": say(id="statin", en="statin"), "ppi": say(id="p", en="p")},
    )


def test_a_fact_takes_its_name_from_the_class() -> None:
    assert toy.swollen.name == "swollen"
    assert toy.swollen.group == "toy"
    assert [fact.name for fact in toy.facts()] == [
        "swollen", "hurt", "hot", "age", "potassium", "sex", "taken",
    ]  # fmt: skip


def test_operators_build_nodes() -> None:
    assert toy.swollen & ~toy.hurt == And((toy.swollen, Not(toy.hurt)))
    assert toy.swollen | toy.hurt == Or((toy.swollen, toy.hurt))


def test_grouping_of_the_same_operator_does_not_matter() -> None:
    assert (toy.swollen & toy.hurt) & toy.hot == toy.swollen & (toy.hurt & toy.hot)


def test_equal_expressions_have_equal_hashes() -> None:
    assert hash(toy.swollen & toy.hurt) == hash(toy.swollen & toy.hurt)


@pytest.mark.parametrize(
    "condition", [toy.swollen, toy.swollen & toy.hurt, Constant(True), toy.age.at_least(3)]
)
def test_an_expression_is_no_python_condition(condition: object) -> None:
    with pytest.raises(TypeError, match=r"write & \| ~ instead"):
        bool(condition)


def test_a_number_is_not_a_condition() -> None:
    with pytest.raises(TypeError):
        toy.swollen & toy.age  # type: ignore[operator]


def test_decimals_are_scaled_exactly() -> None:
    assert toy.potassium.less_than(2.5) == Compare(toy.potassium, "<", 25)
    assert toy.potassium.unscaled(25) == 2.5


@pytest.mark.parametrize(
    "build",
    [
        lambda: toy.potassium.at_least(2.55),
        lambda: toy.age.at_least(121),
        lambda: toy.sex.among("other"),
        lambda: toy.sex.among(),
        lambda: toy.taken.includes("aspirin"),
        lambda: And(()),
        lambda: AtLeast(3, (toy.swollen, toy.hurt)),
        lambda: at_least(0, toy.swollen),
    ],
)
def test_nonsense_is_refused_when_built(build: object) -> None:
    with pytest.raises(ValueError, match=r"."):
        build()  # type: ignore[operator]


def test_nodes_are_frozen() -> None:
    node = toy.swollen & toy.hurt
    with pytest.raises(FrozenInstanceError):
        node.parts = ()  # type: ignore[misc]


def test_a_fact_cannot_have_two_names() -> None:
    with pytest.raises((TypeError, RuntimeError)):

        class other(Group):
            title = say(id="", en="")
            another = toy.swollen
