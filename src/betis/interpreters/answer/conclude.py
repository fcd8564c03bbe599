"""From the program's yes and no to conclusions, still as bare names: quick, without texts."""

from dataclasses import dataclass

from betis.guideline.fact import Respondent
from betis.guideline.items import Verdict
from betis.guideline.patient import Patient
from betis.guideline.urgency import Urgency
from betis.interpreters.answer.program import Outcome, Program

CAREFUL = (Verdict.DO, Verdict.CONSIDER, Verdict.ASK_A_DOCTOR, Verdict.AVOID)


@dataclass(frozen=True)
class Ranking:
    """One entry's place: points that count now, and the least and most they can become."""

    kind: str
    name: str
    points: int
    least: int
    most: int
    fixed: bool


@dataclass(frozen=True)
class Conclusion:
    """What follows for one person. Names only; `explain` adds words and reasons.

    `possible` are flags that something unknown to the respondent could still raise; `actions`
    are (kind, name, verdict, bars that hold, bars that may hold).
    """

    urgency: Urgency
    could_be: Urgency
    flags: tuple[str, ...]
    open: tuple[str, ...]
    possible: tuple[str, ...]
    criteria: dict[str, str]
    ranked: tuple[Ranking, ...]
    actions: tuple[tuple[str, str, Verdict, tuple[int, ...], tuple[int, ...]], ...]
    checks: tuple[str, ...]
    contradictions: tuple[str, ...]


def conclude(program: Program, patient: Patient, respondent: Respondent) -> Conclusion:
    """Every conclusion about the person, for somebody who can answer what `respondent` can."""
    certain = program.certain(patient)
    possible = program.possible(patient, respondent)
    holding = [(name, Urgency(u)) for name, u, slot in program.flags if certain.yes[slot]]
    maybe = [
        (name, Urgency(u))
        for name, u, slot in program.flags
        if possible.yes[slot] and not certain.yes[slot]
    ]
    urgency = max((u for _, u in holding), default=Urgency.ROUTINE if maybe else Urgency.SELF_CARE)
    return Conclusion(
        urgency=urgency,
        could_be=max([urgency, *(u for _, u in maybe)]),
        flags=tuple(name for name, _ in sorted(holding, key=lambda flag: -flag[1])),
        open=tuple(
            name
            for name, u, slot in sorted(program.flags, key=lambda flag: -flag[1])
            if not certain.yes[slot] and not certain.no[slot]
        ),
        possible=tuple(name for name, _ in maybe),
        criteria=_criteria(program, certain),
        ranked=_ranked(program, certain, urgency),
        actions=_actions(program, certain, possible),
        checks=tuple(name for name, slot in program.checks if certain.yes[slot]),
        contradictions=tuple(n for n, slot in program.contradictions if certain.yes[slot]),
    )


def _criteria(program: Program, certain: Outcome) -> dict[str, str]:
    decided: dict[str, str] = {}
    for _, decides, value, slot in program.criteria:
        if decides and certain.yes[slot]:
            decided.setdefault(decides, value)
    return decided


def _ranked(program: Program, certain: Outcome, urgency: Urgency) -> tuple[Ranking, ...]:
    """Highest first; a fixed entry gives way only to a higher one, and to anything urgent."""
    found = [
        Ranking(kind, name, points, least, most, fixed is not None)
        for (kind, name, fixed, only), points, least, most in zip(
            program.ranked, certain.points, certain.least, certain.most, strict=True
        )
        if not certain.no[only] and not (fixed is not None and urgency >= Urgency.SAME_DAY)
    ]
    return tuple(sorted(found, key=lambda r: (-r.points, not r.fixed, r.name)))


def _actions(
    program: Program, certain: Outcome, possible: Outcome
) -> tuple[tuple[str, str, Verdict, tuple[int, ...], tuple[int, ...]], ...]:
    found = []
    for kind, name, verdict, offered, bars in program.actions:
        if certain.no[offered]:
            continue
        holds = tuple(i for i, (slot, _) in enumerate(bars) if certain.yes[slot])
        may = tuple(
            i for i, (slot, _) in enumerate(bars) if possible.yes[slot] and not certain.yes[slot]
        )
        reached = [Verdict(verdict), *(Verdict(bars[i][1]) for i in holds)]
        if may:
            reached.append(Verdict.ASK_A_DOCTOR)
        found.append((kind, name, max(reached, key=CAREFUL.index), holds, may))
    return tuple(found)
