"""A few movements for one person: only what the guideline says may be done, with its dose.

The table `plan` lists what may stand in a plan, by kind of movement; from each kind the first that
is offered to this person is taken.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import cast

from betis.guideline.book import Book
from betis.guideline.items import Action, Verdict
from betis.guideline.patient import Patient
from betis.interpreters.answer import Result
from betis.interpreters.answer.result import Advised
from betis.interpreters.answer.translate import Reader
from betis.knowledge.tables import rows
from betis.logic.nodes import Expression
from betis.logic.truth import YES

OFFERED = (Verdict.DO, Verdict.CONSIDER)
MOST = 3


@dataclass(frozen=True)
class Dose:
    """How a movement is counted: seconds held, seconds of rest, times, sides."""

    hold: int | None
    rest: int | None
    times: int | None
    sides: int | None

    def __bool__(self) -> bool:
        return any((self.hold, self.times, self.sides))


@dataclass(frozen=True)
class Chosen:
    """An action that stands in the plan: what the guideline says of it for this person, how it is
    counted, and when it is done: minutes before bed, or a time of day."""

    advice: Advised
    item: Action
    dose: Dose
    before_bed: int | None
    at: str


def movements_for(book: Book, patient: Patient, result: Result) -> tuple[Chosen, ...]:
    """At most three movements, of different kinds."""
    found: dict[str, Chosen] = {}
    for slot, chosen in chosen_for(book, patient, result, "movement"):
        found.setdefault(slot, chosen)
    return tuple(found.values())[:MOST]


def chosen_for(
    book: Book, patient: Patient, result: Result, part: str
) -> Iterator[tuple[str, Chosen]]:
    """What may stand in one part of the plan, kind by kind, the first choice of each first. What
    is meant for some people only is left to those who certainly are of them."""
    reader = Reader(patient)
    advised = {each.name: each for each in result.actions if each.verdict in OFFERED}
    for row in rows("plan"):
        advice = advised.get(row["name"])
        if row["part"] != part or advice is None:
            continue
        item: Action = book.of(advice.kind)[advice.name]
        if reader.read(cast(Expression, item.offered_when)).truth is YES:
            yield row["slot"], _chosen(advice, item, row)


def _chosen(advice: Advised, item: Action, row: Mapping[str, str]) -> Chosen:
    return Chosen(
        advice=advice,
        item=item,
        dose=Dose(*(_whole(row[name]) for name in ("hold_s", "rest_s", "times", "sides"))),
        before_bed=_whole(row["minutes_before_bed"]),
        at=row["at"],
    )


def _whole(cell: str) -> int | None:
    return int(cell) if cell else None
