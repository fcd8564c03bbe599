"""A promise written down in SMT-LIB, so that another solver can check it without us."""

import z3

from betis.guideline.book import Book
from betis.guideline.items import FormulaPromise
from betis.interpreters.proof.search import Search
from betis.interpreters.proof.terms import either


def to_smt2(book: Book, promise: FormulaPromise) -> tuple[str, tuple[bool, ...]]:
    """The script, and for each `check-sat-assuming` in it whether somebody is to be found.

    All claims about everybody are one question, to which the promise wants *unsat*; each claim
    that somebody must fulfil is one of its own, to which it wants *sat*.
    """
    search = Search(book)
    questions: list[list[object]] = []
    against = []
    for case in promise.cases(book):
        if case.someone:
            assumed = search.assumptions(case.claim, sensible=True)
            questions.append([z3.BoolVal(False)] if assumed is None else assumed)
        else:
            assumed = search.assumptions(~case.claim, not promise.contradictory)
            against.append(z3.And(*assumed) if assumed is not None else False)
    expected = [True] * len(questions)
    if against:
        bad = z3.Bool("somebody breaks it")
        search.solver.add(z3.Implies(bad, either(*against)))
        questions.append([bad])
        expected.append(False)
    asked = "".join(f"(check-sat-assuming ({' '.join(_named(q))}))\n" for q in questions)
    return _declarations(search.solver) + asked, tuple(expected)


def _declarations(solver: z3.Solver) -> str:
    script: str = solver.to_smt2()
    return script.replace("(check-sat)", "")


def _named(literals: list[object]) -> list[str]:
    return [literal.sexpr() for literal in literals]  # type: ignore[attr-defined]
