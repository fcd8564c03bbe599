"""The whole book as one ELM library: a definition for every conclusion.

Definitions are named like the columns of a table of people and come to the same values.
"""

from collections.abc import Iterator
from typing import Any, cast

from betis.guideline.book import Book
from betis.guideline.fact import Respondent
from betis.guideline.items import ACTION_KINDS, NEVER, RANKED_KINDS, Action, Ranked, Verdict
from betis.guideline.urgency import Urgency
from betis.interpreters.exchange.nodes import (
    Elm,
    all_of,
    any_of,
    binary,
    definition,
    either,
    first_of,
    is_false,
    is_true,
    literal,
    null,
    total,
)
from betis.interpreters.exchange.parameters import definitions
from betis.interpreters.exchange.result import Library
from betis.interpreters.exchange.translate import Translator
from betis.logic.nodes import Condition, Constant, Expression
from betis.logic.nodes import any_of as one_of

LEVELS = tuple(reversed(Urgency))
"""The most urgent first."""


def library(book: Book, respondent: Respondent = Respondent.PERSON) -> Library:
    """The book as an ELM library.

    Args:
        book: a bound guideline.
        respondent: whose possible answers `could_be` and the verdicts reckon with.
    """
    return Library({"library": _Writer(book, respondent).content()})


class _Writer:
    def __init__(self, book: Book, respondent: Respondent) -> None:
        self._book = book
        self._translator = Translator(respondent)
        self._conclusions: dict[str, Elm] = {}

    def content(self) -> Elm:
        """Everything below the root of the JSON."""
        self._conclusions |= dict(self._every_conclusion())
        helping = self._translator.definitions
        return {
            "identifier": {"id": "Betis", "version": self._book.version},
            "schemaIdentifier": {"id": "urn:hl7-org:elm", "version": "r1"},
            "usings": {"def": [{"localIdentifier": "System", "uri": "urn:hl7-org:elm-types:r1"}]},
            "parameters": {"def": definitions(self._book.facts)},
            "statements": {
                "def": [
                    *(_statement(n, e, "Private") for n, e in helping.items()),
                    *(_statement(n, e, "Public") for n, e in self._conclusions.items()),
                ]
            },
        }

    def _every_conclusion(self) -> Iterator[tuple[str, Elm]]:
        yield from self._flags()
        yield from self._criteria()
        for kind in RANKED_KINDS:
            for item in self._items(kind):
                yield from self._score(item)
        for kind in ACTION_KINDS:
            for item in self._items(kind):
                yield item.id, self._verdict(item)
        for item in self._items("check"):
            yield item.id, is_true(self._certain(item.worth_when))
        for item in self._items("contradiction"):
            yield item.id, is_true(self._certain(item.when))

    def _items(self, kind: str) -> Iterator[Any]:
        return iter(self._book.of(kind).values())

    def _certain(self, condition: Condition) -> Elm:
        return self._translator.certain(cast(Expression, condition))

    def _possible(self, condition: Condition) -> Elm:
        return self._translator.possible(cast(Expression, condition)).yes

    def _flags(self) -> Iterator[tuple[str, Elm]]:
        """Each danger sign; then how urgent the gravest makes it, and the gravest that may hold."""
        held: dict[Urgency, list[Elm]] = {level: [] for level in LEVELS}
        possible: dict[Urgency, list[Elm]] = {level: [] for level in LEVELS}
        for flag in self._items("red_flag"):
            yield flag.id, self._certain(flag.when)
            held[flag.urgency].append(is_true(definition(flag.id)))
            possible[flag.urgency].append(self._helping(f"can_be_yes__{flag.id}", flag.when))
        some_open = any_of(one for level in LEVELS for one in possible[level])
        calm = either(some_open, _code(Urgency.ROUTINE), _code(Urgency.SELF_CARE))
        ladder = [(any_of(held[level]), _code(level)) for level in LEVELS if held[level]]
        yield "urgency", first_of(ladder, calm)
        reached = [any_of((_is("urgency", level), *possible[level])) for level in LEVELS]
        raised = [(one, _code(level)) for one, level in zip(reached, LEVELS, strict=True)]
        yield "could_be", first_of(raised[:-1], raised[-1][1])
        yield "settled", binary("Equal", definition("urgency"), definition("could_be"))

    def _helping(self, name: str, condition: Condition) -> Elm:
        self._translator.definitions[name] = self._possible(condition)
        return definition(name)

    def _criteria(self) -> Iterator[tuple[str, Elm]]:
        """Each criterion, and of those that decide the same the first that holds."""
        deciding: dict[str, list[tuple[Elm, Elm]]] = {}
        for item in self._items("criterion"):
            yield item.id, self._certain(item.when)
            if item.decides:
                case = is_true(definition(item.id)), literal(item.value)
                deciding.setdefault(item.decides, []).append(case)
        for decides, cases in deciding.items():
            yield f"kind__{decides}", first_of(cases, null("String"))

    def _score(self, item: Ranked) -> Iterator[tuple[str, Elm]]:
        """Points that count, and the least and most that they can become."""
        only_when = self._certain(item.only_when)
        if item.fixed is not None:
            urgent = any_of(_is("urgency", u) for u in LEVELS if u >= Urgency.SAME_DAY)
            left_out = any_of((is_false(only_when), urgent))
            yield item.id, either(left_out, literal(0), literal(item.fixed))
            return
        weighted = [(w.points, self._counts(item, w.when)) for w in item.supports]
        weighted += [(-w.points, self._counts(item, w.when)) for w in item.against]
        yield item.id, total(_surely(*one) for one in weighted)
        for bound, surely in (("least", True), ("most", False)):
            points = ((_surely if (p > 0) is surely else _maybe)(p, when) for p, when in weighted)
            yield f"{item.id}__{bound}", total(points)

    def _counts(self, item: Ranked, when: Condition) -> Elm:
        if isinstance(item.only_when, Constant):
            return self._certain(when)
        return all_of((self._certain(item.only_when), self._certain(when)))

    def _verdict(self, item: Action) -> Elm:
        """A bar that holds decides; one that may hold, for all the respondent knows, asks first.
        Null where the action is not offered."""
        avoid, ask = (
            one_of(*found)
            if (found := [b.when for b in item.bars if b.then in verdicts])
            else NEVER
            for verdicts in ((Verdict.AVOID,), tuple(set(Verdict) - {Verdict.AVOID}))
        )
        may_be_barred = self._possible(avoid), self._possible(ask)
        avoided = [is_true(self._certain(avoid)), literal(item.verdict is Verdict.AVOID)]
        return first_of(
            [
                (is_false(self._certain(item.offered_when)), null("String")),
                (any_of(avoided), _verdict(Verdict.AVOID)),
                (
                    any_of((is_true(self._certain(ask)), *may_be_barred)),
                    _verdict(Verdict.ASK_A_DOCTOR),
                ),
            ],
            _verdict(item.verdict),
        )


def _statement(name: str, expression: Elm, access: str) -> Elm:
    """A definition that needs no patient's record, only parameters."""
    return {
        "name": name,
        "context": "Unfiltered",
        "accessLevel": access,
        "expression": expression,
    }


def _code(level: Urgency) -> Elm:
    return literal(level.code)


def _verdict(verdict: Verdict) -> Elm:
    return literal(str(verdict))


def _is(name: str, level: Urgency) -> Elm:
    return binary("Equal", definition(name), _code(level))


def _surely(points: int, when: Elm) -> Elm:
    return either(is_true(when), literal(points), literal(0))


def _maybe(points: int, when: Elm) -> Elm:
    return either(is_false(when), literal(0), literal(points))
