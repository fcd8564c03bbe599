"""The kinds of entry a guideline has. Every entry is one file; its name is the file's name.

Field order is the reading order: what, why, what to do, rule, sources, date, examples.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from enum import StrEnum
from math import log
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, cast

from betis.guideline.urgency import Urgency
from betis.logic.nodes import Condition, Constant, Expression, Named, Variable, any_of
from betis.logic.record import field, record
from betis.logic.text import NO_TEXT, Text, say
from betis.logic.truth import Truth

if TYPE_CHECKING:
    from betis.guideline.book import Book
    from betis.guideline.promise import Breach, Case

ALWAYS = Constant(True)
NEVER = Constant(False)


class Certainty(StrEnum):
    """How sure the evidence makes us."""

    HIGH = "high"
    MODERATE = "moderate"
    LOW = "low"
    VERY_LOW = "very_low"
    NONE = "none"

    @property
    def words(self) -> Text:
        return _CERTAINTY[self]


_CERTAINTY = {
    Certainty.HIGH: say(id="bukti kuat", en="high certainty"),
    Certainty.MODERATE: say(id="bukti sedang", en="moderate certainty"),
    Certainty.LOW: say(id="bukti lemah", en="low certainty"),
    Certainty.VERY_LOW: say(id="bukti sangat lemah", en="very low certainty"),
    Certainty.NONE: say(id="belum ada bukti", en="no evidence found"),
}


class Verdict(StrEnum):
    """What we say of an action, from the most to the least inviting."""

    DO = "do"
    CONSIDER = "consider"
    ASK_A_DOCTOR = "ask_a_doctor"
    AVOID = "avoid"

    @property
    def words(self) -> Text:
        return _VERDICT[self]


_VERDICT = {
    Verdict.DO: say(id="Lakukan", en="Do"),
    Verdict.CONSIDER: say(id="Boleh dicoba", en="Consider"),
    Verdict.ASK_A_DOCTOR: say(id="Tanya dokter dulu", en="Ask a doctor first"),
    Verdict.AVOID: say(id="Hindari", en="Avoid"),
}


class Grade(StrEnum):
    """Editorial strength of a link for which no number is published."""

    STRONG = "strong"
    MODERATE = "moderate"
    WEAK = "weak"


GRADE_POINTS: Mapping[Grade, int] = MappingProxyType(
    {Grade.STRONG: 9, Grade.MODERATE: 5, Grade.WEAK: 2}
)
"""Our own choice, not evidence: about ratios of 2.5, 1.6 and 1.2 on the scale below."""
MOST_POINTS = 15


@record(kw_only=True, eq=False)
class Weight:
    """One observation that speaks for (or against) an entry, and how much.

    `points` are `round(10 * ln(ratio))` at the confidence bound nearer to 1, so that an imprecise
    study counts for little, clipped to 15 either way; without a ratio, the grade's points.
    """

    when: Condition
    cites: str
    grade: Grade = Grade.WEAK
    ratio: float | None = None
    low: float | None = None
    high: float | None = None
    measure: str = ""
    note: str = ""

    @property
    def points(self) -> int:
        """Whole points; never negative here, the entry says for or against."""
        return min(self._unclipped(), MOST_POINTS)

    @property
    def clipped(self) -> bool:
        """Whether the published number was larger than the scale."""
        return self._unclipped() > MOST_POINTS

    def _unclipped(self) -> int:
        if self.ratio is None:
            return GRADE_POINTS[self.grade]
        rising = self.ratio >= 1
        bound = (self.low if rising else self.high) or self.ratio
        return max(0, round(10 * log(bound if rising else 1 / bound)))


@record(kw_only=True, eq=False)
class Example:
    """A person, and what the entry's rule says of them."""

    who: str
    facts: Mapping[Variable, Any]
    expect: Truth


