"""The proof reads rules, urgencies and verdicts as the answer does, for random rules and people."""

from dataclasses import replace
from datetime import date

import z3
from hypothesis import given, settings
from hypothesis import strategies as st

from betis.assurance.confirm import Confirmation
from betis.guideline.book import Book
from betis.guideline.fact import EXAMINER, Group, Respondent, YesNo
from betis.guideline.items import Action, Bar, Certainty, RedFlag, Verdict
from betis.guideline.patient import NOT_KNOWN, Patient
from betis.guideline.promise import (
    Changeable,
    Claim,
    CouldBe,
    Gets,
    MayBe,
    Surely,
    SurelyNot,
    UrgencyIs,
    Urgent,
    With,
)
from betis.guideline.urgency import Urgency
from betis.interpreters.answer import compiled
from betis.interpreters.answer.translate import read
from betis.interpreters.proof.people import RESPONDENTS
from betis.interpreters.proof.search import Search
from betis.logic.nodes import And, Expression, Or
from betis.logic.text import say
from betis.logic.truth import NO, YES
from tests.agreement import strategies
from tests.agreement.strategies import toy

TEXT = say(id="x", en="x")
DAY = date(2026, 1, 1)
FLAG = RedFlag(
    title=TEXT, says=TEXT, urgency=Urgency.SAME_DAY, do=TEXT, when=toy.a, cites=(), dated=DAY
)
ACTION = Action(
    title=TEXT, says=TEXT, verdict=Verdict.DO, effect=TEXT, harms=TEXT, steps=(), cites=(),
    certainty=Certainty.NONE, dated=DAY, name="step",
)  # fmt: skip
respondents = st.sampled_from(RESPONDENTS)


class seen(Group):
    """What only an examiner can tell."""

    title = TEXT
    lump = YesNo(ask=TEXT, says=TEXT, who=EXAMINER)
    lump_is_hard = YesNo(ask=TEXT, says=TEXT, asked_when=lump)


FACTS = {**strategies.FACTS, **{fact.name: fact for fact in seen.facts()}}
looked = st.sampled_from([seen.lump, seen.lump_is_hard, ~seen.lump_is_hard])
expressions = st.one_of(
    strategies.expressions,
    st.builds(lambda rule, sign: And((rule, sign)), strategies.expressions, looked),
    st.builds(lambda rule, sign: Or((rule, sign)), strategies.expressions, looked),
)
signs = st.fixed_dictionaries(
    {}, optional={name: st.sampled_from([True, False, NOT_KNOWN]) for name in vars(seen)
                  if name.startswith("lump")},
)  # fmt: skip
patients = st.builds(lambda person, more: person.with_(**more), strategies.patients, signs)


def book_of(rules: list[tuple[Expression, Urgency]], action: Action = ACTION) -> Book:
    """A book with a red flag for each rule, and one action."""
    flags = {
        f"flag{i}": replace(FLAG, when=rule, urgency=urgency)
        for i, (rule, urgency) in enumerate(rules)
    }
    return Book("random", FACTS, {}, {}, {"red_flag": flags, "first_aid": {"step": action}})


class Proved:
    """One person put into the formulas that speak of everybody."""

    def __init__(self, book: Book, patient: Patient, respondent: Respondent) -> None:
        self.search = Search(book)
        self.patient = patient
        self.respondent = respondent

    def holds(self, claim: Claim) -> bool:
        term = self.search.view.term(claim)
        if isinstance(term, bool):
            return term
        solver = z3.Solver()
        solver.add(*self._is_this_person())
        yes, no = (solver.check(t) == z3.sat for t in (term, z3.Not(term)))
        assert yes != no, "all is known of this person, so it is one or the other"
        return bool(yes)

    def _is_this_person(self) -> list[object]:
        moment, values = self.search.view.moment, self.search.values
        said: list[object] = [values.respondent == RESPONDENTS.index(self.respondent)]
        for fact in FACTS.values():
            answer = self.patient.answers.get(fact.name)
            given = answer is not None and answer is not NOT_KNOWN
            said += [moment.given(fact) == given, moment.silent(fact) == (answer is NOT_KNOWN)]
            if given:
                said += [values.is_(fact, answer)]
        return said


@settings(max_examples=250, deadline=None, derandomize=True)
@given(expressions, patients, respondents)
def test_every_reading_of_a_rule(
    rule: Expression, patient: Patient, respondent: Respondent
) -> None:
    book = book_of([(rule, Urgency.SAME_DAY)])
    proved, program = Proved(book, patient, respondent), compiled(book)
    slot = program.flags[0][2]
    certain, reference = program.certain(patient), read(rule, patient).truth
    possible, changeable = (
        look(patient, respondent).yes[slot] for look in (program.possible, program.changeable)
    )
    assert proved.holds(Surely(rule)) == (reference is YES) == bool(certain.yes[slot])
    assert proved.holds(SurelyNot(rule)) == (reference is NO) == bool(certain.no[slot])
    assert proved.holds(MayBe(rule)) == bool(possible or certain.yes[slot])
    assert proved.holds(Changeable(rule)) == bool(changeable)


@settings(max_examples=100, deadline=None, derandomize=True)
@given(
    st.lists(st.tuples(expressions, st.sampled_from(Urgency)), min_size=1, max_size=4),
    st.lists(st.tuples(expressions, st.sampled_from(Verdict)), max_size=3),
    st.tuples(expressions, st.sampled_from(Verdict)),
    patients,
    respondents,
)
def test_urgency_and_verdict(
    rules: list[tuple[Expression, Urgency]],
    bars: list[tuple[Expression, Verdict]],
    offered: tuple[Expression, Verdict],
    patient: Patient,
    respondent: Respondent,
) -> None:
    action = replace(
        ACTION,
        name="step",
        offered_when=offered[0],
        verdict=offered[1],
        bars=tuple(Bar(when=when, why=TEXT, then=then) for when, then in bars),
    )
    book = book_of(rules, action)
    proved = Proved(book, patient, respondent)
    reference = Confirmation(book, patient, respondent)
    claims: list[Claim] = [
        *(shape(level) for shape in (Urgent, UrgencyIs, CouldBe) for level in Urgency),
        *(Gets("first_aid", "step", (verdict,)) for verdict in Verdict),
        *(With(toy.a, value, Urgent(Urgency.SAME_DAY)) for value in (True, False)),
        *(With(toy.age, value, UrgencyIs(Urgency.ROUTINE)) for value in (9, 10)),
    ]
    for claim in claims:
        assert proved.holds(claim) == reference.holds(claim), claim
