"""cvc5 comes to the same about every formula, from the script alone."""

import pytest

from betis.guideline.book import Book
from betis.guideline.items import FormulaPromise
from betis.interpreters.proof import to_smt2

pytestmark = pytest.mark.long
SECONDS = 600


@pytest.fixture(scope="module")
def promises(book: Book) -> list[FormulaPromise]:
    return [p for p in book.of("promise").values() if isinstance(p, FormulaPromise)]


def test_cvc5_agrees(book: Book, promises: list[FormulaPromise]) -> None:
    assert promises
    for promise in promises:
        script, expected = to_smt2(book, promise)
        assert decided(script) == ["sat" if found else "unsat" for found in expected], promise.name


def decided(script: str) -> list[str]:
    """What cvc5 answers to each question of the script."""
    cvc5 = pytest.importorskip("cvc5")
    solver = cvc5.Solver()
    for option, value in {
        "incremental": "true",
        "seed": "67",
        "tlimit-per": str(SECONDS * 1000),
    }.items():
        solver.setOption(option, value)
    solver.setLogic("QF_UFLIA")
    parser = cvc5.InputParser(solver)
    parser.setStringInput(cvc5.InputLanguage.SMT_LIB_2_6, script, "promise")
    symbols, answers = parser.getSymbolManager(), []
    while not (command := parser.nextCommand()).isNull():
        said = str(command.invoke(solver, symbols)).strip()
        if command.getCommandName() == "check-sat-assuming":
            answers.append(said)
    return answers
