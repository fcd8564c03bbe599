"""A claim about what somebody is told, as one Z3 term over everybody.

The meaning of urgency and of verdicts is that of `answer.conclude`; the agreement tests compare
the two.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import assert_never, cast

from betis.guideline.book import Book
from betis.guideline.items import Action, RedFlag, Verdict
from betis.guideline.promise import (
    Both,
    Changeable,
    Claim,
    CouldBe,
    Either,
    Gets,
    Growth,
    Later,
    MayBe,
    Opposite,
    Surely,
    SurelyNot,
    UrgencyIs,
    Urgent,
    With,
    Without,
)
from betis.guideline.urgency import Urgency
from betis.interpreters.proof.people import Moment
from betis.interpreters.proof.terms import Term, both, either, opposite
from betis.interpreters.proof.translate import Open, Reading, gate_of
from betis.logic.nodes import Condition, Expression, Value


class View:
    """Claims as terms: what one book says of everybody at one moment."""

    def __init__(self, book: Book, moment: Moment, like: "View | None" = None) -> None:
        self.book = book
        self.moment = moment
        self.readings: dict[Open, Reading] = {}
        for open_ in Open:
            gates = self.readings[Open.ANSWERABLE] if open_ is Open.UNASKED else None
            same = like.readings[open_] if like else None
            self.readings[open_] = Reading(moment, open_, same, gates)
        self._later: dict[Growth, View] = {}
        self._with: dict[tuple[str, Value], View] = {}
        self._without: dict[tuple[str, ...], View] = {}
        self._made: dict[Claim, Term] = {}
        self._may: dict[Condition, Term] = {}

    def term(self, claim: Claim) -> Term:
        """The claim as a term, made once."""
        if claim not in self._made:
            self._made[claim] = self._new(claim)
        return self._made[claim]

    def _new(self, claim: Claim) -> Term:
        match claim:
            case Surely(condition):
                return self.yes(Open.NOTHING, condition)
            case SurelyNot(condition):
                return self.no(condition)
            case MayBe(condition):
                return self.may(condition)
            case Changeable(condition):
                return self.yes(Open.UNASKED, condition)
            case Urgent(level):
                return self.urgent(level)
            case UrgencyIs(level):
                return self.urgency_is(level)
            case CouldBe(level):
                raised = (self.may(flag.when) for flag in self.flags if flag.urgency >= level)
                return either(self.urgent(level), *raised)
            case Gets(kind, name, verdicts):
                return self.gets(self.book.of(kind)[name], verdicts)
            case Later(inner, growth):
                return self.later(growth).term(inner)
            case With(fact, value, inner):
                return self.with_(fact.name, value).term(inner)
            case Without(kinds, inner):
                return self.without(kinds).term(inner)
            case Opposite(inner):
                return opposite(self.term(inner))
            case Both(claims):
                return both(*map(self.term, claims))
            case Either(claims):
                return either(*map(self.term, claims))
            case _:
                assert_never(claim)

    def yes(self, open_: Open, condition: Condition) -> Term:
        return self.readings[open_].pair(cast(Expression, condition))[0]

    def no(self, condition: Condition) -> Term:
        return self.readings[Open.NOTHING].pair(cast(Expression, condition))[1]

    def may(self, condition: Condition) -> Term:
        """Surely yes, or can become yes by what the respondent could know."""
        if condition not in self._may:
            sure, open_ = (self.yes(o, condition) for o in (Open.NOTHING, Open.ANSWERABLE))
            self._may[condition] = either(sure, open_)
        return self._may[condition]

    @property
    def flags(self) -> Iterable[RedFlag]:
        return self.book.of("red_flag").values()

    def urgent(self, level: Urgency) -> Term:
        """The urgency is at least this: by a flag that holds, or, where none does, *routine* as
        long as one is possible."""
        return either(
            level == Urgency.SELF_CARE,
            *(self._holds(flag) for flag in self.flags if flag.urgency >= level),
            both(level == Urgency.ROUTINE, self._calm(), self._uneasy()),
        )

    def urgency_is(self, level: Urgency) -> Term:
        """The highest flag that holds is exactly of this level, or none holds and it fits."""
        here = (self._holds(flag) for flag in self.flags if flag.urgency == level)
        above = (self._holds(flag) for flag in self.flags if flag.urgency > level)
        return either(
            both(either(*here), opposite(either(*above))),
            both(level == Urgency.ROUTINE, self._calm(), self._uneasy()),
            both(level == Urgency.SELF_CARE, self._calm(), opposite(self._uneasy())),
        )

    def _holds(self, flag: RedFlag) -> Term:
        return self.yes(Open.NOTHING, flag.when)

    def _calm(self) -> Term:
        """No flag holds."""
        return opposite(either(*map(self._holds, self.flags)))

    def _uneasy(self) -> Term:
        """A flag is possible."""
        return either(*(self.may(flag.when) for flag in self.flags))

    def gets(self, action: Action, verdicts: tuple[Verdict, ...]) -> Term:
        """The action is shown, with one of these verdicts: a bar that holds decides, one that may
        hold asks first."""
        forbidding = (bar for bar in action.bars if bar.then is Verdict.AVOID)
        avoid = either(
            action.verdict is Verdict.AVOID,
            *(self.yes(Open.NOTHING, bar.when) for bar in forbidding),
        )
        barred = either(*(self.may(bar.when) for bar in action.bars))
        got = {
            Verdict.AVOID: avoid,
            Verdict.ASK_A_DOCTOR: both(opposite(avoid), barred),
        }
        if action.verdict is not Verdict.AVOID:
            free = both(opposite(avoid), opposite(barred))
            got[action.verdict] = either(got.get(action.verdict, False), free)
        shown = opposite(self.no(action.offered_when))
        return both(shown, either(*(got.get(verdict, False) for verdict in verdicts)))

    def later(self, growth: Growth) -> "View":
        """What is said of the same people once they know more."""
        if growth not in self._later:
            self._later[growth] = View(self.book, self.moment.later(growth))
        return self._later[growth]

    def with_(self, fact: str, value: Value) -> "View":
        """What is said of the same people if this fact is known to be so."""
        key = (fact, value)
        if key not in self._with:
            self._with[key] = View(self.book, self.moment.with_(fact, value), like=self)
        return self._with[key]

    def without(self, kinds: tuple[str, ...]) -> "View":
        """What a book that lacks these kinds of entry says of the same people."""
        if kinds not in self._without:
            kept = {kind: items for kind, items in self.book.items.items() if kind not in kinds}
            lesser = replace(self.book, items=kept, keep=None)
            self._without[kinds] = View(lesser, self.moment, like=self)
        return self._without[kinds]

    def views(self, claim: Claim) -> Iterator["View"]:
        """This view and every other that the claim speaks of."""
        yield self
        match claim:
            case Later(inner, growth):
                yield from self.later(growth).views(inner)
            case With(fact, value, inner):
                yield from self.with_(fact.name, value).views(inner)
            case Without(kinds, inner):
                yield from self.without(kinds).views(inner)
            case Opposite(inner):
                yield from self.views(inner)
            case Both(claims) | Either(claims):
                for inner in claims:
                    yield from self.views(inner)
            case _:
                return

    def reach(self, claim: Claim) -> frozenset[str]:
        """Every fact on which the claim can depend."""
        reading = self.readings[Open.NOTHING]
        conditions = (cast(Expression, c) for c in conditions_of(self.book, claim))
        return frozenset(name for c in conditions for name in reading.reach(c))

    def sensible(self, among: frozenset[str] | None = None) -> list[Term]:
        """That no answers contradict one another: for each contradiction of the book, and each
        fact that was answered though it makes no sense to ask.

        `among` are the only facts that were asked about: what does not touch them is left out,
        and all others that contradictions speak of were not.
        """
        reading = self.readings[Open.NOTHING]
        touching = [
            item
            for item in self.book.of("contradiction").values()
            if among is None or not reading.reach(item.when).isdisjoint(among)
        ]
        found = [opposite(self.yes(Open.NOTHING, item.when)) for item in touching]
        beyond = {name for item in touching for name in reading.reach(item.when)}
        for name, fact in list(self.moment.facts.items()):
            if among is not None and name not in among:
                if name in beyond:
                    found.append(self.moment.unasked(fact))
            elif (gate := gate_of(fact)) is not None:
                _, nonsense = reading.pair(gate)
                found.append(opposite(both(self.moment.given(fact), nonsense)))
        return found


def conditions_of(book: Book, claim: Claim) -> Iterator[Condition]:
    """The rules on which a claim depends."""
    match claim:
        case Surely(condition) | SurelyNot(condition) | MayBe(condition) | Changeable(condition):
            yield condition
        case Urgent() | UrgencyIs() | CouldBe():
            yield from (flag.when for flag in book.of("red_flag").values())
        case Gets(kind, name, _):
            yield from book.of(kind)[name].conditions()
        case Later(inner, _) | Opposite(inner) | Without(_, inner) | With(_, _, inner):
            yield from conditions_of(book, inner)
        case Both(claims) | Either(claims):
            for inner in claims:
                yield from conditions_of(book, inner)
        case _:
            assert_never(claim)
