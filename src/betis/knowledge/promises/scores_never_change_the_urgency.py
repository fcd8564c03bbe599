"""The urgency comes from danger signs alone."""

from collections.abc import Iterator
from datetime import date

from betis.guideline.book import Book
from betis.guideline.items import FormulaPromise
from betis.guideline.promise import Case, UrgencyIs, Without
from betis.guideline.urgency import Urgency
from betis.logic.text import say

SCORED = ("cause", "mimic")


def cases(book: Book) -> Iterator[Case]:
    """One for each level."""
    for level in Urgency:
        here, without = UrgencyIs(level), Without(SCORED, UrgencyIs(level))
        yield Case(level.code, here.implies(without) & without.implies(here))


scores_never_change_the_urgency = FormulaPromise(
    title=say(id="Skor tidak pernah mengubah urgensi", en="Scores never change the urgency"),
    says=say(
        id="Tanpa semua penyebab dan kondisi yang mirip, urgensi setiap orang tetap sama.",
        en="Without all causes and look-alikes, everybody's urgency stays the same.",
    ),
    limits=say(
        id="Terbukti dari arti aturannya; bahwa program juga begitu diuji dengan orang acak.",
        en="It follows from what the rules mean; that the program does the same is tested with random people.",
    ),
    cases=cases,
    dated=date(2026, 11, 25),
)
