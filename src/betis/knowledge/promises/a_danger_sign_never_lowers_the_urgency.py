"""A yes to a sign marked as danger never makes anything less urgent."""

from collections.abc import Iterator
from datetime import date

from betis.guideline.book import Book
from betis.guideline.items import FormulaPromise
from betis.guideline.promise import Case, Urgent, With, every
from betis.guideline.urgency import Urgency
from betis.logic.nodes import YesNo
from betis.logic.text import say


def cases(book: Book) -> Iterator[Case]:
    """One for each sign: no level that was reached is lost by a yes."""
    for name, fact in book.facts.items():
        if isinstance(fact, YesNo) and fact.danger:
            kept = (Urgent(level).implies(With(fact, True, Urgent(level))) for level in Urgency)
            yield Case(name, every(*kept))


a_danger_sign_never_lowers_the_urgency = FormulaPromise(
    title=say(
        id="Tanda bahaya tidak pernah menurunkan urgensi",
        en="A danger sign never lowers the urgency",
    ),
    says=say(
        id="Bila jawaban atas satu tanda bahaya menjadi «ya», urgensinya tetap atau naik, tidak pernah turun, apa pun jawaban lainnya.",
        en="If the answer to one danger sign becomes yes, the urgency stays or rises and never falls, whatever the other answers are.",
    ),
    limits=say(
        id="Hanya untuk tanda yang ditandai berbahaya. Epilepsi yang sudah diketahui sengaja tidak termasuk: kejang pada orang dengan epilepsi menjadi urusan hari ini juga, bukan darurat. Ini tentang aturan kami, bukan bukti bahwa aturannya benar secara medis.",
        en="Only for signs marked as danger. Known epilepsy is left out on purpose: in somebody with epilepsy a fit becomes a matter for the same day, not an emergency. This is about our rules; it does not prove that the rules are right medically.",
    ),
    cases=cases,
    dated=date(2026, 11, 25),
)
