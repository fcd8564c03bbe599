"""From the program's yes and no to conclusions, still as bare names: quick, without texts."""

from collections.abc import Iterator
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
    certain = program.certain(patient)
    possible = program.possible(patient, respondent)
    holding = [(name, Urgency(u)) for name, u, slot in program.flags if certain.yes[slot]]
    maybe = [
        Urgency(u) for _, u, slot in program.flags if possible.yes[slot] and not certain.yes[slot]
    ]
    urgency = max((u for _, u in holding), default=Urgency.ROUTINE if maybe else Urgency.SELF_CARE)
    return Conclusion(
        urgency=urgency,
        could_be=max([urgency, *maybe]),
        flags=tuple(name for name, _ in sorted(holding, key=lambda flag: -flag[1])),
        open=tuple(
            name
            for name, u, slot in sorted(program.flags, key=lambda flag: -flag[1])
            if not certain.yes[slot] and not certain.no[slot]
        ),
        criteria=_criteria(program, certain),
        ranked=tuple(r for r in ranking(program, certain, urgency) if r.points > 0),
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


def ranking(program: Program, certain: Outcome, urgency: Urgency) -> list[Ranking]:
    """Every entry that is not ruled out, highest first; a fixed entry gives way only to a higher
    one, and to anything urgent."""
    found = [
        Ranking(kind, name, points, least, most, fixed is not None)
        for (kind, name, fixed, only), points, least, most in zip(
            program.ranked, certain.points, certain.least, certain.most, strict=True
        )
        if not certain.no[only] and not (fixed is not None and urgency >= Urgency.SAME_DAY)
    ]
    return sorted(found, key=lambda r: (-r.points, not r.fixed, r.name))


def _decided(program: Program, certain: Outcome, possible: Outcome) -> Iterator[Decided]:
    """A bar that holds decides; one that may hold, for all the respondent knows, asks first."""
    for kind, name, verdict, offered, avoid, ask in program.actions:
        if certain.no[offered]:
            continue
        if certain.yes[avoid] or verdict == Verdict.AVOID:
            yield Decided(kind, name, Verdict.AVOID)
        elif certain.yes[ask] or possible.yes[avoid] or possible.yes[ask]:
            yield Decided(kind, name, Verdict.ASK_A_DOCTOR)
        else:
            yield Decided(kind, name, VERDICTS[verdict])
