"""No potassium or magnesium where it could build up."""

from collections.abc import Iterator
from datetime import date

from betis.guideline.book import Book
from betis.guideline.items import ACTION_KINDS, Action, FormulaPromise, Verdict
from betis.guideline.promise import Case, Gets, MayBe
from betis.knowledge.situations.potassium_may_build_up import potassium_may_build_up
from betis.logic.text import say

SUPPLEMENTS = ("potassium", "magnesium")
INVITING = (Verdict.DO, Verdict.CONSIDER)


def supplements(action: Action) -> bool:
    """Whether the action takes in potassium or magnesium."""
    return any(word in text for word in SUPPLEMENTS for text in (action.name, *action.does))


def cases(book: Book) -> Iterator[Case]:
    """One for each such action."""
    building_up = MayBe(potassium_may_build_up.when)
    for kind in ACTION_KINDS:
        for name, action in book.of(kind).items():
            if supplements(action):
                yield Case(action.id, building_up.implies(~Gets(kind, name, INVITING)))


potassium_and_magnesium_only_after_asking = FormulaPromise(
    title=say(
        id="Kalium dan magnesium hanya setelah bertanya",
        en="Potassium and magnesium only after asking",
    ),
    says=say(
        id="Mungkin ada penyakit ginjal, cuci darah, atau obat yang menahan kalium? Maka tablet kalium dan magnesium tidak pernah dianjurkan tanpa bertanya ke dokter.",
        en="May there be kidney disease, dialysis or a medicine that holds potassium back? Then no potassium or magnesium supplement is advised without asking a doctor.",
    ),
    limits=say(
        id="Mengenali tindakan dari namanya dan dari kandungannya yang ditulis di bukunya.",
        en="It recognises such actions by name, and by what the book says they do.",
    ),
    cases=cases,
    dated=date(2026, 11, 25),
)
