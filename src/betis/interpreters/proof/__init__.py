"""All possible patients at once: promises proved with Z3, or somebody who breaks them.

`prove` proves promises of a book; `difference` compares two books; `to_smt2` writes a promise
down for another solver.
"""

from collections.abc import Iterable, Iterator
from time import perf_counter

from betis.guideline.book import Book
from betis.guideline.items import FormulaPromise
from betis.guideline.promise import Case
from betis.interpreters.proof.difference import difference
from betis.interpreters.proof.portable import to_smt2
from betis.interpreters.proof.result import Difference, Finding, How, Person, Proof, Status
from betis.interpreters.proof.search import OutOfTime, Search

__all__ = [
    "SECONDS",
    "Difference",
    "Finding",
    "How",
    "Person",
    "Proof",
    "Status",
    "difference",
    "prove",
    "to_smt2",
]

SECONDS = 45.0
"""Time allowed for one promise."""


def prove(
    book: Book, promises: Iterable[FormulaPromise], seconds: float = SECONDS
) -> Iterator[Proof]:
    """The proof of each promise, one after the other, with all formulas shared between them.

    Args:
        book: a bound guideline.
        promises: what to prove of it.
        seconds: time allowed for each promise; what is not decided by then is *undecided*.
    """
    search = Search(book)
    for promise in promises:
        yield _proof(search, promise, seconds)


def _proof(search: Search, promise: FormulaPromise, seconds: float) -> Proof:
    started = perf_counter()
    search.allow(seconds)
    broken, undecided, examples = [], [], []
    facts: set[str] = set()
    cases = tuple(promise.cases(search.view.book))
    for case in cases:
        facts |= search.view.reach(case.claim)
        try:
            person = _found(search, case, promise.contradictory)
        except OutOfTime:
            undecided.append(Finding(case.name))
            continue
        if case.someone and person is not None:
            examples.append(Finding(case.name, person))
        elif case.someone or person is not None:
            broken.append(Finding(case.name, person))
    status = Status.UNDECIDED if undecided else Status.PROVED
    return Proof(
        promise=promise.name,
        status=Status.BROKEN if broken else status,
        cases=len(cases),
        facts=len(facts),
        seconds=perf_counter() - started,
        broken=tuple(broken),
        undecided=tuple(undecided),
        examples=tuple(examples),
    )


def _found(search: Search, case: Case, contradictory: bool) -> Person | None:
    """An example of the case, or somebody who breaks it: a sensible person where there is one."""
    if case.someone:
        return search.person(case.claim, sensible=True)
    against = ~case.claim
    if search.nobody(against, sensible=not contradictory):
        return None
    return search.person(against, sensible=True) or search.person(against, sensible=False)
