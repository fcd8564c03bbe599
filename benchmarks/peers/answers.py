"""The right answers, and what differs from them."""

from collections.abc import Iterable, Iterator
from typing import Any

from benchmarks.peers.people import People
from betis.guideline.book import Book
from betis.guideline.fact import Respondent
from betis.guideline.items import ACTION_KINDS
from betis.guideline.patient import Patient
from betis.guideline.urgency import Urgency
from betis.interpreters.answer import compiled, concluded

ABOVE = tuple(Urgency)[1:]
"""The levels that an urgency can reach."""


def expected(book: Book, person: Patient) -> dict[str, Any]:
    """What `answer` says: name → truth, points or verdict."""
    program = compiled(book)
    certain = program.certain(person)
    possible = program.possible(person, Respondent.PERSON)
    found = concluded(book, person, Respondent.PERSON)
    said = levels(found.urgency, found.could_be)
    said |= dict.fromkeys(f"{kind}__{name}" for kind in ACTION_KINDS for name in book.of(kind))
    said |= {f"{kind}__{name}": str(verdict) for kind, name, verdict in found.actions}
    for name, _, slot in program.flags:
        said[f"red_flag__{name} yes"] = certain.yes[slot]
        said[f"red_flag__{name} no"] = certain.no[slot]
        said[f"red_flag__{name} can"] = possible.yes[slot]
    for name, _, _, slot in program.criteria:
        said[f"criterion__{name} yes"] = certain.yes[slot]
        said[f"criterion__{name} no"] = certain.no[slot]
    for kind, name, _, offered, avoid, ask in program.actions:
        said[f"{kind}__{name} offered no"] = certain.no[offered]
        for bar, slot in (("avoid", avoid), ("ask", ask)):
            said[f"{kind}__{name} {bar} yes"] = certain.yes[slot]
            said[f"{kind}__{name} {bar} can"] = possible.yes[slot]
    for name, slot in program.checks:
        said[f"check__{name} yes"] = certain.yes[slot]
    for name, slot in program.contradictions:
        said[f"contradiction__{name} yes"] = certain.yes[slot]
    sums = zip(program.ranked, certain.points, certain.least, certain.most, strict=True)
    for (kind, name, fixed, only), points, least, most in sums:
        said[f"{kind}__{name} only no"] = certain.no[only]
        if fixed is None:
            said[f"{kind}__{name}"] = points
            said |= {f"{kind}__{name} least": least, f"{kind}__{name} most": most}
    return said


def levels(urgency: int, could_be: int) -> dict[str, Any]:
    """The two urgencies as the levels that they reach."""
    reached = {"urgency": urgency, "could_be": could_be}
    return {f"{name} at least {u}": level >= u for name, level in reached.items() for u in ABOVE}


def truths(name: str, value: bool | None) -> dict[str, Any]:
    """A value that may be empty as *surely yes* and *surely no*."""
    return {f"{name} yes": value is True, f"{name} no": value is False}


def differences(
    found: Iterable[dict[str, Any]], people: People
) -> Iterator[tuple[int, str, Any, Any]]:
    """Every answer that is not the right one: person, name, what was said, what is right."""
    for number, (said, person) in enumerate(zip(found, people.each(), strict=True)):
        right = expected(people.book, person)
        for name, value in said.items():
            if value != right[name]:
                yield number, name, value, right[name]
