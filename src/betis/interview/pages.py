"""Which page comes next: only what can still change the outcome, the most urgent first.

A red flag that could still raise the urgency gives its weight, four times more for each level, to
the facts that could decide it. Facts of one screening page are asked together, so the page with
the greatest weight comes next. When no flag can raise the urgency any more, the short form ends;
the long form goes on while the first three explanations can change.
"""

from collections.abc import Container, Iterable, Mapping
from enum import StrEnum
from functools import cache, cached_property
from typing import cast

from betis.guideline.book import Book, barring
from betis.guideline.fact import Asked, Number, Respondent, YesNo
from betis.guideline.items import RANKED_KINDS, Ranked
from betis.guideline.patient import Patient
from betis.guideline.urgency import Urgency
from betis.interpreters.answer import compiled
from betis.interpreters.answer.conclude import Ranking, ranking
from betis.interpreters.answer.program import Outcome, Program
from betis.logic.nodes import And, AtLeast, Constant, Expression, Named, Not, Or
from betis.logic.record import record
from betis.logic.text import Text, say
from betis.logic.truth import NO, UNKNOWN, YES, Truth, all_of, any_of, at_least, negated, truth
from betis.logic.walk import fact_of
from betis.logic.walk import facts as facts_in

LEVEL_WEIGHT = 4
FIRST_THREE = 3
ONE_LINE = 0.2
COSTLY = 1000.0
MOST_WEIGHED = 8
"""How many unsettled entries are looked at for one page of the longer form."""


class Form(StrEnum):
    """How far to ask."""

    SHORT = "short"
    LONG = "long"


@record()
class Page:
    """Facts asked together, and what they could change (`why`: titles of flags, causes, mimics).

    `left` is how many pages remain for the urgency, this one included, if every answer from here
    on is no; 0 on a page that is about causes.
    """

    facts: tuple[str, ...]
    why: tuple[Text, ...] = ()
    left: int = 0


def next_page(
    book: Book, patient: Patient, respondent: Respondent, form: Form = Form.SHORT
) -> Page | None:
    """The page whose answers could change most; None when nothing can change any more."""
    look = Look(book, patient, respondent)
    return look.for_urgency() or (look.for_ranking() if form is Form.LONG else None)


@cache
def _rules(book: Book) -> Mapping[str, Expression]:
    return {name: cast(Expression, flag.when) for name, flag in book.of("red_flag").items()}


@cache
def _facts_of(book: Book) -> Mapping[str, frozenset[str]]:
    """Red flag → every fact it speaks of."""
    return {
        name: frozenset(fact.name for fact in facts_in(rule)) for name, rule in _rules(book).items()
    }


@cache
def _shared_pages(book: Book) -> Mapping[str, tuple[str, ...]]:
    """Screening page → its facts, in the order of the book."""
    pages: dict[str, list[str]] = {}
    for name, fact in book.facts.items():
        if isinstance(fact, YesNo) and fact.page:
            pages.setdefault(fact.page, []).append(name)
    return {page: tuple(names) for page, names in pages.items()}