@record(kw_only=True, eq=False)
class Item:
    """What every entry has. `name`, `kind` and `file` are given by the binder.

    `settles` names the topics (or single claims, such as `S123`) of old advice that the entry
    answers; `corrects` those of them that it answers as wrong or unsupported.
    """

    title: Text
    says: Text
    cites: tuple[str, ...]
    dated: date
    examples: tuple[Example, ...] = field(default_factory=tuple)
    settles: tuple[str, ...] = ()
    corrects: tuple[str, ...] = ()
    reviewed_by: str = ""
    name: str = ""
    kind: str = ""
    file: str = field(default="", repr=False)

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            """A field that an entry from a kept book has still to fetch (see `shelf`)."""
            own = self.__dict__
            if "_later" in own:
                own.update(own["_later"][self.name])
                own.pop("_later", None)
            if name not in own:
                raise AttributeError(f"{type(self).__name__} has no {name!r}")
            return own[name]

    @property
    def rule(self) -> Condition | None:
        """The condition that the examples exercise; None where the entry has no rule."""
        return None

    @property
    def id(self) -> str:
        """The name used for columns."""
        return f"{self.kind}__{self.name}"

    def conditions(self) -> Iterator[Condition]:
        """Every condition in the entry."""
        if self.rule is not None:
            yield self.rule

    def cited(self) -> Iterator[str]:
        """Every source named anywhere in the entry."""
        yield from self.cites

    def mentions(self) -> Iterator[tuple[str, str]]:
        """Every other entry this one points at, as (kind, name)."""
        return iter(())

    def texts(self) -> Iterator[Text]:
        """Every sentence a reader may see."""
        yield self.title
        yield self.says


@record(kw_only=True, eq=False)
class RedFlag(Item):
    """A danger sign. `suspects` are the mimics, causes or other names it points to."""

    urgency: Urgency
    do: Text
    when: Condition
    suspects: tuple[str, ...] = ()
    within: Text = NO_TEXT
    seed_rule: Text = NO_TEXT

    @property
    def rule(self) -> Condition:
        return self.when

    def texts(self) -> Iterator[Text]:
        yield from super().texts()
        yield self.do
        yield from (text for text in (self.within, self.seed_rule) if text)


@record(kw_only=True, eq=False)
class Number:
    """A published frequency, as it was published."""

    value: str
    what: Text
    people: Text
    cites: str


@record(kw_only=True, eq=False)
class Ranked(Item):
    """Something that gets a score: a cause or a mimic.

    `only_when` is the exposure or disease without which none of the weights count (a statin
    cannot contribute in somebody who takes none). `fixed` replaces the sum of the weights; such
    an entry is left out once something is urgent.
    """

    do: Text
    certainty: Certainty
    only_when: Condition = ALWAYS
    supports: tuple[Weight, ...]
    against: tuple[Weight, ...] = ()
    fixed: int | None = None
    usual_urgency: Urgency = Urgency.ROUTINE
    checks: tuple[str, ...] = ()
    see: tuple[str, ...] = ()
    frequency: tuple[Number, ...] = ()
    icd10: str | None = None
    snomed: str | None = None

    @property
    def rule(self) -> Condition:
        """Whether anything speaks for it."""
        supported = any_of(*(weight.when for weight in self.supports))
        return supported if self.only_when == ALWAYS else self.only_when & supported

    def conditions(self) -> Iterator[Condition]:
        yield self.only_when
        yield from (weight.when for weight in self.supports + self.against)

    def cited(self) -> Iterator[str]:
        yield from self.cites
        yield from (weight.cites for weight in self.supports + self.against)
        yield from (number.cites for number in self.frequency)

    def mentions(self) -> Iterator[tuple[str, str]]:
        yield from (("check", name) for name in self.checks)
        yield from (("professional", name) for name in self.see)

    def texts(self) -> Iterator[Text]:
        yield from super().texts()
        yield self.do


@record(kw_only=True, eq=False)
class Cause(Ranked):
    """Something that may contribute to cramps."""


@record(kw_only=True, eq=False)
class Mimic(Ranked):
    """Something that is taken for a cramp. `differs` tells how to tell it apart."""

    differs: Text

    def texts(self) -> Iterator[Text]:
        yield from super().texts()
        yield self.differs


@record(kw_only=True, eq=False)
class Criterion(Item):
    """A published definition or a classification. `decides` is the property of a check-up's
    `kind` that it settles, with `value`; empty where it only informs."""

    when: Condition
    decides: str = ""
    value: str = ""

    @property
    def rule(self) -> Condition:
        return self.when


@record(kw_only=True, eq=False)
class Bar:
    """Why somebody must not do something: yes gives `then`, unknown gives *ask a doctor*."""

    when: Condition
    why: Text
    then: Verdict = Verdict.AVOID


class Moment(StrEnum):
    """When during a cramp a step belongs."""

    NOW = "now"
    AFTER_3_MINUTES = "after_3_minutes"
    AFTER_10_MINUTES = "after_10_minutes"
    AFTERWARDS = "afterwards"


