"""Every node has words in both languages."""

import pytest

from betis.logic.nodes import NODES, Constant, Named, at_least
from betis.logic.text import say
from betis.logic.wording import worded
from tests.unit.test_nodes import toy

WORDED = [
    (Constant(True), "selalu", "always"),
    (toy.swollen, "swollen (id)", "swollen"),
    (~toy.swollen, "bukan (swollen (id))", "not (swollen)"),
    (toy.age.at_least(50), "age (id) 50 tahun atau lebih", "age 50 years or more"),
    (~toy.age.at_least(50), "age (id) kurang dari 50 tahun", "age less than 50 years"),
    (toy.potassium.less_than(2.5), "potassium (id) kurang dari 2,5", "potassium less than 2.5"),
    (toy.sex.among("female"), "sex (id): perempuan", "sex: female"),
    (toy.taken.includes("statin"), "taken (id): statin", "taken: statin"),
    (~toy.taken.includes("statin"), "taken (id): bukan statin", "taken: not statin"),
    (
        toy.swollen & (toy.hurt | toy.hot),
        "swollen (id) dan (hurt (id) atau hot (id))",
        "swollen and (hurt or hot)",
    ),
    (
        at_least(2, toy.swollen, toy.hurt, toy.hot),
        "sedikitnya 2 dari: swollen (id); hurt (id); hot (id)",
        "at least 2 of: swollen; hurt; hot",
    ),
    (toy.swollen.known(), "sudah dijawab: swollen (id)", "answered: swollen"),
    (toy.swollen.unless_known(True), "swollen (id) (atau tidak tahu)", "swollen (or not known)"),
    (Named("clot", toy.swollen, say(id="gumpalan", en="a clot")), "gumpalan", "a clot"),
]


@pytest.mark.parametrize(("expression", "indonesian", "english"), WORDED)
def test_words(expression: object, indonesian: str, english: str) -> None:
    assert worded(expression) == (indonesian, english)  # type: ignore[arg-type]


def test_no_node_is_forgotten() -> None:
    seen = {type(expression).__name__ for expression, _, _ in WORDED}
    assert {node.__name__ for node in NODES} - seen == {"Or"}, "Or is worded inside And"
