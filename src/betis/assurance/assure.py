"""Every promise of a book checked, each in the way that suits it, with what was found in words."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from time import perf_counter
from typing import Any

from betis.assurance.confirm import Confirmation
from betis.assurance.words import told_with_later
from betis.guideline.book import Book
from betis.guideline.items import FormulaPromise, Promise, TextPromise
from betis.guideline.patient import Patient, written_value
from betis.guideline.promise import Case
from betis.guideline.sentences import sentences
from betis.interpreters.proof import SECONDS, Finding, Person, Proof, Status, prove
from betis.logic.text import Language, Text, say

NOBODY = say(id="tidak ada orang yang memenuhinya", en="there is nobody whom it fits")
NOT_CONFIRMED = say(
    id="pembacaan acuan tidak sependapat; ini kesalahan pembuktiannya",
    en="the reference reading disagrees; this is a fault of the proof",
)


class Kind(StrEnum):
    """How a promise is checked."""

    FORMULA = "formula"
    TEXT = "text"


@dataclass(frozen=True)
class Found:
    """What was found about one case of a promise.

    `words` tell the person or quote the sentence; `patient` holds the answers (none for text);
    `confirmed` tells whether the reference reading came to the same.
    """

    case: str
    words: Text
    patient: Patient | None = None
    confirmed: bool = True


@dataclass(frozen=True)
class Assurance:
    """How one promise fared: `broken` with those who break it, `undecided` cases by name, and
    `examples` of people where the promise is that there are some."""

    book: Book
    promise: Promise
    kind: Kind
    status: Status
    cases: int
    facts: int
    seconds: float
    broken: tuple[Found, ...] = ()
    undecided: tuple[str, ...] = ()
    found: tuple[Finding, ...] = ()

    @cached_property
    def examples(self) -> tuple[Found, ...]:
        """The people shown as examples, in words."""
        return tuple(
            Found(f.case, _words(self.book, f.person), f.person.patient)
            for f in self.found
            if f.person is not None
        )

    def as_json(self, language: Language) -> dict[str, Any]:
        """The machine-readable form."""
        return {
            "promise": self.promise.name,
            "title": self.promise.title.in_(language),
            "kind": str(self.kind),
            "status": str(self.status),
            "cases": self.cases,
            "facts": self.facts,
            "seconds": round(self.seconds, 3),
            "broken": [_found_json(self.book, found, language) for found in self.broken],
            "undecided": list(self.undecided),
        }


def assure(
    book: Book, names: Collection[str] = (), seconds: float = SECONDS
) -> Iterator[Assurance]:
    """How each promise of the book fares, one after the other.

    Args:
        book: a bound guideline.
        names: only these promises; all of them if empty.
        seconds: time allowed for each promise.

    Raises:
        KeyError: for a name that is no promise.
    """
    for name in names:
        if name not in book.of("promise"):
            raise KeyError(name)
    chosen = [p for name, p in book.of("promise").items() if not names or name in names]
    formulas = [p for p in chosen if isinstance(p, FormulaPromise)]
    for promise, proof in zip(formulas, prove(book, formulas, seconds), strict=True):
        yield _proved(book, promise, proof)
    for promise in chosen:
        if isinstance(promise, TextPromise):
            yield _read(book, promise)


def _proved(book: Book, promise: FormulaPromise, proof: Proof) -> Assurance:
    cases = {case.name: case for case in promise.cases(book)} if proof.broken else {}
    return Assurance(
        book=book,
        promise=promise,
        kind=Kind.FORMULA,
        status=proof.status,
        cases=proof.cases,
        facts=proof.facts,
        seconds=proof.seconds,
        broken=tuple(_confirmed(book, cases[f.case], f.person) for f in proof.broken),
        undecided=tuple(finding.case for finding in proof.undecided),
        found=proof.examples,
    )


def _confirmed(book: Book, case: Case, person: Person | None) -> Found:
    """The person in words, with what the reference reading says of the case."""
    if person is None:
        return Found(case.name, NOBODY)
    reading = Confirmation(book, person.patient, person.respondent, person.later)
    confirmed = not reading.holds(case.claim)
    words = _words(book, person)
    if not confirmed:
        words = Text(f"{words.id} ({NOT_CONFIRMED.id})", f"{words.en} ({NOT_CONFIRMED.en})")
    return Found(case.name, words, person.patient, confirmed)


def _words(book: Book, person: Person) -> Text:
    return told_with_later(book, person.patient, person.respondent, list(person.later.values()))


def _read(book: Book, promise: TextPromise) -> Assurance:
    """A promise about wording, over every sentence."""
    started = perf_counter()
    breaches = tuple(promise.breaches(book))
    return Assurance(
        book=book,
        promise=promise,
        kind=Kind.TEXT,
        status=Status.BROKEN if breaches else Status.PROVED,
        cases=sum(1 for _ in sentences(book)),
        facts=0,
        seconds=perf_counter() - started,
        broken=tuple(Found(breach.where, breach.text) for breach in breaches),
    )


def _found_json(book: Book, found: Found, language: Language) -> dict[str, Any]:
    return {
        "case": found.case,
        "words": found.words.in_(language),
        "confirmed": found.confirmed,
        "facts": answers_json(book, found.patient) if found.patient else None,
    }


def answers_json(book: Book, patient: Patient) -> dict[str, Any]:
    """The answers as `betis check` reads them."""
    return {
        name: None if (value := patient.given(name)) is None else written_value(fact, value)
        for name, fact in book.facts.items()
        if name in patient.answers
    }
