"""What is certainly urgent stays so, whatever is learnt later."""

from collections.abc import Iterator
from datetime import date

from betis.guideline.book import Book
from betis.guideline.items import FormulaPromise
from betis.guideline.promise import Case, Later, Surely, Urgent
from betis.logic.text import say


def cases(book: Book) -> Iterator[Case]:
    """One for each red flag."""
    for name, flag in book.of("red_flag").items():
        stays = Later(Surely(flag.when)) & Later(Urgent(flag.urgency))
        yield Case(name, Surely(flag.when).implies(stays))


certain_emergencies_stay = FormulaPromise(
    title=say(
        id="Yang pasti gawat tidak hilang karena jawaban berikutnya",
        en="What is certainly urgent stays urgent",
    ),
    says=say(
        id="Bila satu tanda bahaya sudah pasti, tidak ada jawaban tambahan yang bisa membuatnya hilang atau menurunkan urgensinya.",
        en="Once a danger sign is certain, no further answer can make it vanish or lower the urgency.",
    ),
    limits=say(
        id="Berlaku untuk jawaban yang ditambahkan, bukan untuk jawaban yang diubah, dan untuk jawaban yang tidak saling bertentangan.",
        en="It covers answers that are added, not answers that are changed, and answers that do not contradict one another.",
    ),
    cases=cases,
    contradictory=False,
    dated=date(2026, 11, 25),
)
