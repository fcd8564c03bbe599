"""What a check-up returns: conclusions, each with its reasons; and the same as JSON."""

from typing import Any

from betis.guideline.items import Certainty, Verdict
from betis.guideline.urgency import Urgency
from betis.logic.record import record
from betis.logic.text import Language, Text


@record()
class Reason:
    """An answer that decided something. `value` is as written in JSON; None where unknown."""

    fact: str
    value: Any
    text: Text


@record()
class Reference:
    """A source, and whether what it says was checked."""

    id: str
    verified: bool


@record()
class Flag:
    """A red flag that holds or is still open; `because` then names what is missing."""

    name: str
    title: Text
    urgency: Urgency
    because: tuple[Reason, ...]
    do: Text
    refs: tuple[Reference, ...]


@record()
class Scored:
    """A cause or mimic with what spoke for and against it. The score is no probability."""

    name: str
    title: Text
    score: int
    supports: tuple[Reason, ...]
    against: tuple[Reason, ...]
    certainty: Certainty
    refs: tuple[Reference, ...]


@record()
class Advised:
    """An action with the verdict for this person, and why."""

    name: str
    kind: str
    title: Text
    verdict: Verdict
    why: Text
    certainty: Certainty
    refs: tuple[Reference, ...]


@record()
class Offered:
    """A test or a professional, and why."""

    name: str
    title: Text
    why: Text


@record()
class Unknown:
    """A fact that is not known and could matter; who can answer it."""

    name: str
    who: tuple[str, ...]


@record()
class Kind:
    """What the attack is: true cramp or mimic, its form, its origin, its length; None if open."""

    what: str | None = None
    form: str | None = None
    origin: str | None = None
    length: str | None = None


@record()
class Result:
    """Everything concluded about one person from one version of the book."""

    book_version: str
    urgency: Urgency
    could_be: Urgency
    red_flags: tuple[Flag, ...]
    open_red_flags: tuple[Flag, ...]
    kind: Kind
    causes: tuple[Scored, ...]
    mimics: tuple[Scored, ...]
    actions: tuple[Advised, ...]
    tests: tuple[Offered, ...]
    see: tuple[Offered, ...]
    unknown: tuple[Unknown, ...]
    contradictions: tuple[Offered, ...]
    next: str | None = None

    @property
    def settled(self) -> bool:
        """Whether nothing still unknown to the respondent could make it more urgent."""
        return self.urgency == self.could_be

    def followed_by(self, next: str | None) -> "Result":
        """The same with the fact to ask next."""
        return Result(**{**vars(self), "next": next})

    def as_json(self, language: Language) -> dict[str, Any]:
        """The contract of command line and files: names as they are, texts in one language."""

        def reasons(given: tuple[Reason, ...]) -> list[dict[str, Any]]:
            return [{"fact": r.fact, "value": r.value, "text": r.text.in_(language)} for r in given]

        def refs(given: tuple[Reference, ...]) -> list[dict[str, Any]]:
            return [{"id": ref.id, "verified": ref.verified} for ref in given]

        def flags(given: tuple[Flag, ...]) -> list[dict[str, Any]]:
            return [
                {
                    "name": flag.name,
                    "title": flag.title.in_(language),
                    "urgency": flag.urgency.code,
                    "because": reasons(flag.because),
                    "do": flag.do.in_(language),
                    "refs": refs(flag.refs),
                }
                for flag in given
            ]

        def scored(given: tuple[Scored, ...]) -> list[dict[str, Any]]:
            return [
                {
                    "name": each.name,
                    "title": each.title.in_(language),
                    "score": each.score,
                    "for": reasons(each.supports),
                    "against": reasons(each.against),
                    "certainty": str(each.certainty),
                    "refs": refs(each.refs),
                }
                for each in given
            ]

        def offered(given: tuple[Offered, ...]) -> list[dict[str, Any]]:
            return [
                {"name": o.name, "title": o.title.in_(language), "why": o.why.in_(language)}
                for o in given
            ]

        return {
            "book_version": self.book_version,
            "urgency": self.urgency.code,
            "could_be": self.could_be.code,
            "settled": self.settled,
            "red_flags": flags(self.red_flags),
            "open_red_flags": flags(self.open_red_flags),
            "kind": {
                "what": self.kind.what,
                "form": self.kind.form,
                "origin": self.kind.origin,
                "length": self.kind.length,
            },
            "causes": scored(self.causes),
            "mimics": scored(self.mimics),
            "actions": [
                {
                    "name": action.name,
                    "kind": action.kind,
                    "title": action.title.in_(language),
                    "verdict": str(action.verdict),
                    "why": action.why.in_(language),
                    "certainty": str(action.certainty),
                    "refs": refs(action.refs),
                }
                for action in self.actions
            ],
            "tests": offered(self.tests),
            "see": offered(self.see),
            "next": self.next,
            "unknown": [{"name": u.name, "who": list(u.who)} for u in self.unknown],
            "contradictions": offered(self.contradictions),
        }
