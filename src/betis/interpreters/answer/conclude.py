"""From the program's yes and no to conclusions, still as bare names: quick, without texts."""

from collections.abc import Iterator
from functools import cache
from math import inf
from typing import NamedTuple

from betis.guideline.fact import Respondent
from betis.guideline.items import Verdict
from betis.guideline.patient import Patient
from betis.guideline.urgency import Urgency
from betis.interpreters.answer.program import Outcome, Program
from betis.logic.record import record

VERDICTS = {str(verdict): verdict for verdict in Verdict}


class Ranking(NamedTuple):
    """One entry's place: points that count now, and the least and most they can become."""

    kind: str
    name: str
    points: int
    least: int
    most: int
    fixed: bool


class Decided(NamedTuple):
    """An action with its verdict for one person."""

    kind: str
    name: str
    verdict: Verdict


@record()
class Conclusion:
    """What follows for one person. Names only; `explain` adds words and reasons.

    `open` are flags that are neither certain nor ruled out. `ranked` has what has points.
    """

    urgency: Urgency
    could_be: Urgency
    flags: tuple[str, ...]
    open: tuple[str, ...]
    criteria: dict[str, str]
    ranked: tuple[Ranking, ...]
    actions: tuple[Decided, ...]
    checks: tuple[str, ...]
    contradictions: tuple[str, ...]


def conclude(program: Program, patient: Patient, respondent: Respondent) -> Conclusion:
    """Every conclusion about the person, for somebody who can answer what `respondent` can."""
    certain, possible = program.certain_and_possible(patient, respondent)
    flags = _by_urgency(program)
    holding = [(name, urgency) for name, urgency, slot in flags if certain.yes[slot]]
    maybe = [u for _, u, slot in flags if possible.yes[slot] and not certain.yes[slot]]
    urgency = max((u for _, u in holding), default=Urgency.ROUTINE if maybe else Urgency.SELF_CARE)
    return Conclusion(
        urgency=urgency,
        could_be=max([urgency, *maybe]),
        flags=tuple(name for name, _ in holding),
        open=tuple(n for n, _, slot in flags if not certain.yes[slot] and not certain.no[slot]),
        criteria=_criteria(program, certain),
        ranked=tuple(ranking(program, certain, urgency, above=0)),
        actions=tuple(_decided(program, certain, possible)),
        checks=tuple(name for name, slot in program.checks if certain.yes[slot]),
        contradictions=tuple(n for n, slot in program.contradictions if certain.yes[slot]),
    )


def _criteria(program: Program, certain: Outcome) -> dict[str, str]:
    decided: dict[str, str] = {}
    for _, decides, value, slot in program.criteria:
        if decides and certain.yes[slot]:
            decided.setdefault(decides, value)
    return decided


@cache
def _by_urgency(program: Program) -> tuple[tuple[str, Urgency, int], ...]:
    """The red flags, most urgent first."""
    flags = ((name, Urgency(urgency), slot) for name, urgency, slot in program.flags)
    return tuple(sorted(flags, key=lambda flag: -flag[1]))


def ranking(
    program: Program, certain: Outcome, urgency: Urgency, above: float = -inf
) -> list[Ranking]:
    """Every entry that is not ruled out and has more points than `above`, highest first; a fixed
    entry gives way only to a higher one, and to anything urgent."""
    found = [
        Ranking(kind, name, points, least, most, fixed is not None)
        for (kind, name, fixed, only), points, least, most in zip(
            program.ranked, certain.points, certain.least, certain.most, strict=True
        )
        if points > above
        and not certain.no[only]
        and not (fixed is not None and urgency >= Urgency.SAME_DAY)
    ]
    return sorted(found, key=lambda r: (-r.points, not r.fixed, r.name))


def _decided(program: Program, certain: Outcome, possible: Outcome) -> Iterator[Decided]:
    """A bar that holds decides; one that may hold, for all the respondent knows, asks first."""
    for own, asked, avoided, offered, avoid, ask in _choices(program):
        if certain.no[offered]:
            continue
        if certain.yes[avoid]:
            yield avoided
        elif certain.yes[ask] or possible.yes[avoid] or possible.yes[ask]:
            yield asked
        else:
            yield own


@cache
def _choices(program: Program) -> tuple[tuple[Decided, Decided, Decided, int, int, int], ...]:
    """What can be decided about each action: its own verdict, *ask a doctor* and *avoid* (nothing
    else where that is its own), and the slots that decide."""
    return tuple(
        (
            Decided(kind, name, VERDICTS[own]),
            Decided(kind, name, VERDICTS[own] if own == Verdict.AVOID else Verdict.ASK_A_DOCTOR),
            Decided(kind, name, Verdict.AVOID),
            offered,
            avoid,
            ask,
        )
        for kind, name, own, offered, avoid, ask in program.actions
    )
