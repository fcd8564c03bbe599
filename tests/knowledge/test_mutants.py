"""A wrong operator, limit or part in a danger sign or contraindication is noticed by an example."""

from benchmarks.mutants import mutants
from betis.guideline.book import Book

OWED = 0.95


def test_examples_notice_wrong_rules(book: Book) -> None:
    found = list(mutants(book))
    survivors = [str(mutant) for mutant in found if not mutant.caught]
    assert len(survivors) <= (1 - OWED) * len(found), "\n".join(survivors)