@record(kw_only=True, eq=False)
class Action(Item):
    """Something one can do, eat, take, wear, or had better not.

    `does` names what it does to the leg (massage, pressing, rolling, pricking, heat, pulling...),
    for promises. `moment` and `order` place it on the night screen; `seconds` is how long a step
    is held there. `opposes` names actions that cannot sensibly be done together with it.
    """

    verdict: Verdict
    effect: Text
    harms: Text
    steps: tuple[Text, ...]
    certainty: Certainty
    offered_when: Condition = ALWAYS
    bars: tuple[Bar, ...] = ()
    does: tuple[str, ...] = ()
    opposes: tuple[str, ...] = ()
    moment: Moment | None = None
    order: int = 0
    seconds: int = 0

    @property
    def rule(self) -> Condition:
        """Whether something forbids it, or speaks for asking first."""
        return any_of(*(bar.when for bar in self.bars)) if self.bars else NEVER

    def conditions(self) -> Iterator[Condition]:
        yield self.offered_when
        yield from (bar.when for bar in self.bars)

    def mentions(self) -> Iterator[tuple[str, str]]:
        yield from ((self.kind, name) for name in self.opposes)

    def texts(self) -> Iterator[Text]:
        yield from super().texts()
        yield from (self.effect, self.harms, *self.steps)
        yield from (bar.why for bar in self.bars)


@record(kw_only=True, eq=False)
class Result:
    """What a value of a test means. `seen` tells whether the limit was read in its source."""

    range: Text
    meaning: Text
    cites: str
    seen: bool
    urgency: Urgency | None = None


@record(kw_only=True, eq=False)
class Check(Item):
    """A blood test or examination, when it is worth doing, and what its result means."""

    worth_when: Condition
    results: tuple[Result, ...]
    measures: str = ""
    loinc: str | None = None

    @property
    def rule(self) -> Condition:
        return self.worth_when

    def cited(self) -> Iterator[str]:
        yield from self.cites
        yield from (result.cites for result in self.results)

    def texts(self) -> Iterator[Text]:
        yield from super().texts()
        for result in self.results:
            yield from (result.range, result.meaning)


@record(kw_only=True, eq=False)
class Professional(Item):
    """Somebody to see, and how to reach them."""

    reach: Text

    def texts(self) -> Iterator[Text]:
        yield from super().texts()
        yield self.reach


@record(kw_only=True, eq=False)
class Contradiction(Item):
    """Answers that cannot both be true."""

    when: Condition

    @property
    def rule(self) -> Condition:
        return self.when


@record(kw_only=True, eq=False)
class Situation(Item):
    """A derived fact: something that several answers together may mean ("a clot is possible").

    Rules use it through `holds`, and it is spoken of by its title.
    """

    when: Condition

    @property
    def rule(self) -> Condition:
        return self.when

    @property
    def holds(self) -> Named:
        """The situation as a part of a rule. Needs `name` given in its file."""
        return Named(self.name, cast(Expression, self.when), self.title)


@record(kw_only=True, eq=False)
class NightQuestion(Item):
    """A question of the night screen. *No* denies every fact in `denies`; *yes* affirms `affirms`
    (the gravest of them, since the person did not say which) and shows `warns`; skipping leaves
    all not known."""

    warns: Text = NO_TEXT
    affirms: Variable
    denies: tuple[Variable, ...]
    order: int

    def texts(self) -> Iterator[Text]:
        yield from super().texts()
        if self.warns:
            yield self.warns


@record(kw_only=True, eq=False)
class Advice:
    """One line of advice for a group of people, with its source."""

    text: Text
    cites: str
    seen: bool


@record(kw_only=True, eq=False)
class Population(Item):
    """A group of people for whom something is different, and when a person belongs to it."""

    when: Condition
    do: tuple[Advice, ...]
    avoid: tuple[Advice, ...]
    watch: tuple[Advice, ...]
    frequency: tuple[Number, ...] = ()

    @property
    def rule(self) -> Condition:
        return self.when

    def cited(self) -> Iterator[str]:
        yield from self.cites
        yield from (line.cites for line in self.do + self.avoid + self.watch)
        yield from (number.cites for number in self.frequency)

    def texts(self) -> Iterator[Text]:
        yield from super().texts()
        yield from (line.text for line in self.do + self.avoid + self.watch)


@record(kw_only=True, eq=False)
class Myth(Item):
    """What people say. `says` is the claim, `known` what is known, `instead` what to do."""

    known: Text
    instead: Text
    certainty: Certainty

    def texts(self) -> Iterator[Text]:
        yield from super().texts()
        yield from (self.known, self.instead)


