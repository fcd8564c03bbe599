"""No answer can lead beyond the urgency that was called possible."""

from collections.abc import Iterator
from datetime import date

from betis.guideline.book import Book
from betis.guideline.items import FormulaPromise
from betis.guideline.promise import Case, CouldBe, Growth, Later, Urgent
from betis.guideline.urgency import Urgency
from betis.logic.text import say


def cases(book: Book) -> Iterator[Case]:
    """For each level: reached now, or by anything the respondent could know."""
    for level in Urgency:
        yield Case(f"{level.code}_now", Urgent(level).implies(CouldBe(level)))
        learnt = Later(Urgent(level), Growth.BY_RESPONDENT)
        yield Case(f"{level.code}_later", learnt.implies(CouldBe(level)))


could_be_is_never_too_low = FormulaPromise(
    title=say(
        id="«Masih mungkin» tidak pernah terlalu rendah",
        en="What is called still possible is never too low",
    ),
    says=say(
        id="Urgensi yang masih mungkin selalu sama dengan atau di atas urgensi sekarang, dan tidak ada jawaban orang itu yang bisa membawanya lebih tinggi.",
        en="The urgency still possible is never below the present one, and no answer that this person could give leads beyond it.",
    ),
    limits=say(
        id="Yang hanya bisa dijawab orang lain (dokter, laboratorium) tidak ikut dihitung, tetapi disebut.",
        en="What only others can answer (a clinician, a laboratory) is not counted, but it is named.",
    ),
    cases=cases,
    contradictory=False,
    dated=date(2026, 11, 25),
)
