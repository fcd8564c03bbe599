"""The reasons for every conclusion, attached in this one place for all of them."""

from collections.abc import Iterable
from functools import lru_cache
from typing import Any, cast

from betis.guideline.book import Book
from betis.guideline.fact import Respondent
from betis.guideline.items import Action, Item, Ranked, RedFlag, Verdict, Weight
from betis.guideline.patient import Patient, value_words, written_value
from betis.guideline.urgency import Urgency
from betis.interpreters.answer.conclude import Conclusion, Decided, Ranking
from betis.interpreters.answer.program import Program
from betis.interpreters.answer.result import (
    Advised,
    Flag,
    Kind,
    Offered,
    Reason,
    Reference,
    Result,
    Scored,
    Unknown,
)
from betis.interpreters.answer.translate import Reader, Reading
from betis.logic.nodes import Condition, Expression, YesNo
from betis.logic.text import Text, say
from betis.logic.truth import UNKNOWN, YES

NOT_ASKED = say(id="belum ditanyakan", en="not asked yet")
NOT_KNOWN = say(id="belum diketahui", en="not known")
FIRST_ANSWER = say(id="Jawab dulu: {}", en="First find out: {}")
MOST_PROFESSIONALS = 4
LEADING = 3


class Reasons:
    """Puts into words what one person answered."""

    def __init__(self, book: Book, patient: Patient) -> None:
        self.book = book
        self.patient = patient
        self._reader = Reader(patient)
        self._reasons: dict[str, Reason] = {}

    def because(self, condition: Condition) -> tuple[Reason, ...]:
        """The answers that made a condition what it is, or those that are missing."""
        return tuple([self.reason(n) for n in self._reader.read(cast(Expression, condition)).facts])

    def reason(self, name: str) -> Reason:
        """One fact with its answer, in words."""
        if name not in self._reasons:
            self._reasons[name] = self._worded(name)
        return self._reasons[name]

    def _worded(self, name: str) -> Reason:
        fact = self.book.facts[name]
        value = self.patient.given(name)
        if value is None:
            state = NOT_KNOWN if self.patient.asked(name) else NOT_ASKED
            return Reason(name, None, _joined(fact.says, state))
        written = written_value(fact, value)
        if isinstance(fact, YesNo):
            denied = fact.denies or _joined(fact.says, value_words(fact, value))
            return Reason(name, written, fact.says if value else denied)
        return Reason(name, written, _joined(fact.says, value_words(fact, value)))


