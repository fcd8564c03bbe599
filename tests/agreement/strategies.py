"""Random facts, rules and people for the agreement tests."""

from typing import Any

from hypothesis import strategies as st

from betis.guideline.fact import Group, Number, OneOf, SeveralOf, YesNo
from betis.guideline.patient import NOT_KNOWN, Patient
from betis.logic.nodes import (
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
from betis.logic.text import say


def _words(name: str) -> dict[str, Any]:
    return {"ask": say(id=name, en=name), "says": say(id=name, en=name)}


def _choices(*names: str) -> dict[str, Any]:
    return {name: say(id=name, en=name) for name in names}


class toy(Group):
    """Facts of every kind; some make sense only for some people."""

    title = say(id="mainan", en="toy")
    a = YesNo(**_words("a"))
    b = YesNo(**_words("b"))
    age = Number(**_words("age"), lowest=0, highest=20)
    level = Number(**_words("level"), lowest=0, highest=2, places=1)
    sex = OneOf(**_words("sex"), choices=_choices("f", "m", "x"))
    taken = SeveralOf(**_words("taken"), choices=_choices("s", "t", "u"))
    only_if_a = YesNo(**_words("only_if_a"), asked_when=a)
    only_if_old = Number(**_words("only_if_old"), lowest=0, highest=5, asked_when=age.at_least(10))
    only_if_both = OneOf(
        **_words("only_if_both"), choices=_choices("p", "q"), asked_when=only_if_a & ~b
    )


FACTS = {fact.name: fact for fact in toy.facts()}
LIMITS = {"age": 20, "level": 20, "only_if_old": 5}

atoms: st.SearchStrategy[Expression] = st.one_of(
    st.sampled_from([toy.a, toy.b, toy.only_if_a]),
    st.builds(
        lambda fact, method, bound: getattr(fact, method)(fact.unscaled(bound)),
        st.sampled_from([toy.age, toy.level, toy.only_if_old]),
        st.sampled_from(["at_least", "more_than", "at_most", "less_than"]),
        st.integers(0, 5),
    ),
    st.builds(
        lambda chosen: toy.sex.among(*chosen),
        st.sets(st.sampled_from("fmx"), min_size=1).map(sorted),
    ),
    st.builds(lambda chosen: toy.only_if_both.among(chosen), st.sampled_from("pq")),
    st.builds(Includes, st.just(toy.taken), st.sampled_from("stu")),
    st.builds(Known, st.sampled_from([toy.a, toy.only_if_a])),
    st.builds(Assume, st.sampled_from([toy.b, toy.only_if_a]), st.booleans()),
    st.builds(Constant, st.booleans()),
)


def _larger(inner: st.SearchStrategy[Expression]) -> st.SearchStrategy[Expression]:
    parts = st.lists(inner, min_size=1, max_size=4).map(tuple)
    return st.one_of(
        st.builds(Not, inner),
        st.builds(And, parts),
        st.builds(Or, parts),
        st.builds(lambda some: AtLeast((len(some) + 1) // 2, some), parts),
        st.builds(lambda part: Named(f"named {hash(part)}", part), inner),
    )


expressions: st.SearchStrategy[Expression] = st.recursive(atoms, _larger, max_leaves=12)

_VALUES: dict[str, st.SearchStrategy[Any]] = {
    "a": st.booleans(),
    "b": st.booleans(),
    "age": st.integers(0, 20),
    "level": st.integers(0, 20),
    "sex": st.sampled_from("fmx"),
    "taken": st.frozensets(st.sampled_from("stu")),
    "only_if_a": st.booleans(),
    "only_if_old": st.integers(0, 5),
    "only_if_both": st.sampled_from("pq"),
}

patients: st.SearchStrategy[Patient] = st.fixed_dictionaries(
    {}, optional={name: st.one_of(st.just(NOT_KNOWN), value) for name, value in _VALUES.items()}
).map(Patient)
