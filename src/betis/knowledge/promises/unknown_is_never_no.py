"""What is not known is never taken as no."""

from collections.abc import Iterator
from datetime import date

from betis.guideline.book import Book
from betis.guideline.items import ACTION_KINDS, FormulaPromise
from betis.guideline.promise import Case, Later, Surely, SurelyNot
from betis.logic.text import say

KINDS = ("red_flag", "situation", "criterion", *ACTION_KINDS)


def cases(book: Book) -> Iterator[Case]:
    """One for each condition of each of these entries."""
    for kind in KINDS:
        for item in book.of(kind).values():
            for number, condition in enumerate(dict.fromkeys(item.conditions())):
                never_later = ~Later(Surely(condition))
                yield Case(f"{item.id}__{number}", SurelyNot(condition).implies(never_later))


unknown_is_never_no = FormulaPromise(
    title=say(
        id="Yang belum diketahui tidak pernah dianggap tidak", en="Unknown is never taken as no"
    ),
    says=say(
        id="Tanda bahaya, larangan, dan keadaan khusus hanya disebut «tidak» bila tidak ada jawaban tambahan yang bisa membuatnya «ya».",
        en="A danger sign, a contraindication or a situation is called no only where no further answer can make it yes.",
    ),
    limits=say(
        id="Berlaku untuk jawaban yang tidak saling bertentangan. Skor penyebab tidak termasuk.",
        en="It covers answers that do not contradict one another. Scores of causes are not included.",
    ),
    cases=cases,
    contradictory=False,
    dated=date(2026, 11, 25),
)