class Look:
    """What is still open about one person."""

    def __init__(self, book: Book, patient: Patient, respondent: Respondent) -> None:
        self.book = book
        self.patient = patient
        self.respondent = respondent
        self._looked: dict[int, tuple[Truth, tuple[str, ...]]] = {}

    @cached_property
    def _program(self) -> Program:
        return compiled(self.book)

    @cached_property
    def _certain(self) -> Outcome:
        return self._program.certain(self.patient)

    @cached_property
    def _reached(self) -> Urgency:
        """The highest level of a flag that certainly holds."""
        holding = (u for _, u, slot in self._program.flags if self._certain.yes[slot])
        return Urgency(max(holding, default=0))

    def for_urgency(self) -> Page | None:
        """The page that matters most for how soon to be seen."""
        wanted = self.wanted_flags()
        weights: dict[str, float] = {}
        for name, facts in wanted.items():
            level = self.book.of("red_flag")[name].urgency
            for fact in facts:
                weights[fact] = weights.get(fact, 0) + LEVEL_WEIGHT**level / len(facts)
        titles = {name: self.book.of("red_flag")[name].title for name in wanted}
        left = len({self.page_of(fact) for fact in weights})
        return self._heaviest(weights, wanted, titles, left)

    def wanted_flags(self) -> dict[str, tuple[str, ...]]:
        """Flags that could raise the urgency → the facts to ask about them now."""
        changeable = self._program.changeable(self.patient, self.respondent)
        wanted = {
            name: self.pending(_rules(self.book)[name])[1]
            for name, urgency, slot in self._program.flags
            if urgency > self._reached and changeable.yes[slot] and not self._certain.yes[slot]
        }
        return {name: facts for name, facts in wanted.items() if facts}

    def for_ranking(self) -> Page | None:
        """The page that matters most for the first three causes and the first three mimics."""
        wanted: dict[str, tuple[str, ...]] = {}
        weights: dict[str, float] = {}
        titles: dict[str, Text] = {}
        for entry in self._unsettled():
            item: Ranked = self.book.of(entry.kind)[entry.name]
            found = self._facts_that_weigh(item)
            if found:
                wanted[item.id], titles[item.id] = tuple(found), item.title
                for fact, points in found.items():
                    weights[fact] = weights.get(fact, 0) + points
                if len(wanted) == MOST_WEIGHED:
                    break
        return self._heaviest(weights, wanted, titles, left=0)

    def _unsettled(self) -> list[Ranking]:
        """Entries whose place among the first three is not certain, the most promising first."""
        found: list[Ranking] = []
        everything = ranking(self._program, self._certain, self._reached)
        for kind in RANKED_KINDS:
            ranked = [entry for entry in everything if entry.kind == kind]
            third = ranked[FIRST_THREE - 1].points if len(ranked) >= FIRST_THREE else 0
            found += [
                entry
                for place, entry in enumerate(ranked)
                if entry.least < entry.most and (place < FIRST_THREE or entry.most >= max(third, 1))
            ]
        return sorted(found, key=lambda entry: (-entry.most, entry.name))

    def _facts_that_weigh(self, item: Ranked) -> dict[str, float]:
        """Facts to ask about an entry, with the points that hang on them."""
        found: dict[str, float] = {}
        for weight in item.supports + item.against:
            value, facts = self._both(
                cast(Expression, item.only_when), cast(Expression, weight.when)
            )
            if value is UNKNOWN:
                for fact in facts:
                    found[fact] = found.get(fact, 0) + weight.points / len(facts)
        return found

    def _heaviest(
        self,
        weights: Mapping[str, float],
        wanted: Mapping[str, tuple[str, ...]],
        titles: Mapping[str, Text],
        left: int,
    ) -> Page | None:
        if not weights:
            return None
        pages: dict[str, float] = {}
        for fact, weight in weights.items():
            page = self.page_of(fact)
            pages[page] = pages.get(page, 0) + weight
        best = max(pages, key=lambda page: pages[page])
        facts = self.page_with(best, weights, wanted)
        why = tuple(titles[n] for n, asked in wanted.items() if not set(facts).isdisjoint(asked))
        return Page(facts, why, left)

    def page_with(
        self, page: str, needed: Container[str], wanted: Mapping[str, tuple[str, ...]]
    ) -> tuple[str, ...]:
        """The facts to ask on a page: those needed now, and those that may as well be asked."""
        return tuple(f for f in self._sharing(page) if f in needed or self._fits(f, wanted))

    def _sharing(self, page: str) -> tuple[str, ...]:
        return _shared_pages(self.book).get(page, (page,))

    def _fits(self, fact: str, wanted: Mapping[str, tuple[str, ...]]) -> bool:
        """Whether a fact not needed yet may as well be asked on the page that comes now."""
        named = _facts_of(self.book)
        useful = fact in barring(self.book) or any(fact in named.get(e, ()) for e in wanted)
        return useful and self._open(self.book.facts[fact]) == (UNKNOWN, (fact,))

    def _cost(self, facts: tuple[str, ...]) -> float:
        """What asking costs: a page of one's own, or one more line on a shared page."""
        return sum(ONE_LINE if self.page_of(f) != f else 1 for f in facts) if facts else COSTLY

    def page_of(self, fact: str) -> str:
        """Yes/no facts may share a screening page; everything else has a page of its own."""
        asked = self.book.facts[fact]
        return asked.page if isinstance(asked, YesNo) and asked.page else fact

    def pending(self, expression: Expression) -> tuple[Truth, tuple[str, ...]]:
        """What is certain of an expression, and the facts to ask next if it is open.

        Of parts that must all hold, only the one that costs least to ask is asked: a single no
        settles the whole. What the book holds is looked at once.
        """
        if id(expression) not in self._looked:
            self._looked[id(expression)] = self._pending(expression)
        return self._looked[id(expression)]

    def _pending(self, expression: Expression) -> tuple[Truth, tuple[str, ...]]:
        match expression:
            case Constant(always):
                return truth(always, not always), ()
            case Named(_, part):
                return self.pending(part)
            case Not(part):
                value, facts = self.pending(part)
                return negated(value), facts
            case And(parts):
                return self._both(*parts)
            case Or(parts):
                looked = [self.pending(part) for part in parts]
                return _union(any_of(v for v, _ in looked), looked)
            case AtLeast(count, parts):
                looked = [self.pending(part) for part in parts]
                return _union(at_least(count, (v for v, _ in looked)), looked)
            case _:
                value = self.patient.reads(expression)
                if value is not UNKNOWN:
                    return value, ()
                return self._open(cast(Asked, fact_of(expression)))

    def _both(self, *parts: Expression) -> tuple[Truth, tuple[str, ...]]:
        looked = [self.pending(part) for part in parts]
        value = all_of(v for v, _ in looked)
        if value is not UNKNOWN:
            return value, ()
        return value, min((facts for v, facts in looked if v is UNKNOWN), key=self._cost)

    def _open(self, fact: Asked) -> tuple[Truth, tuple[str, ...]]:
        """An open fact: ask it, unless it makes no sense, or first what tells whether it does."""
        if fact.asked_when is not None:
            gate, first = self.pending(cast(Expression, fact.asked_when))
            if gate is NO:
                return NO, ()
            if gate is not YES and first:
                return UNKNOWN, first
        if isinstance(fact, Number) and fact.made_from is not None:
            opened = (self._open(part)[1] for part in fact.made_from.parts)
            return UNKNOWN, tuple(name for names in opened for name in names)
        asked = self.patient.asked(fact.name) or self.respondent not in fact.who
        return UNKNOWN, () if asked else (fact.name,)


def _union(
    value: Truth, looked: Iterable[tuple[Truth, tuple[str, ...]]]
) -> tuple[Truth, tuple[str, ...]]:
    if value is not UNKNOWN:
        return value, ()
    return value, tuple(dict.fromkeys(f for v, facts in looked if v is UNKNOWN for f in facts))


WHY_URGENT = say(
    id="Jawaban «ya» bisa berarti perlu segera ditolong: {}.",
    en="A yes could mean that help is needed soon: {}.",
)
WHY_RANKED = say(id="Ini membantu mencari penyebabnya: {}.", en="This helps to find the cause: {}.")
MOST_NAMED = 4


def why_asked(page: Page) -> Text:
    """Why a page is asked, in words."""
    words = WHY_URGENT if page.left else WHY_RANKED
    named = page.why[:MOST_NAMED]
    return Text(
        words.id.format("; ".join(text.id for text in named)),
        words.en.format("; ".join(text.en for text in named)),
    )
