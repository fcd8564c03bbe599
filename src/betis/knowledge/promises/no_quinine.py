"""Quinine is never offered."""

from collections.abc import Iterator
from datetime import date

from betis.guideline.book import Book
from betis.guideline.items import ACTION_KINDS, Action, FormulaPromise, Verdict
from betis.guideline.promise import Case, Gets
from betis.logic.text import say

WORDS = ("quinine", "tonic water", "tonic_water")
INVITING = (Verdict.DO, Verdict.CONSIDER)


def is_quinine(action: Action) -> bool:
    """Whether the action is to take quinine in any form."""
    return any(word in f"{action.name} {action.title.en}".lower() for word in WORDS)


def cases(book: Book) -> Iterator[Case]:
    """One for each such action."""
    for kind in ACTION_KINDS:
        for name, action in book.of(kind).items():
            if is_quinine(action):
                yield Case(action.id, ~Gets(kind, name, INVITING))


no_quinine = FormulaPromise(
    title=say(id="Tidak pernah kina", en="Never quinine"),
    says=say(
        id="Kina, juga yang ada di dalam air tonik, tidak pernah dianjurkan dan tidak pernah boleh dicoba, untuk siapa pun.",
        en="Quinine, also in tonic water, is never advised and never worth considering, for anybody.",
    ),
    limits=say(
        id="Mengenali kina dari nama dan judul tindakannya.",
        en="It recognises quinine by the name and title of the action.",
    ),
    cases=cases,
    dated=date(2026, 11, 25),
)
