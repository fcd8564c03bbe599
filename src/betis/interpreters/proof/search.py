"""Looking for people: one incremental solver, every formula in it once, questions by literals."""

from collections.abc import Iterable
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
        self.solver = z3.SimpleSolver()
        self.solver.set("random_seed", SEED)
        self.solver.set("phase_selection", 0)  # no before yes: people of few words
        self.values = Values(self.solver)
        self.view = View(book, Moment(self.values))
        self.deadline = float("inf")
        self._literals: dict[int, Any] = {}
        self._sensibly: dict[View, tuple[int, Term]] = {}

    def allow(self, seconds: float) -> None:
        """From now on, give up after this time."""
        self.deadline = perf_counter() + seconds

    def person(self, claim: Claim, sensible: bool) -> Person | None:
        """Somebody of whom the claim is true, with as few answers as it takes.

        `sensible` leaves out people whose answers contradict one another.
        """
        assumed = self.assumptions(claim, sensible)
        if assumed is None or (model := self.model(assumed)) is None:
            return None
        moments = self._moments(claim)
        model = self._fewest(assumed, model, moments, self.view.reach(claim))
        now, *others = moments
        later = {moment.growth: moment.patient(model) for moment in others}
        return Person(now.patient(model), self.values.respondent_in(model), later)

    def assumptions(self, claim: Claim, sensible: bool) -> list[Any] | None:
        """Literals that together say the claim; None where it is never true."""
        wanted = [self.view.term(claim)]
        if sensible:
            wanted += [self._sensible(view) for view in set(self.view.views(claim))]
        if any(term is False for term in wanted):
            return None
        return [self._literal(term) for term in wanted if term is not True]

    def model(self, assumed: Iterable[Any]) -> Any | None:
        """A model, or None if there is none.

        Raises:
            OutOfTime: when that could not be decided.
        """
        left = self.deadline - perf_counter()
        if left <= 0:
            raise OutOfTime
        if left < float("inf"):
            self.solver.set("timeout", max(1, int(left * 1000)))
        found = self.solver.check(*assumed)
        if found == z3.unknown:
            raise OutOfTime
        return self.solver.model() if found == z3.sat else None

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

    def _moments(self, claim: Claim) -> list[Moment]:
        """Now, and the later times that the claim speaks of."""
        later: dict[Growth, Moment] = {}
        for view in self.view.views(claim):
            if view.moment.before is not None:
                later.setdefault(view.moment.growth, view.moment)
        return [self.view.moment, *later.values()]

    def _fewest(
        self, assumed: list[Any], model: Any, moments: list[Moment], reach: frozenset[str]
    ) -> Any:
        """Leaves out every answer without which the claim is still true of somebody; what cannot
        matter to the claim first, all at once."""
        asked = [
            (fact.name in reach, self._literal(moment.unasked(fact)))
            for moment in moments
            for fact in list(moment.facts.values())
            if moment.is_asked(model, fact)
        ]
        kept = [*assumed, *(silence for matters, silence in asked if not matters)]
        if self.solver.check(*kept) != z3.sat:
            kept = assumed
        for silence in (silence for matters, silence in asked if matters):
            if self.solver.check(*kept, silence) == z3.sat:
                kept = [*kept, silence]
        return self.model(kept)
