"""What comes out of a proof."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from betis.guideline.fact import Respondent
from betis.guideline.patient import Patient
from betis.guideline.promise import Growth


class Status(StrEnum):
    """How a proof ended. Undecided is an error, never a pass."""

    PROVED = "proved"
    BROKEN = "broken"
    UNDECIDED = "undecided"


@dataclass(frozen=True)
class Person:
    """Somebody the solver found: what is known, who answers, and what is known later."""

    patient: Patient
    respondent: Respondent
    later: Mapping[Growth, Patient] = field(default_factory=dict)


@dataclass(frozen=True)
class Finding:
    """A case and the person found for it; None where nobody can be found, or none was in time."""

    case: str
    person: Person | None = None


@dataclass(frozen=True)
class Proof:
    """How the proof of one promise ended.

    Attributes:
        promise: its name.
        cases: how many claims were checked.
        facts: how many facts those claims depend on.
        seconds: how long it took.
        broken: the cases that fail, each with the person who breaks it.
        undecided: the cases for which the time was not enough.
        examples: for claims that somebody must fulfil, that somebody.
    """

    promise: str
    status: Status
    cases: int
    facts: int
    seconds: float
    broken: tuple[Finding, ...] = ()
    undecided: tuple[Finding, ...] = ()
    examples: tuple[Finding, ...] = ()


class How(StrEnum):
    """How an entry of one book stands to the same entry of another."""

    EQUAL = "equal"
    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True)
class Difference:
    """How one entry, or the urgency as a whole, differs between two books.

    `before` and `after` are what each book says of `person`: yes, no or unknown of a rule, the
    verdict on an action, the code of an urgency.
    """

    kind: str
    name: str
    how: How
    before: str = ""
    after: str = ""
    person: Person | None = None
