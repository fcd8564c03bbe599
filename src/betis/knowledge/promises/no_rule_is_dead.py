"""Every rule has somebody whom it fits and somebody whom it does not."""

from collections.abc import Iterator
from datetime import date

from betis.guideline.book import Book
from betis.guideline.items import FormulaPromise
from betis.guideline.promise import Case, Surely, SurelyNot
from betis.logic.nodes import Constant
from betis.logic.text import say

LEFT_OUT = ("contradiction", "promise")
"""A contradiction fits nobody who answers consistently; a promise has no rule."""


def cases(book: Book) -> Iterator[Case]:
    """Two for each condition of each entry."""
    for kind, items in book.items.items():
        for item in items.values() if kind not in LEFT_OUT else ():
            for number, condition in enumerate(dict.fromkeys(item.conditions())):
                if not isinstance(condition, Constant):
                    name = f"{item.id}__{number}"
                    yield Case(f"{name}__yes", Surely(condition), someone=True)
                    yield Case(f"{name}__no", SurelyNot(condition), someone=True)


no_rule_is_dead = FormulaPromise(
    title=say(id="Tidak ada aturan yang mati", en="No rule is dead"),
    says=say(
        id="Untuk setiap aturan ada orang yang memenuhinya dan ada yang tidak, dengan jawaban yang bisa benar bersama. Orang itu ditunjukkan sebagai contoh.",
        en="For every rule there is somebody whom it fits and somebody whom it does not, with answers that can be true together. That person is shown as an example.",
    ),
    limits=say(
        id="Bahwa orang itu mungkin ada tidak berarti sering ada.",
        en="That such a person is possible does not mean that they are common.",
    ),
    cases=cases,
    dated=date(2026, 11, 25),
)
