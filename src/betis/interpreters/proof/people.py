"""Every possible person as variables: what each fact is, and who knows of it when.

What a fact *is* never changes. What is *known* of it may grow, so each moment has its own
variables for *given* and for *asked, not known*.
"""

from collections.abc import Iterable, Iterator
from typing import Any, assert_never

import z3

from betis.guideline.fact import Respondent
from betis.guideline.patient import NOT_KNOWN, Patient, holds_for
from betis.guideline.promise import Growth
from betis.interpreters.proof.terms import Term, both, either, opposite, true_in
from betis.logic import nodes
from betis.logic.nodes import (
    Among,
    Assume,
    Choosable,
    Compare,
    Includes,
    Known,
    Number,
    OneOf,
    SeveralOf,
    Value,
    Variable,
    YesNo,
)

RESPONDENTS = (Respondent.PERSON, Respondent.CARER, Respondent.CLINICIAN)
"""Who may answer a check-up; a laboratory never does by itself."""


class Values:
    """The variables for what facts are, with their ranges in the solver.

    Facts of two books share a variable where they share name and kind; `restrict` says whose
    range holds (the first book that speaks of it).
    """

    def __init__(self, solver: Any) -> None:
        self.solver = solver
        self.facts: dict[str, Variable] = {}
        self._codes: dict[str, dict[str, int]] = {}
        self._made: dict[str, Any] = {}
        self._rules: dict[str, list[Any]] = {}
        self.respondent = z3.Int("respondent")
        self.rule("", self.respondent >= 0, self.respondent < len(RESPONDENTS))

    def rule(self, fact: str, *terms: Any) -> None:
        """Something that is true of this fact for everybody."""
        self.solver.add(*terms)
        self._rules.setdefault(fact, []).extend(terms)

    def rules_of(self, facts: Iterable[str]) -> Iterator[Any]:
        """What is true of these facts for everybody, and of every respondent."""
        for fact in ("", *sorted(facts)):
            yield from self._rules.get(fact, ())

    def holds(self, atom: nodes.Atom) -> Term:
        """Whether an expression about one fact is true of what the fact is."""
        match atom:
            case YesNo() | Assume():
                return self.of(atom if isinstance(atom, YesNo) else atom.fact)
            case Compare(fact, ">=", bound):
                return self.of(fact) >= bound
            case Compare(fact, ">", bound):
                return self.of(fact) > bound
            case Compare(fact, "<=", bound):
                return self.of(fact) <= bound
            case Compare(fact, "<", bound):
                return self.of(fact) < bound
            case Compare():
                raise ValueError(f"{atom.operator!r} is no comparison")
            case Among(fact, choices):
                return either(*(self.of(fact) == self._code(fact, c) for c in choices))
            case Includes(fact, choice):
                self.of(fact)
                return z3.Bool(f"{fact.name}={choice}")
            case Known():
                return True
            case _:
                assert_never(atom)

    def answerable(self, fact: Variable) -> Term:
        """Whether the respondent can answer about this fact."""
        who = getattr(fact, "who", RESPONDENTS)
        return either(*(self.respondent == n for n, r in enumerate(RESPONDENTS) if r in who))

    def of(self, fact: Variable) -> Any:
        """The variable of a fact, made with its range when first spoken of."""
        key = f"{fact.name}:{_sort(fact)}"
        if key not in self._made:
            self.facts.setdefault(fact.name, fact)
            self._made[key] = self._new(fact, key)
        return self._made[key]

    def _new(self, fact: Variable, key: str) -> Any:
        if isinstance(fact, YesNo):
            return z3.Bool(key)
        value = z3.Int(key)
        if isinstance(fact, Number):
            low, high = fact.bounds
            self.rule(fact.name, value >= low, value <= high)
        elif isinstance(fact, OneOf):
            self.rule(fact.name, either(*(value == self._code(fact, c) for c in fact.choices)))
        return value

    def _code(self, fact: Choosable, choice: str) -> int:
        codes = self._codes.setdefault(fact.name, {})
        return codes.setdefault(choice, len(codes))

    def is_(self, fact: Variable, value: Value) -> Term:
        """That the fact has this value."""
        match fact, value:
            case SeveralOf(), frozenset():
                return both(*(z3.Bool(f"{fact.name}={c}") == (c in value) for c in fact.choices))
            case OneOf(), str():
                return self.of(fact) == self._code(fact, value)
            case _:
                return self.of(fact) == value

    def value_in(self, model: Any, fact: Variable) -> Value:
        """What the fact is for the person that the solver found."""
        if isinstance(fact, SeveralOf):
            return frozenset(c for c in fact.choices if true_in(model, z3.Bool(f"{fact.name}={c}")))
        found = model.eval(self.of(fact), model_completion=True)
        if isinstance(fact, YesNo):
            return bool(z3.is_true(found))
        if isinstance(fact, OneOf):
            return next(c for c in fact.choices if self._code(fact, c) == found.as_long())
        return int(found.as_long())

    def respondent_in(self, model: Any) -> Respondent:
        """Who answers for the person that the solver found."""
        number = model.eval(self.respondent, model_completion=True).as_long()
        return RESPONDENTS[number]


