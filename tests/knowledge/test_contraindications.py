"""Every action against every one of its contraindications: yes forbids, unknown asks first."""

from random import Random
from typing import cast

import pytest

from benchmarks.people import _make
from betis.guideline.fact import Fact, Number, OneOf, Respondent, SeveralOf, YesNo
from betis.guideline.items import ACTION_KINDS, Action, Bar, Verdict
from betis.guideline.patient import Patient
from betis.interpreters.answer import answer, concluded
from betis.interpreters.answer.translate import read
from betis.knowledge.opening import book as opened
from betis.logic.nodes import Expression, Value
from betis.logic.truth import UNKNOWN, YES
from betis.logic.walk import facts

BOOK = opened()
WHO = Respondent.CLINICIAN
CAREFUL = list(Verdict)
GROWN_UP = 40
CASES = [
    pytest.param(action, bar, id=f"{action.id}-{index}")
    for kind in ACTION_KINDS
    for action in BOOK.of(kind).values()
    for index, bar in enumerate(action.bars)
]


def nothing(fact: Fact) -> Value:
    """An answer that affirms nothing."""
    match fact:
        case YesNo():
            return False
        case Number():
            return fact.scaled(GROWN_UP) if fact.name == "age_years" else fact.bounds[0]
        case OneOf():
            return "none" if "none" in fact.choices else next(iter(fact.choices))
        case SeveralOf():
            return frozenset()


def verdict(action: Action, person: Patient) -> Verdict | None:
    """What is said of the action; None where it is not offered to this person."""
    found = concluded(BOOK, person, WHO).actions
    return next(
        (each.verdict for each in found if (each.kind, each.name) == (action.kind, action.name)),
        None,
    )


@pytest.mark.parametrize(("action", "bar"), CASES)
def test_a_contraindication_that_holds_forbids(action: Action, bar: Bar) -> None:
    for seed in range(5):
        answers: dict[str, Value] = {}
        _make(cast(Expression, action.offered_when), True, answers, Random(seed))
        _make(cast(Expression, bar.when), True, answers, Random(seed))
        person = Patient(answers)
        if read(cast(Expression, bar.when), person).truth is YES:
            break
    else:
        pytest.fail("nobody has this contraindication")
    said = verdict(action, person)
    if said is not None:
        wanted = max(action.verdict, bar.then, key=CAREFUL.index)
        assert CAREFUL.index(said) >= CAREFUL.index(wanted)


@pytest.mark.parametrize(("action", "bar"), CASES)
def test_a_contraindication_that_is_not_known_asks_first(action: Action, bar: Bar) -> None:
    open_ = {fact.name for fact in facts(cast(Expression, bar.when))}
    person = Patient({n: nothing(f) for n, f in BOOK.facts.items() if n not in open_})
    answers = dict(person.answers)
    _make(cast(Expression, action.offered_when), True, answers, Random(1))
    for name in open_:
        answers.pop(name, None)
    person = Patient(answers)
    said = verdict(action, person)
    if said is None or read(cast(Expression, bar.when), person).truth is not UNKNOWN:
        return  # not offered, or it makes no sense to ask this person
    assert said in (Verdict.ASK_A_DOCTOR, Verdict.AVOID)
    if said is Verdict.ASK_A_DOCTOR and action.verdict is not said:
        advised = answer(BOOK, person, WHO).actions
        why = next(a.why for a in advised if (a.kind, a.name) == (action.kind, action.name))
        named = [f for n in open_ if WHO in (f := BOOK.facts[n]).who and f.says.id in why.id]
        assert named or bar.why.id in why.id, why.id
