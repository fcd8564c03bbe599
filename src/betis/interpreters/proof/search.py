"""Looking for people: that there is nobody is asked of one solver that holds every formula once;
somebody, with as few answers as it takes, is looked for among the facts that matter."""

from collections.abc import Iterable, Iterator
from time import perf_counter
from typing import Any

import z3

from betis.guideline.book import Book
from betis.guideline.promise import Claim, Growth
from betis.interpreters.proof.claims import View
from betis.interpreters.proof.people import Moment, Values
from betis.interpreters.proof.result import Person
from betis.interpreters.proof.terms import Term, both

SEED = 67


class OutOfTime(Exception):
    """The solver could not decide in the time it was given. Never a pass."""


class Search:
    """Finds somebody for whom a claim holds, or shows that nobody can be such a person."""

    def __init__(self, book: Book) -> None:
        self.solver = new_solver()
        self.values = Values(self.solver)
        self.view = View(book, Moment(self.values))
        self.deadline = float("inf")
        self._literals: dict[int, Any] = {}
        self._sensibly: dict[View, tuple[int, Term]] = {}
        self._people: dict[tuple[Claim, bool], Person | None] = {}

    def allow(self, seconds: float) -> None:
        """From now on, give up after this time."""
        self.deadline = perf_counter() + seconds

    def nobody(self, claim: Claim, sensible: bool) -> bool:
        """Whether the claim is true of no person at all.

        `sensible` leaves out people whose answers contradict one another.

        Raises:
            OutOfTime: when that could not be decided.
        """
        assumed = self.assumptions(claim, sensible)
        return assumed is None or self._check(self.solver, assumed) == z3.unsat

    def assumptions(self, claim: Claim, sensible: bool) -> list[Any] | None:
        """Literals that together say the claim; None where it is never true."""
        wanted = [self.view.term(claim)]
        if sensible:
            wanted += [self._sensible(view) for view in dict.fromkeys(self.view.views(claim))]
        if any(term is False for term in wanted):
            return None
        return [self._literal(term) for term in wanted if term is not True]

    def person(self, claim: Claim, sensible: bool) -> Person | None:
        """Somebody of whom the claim is true, with as few answers as it takes; looked for once."""
        if (claim, sensible) not in self._people:
            self._people[claim, sensible] = self._person(claim, sensible)
        return self._people[claim, sensible]

    def _person(self, claim: Claim, sensible: bool) -> Person | None:
        views = tuple(dict.fromkeys(self.view.views(claim)))
        return self.someone([self.view.term(claim)], views, self.view.reach(claim), sensible)

    def someone(
        self, terms: list[Term], views: Iterable[View], scope: frozenset[str], sensible: bool = True
    ) -> Person | None:
        """Somebody of whom these terms are true, which speak of these views and facts only."""
        views = tuple(views)
        solver = new_solver()
        wanted = [*terms, *(t for view in views if sensible for t in view.sensible(scope))]
        if any(term is False for term in wanted):
            return None
        solver.add(*(term for term in wanted if term is not True), *self.values.rules_of(scope))
        if self._check(solver, ()) == z3.unsat:
            return None
        moments = list(self._moments(views))
        model = self._fewest(solver, moments, scope)
        answers = [moment.patient(model, scope) for moment in moments]
        later = {m.growth: a for m, a in zip(moments[1:], answers[1:], strict=True)}
        return Person(answers[0], self.values.respondent_in(model), later)

    def _fewest(self, solver: Any, moments: list[Moment], scope: frozenset[str]) -> Any:
        """Leaves out every answer without which the claim is still true of somebody, who answers
        for herself if she can. Where time runs out, there are more answers than it takes."""
        model = solver.model()
        herself = self.values.respondent == 0
        for silence in [herself, *(s for m in moments for s in m.spoken(model, scope))]:
            if perf_counter() > self.deadline:
                break
            solver.push()
            solver.add(silence)
            if solver.check() == z3.sat:
                model = solver.model()
            else:
                solver.pop()
        return model

    def _moments(self, views: Iterable[View]) -> Iterator[Moment]:
        """Now, and the later times that a claim speaks of."""
        later: dict[Growth, Moment] = {}
        for view in views:
            if view.moment.before is not None:
                later.setdefault(view.moment.growth, view.moment)
        yield self.view.moment
        yield from later.values()

    def _check(self, solver: Any, assumed: Iterable[Any]) -> Any:
        left = self.deadline - perf_counter()
        if left <= 0:
            raise OutOfTime
        if left < float("inf"):
            solver.set("timeout", max(1, int(left * 1000)))
        found = solver.check(*assumed)
        if found == z3.unknown:
            raise OutOfTime
        return found

    def _sensible(self, view: View) -> Term:
        """Reading contradictions may bring in further facts, so until no more come."""
        known, term = self._sensibly.get(view, (-1, True))
        while len(view.moment.facts) != known:
            known = len(view.moment.facts)
            term = both(*view.sensible())
            self._sensibly[view] = (known, term)
        return term

    def _literal(self, term: Any) -> Any:
        key = term.get_id()
        if key not in self._literals:
            literal = z3.Bool(f"claim {len(self._literals)}")
            self.solver.add(z3.Implies(literal, term))
            self._literals[key] = (literal, term)  # keeps the term, and so its number, alive
        return self._literals[key][0]


def new_solver() -> Any:
    """A solver that always decides alike, and tries *no* before *yes*: people of few words."""
    solver = z3.SimpleSolver()
    solver.set("random_seed", SEED)
    solver.set("phase_selection", 0)
    return solver