class Moment:
    """What is known of a person at one time.

    `before` and `growth` make it a later time of another moment. `set_` are answers put in place
    of what was known (`With`).
    """

    def __init__(
        self,
        values: Values,
        before: "Moment | None" = None,
        growth: Growth = Growth.ANYHOW,
        set_: dict[str, Value] | None = None,
    ) -> None:
        self.values = values
        self.before = before
        self.growth = growth
        self.set_ = set_ or {}
        self.facts: dict[str, Variable] = {}
        self._made: dict[str, tuple[Any, Any]] = {}
        self._unasked: dict[str, Any] = {}
        self._label: str = "now" if before is None else f"{before._label}+{growth}"

    def given(self, fact: Variable) -> Term:
        """Whether the answer is known."""
        return True if fact.name in self.set_ else self._states(fact)[0]

    def silent(self, fact: Variable) -> Term:
        """Whether it was asked and the answer is not known."""
        return False if fact.name in self.set_ else self._states(fact)[1]

    def holds(self, atom: nodes.Atom, fact: Variable) -> Term:
        """Whether the expression is true of the answer, if that is known."""
        if fact.name in self.set_:
            return holds_for(atom, self.set_[fact.name])
        return self.values.holds(atom)

    def later(self, growth: Growth) -> "Moment":
        """The same people when they know more."""
        return Moment(self.values, self, growth, self.set_)

    def with_(self, fact: str, value: Value) -> "Moment":
        """The same moment, if this fact is known to have this value."""
        changed = Moment(self.values, self.before, self.growth, {**self.set_, fact: value})
        changed.facts, changed._made, changed._unasked = self.facts, self._made, self._unasked
        return changed

    def _states(self, fact: Variable) -> tuple[Any, Any]:
        if fact.name not in self._made:
            given = z3.Bool(f"{fact.name}?{self._label}")
            silent = z3.Bool(f"{fact.name}??{self._label}")
            self._made[fact.name] = given, silent
            self.facts[fact.name] = fact
            self.values.facts.setdefault(fact.name, fact)
            self.values.rule(fact.name, opposite(both(given, silent)))
            if self.before is not None:
                self.values.rule(fact.name, *self._grown(self.before, fact, given, silent))
        return self._made[fact.name]

    def _grown(self, before: "Moment", fact: Variable, given: Any, silent: Any) -> Iterator[Any]:
        """How this moment may differ from the one before."""
        was_given, was_silent = before._states(fact)
        yield z3.Implies(was_given, given)
        yield z3.Implies(was_silent, either(given, silent))
        if self.growth is not Growth.ANYHOW:
            able = self.values.answerable(fact)
            yield z3.Implies(given, either(was_given, able))
            yield z3.Implies(silent, either(was_silent, able))
        if self.growth is Growth.BY_QUESTION:
            yield z3.Implies(was_silent, silent)

    def unasked(self, fact: Variable) -> Term:
        """That there was no question about the fact."""
        if fact.name in self.set_:
            return False
        if fact.name not in self._unasked:
            given, silent = self._states(fact)
            self._unasked[fact.name] = both(opposite(given), opposite(silent))
        return self._unasked[fact.name]

    def spoken(self, model: Any, scope: Iterable[str]) -> list[Term]:
        """For each of these facts about which the person found was asked: that they were not."""
        known = [self.facts[name] for name in sorted(scope) if name in self.facts]
        return [
            self.unasked(fact)
            for fact in known
            if any(true_in(model, state) for state in self._states(fact))
        ]

    def patient(self, model: Any, scope: Iterable[str]) -> Patient:
        """The answers about these facts of the person that the solver found."""
        answers = dict(self.before.patient(model, scope).answers) if self.before else {}
        for name in sorted(scope):
            if name in self.facts:
                given, silent = self._states(self.facts[name])
                if true_in(model, given):
                    answers[name] = self.values.value_in(model, self.facts[name])
                elif true_in(model, silent):
                    answers[name] = NOT_KNOWN
        return Patient(answers)


def _sort(fact: Variable) -> str:
    return "yes" if isinstance(fact, YesNo) else "choice" if isinstance(fact, Choosable) else "n"
