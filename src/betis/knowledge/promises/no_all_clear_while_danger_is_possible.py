"""Nobody is sent home with self-care while a danger sign is still possible."""

from collections.abc import Iterator
from datetime import date

from betis.guideline.book import Book
from betis.guideline.items import FormulaPromise
from betis.guideline.promise import Case, MayBe, UrgencyIs
from betis.guideline.urgency import Urgency
from betis.logic.text import say


def cases(book: Book) -> Iterator[Case]:
    """One for each red flag."""
    for name, flag in book.of("red_flag").items():
        yield Case(name, MayBe(flag.when).implies(~UrgencyIs(Urgency.SELF_CARE)))


no_all_clear_while_danger_is_possible = FormulaPromise(
    title=say(
        id="Tidak ada «rawat sendiri» selama bahaya masih mungkin",
        en="No all-clear while danger is possible",
    ),
    says=say(
        id="Selama satu tanda bahaya pasti atau masih mungkin, hasilnya tidak pernah «rawat sendiri di rumah».",
        en="While any danger sign is certain or still possible, the result is never *care for it at home*.",
    ),
    limits=say(
        id="Masih mungkin berarti: bisa menjadi ya oleh hal yang bisa dijawab orang itu.",
        en="Possible means: it can become yes by something that this respondent can answer.",
    ),
    cases=cases,
    dated=date(2026, 11, 25),
)
