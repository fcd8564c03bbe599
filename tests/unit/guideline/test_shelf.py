"""A kept book is the same book, however little of it was unpacked."""

from dataclasses import fields

import pytest

from betis.guideline.book import Book
from betis.guideline.shelf import LATER, packed, unpacked


@pytest.fixture(scope="module")
def again(book: Book) -> Book:
    return unpacked(packed(unpacked(packed(book))))


def shown(thing: object) -> str:
    return repr([(f.name, getattr(thing, f.name)) for f in fields(thing)])  # type: ignore[arg-type]


def test_every_field_of_every_entry_comes_back(book: Book, again: Book) -> None:
    assert (again.version, again.groups) == (book.version, book.groups)
    assert list(again.facts) == list(book.facts)
    assert {n: shown(f) for n, f in again.facts.items()} == {
        n: shown(f) for n, f in book.facts.items()
    }
    assert dict(again.sources) == dict(book.sources)
    assert list(again.items) == list(book.items)
    for kind, items in book.items.items():
        assert list(again.of(kind)) == list(items)
        for name, item in items.items():
            assert shown(again.of(kind)[name]) == shown(item)


def test_what_comes_later_is_fetched_once_and_stays(book: Book) -> None:
    fresh = unpacked(packed(book))
    flag = next(iter(fresh.of("red_flag").values()))
    assert not set(LATER) & vars(flag).keys()
    assert flag.examples is flag.examples and flag.examples
    assert "_later" not in vars(flag)
    with pytest.raises(AttributeError, match="steps"):
        _ = flag.steps


def test_an_entry_is_one_object_and_its_facts_are_the_books(book: Book) -> None:
    fresh = unpacked(packed(book))
    flag = fresh.of("red_flag")["one_leg_swollen"]
    assert flag is fresh.of("red_flag")["one_leg_swollen"]
    asked = [fact for example in flag.examples for fact in example.facts]
    assert asked and all(fact is fresh.facts[fact.name] for fact in asked)
