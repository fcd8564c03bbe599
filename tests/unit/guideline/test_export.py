"""The book as JSON, and back."""

import json
from typing import Any

import pytest

from betis.guideline.book import Book
from betis.guideline.export import FORMAT, as_json, expression_as_json, from_json
from betis.logic.nodes import (
    Among,
    And,
    Assume,
    AtLeast,
    Constant,
    Expression,
    Includes,
    Known,
    Named,
    Not,
    Or,
)
from tests.agreement.strategies import FACTS, toy

WRITTEN: list[tuple[Expression, Any]] = [
    (Constant(True), True),
    (toy.a, {"fact": "a"}),
    (toy.level.at_least(1.5), {"fact": "level", "op": ">=", "value": 15}),
    (Among(toy.sex, ("f", "x")), {"among": ["f", "x"], "fact": "sex"}),
    (Includes(toy.taken, "s"), {"fact": "taken", "includes": "s"}),
    (Known(toy.a), {"known": "a"}),
    (Assume(toy.a, True), {"fact": "a", "unless_known": True}),
    (Not(toy.a), {"not": {"fact": "a"}}),
    (And((toy.a, toy.b)), {"all": [{"fact": "a"}, {"fact": "b"}]}),
    (Or((toy.a, toy.b)), {"any": [{"fact": "a"}, {"fact": "b"}]}),
    (AtLeast(1, (toy.a, toy.b)), {"at_least": 1, "of": [{"fact": "a"}, {"fact": "b"}]}),
    (Named("both", toy.a), {"is": {"fact": "a"}, "named": "both"}),
]


@pytest.mark.parametrize(("expression", "written"), WRITTEN)
def test_every_node_is_written_and_read(expression: Expression, written: Any) -> None:
    from betis.guideline.export import _Reader

    book = Book("toy", FACTS, {"toy": toy.title}, {}, {})
    assert expression_as_json(expression) == written
    assert _Reader(as_json(book)).expression(written) == expression


def test_the_whole_book_comes_back(book: Book) -> None:
    exported = json.loads(json.dumps(as_json(book)))
    again = from_json(exported)
    assert list(again.facts) == [n for g in exported["groups"].values() for n in g["facts"]]
    for kind, items in book.items.items():
        if kind != "promise":
            assert {n: i.rule for n, i in again.of(kind).items()} == {
                name: item.rule for name, item in items.items()
            }
    assert {**as_json(again)["items"], "promise": {}} == {**exported["items"], "promise": {}}
    assert as_json(again)["facts"] == exported["facts"]


def test_the_same_book_gives_the_same_json(book: Book) -> None:
    first, second = (json.dumps(as_json(book)) for _ in range(2))
    assert first == second


def test_another_format_is_refused() -> None:
    with pytest.raises(ValueError, match=f"format {FORMAT}"):
        from_json({"format": FORMAT + 1})
