"""Everybody gets one urgency, and each danger sign one answer."""

from collections.abc import Iterator
from datetime import date

from betis.guideline.book import Book
from betis.guideline.items import FormulaPromise
from betis.guideline.promise import Case, Surely, SurelyNot, UrgencyIs, every, some
from betis.guideline.urgency import Urgency
from betis.logic.text import say


def cases(book: Book) -> Iterator[Case]:
    """At least one level, no two of them, and for each red flag never both yes and no."""
    levels = tuple(Urgency)
    yield Case("at_least_one", some(*map(UrgencyIs, levels)))
    for place, level in enumerate(levels):
        others = (~UrgencyIs(other) for other in levels[place + 1 :])
        yield Case(f"only_{level.code}", UrgencyIs(level).implies(every(*others)))
    for name, flag in book.of("red_flag").items():
        yield Case(name, ~(Surely(flag.when) & SurelyNot(flag.when)))


exactly_one_urgency = FormulaPromise(
    title=say(
        id="Setiap orang mendapat tepat satu urgensi", en="Everybody gets exactly one urgency"
    ),
    says=say(
        id="Apa pun jawabannya, juga tanpa jawaban sama sekali, hasilnya tepat satu dari lima tingkat, dan tidak ada tanda bahaya yang sekaligus ya dan tidak.",
        en="Whatever the answers, even without any, the result is exactly one of the five levels, and no danger sign is yes and no at once.",
    ),
    limits=say(
        id="Ini tentang aturan kami, bukan bukti bahwa aturannya benar secara medis.",
        en="This is about our rules; it does not prove that the rules are right medically.",
    ),
    cases=cases,
    dated=date(2026, 11, 25),
)
