"""A danger sign that holds is never hidden, nor one that is still open."""

from collections.abc import Iterator
from datetime import date

from betis.guideline.book import Book
from betis.guideline.items import FormulaPromise
from betis.guideline.promise import Case, CouldBe, MayBe, Surely, Urgent
from betis.logic.text import say


def cases(book: Book) -> Iterator[Case]:
    """One for each red flag."""
    for name, flag in book.of("red_flag").items():
        holds = Surely(flag.when).implies(Urgent(flag.urgency))
        yield Case(name, holds & MayBe(flag.when).implies(CouldBe(flag.urgency)))


every_red_flag_counts = FormulaPromise(
    title=say(id="Setiap tanda bahaya dihitung", en="Every danger sign counts"),
    says=say(
        id="Bila satu tanda bahaya pasti, urgensinya paling sedikit setinggi tanda itu. Bila tanda itu masih mungkin, urgensi yang masih mungkin juga setinggi itu.",
        en="If a danger sign is certain, the urgency is at least its own. If it is still possible, so is its urgency.",
    ),
    limits=say(
        id="Ini tentang aturan kami, bukan bukti bahwa aturannya benar secara medis.",
        en="This is about our rules; it does not prove that the rules are right medically.",
    ),
    cases=cases,
    dated=date(2026, 11, 25),
)
