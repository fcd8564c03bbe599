"""What must hold for every possible patient: the small language in which it is promised.

A promise (`items.Promise`) is a sentence and a formula. The formula is one or many cases, made
from the book by a function in the promise's own file; each case is a claim about one person, built
with `&`, `|`, `~` and `implies`:

    Surely(flag.when).implies(Urgent(flag.urgency))

Claims are a closed list, like the nodes of the kernel. The proof reads them over all patients at
once, the assurance over one. What a person is told can only be claimed through what is listed
here, so a promise can not depend on how an interpreter is made.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias, cast

from betis.guideline.urgency import Urgency
from betis.logic.nodes import Condition, Value, Variable
from betis.logic.text import Text

if TYPE_CHECKING:
    from betis.guideline.items import Verdict


class Growth(StrEnum):
    """How somebody may come to know more. Values never change, they only become known."""

    ANYHOW = "anyhow"
    """Anything not known becomes known, by anybody; or is asked and stays not known."""
    BY_RESPONDENT = "by_respondent"
    """The respondent comes to know something that a respondent of this kind can know."""
    BY_QUESTION = "by_question"
    """The respondent is asked what was not asked yet, can be answered by them and makes sense."""


class Claiming:
    """Anything that is true or false of a person. Carries the operators."""

    def __and__(self, other: "Claiming") -> "Both":
        return Both((_claim(self), _claim(other)))

    def __or__(self, other: "Claiming") -> "Either":
        return Either((_claim(self), _claim(other)))

    def __invert__(self) -> "Opposite":
        return Opposite(_claim(self))

    def implies(self, other: "Claiming") -> "Either":
        """The other holds whenever this one does."""
        return ~self | other

    def __bool__(self) -> bool:
        raise TypeError("A claim is not a Python truth value: write & | ~ instead of and, or, not.")


def _claim(given: object) -> "Claim":
    if not isinstance(given, Claiming):
        raise TypeError(f"Expected a claim, got {given!r}.")
    return cast("Claim", given)


@dataclass(frozen=True)
class Surely(Claiming):
    """The condition is certainly yes."""

    condition: Condition


@dataclass(frozen=True)
class SurelyNot(Claiming):
    """The condition is certainly no."""

    condition: Condition


@dataclass(frozen=True)
class MayBe(Claiming):
    """The condition can be yes, by what is known or by what the respondent could know."""

    condition: Condition


@dataclass(frozen=True)
class Changeable(Claiming):
    """The condition is yes, or could become it by a question not asked yet."""

    condition: Condition


@dataclass(frozen=True)
class Urgent(Claiming):
    """The urgency is this level or higher."""

    level: Urgency


@dataclass(frozen=True)
class UrgencyIs(Claiming):
    """The urgency is exactly this level."""

    level: Urgency


@dataclass(frozen=True)
class CouldBe(Claiming):
    """The urgency still possible is this level or higher."""

    level: Urgency


@dataclass(frozen=True)
class Gets(Claiming):
    """An action is advised with one of these verdicts."""

    kind: str
    name: str
    verdicts: "tuple[Verdict, ...]"


@dataclass(frozen=True)
class Later(Claiming):
    """The claim is true of the same person once more is known, whatever that is."""

    claim: "Claim"
    growth: Growth = Growth.ANYHOW


@dataclass(frozen=True)
class With(Claiming):
    """The claim is true of the same person if this fact is known to have this value."""

    fact: Variable
    value: Value
    claim: "Claim"


@dataclass(frozen=True)
class Without(Claiming):
    """The claim is true of the same person in a book that lacks these kinds of entry."""

    kinds: tuple[str, ...]
    claim: "Claim"


@dataclass(frozen=True)
class Opposite(Claiming):
    """The claim is not true."""

    claim: "Claim"


@dataclass(frozen=True)
class Both(Claiming):
    """All of these claims are true."""

    claims: tuple["Claim", ...]


@dataclass(frozen=True)
class Either(Claiming):
    """At least one of these claims is true."""

    claims: tuple["Claim", ...]


Claim: TypeAlias = (
    Surely
    | SurelyNot
    | MayBe
    | Changeable
    | Urgent
    | UrgencyIs
    | CouldBe
    | Gets
    | Later
    | With
    | Without
    | Opposite
    | Both
    | Either
)


def every(*claims: Claiming) -> Both:
    """All of these claims are true; of none, always."""
    return Both(tuple(map(_claim, claims)))


def some(*claims: Claiming) -> Either:
    """At least one of these claims is true; of none, never."""
    return Either(tuple(map(_claim, claims)))


@dataclass(frozen=True)
class Case:
    """One claim of a promise, with a name for tables. `someone` asks for one person of whom it is
    true, instead of everybody."""

    name: str
    claim: Claim
    someone: bool = False


@dataclass(frozen=True)
class Breach:
    """A sentence that breaks a promise about wording, and where it stands."""

    where: str
    text: Text
