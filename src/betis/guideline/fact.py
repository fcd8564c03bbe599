"""Something we can ask or measure about a person."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import TypeAlias

from betis.logic import nodes
from betis.logic.nodes import Condition, Variable
from betis.logic.record import field, record
from betis.logic.text import NO_TEXT, Text, say


class Respondent(StrEnum):
    """Who can answer a question."""

    PERSON = "person"
    CARER = "carer"
    CLINICIAN = "clinician"
    LABORATORY = "laboratory"

    @property
    def words(self) -> Text:
        return RESPONDENTS[self]


RESPONDENTS = {
    Respondent.PERSON: say(id="orangnya sendiri", en="the person"),
    Respondent.CARER: say(id="pendamping", en="a carer"),
    Respondent.CLINICIAN: say(id="tenaga kesehatan", en="a clinician"),
    Respondent.LABORATORY: say(id="laboratorium", en="a laboratory"),
}

ANYONE = (Respondent.PERSON, Respondent.CARER, Respondent.CLINICIAN)
EXAMINER = (Respondent.CLINICIAN,)
TESTED = (Respondent.LABORATORY, Respondent.CLINICIAN)


@record(kw_only=True)
class Codes:
    """Codes for the same notion elsewhere; absent where not sure."""

    snomed: str | None = None
    loinc: str | None = None
    icd10: str | None = None


@record(eq=False, repr=False, kw_only=True)
class Asked(Variable):
    """What turns a variable into a question.

    `ask` is the question, `hint` how to look or measure, `who` can answer, `asked_when` the
    condition under which it makes sense (elsewhere the answer is no, not unknown), `page` the
    screening page that it shares with related signs, `danger` that a yes may be dangerous and so
    must never make anything less urgent.
    """

    ask: Text
    hint: Text = NO_TEXT
    who: tuple[Respondent, ...] = ANYONE
    asked_when: Condition | None = None
    page: str = ""
    danger: bool = False
    codes: Codes = field(default_factory=Codes)
    group: str = field(default="", init=False)

    def __set_name__(self, owner: type, name: str) -> None:
        super().__set_name__(owner, name)
        object.__setattr__(self, "group", owner.__name__)


@record(eq=False, repr=False, kw_only=True)
class YesNo(Asked, nodes.YesNo):
    """A question answered yes or no."""


@record()
class Quotient:
    """`times` x `over` / the product of `by`, in the units of these facts."""

    over: "Number"
    by: tuple["Number", ...]
    times: int = 1

    @property
    def parts(self) -> tuple["Number", ...]:
        """The facts that it is worked out from."""
        return (self.over, *dict.fromkeys(self.by))


@record(eq=False, repr=False, kw_only=True)
class Number(Asked, nodes.Number):
    """A question answered with a number in one unit, or worked out where `made_from` tells how."""

    made_from: Quotient | None = None


@record(eq=False, repr=False, kw_only=True)
class OneOf(Asked, nodes.OneOf):
    """A question answered with one choice."""


@record(eq=False, repr=False, kw_only=True)
class SeveralOf(Asked, nodes.SeveralOf):
    """A question answered with any number of choices.

    `members` are further names that may be given, each with the choices it stands for
    (a substance and its classes).
    """

    members: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


Fact: TypeAlias = YesNo | Number | OneOf | SeveralOf
FACT_KINDS: Mapping[type[Asked], str] = MappingProxyType(
    {YesNo: "yes_no", Number: "number", OneOf: "one_of", SeveralOf: "several_of"}
)


class Group:
    """Facts that belong together; one class a file, in the order in which they read best."""

    title: Text

    @classmethod
    def facts(cls) -> tuple[Fact, ...]:
        """The facts of this group, in order."""
        return tuple(
            fact
            for fact in vars(cls).values()
            if isinstance(fact, YesNo | Number | OneOf | SeveralOf)
        )