class Severity(StrEnum):
    """How bad two things together may be, from the worst."""

    CONTRAINDICATED = "contraindicated"
    MAJOR = "major"
    MODERATE = "moderate"
    MINOR = "minor"

    @property
    def words(self) -> Text:
        return _SEVERITY[self]

    @property
    def rank(self) -> int:
        """Its place, the worst first."""
        return list(Severity).index(self)


_SEVERITY = {
    Severity.CONTRAINDICATED: say(id="Tidak boleh bersama", en="Must not go together"),
    Severity.MAJOR: say(id="Bisa berbahaya", en="Can be dangerous"),
    Severity.MODERATE: say(id="Perlu diatur", en="Needs care"),
    Severity.MINOR: say(id="Ringan", en="Minor"),
}


@record(kw_only=True, eq=False)
class Worse:
    """What about the person makes an interaction worse, and why."""

    when: Condition
    why: Text


@record(kw_only=True, eq=False)
class Interaction(Item):
    """Things that do not go well together. `says` is what happens and why.

    `a` and `b` name substances, classes and groups of medicines, foods or supplements; one of
    each must be there, and one of `c` where it is given, none of `unless`. `person` is a condition
    of the person that counts like `b`.
    """

    do: Text
    severity: Severity
    a: tuple[str, ...]
    b: tuple[str, ...] = ()
    c: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    person: Condition = NEVER
    worse_when: tuple[Worse, ...] = ()

    @property
    def rule(self) -> Condition | None:
        """The condition of the person that counts; None where only things meet."""
        return None if self.person == NEVER else self.person

    def conditions(self) -> Iterator[Condition]:
        yield from super().conditions()
        yield from (worse.when for worse in self.worse_when)

    def texts(self) -> Iterator[Text]:
        yield from super().texts()
        yield self.do
        yield from (worse.why for worse in self.worse_when)


@record(kw_only=True, eq=False)
class Article(Item):
    """A short piece to read. `says` is its first sentence, `body` its paragraphs."""

    body: tuple[Text, ...]
    numbers: tuple[Number, ...] = ()

    def cited(self) -> Iterator[str]:
        yield from self.cites
        yield from (number.cites for number in self.numbers)

    def texts(self) -> Iterator[Text]:
        yield from super().texts()
        yield from self.body


@record(kw_only=True, eq=False)
class Promise(Item):
    """Something that must hold for everybody. `limits` is what it does not cover."""

    limits: Text
    cites: tuple[str, ...] = ()

    def texts(self) -> Iterator[Text]:
        yield from super().texts()
        yield self.limits


@record(kw_only=True, eq=False)
class FormulaPromise(Promise):
    """A promise proved over every patient.

    `cases` is a named function of the promise's own file. Answers that contradict one another
    count as well, unless `contradictory` is false: then only people whose answers can all be true
    (the book's contradictions, and facts that make no sense for them) are promised anything.
    """

    cases: "Callable[[Book], Iterator[Case]]"
    contradictory: bool = True


@record(kw_only=True, eq=False)
class TextPromise(Promise):
    """A promise about wording, read over every sentence. `breaches` is a function of its file."""

    breaches: "Callable[[Book], Iterator[Breach]]"


KINDS: Mapping[str, tuple[str, type[Item]]] = MappingProxyType(
    {
        "red_flags": ("red_flag", RedFlag),
        "causes": ("cause", Cause),
        "mimics": ("mimic", Mimic),
        "criteria": ("criterion", Criterion),
        "first_aid": ("first_aid", Action),
        "exercises": ("exercise", Action),
        "habits": ("habit", Action),
        "food_advice": ("food_advice", Action),
        "devices": ("device", Action),
        "therapies": ("therapy", Action),
        "medicines": ("medicine", Action),
        "checks": ("check", Check),
        "professionals": ("professional", Professional),
        "situations": ("situation", Situation),
        "contradictions": ("contradiction", Contradiction),
        "night_questions": ("night_question", NightQuestion),
        "promises": ("promise", Promise),
        "populations": ("population", Population),
        "articles": ("article", Article),
        "interactions": ("interaction", Interaction),
        "myths": ("myth", Myth),
    }
)
"""Folder of `knowledge/` → (kind, class)."""
RANKED_KINDS = ("cause", "mimic")
"""Kinds whose entries get a score."""
ACTION_KINDS = (
    "first_aid",
    "exercise",
    "habit",
    "food_advice",
    "device",
    "therapy",
    "medicine",
)
"""Kinds whose entries are actions, in the order in which a plan lists them."""
