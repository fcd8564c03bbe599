"""Nobody is told to do two things that cannot go together."""

from collections.abc import Iterator
from datetime import date

from betis.guideline.book import Book
from betis.guideline.items import ACTION_KINDS, FormulaPromise, Verdict
from betis.guideline.promise import Case, Gets
from betis.logic.text import say

DO, AVOID = (Verdict.DO,), (Verdict.AVOID,)


def cases(book: Book) -> Iterator[Case]:
    """One for each action, and one for each opposed pair."""
    for kind in ACTION_KINDS:
        for name, action in book.of(kind).items():
            yield Case(action.id, ~(Gets(kind, name, DO) & Gets(kind, name, AVOID)))
            for other in action.opposes:
                yield Case(f"{action.id}__{other}", ~(Gets(kind, name, DO) & Gets(kind, other, DO)))


no_opposed_advice = FormulaPromise(
    title=say(id="Tidak ada nasihat yang bertentangan", en="No advice against other advice"),
    says=say(
        id="Dua tindakan yang dinyatakan tidak bisa dilakukan bersama tidak pernah dua-duanya dianjurkan, dan satu tindakan tidak pernah sekaligus dianjurkan dan dilarang.",
        en="Of two actions that are declared not to go together, never are both advised, and no action is both advised and advised against.",
    ),
    limits=say(
        id="Hanya pasangan yang dinyatakan bertentangan di bukunya. «Boleh dicoba» keduanya masih mungkin: orang memilih salah satu.",
        en="Only pairs declared as opposed in the book. Both may still be worth considering: one chooses.",
    ),
    cases=cases,
    dated=date(2026, 11, 25),
)
