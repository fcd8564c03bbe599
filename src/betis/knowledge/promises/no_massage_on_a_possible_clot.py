"""A leg that may hold a clot is not worked on."""

from collections.abc import Iterator
from datetime import date

from betis.guideline.book import Book
from betis.guideline.items import ACTION_KINDS, FormulaPromise, Verdict
from betis.guideline.promise import Case, Gets, MayBe
from betis.knowledge.situations.possible_clot import possible_clot
from betis.logic.text import say

HARMFUL = frozenset(
    ["massage", "pressing", "rolling", "pricking", "pinching", "rubbing", "heat", "forced_stretch"]
)
INVITING = (Verdict.DO, Verdict.CONSIDER)


def cases(book: Book) -> Iterator[Case]:
    """One for each action that works on the leg in one of these ways."""
    for kind in ACTION_KINDS:
        for name, action in book.of(kind).items():
            if not HARMFUL.isdisjoint(action.does):
                yield Case(
                    action.id, MayBe(possible_clot.when).implies(~Gets(kind, name, INVITING))
                )


no_massage_on_a_possible_clot = FormulaPromise(
    title=say(
        id="Tidak ada pijat bila mungkin ada gumpalan darah", en="No massage on a possible clot"
    ),
    says=say(
        id="Gumpalan darah atau radang vena di tungkai mungkin ada? Maka pijatan, tekanan, gulungan, tusukan, cubitan, gosokan, panas, dan tarikan kuat tidak dianjurkan dan tidak boleh dicoba.",
        en="May there be a clot or an inflamed vein in the leg? Then no massage, pressing, rolling, pricking, pinching, rubbing, heat or forceful pulling is advised or worth considering.",
    ),
    limits=say(
        id="Mungkin berarti: ada tanda yang bisa dilihat orangnya dan belum dijawab tidak. Tanda yang hanya bisa diukur dokter dihitung bila sudah diukur.",
        en="Possible means: a sign that the person can see and has not denied. What only a clinician can measure counts once it is measured.",
    ),
    cases=cases,
    dated=date(2026, 11, 25),
)
