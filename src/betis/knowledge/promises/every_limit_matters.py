"""Every number in a rule decides for somebody."""

from collections.abc import Iterator
from datetime import date
from typing import cast

from betis.guideline.book import Book
from betis.guideline.items import ACTION_KINDS, FormulaPromise
from betis.guideline.promise import Case, Either, Surely, With
from betis.logic.nodes import Compare, Condition, Expression
from betis.logic.text import say
from betis.logic.walk import atoms

KINDS = ("red_flag", "situation", "criterion", *ACTION_KINDS)


def cases(book: Book) -> Iterator[Case]:
    """One for each limit of each condition of these entries."""
    for kind in KINDS:
        for item in book.of(kind).values():
            for number, condition in enumerate(dict.fromkeys(item.conditions())):
                for limit in dict.fromkeys(atoms(cast(Expression, condition))):
                    if isinstance(limit, Compare):
                        name = f"{item.id}__{number}__{limit.fact.name}_{limit.bound}"
                        yield Case(name, decides(limit, condition), someone=True)


def decides(limit: Compare, condition: Condition) -> Either:
    """The condition is certain on one side of the limit and not on the other."""
    low, high = sides(limit)
    below = With(limit.fact, low, Surely(condition))
    above = With(limit.fact, high, Surely(condition))
    return (below & ~above) | (above & ~below)


def sides(limit: Compare) -> tuple[int, int]:
    """The last value on one side and the first on the other."""
    if limit.operator in (">=", "<"):
        return limit.bound - 1, limit.bound
    return limit.bound, limit.bound + 1


every_limit_matters = FormulaPromise(
    title=say(id="Setiap batas angka menentukan", en="Every limit matters"),
    says=say(
        id="Untuk setiap batas angka dalam tanda bahaya, larangan, dan keadaan khusus, ada orang yang hasilnya berbeda tepat di kedua sisi batas itu.",
        en="For every numeric limit in a danger sign, a contraindication or a situation there is somebody for whom the two sides of that limit differ.",
    ),
    limits=say(
        id="Tidak membuktikan bahwa batasnya tepat; itu dari sumbernya.",
        en="It does not prove that the limit is the right one; that comes from its source.",
    ),
    cases=cases,
    dated=date(2026, 11, 25),
)
