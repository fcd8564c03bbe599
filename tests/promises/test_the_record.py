"""What the site shows as proved is what was proved of this very book."""

from betis.assurance.record import recorded
from betis.guideline.book import Book


def test_the_record_is_of_this_book(book: Book) -> None:
    last = recorded()
    assert last["version"] == book.version, "run `make docs`"
    assert set(last["promises"]) == set(book.of("promise"))
    assert {proof["status"] for proof in last["promises"].values()} == {"proved"}
