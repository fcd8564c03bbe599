"""The reasons for every conclusion, attached in this one place for all of them."""

from collections.abc import Iterable
from typing import Any, cast

from betis.guideline.book import Book
from betis.guideline.fact import Respondent
from betis.guideline.items import Action, Ranked, RedFlag, Verdict, Weight
from betis.guideline.patient import Patient, value_words, written_value
from betis.guideline.urgency import Urgency
from betis.interpreters.answer.conclude import Conclusion, Ranking
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
from betis.interpreters.answer.translate import read
from betis.logic.nodes import And, Condition, Expression, YesNo
from betis.logic.text import Text, say
from betis.logic.truth import YES
from betis.logic.walk import facts

NOT_ASKED = say(id="belum ditanyakan", en="not asked yet")
NOT_KNOWN = say(id="belum diketahui", en="not known")
FIRST_ANSWER = say(id="Jawab dulu: {}", en="First find out: {}")
MOST_PROFESSIONALS = 4
LEADING = 3


class Explainer:
    """Finds reasons for one person in one book."""

    def __init__(self, book: Book, patient: Patient, respondent: Respondent) -> None:
        self.book = book
        self.patient = patient
        self.respondent = respondent

    def result(self, concluded: Conclusion) -> Result:
        """The conclusions with words, reasons and references."""
        ranked = [r for r in concluded.ranked if r.points > 0]
        return Result(
            book_version=self.book.version,
            urgency=concluded.urgency,
            could_be=concluded.could_be,
            red_flags=tuple(self._flag(name) for name in concluded.flags),
            open_red_flags=tuple(self._flag(name) for name in concluded.open),
            kind=Kind(**concluded.criteria),
            causes=tuple(self._scored(r) for r in ranked if r.kind == "cause"),
            mimics=tuple(self._scored(r) for r in ranked if r.kind == "mimic"),
            actions=tuple(self._advised(*action) for action in concluded.actions),
            tests=tuple(self._test(name) for name in concluded.checks),
            see=tuple(self._professionals(concluded, ranked)),
            unknown=tuple(self._unknown(concluded)),
            contradictions=tuple(self._contradiction(name) for name in concluded.contradictions),
        )

    def because(self, condition: Condition) -> tuple[Reason, ...]:
        """The answers that made a condition what it is, or those that are missing."""
        return tuple(self.reason(n) for n in read(cast(Expression, condition), self.patient).facts)

    def reason(self, name: str) -> Reason:
        """One fact with its answer, in words."""
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

    def _references(self, names: Iterable[str]) -> tuple[Reference, ...]:
        sources = self.book.sources
        return tuple(Reference(name, sources[name].seen) for name in dict.fromkeys(names))

    def _flag(self, name: str) -> Flag:
        flag: RedFlag = self.book.of("red_flag")[name]
        return Flag(
            name, flag.title, flag.urgency, self.because(flag.when), flag.do,
            self._references(flag.cited()),
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
            refs=self._references(item.cited()),
        )

    def _weighed(self, item: Ranked, weights: tuple[Weight, ...]) -> tuple[Reason, ...]:
        names: dict[str, None] = {}
        for weight in weights:
            parts = (cast(Expression, item.only_when), cast(Expression, weight.when))
            reading = read(And(parts), self.patient)
            if reading.truth is YES:
                names.update(dict.fromkeys(reading.facts))
        return tuple(self.reason(name) for name in names)

    def _advised(
        self, kind: str, name: str, verdict: Verdict, holds: tuple[int, ...], may: tuple[int, ...]
    ) -> Advised:
        item: Action = self.book.of(kind)[name]
        if holds:
            why = _sentences(item.bars[i].why for i in holds)
        elif may and item.verdict is not Verdict.AVOID:
            why = self._to_find_out([item.bars[i].when for i in may])
        else:
            why = item.effect
        return Advised(
            name, kind, item.title, verdict, why, item.certainty, self._references(item.cited())
        )

    def _to_find_out(self, conditions: list[Condition]) -> Text:
        names = dict.fromkeys(reason.fact for c in conditions for reason in self.because(c))
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

    def _professionals(self, concluded: Conclusion, ranked: list[Ranking]) -> list[Offered]:
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
            for fact in facts(cast(Expression, self.book.of("red_flag")[flag].when)):
                if self.patient.given(fact.name) is None:
                    names[fact.name] = None
        return [Unknown(n, tuple(map(str, self.book.facts[n].who))) for n in names]


def _joined(label: Text, value: Text) -> Text:
    return Text(f"{label.id}: {value.id}", f"{label.en}: {value.en}")


def _sentences(texts: Iterable[Text]) -> Text:
    found: list[Any] = list(dict.fromkeys(texts))
    return Text(" ".join(t.id for t in found), " ".join(t.en for t in found))
