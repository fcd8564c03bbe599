"""The published JSON Schema describes the exported book."""

import copy
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from betis.guideline.book import Book
from betis.guideline.export import as_json
from betis.guideline.schema import schema


@pytest.fixture(scope="module")
def exported(book: Book) -> dict[str, Any]:
    return as_json(book)


def test_the_exported_book_fits(exported: dict[str, Any]) -> None:
    Draft202012Validator.check_schema(schema())
    wrong = [error.message[:200] for error in Draft202012Validator(schema()).iter_errors(exported)]
    assert not wrong


@pytest.mark.parametrize(
    "spoil",
    [
        lambda book: book["items"]["red_flag"]["one_leg_swollen"].pop("do"),
        lambda book: book["items"]["red_flag"]["one_leg_swollen"].update(urgency="soon"),
        lambda book: book["items"]["red_flag"]["one_leg_swollen"].update(when={"maybe": "x"}),
        lambda book: book["facts"]["dark_urine"].update(kind="picture"),
        lambda book: book.pop("sources"),
    ],
)
def test_a_spoilt_book_does_not(exported: dict[str, Any], spoil: Any) -> None:
    spoilt = copy.deepcopy(exported)
    spoil(spoilt)
    assert not Draft202012Validator(schema()).is_valid(spoilt)
