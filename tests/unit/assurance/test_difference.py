"""Two versions of the book: what differs, and for whom."""

import json

from betis.assurance import Change, changes
from betis.guideline.book import Book
from betis.guideline.export import as_json, from_json
from betis.guideline.fact import Respondent
from betis.guideline.items import Verdict
from betis.guideline.urgency import Urgency
from betis.interpreters.answer import concluded
from betis.interpreters.proof import How
from tests.promises.mutants import with_item, with_items

FLAG = "one_leg_swollen"


def found(old: Book, new: Book) -> dict[str, Change]:
    return {change.name: change for change in changes(old, new).changes}


def test_a_book_read_back_from_json_does_not_differ(book: Book) -> None:
    compared = changes(from_json(json.loads(json.dumps(as_json(book)))), book)
    assert compared.changes == ()
    assert compared.equal > len(book.of("red_flag"))


def test_a_changed_rule_names_somebody(book: Book) -> None:
    rule = book.of("red_flag")[FLAG].when & book.facts["active_cancer"]
    change = found(book, with_item(book, "red_flag", FLAG, when=rule))[FLAG]
    assert (change.how, change.fields) == (How.CHANGED, ("when",))
    assert change.before != change.after
    assert change.patient is not None and change.words is not None and change.words.id


def test_a_changed_level_names_somebody_whose_urgency_changed(book: Book) -> None:
    new = with_item(book, "red_flag", FLAG, urgency=Urgency.EMERGENCY_NOW)
    changed = found(book, new)
    assert changed[FLAG].fields == ("urgency",)
    moved = changed["same_day_to_emergency_now"]
    assert moved.patient is not None
    for version, expected in ((book, moved.before), (new, moved.after)):
        said = concluded(version, moved.patient, Respondent.PERSON).urgency
        assert said.code == expected


def test_a_changed_verdict(book: Book) -> None:
    new = with_item(book, "first_aid", "quinine_now", verdict=Verdict.DO, bars=())
    change = found(book, new)["quinine_now"]
    assert (change.before, change.after) == ("avoid", "do")


def test_added_and_removed(book: Book) -> None:
    flags = {name: flag for name, flag in book.of("red_flag").items() if name != FLAG}
    lesser = Book(book.version, book.facts, book.groups, book.sources,
                  {**book.items, "red_flag": flags})  # fmt: skip
    assert found(book, lesser)[FLAG].how is How.REMOVED
    added = found(lesser, with_items(lesser, "red_flag", {FLAG: book.of("red_flag")[FLAG]}))[FLAG]
    assert added.how is How.ADDED
    assert added.patient is not None
