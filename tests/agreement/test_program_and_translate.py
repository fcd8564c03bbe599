"""The fast program agrees with the reference reading on random rules and random people."""

import marshal
from dataclasses import replace
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from betis.guideline.book import Book
from betis.guideline.fact import Respondent
from betis.guideline.items import RedFlag
from betis.guideline.patient import Patient
from betis.guideline.urgency import Urgency
from betis.interpreters.answer.program import Program, _compiled
from betis.interpreters.answer.translate import read
from betis.logic.nodes import Assume, Expression, Known
from betis.logic.text import say
from betis.logic.truth import NO, YES
from betis.logic.walk import every_part
from tests.agreement.strategies import FACTS, expressions, patients

TEXT = say(id="x", en="x")


def book_of(rules: list[Expression]) -> Book:
    """A book with a red flag for each rule."""
    flag = RedFlag(
        title=TEXT, says=TEXT, urgency=Urgency.SAME_DAY, do=TEXT, when=rules[0], cites=(),
        dated=date(2026, 1, 1),
    )  # fmt: skip
    flags = {f"flag{i}": replace(flag, when=rule, name=f"flag{i}") for i, rule in enumerate(rules)}
    return Book("random", FACTS, {}, {}, {"red_flag": flags})


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.lists(expressions, min_size=1, max_size=5), patients)
def test_certain_reading(rules: list[Expression], patient: Patient) -> None:
    program = Program(marshal.dumps(_compiled(book_of(rules))))
    outcome = program.certain(patient)
    for rule, (_, _, slot) in zip(rules, program.flags, strict=True):
        value = read(rule, patient).truth
        assert (bool(outcome.yes[slot]), bool(outcome.no[slot])) == (value is YES, value is NO)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(expressions, patients, patients)
def test_what_is_not_possible_does_not_come_true_by_learning_more(
    rule: Expression, patient: Patient, learnt: Patient
) -> None:
    """`possible` covers every way in which the unknown can turn out (rules without is-known)."""
    if any(isinstance(part, Known | Assume) for part in every_part(rule)):
        return
    program = Program(marshal.dumps(_compiled(book_of([rule]))))
    _, _, slot = program.flags[0]
    known = {n: v for n, v in patient.answers.items() if patient.given(n) is not None}
    more = Patient({**learnt.answers, **known})
    if program.certain(more).yes[slot]:
        assert program.possible(patient, Respondent.PERSON).yes[slot]


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.lists(expressions, min_size=1, max_size=5), patients, st.sampled_from(Respondent))
def test_both_readings_at_once_are_those_made_singly(
    rules: list[Expression], patient: Patient, who: Respondent
) -> None:
    program = Program(marshal.dumps(_compiled(book_of(rules))))
    alone = program.certain(patient), program.possible(patient, who)
    assert program.certain_and_possible(patient, who) == alone
