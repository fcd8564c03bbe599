"""What a check-up needs of the book, as JSON in one language.

Parts of conditions that have a name stand once, under `situations`. Numbers are scaled as in the
kernel. Keys that say nothing are left out.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from betis.guideline.book import Book, barring
from betis.guideline.fact import FACT_KINDS, Fact, Number, OneOf, SeveralOf, YesNo
from betis.guideline.items import (
    ACTION_KINDS,
    RANKED_KINDS,
    Action,
    Certainty,
    Item,
    Ranked,
    Verdict,
    Weight,
)
from betis.guideline.patient import MADE
from betis.guideline.urgency import Urgency
from betis.interpreters.browser.translate import condition_as_json
from betis.logic.nodes import Condition
from betis.logic.text import Language, Text


def rules_for(book: Book, language: Language, words: Mapping[str, Text]) -> dict[str, Any]:
    """The rules with their texts in one language; `words` are phrases that the modules join
    them with."""
    return _Exporter(language).book(book, words)


class _Exporter:
    def __init__(self, language: Language) -> None:
        self.language: Language = language
        self._situations: dict[str, Any] = {}

    def book(self, book: Book, words: Mapping[str, Text]) -> dict[str, Any]:
        exported = {
            "version": book.version,
            "language": self.language,
            "facts": {name: self.fact(fact) for name, fact in book.facts.items()},
            "made": [name for name in MADE if name in book.facts],
            "barring": sorted(barring(book)),
            "flags": {n: self.flag(book, i) for n, i in book.of("red_flag").items()},
            "criteria": [
                {"decides": i.decides, "value": i.value, "when": self.condition(i.when)}
                for i in book.of("criterion").values()
                if i.decides
            ],
            "ranked": [self.ranked(book, i) for k in RANKED_KINDS for i in book.of(k).values()],
            "actions": [self.action(book, i) for k in ACTION_KINDS for i in book.of(k).values()],
            "checks": {
                n: {**self.offered(i), "when": self.condition(i.worth_when)}
                for n, i in book.of("check").items()
            },
            "contradictions": {
                n: {**self.offered(i), "when": self.condition(i.when)}
                for n, i in book.of("contradiction").items()
            },
            "professionals": {
                n: {"title": self.text(i.title), "why": self.text(i.reach)}
                for n, i in book.of("professional").items()
            },
            "urgencies": [
                {"code": u.code, "title": self.text(u.title), "meaning": self.text(u.meaning)}
                for u in Urgency
            ],
            "verdicts": {str(verdict): self.text(verdict.words) for verdict in Verdict},
            "certainties": {str(each): self.text(each.words) for each in Certainty},
            "words": {name: self.text(text) for name, text in words.items()},
        }
        return {**exported, "situations": self._situations}

    def text(self, text: Text) -> str:
        return text.in_(self.language)

    def offered(self, item: Item) -> dict[str, str]:
        return {"title": self.text(item.title), "why": self.text(item.says)}

    def fact(self, fact: Fact) -> dict[str, Any]:
        texts = {name: self.text(getattr(fact, name)) for name in ("says", "ask", "hint")}
        exported: dict[str, Any] = {"kind": FACT_KINDS[type(fact)], **texts, "who": fact.who}
        match fact:
            case YesNo():
                exported |= {"denies": self.text(fact.denies), "page": fact.page}
            case Number():
                exported |= {
                    "bounds": fact.bounds,
                    "places": fact.places,
                    "unit": self.text(fact.unit),
                    "from": _quotient(fact),
                }
            case OneOf() | SeveralOf():
                exported["choices"] = {n: self.text(t) for n, t in fact.choices.items()}
        if isinstance(fact, SeveralOf):
            exported["members"] = dict(fact.members)
        if fact.asked_when is not None:
            exported["asked_when"] = self.condition(fact.asked_when)
        return {name: value for name, value in exported.items() if value not in ("", None, {}, 0)}

    def flag(self, book: Book, item: Any) -> dict[str, Any]:
        return {
            "title": self.text(item.title),
            "urgency": int(item.urgency),
            "do": self.text(item.do),
            "when": self.condition(item.when),
            "refs": _refs(book, item),
        }

    def ranked(self, book: Book, item: Ranked) -> dict[str, Any]:
        exported = {
            "kind": item.kind,
            "name": item.name,
            "title": self.text(item.title),
            "certainty": str(item.certainty),
            "only_when": self.condition(item.only_when),
            "for": self.weights(item.supports),
            "against": self.weights(item.against),
            "see": item.see,
            "refs": _refs(book, item),
        }
        return exported if item.fixed is None else {**exported, "fixed": item.fixed}

    def weights(self, weights: Iterable[Weight]) -> list[list[Any]]:
        return [[weight.points, self.condition(weight.when)] for weight in weights]

    def action(self, book: Book, item: Action) -> dict[str, Any]:
        return {
            "kind": item.kind,
            "name": item.name,
            "title": self.text(item.title),
            "verdict": str(item.verdict),
            "why": self.text(item.effect),
            "certainty": str(item.certainty),
            "offered_when": self.condition(item.offered_when),
            "bars": [[str(b.then), self.condition(b.when), self.text(b.why)] for b in item.bars],
            "refs": _refs(book, item),
        }

    def condition(self, condition: Condition) -> Any:
        return condition_as_json(condition, self._situations)


def _quotient(fact: Number) -> dict[str, Any] | None:
    made = fact.made_from
    if made is None:
        return None
    return {"over": made.over.name, "by": [part.name for part in made.by], "times": made.times}


def _refs(book: Book, item: Item) -> list[list[Any]]:
    """Sources, each once, and whether it was checked."""
    return [[name, int(book.sources[name].seen)] for name in dict.fromkeys(item.cited())]
