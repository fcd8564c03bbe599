"""Nothing is advised while something forbids it, or may."""

from collections.abc import Iterator
from datetime import date

from betis.guideline.book import Book
from betis.guideline.items import ACTION_KINDS, FormulaPromise, Verdict
from betis.guideline.promise import Case, Gets, MayBe, Surely, every
from betis.logic.text import say

VERDICTS = tuple(Verdict)
INVITING = (Verdict.DO, Verdict.CONSIDER)


def cases(book: Book) -> Iterator[Case]:
    """One for each contraindication of each action."""
    for kind in ACTION_KINDS:
        for name, action in book.of(kind).items():
            for number, bar in enumerate(action.bars):
                milder = VERDICTS[: VERDICTS.index(bar.then)]
                holds = Surely(bar.when).implies(~Gets(kind, name, milder))
                may = MayBe(bar.when).implies(~Gets(kind, name, INVITING))
                yield Case(f"{action.id}__{number}", every(holds, may))


contraindications_are_respected = FormulaPromise(
    title=say(id="Larangan selalu dihormati", en="Contraindications are respected"),
    says=say(
        id="Selama ada hal yang melarang sebuah tindakan, atau mungkin ada dan belum diketahui, tindakan itu tidak pernah «lakukan» atau «boleh dicoba». Bila pasti, hasilnya paling ringan seperti yang tertulis pada larangannya.",
        en="While something forbids an action, or may do so and is not known, the action is never *do* or *consider*. Where it is certain, the verdict is at least what the contraindication says.",
    ),
    limits=say(
        id="Larangan yang tidak tertulis di bukunya tidak ikut. Yang hanya bisa diketahui dokter atau laboratorium dihitung bila hasilnya sudah ada.",
        en="A contraindication that the book does not have is not covered. What only a clinician or laboratory can know counts once it is known.",
    ),
    cases=cases,
    dated=date(2026, 11, 25),
)
