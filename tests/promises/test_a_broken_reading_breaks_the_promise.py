"""Promises that lie in how rules are read: no book can break them, so the reading is broken here.

The reference reading is whole, so it must disagree with what the proof finds, and say so.
"""

import pytest

from betis.assurance import Assurance, assure
from betis.guideline.book import Book
from betis.guideline.items import Action, Verdict
from betis.interpreters.proof import Status
from betis.interpreters.proof.claims import View
from betis.interpreters.proof.translate import Open, Reading
from betis.logic.nodes import Variable
from tests.promises.mutants import renewed

FLAG = "dark_urine"


def disowned(book: Book, promise: str) -> Assurance:
    """The promise under the broken reading: broken, and the reference reading disagrees."""
    (assurance,) = assure(book, [promise])
    assert assurance.status is Status.BROKEN
    assert not any(found.confirmed for found in assurance.broken)
    assert all("fault of the proof" in found.words.en for found in assurance.broken)
    return assurance


def without_flag(book: Book) -> dict[str, object]:
    return {name: flag for name, flag in book.of("red_flag").items() if name != FLAG}


def test_every_red_flag_counts(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    forgetful = property(lambda view: without_flag(view.book).values())
    monkeypatch.setattr(View, "flags", forgetful)
    assert [f.case for f in disowned(book, "every_red_flag_counts").broken] == [FLAG]


def test_contraindications_are_respected(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = View.gets

    def careless(view: View, action: Action, verdicts: tuple[Verdict, ...]) -> object:
        if action.name == "massage_after":
            action = renewed(action, action.name, bars=action.bars[1:])
        return whole(view, action, verdicts)

    monkeypatch.setattr(View, "gets", careless)
    cases = [f.case for f in disowned(book, "contraindications_are_respected").broken]
    assert cases == ["first_aid__massage_after__0"]


def test_scores_never_change_the_urgency(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    lesser = Book("lesser", book.facts, {}, {}, {"red_flag": without_flag(book)})
    monkeypatch.setattr(View, "without", lambda view, _: View(lesser, view.moment))
    disowned(book, "scores_never_change_the_urgency")


def test_the_interview_never_stops_early(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = Reading._opened

    def deaf(reading: Reading, fact: Variable, silent: object) -> object:
        if reading.open is Open.UNASKED and fact.name == FLAG:
            return False
        return whole(reading, fact, silent)

    monkeypatch.setattr(Reading, "_opened", deaf)
    disowned(book, "the_interview_never_stops_early")