class Explainer(Reasons):
    """Finds reasons for one person in one book."""

    def __init__(
        self, book: Book, program: Program, patient: Patient, respondent: Respondent
    ) -> None:
        super().__init__(book, patient)
        self.program = program
        self.respondent = respondent

    def result(self, concluded: Conclusion) -> Result:
        """The conclusions with words, reasons and references."""
        ranked = concluded.ranked
        return Result(
            book_version=self.book.version,
            urgency=concluded.urgency,
            could_be=concluded.could_be,
            red_flags=tuple(self._flag(name) for name in concluded.flags),
            open_red_flags=tuple(self._flag(name) for name in concluded.open),
            kind=Kind(**concluded.criteria),
            causes=tuple(self._scored(r) for r in ranked if r.kind == "cause"),
            mimics=tuple(self._scored(r) for r in ranked if r.kind == "mimic"),
            actions=tuple(self._advised(action) for action in concluded.actions),
            tests=tuple(self._test(name) for name in concluded.checks),
            see=tuple(self._professionals(concluded, ranked)),
            unknown=tuple(self._unknown(concluded)),
            contradictions=tuple(self._contradiction(name) for name in concluded.contradictions),
        )

    def _flag(self, name: str) -> Flag:
        flag: RedFlag = self.book.of("red_flag")[name]
        return Flag(
            name, flag.title, flag.urgency, self.because(flag.when), flag.do,
            references(self.program, flag),
        )  # fmt: skip

    def _scored(self, ranking: Ranking) -> Scored:
        item: Ranked = self.book.of(ranking.kind)[ranking.name]
        return Scored(
            name=item.name,
            title=item.title,
            score=ranking.points,
            supports=self._weighed(item, item.supports),
            against=self._weighed(item, item.against),
            certainty=item.certainty,
            refs=references(self.program, item),
        )

    def _weighed(self, item: Ranked, weights: tuple[Weight, ...]) -> tuple[Reason, ...]:
        only = self._reader.read(cast(Expression, item.only_when))
        if only.truth is not YES:
            return ()
        names: dict[str, None] = {}
        for weight in weights:
            reading = self._reader.read(cast(Expression, weight.when))
            if reading.truth is YES:
                names.update(dict.fromkeys(only.facts + reading.facts))
        return tuple([self.reason(name) for name in names])

    def _advised(self, decided: Decided) -> Advised:
        item: Action = self.book.of(decided.kind)[decided.name]
        return Advised(
            decided.name, decided.kind, item.title, decided.verdict,
            self._why(item, decided.verdict), item.certainty, references(self.program, item),
        )  # fmt: skip

    def _why(self, item: Action, verdict: Verdict) -> Text:
        """The bars that hold; else what must be found out first; else what is known of it."""
        if verdict is item.verdict:
            return item.effect
        readings = [(bar, self._reader.read(cast(Expression, bar.when))) for bar in item.bars]
        holding = [bar.why for bar, reading in readings if reading.truth is YES]
        if holding:
            return _sentences(holding)
        return self._to_find_out(reading for _, reading in readings if reading.truth is UNKNOWN)

    def _to_find_out(self, readings: Iterable[Reading]) -> Text:
        names = dict.fromkeys(name for reading in readings for name in reading.facts)
        asked = [
            self.book.facts[n].says for n in names if self.respondent in self.book.facts[n].who
        ]
        return Text(
            FIRST_ANSWER.id.format("; ".join(text.id for text in asked)),
            FIRST_ANSWER.en.format("; ".join(text.en for text in asked)),
        )

    def _test(self, name: str) -> Offered:
        item = self.book.of("check")[name]
        return Offered(name, item.title, item.says)

    def _contradiction(self, name: str) -> Offered:
        item = self.book.of("contradiction")[name]
        return Offered(name, item.title, item.says)

    def _professionals(self, concluded: Conclusion, ranked: tuple[Ranking, ...]) -> list[Offered]:
        """Where the urgency sends first, then whom the leading explanations call for."""
        names: dict[str, None] = {}
        if concluded.urgency >= Urgency.SAME_DAY:
            names["ed"] = None
        if concluded.urgency < Urgency.EMERGENCY_NOW:
            if concluded.urgency > Urgency.SELF_CARE:
                names["gp"] = None
            for ranking in ranked[:LEADING]:
                names.update(dict.fromkeys(self.book.of(ranking.kind)[ranking.name].see))
        items = [self.book.of("professional")[name] for name in names]
        return [Offered(i.name, i.title, i.reach) for i in items[:MOST_PROFESSIONALS]]

    def _unknown(self, concluded: Conclusion) -> list[Unknown]:
        """Facts still missing in flags that are open, most urgent first."""
        names: dict[str, None] = {}
        for flag in concluded.open:
            when = cast(Expression, self.book.of("red_flag")[flag].when)
            names.update(dict.fromkeys(self._reader.read(when).facts))
        return [Unknown(n, tuple(map(str, self.book.facts[n].who))) for n in names]


@lru_cache(maxsize=4096)
def references(program: Program, item: Item) -> tuple[Reference, ...]:
    """The sources of an entry, each once, and whether it was checked."""
    return tuple(Reference(n, n in program.checked) for n in dict.fromkeys(item.cited()))


def _joined(label: Text, value: Text) -> Text:
    return Text(f"{label.id}: {value.id}", f"{label.en}: {value.en}")


def _sentences(texts: Iterable[Text]) -> Text:
    found: list[Any] = list(dict.fromkeys(texts))
    return Text(" ".join(t.id for t in found), " ".join(t.en for t in found))
