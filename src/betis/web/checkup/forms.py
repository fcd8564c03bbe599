"""From a posted form to answers, and what is wrong where it cannot be read."""

from dataclasses import dataclass
from typing import Any

from django.http import QueryDict

from betis.guideline.book import Book
from betis.guideline.fact import Fact, Number, OneOf, SeveralOf, YesNo
from betis.guideline.patient import NOT_KNOWN, Silence, read_value
from betis.logic.nodes import Value
from betis.logic.text import Text

UNKNOWN, NONE, ONLY, REST_UNSURE = "unknown", "none", "only", "rest_unsure"


@dataclass(frozen=True)
class Read:
    """Answers read from a form, or what is wrong with what was typed."""

    answers: dict[str, Value | Silence]
    wrong: Text | None = None
    typed: str = ""


def read_form(book: Book, names: tuple[str, ...], posted: QueryDict) -> Read:
    """The answers of a page. `answer` is the button that was pressed."""
    pressed = posted.get("answer", "")
    if len(names) > 1:
        return Read(_signs(names, posted, pressed))
    fact = book.facts[names[0]]
    if pressed == UNKNOWN:
        return Read({fact.name: NOT_KNOWN})
    typed = posted.get("typed", "").strip()
    try:
        return Read({fact.name: read_value(fact, _raw(fact, posted, pressed, typed))})
    except ValueError as error:
        return Read({}, error.args[0], typed)


def _signs(names: tuple[str, ...], posted: QueryDict, pressed: str) -> dict[str, Value | Silence]:
    """A shared page: what is ticked is yes; the rest is no, or not known, as the person said."""
    ticked = set(posted.getlist("signs"))
    rest: Value | Silence = False if pressed == ONLY else NOT_KNOWN
    return {name: True if name in ticked else rest for name in names}


def _raw(fact: Fact, posted: QueryDict, pressed: str, typed: str) -> Any:
    match fact:
        case YesNo():
            return {"yes": True, "no": False}.get(pressed, pressed)
        case Number():
            return _number(typed)
        case OneOf():
            return pressed
        case SeveralOf():
            return [] if pressed == NONE else posted.getlist("chosen")


def _number(typed: str) -> Any:
    """A number with a comma or a point; anything else stays as typed, to be refused in words."""
    try:
        number = float(typed.replace(",", "."))
    except ValueError:
        return typed
    return int(number) if number.is_integer() else number
