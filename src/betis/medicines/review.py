"""What follows from a list of medicines for somebody with cramps."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from betis.guideline.book import Book
from betis.guideline.patient import Patient
from betis.interpreters.answer.result import Reference
from betis.logic.text import Language, Text
from betis.medicines import said
from betis.medicines.clashes import COUNT_AS_DROPS, Clash, Taken, clashes
from betis.medicines.links import Link, link
from betis.medicines.match import Found, Piece, recognise
from betis.medicines.names import groups_of, substance, titles

TOLD_BY_FACTS = (("takes_warfarin", "warfarin"), ("beta_blocker", "beta_blocker"))
"""Answers of the check-up that say that something is taken."""


@dataclass(frozen=True)
class Review:
    """The answer to a list of medicines.

    `taken` and `thinking_of` are the pieces as typed; `links` what may provoke cramps, `unlisted`
    what is recognised and has no link in the tables; `clashes` hold, `if_true` would hold if
    something not known about the person were so; `twice` stands on the list more than once;
    `questions` are for the doctor or pharmacist.
    """

    taken: tuple[Piece, ...]
    thinking_of: tuple[Piece, ...]
    from_check_up: tuple[str, ...]
    links: tuple[Link, ...]
    unlisted: tuple[str, ...]
    local: tuple[str, ...]
    clashes: tuple[Clash, ...]
    if_true: tuple[Clash, ...]
    twice: tuple[str, ...]
    questions: tuple[Text, ...]

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """Everything typed."""
        return self.taken + self.thinking_of

    @property
    def not_read(self) -> tuple[str, ...]:
        """What was typed and not recognised."""
        return tuple(piece.typed for piece in self.pieces if piece.state == "unrecognised")

    @property
    def thought_of(self) -> frozenset[str]:
        """What is only thought of."""
        return frozenset(each.name for piece in self.thinking_of for each in piece.found)

    @property
    def groups(self) -> tuple[str, ...]:
        """Every substance taken, with its classes and groups: what the check-up may take over."""
        names = (each.name for piece in self.taken if not piece.local for each in piece.found)
        every = {group for name in names for group in groups_of(name)}
        return tuple(sorted(every))

    def as_json(self, language: Language) -> dict[str, Any]:
        """Plain JSON values, texts in one language."""
        return {
            "always": said.ALWAYS.in_(language),
            "medicines": [_piece_json(piece, language) for piece in self.taken],
            "thinking_of": [_piece_json(piece, language) for piece in self.thinking_of],
            "from_check_up": list(self.from_check_up),
            "causes": [_link_json(each, language) for each in self.links],
            "not_listed": list(self.unlisted),
            "local": list(self.local),
            "interactions": [_clash_json(each, language) for each in self.clashes],
            "if_true": [_clash_json(each, language) for each in self.if_true],
            "twice": list(self.twice),
            "ask": [each.in_(language) for each in self.questions],
        }


def review(
    book: Book, medicines: str, thinking_of: str = "", patient: Patient | None = None
) -> Review:
    """What is typed as taken, and as thought of, for this person (nothing known by default)."""
    person = patient if patient is not None else Patient()
    taken, thought = recognise(medicines), recognise(thinking_of)
    found = [each for piece in taken if not piece.local for each in piece.found]
    told = tuple(_told(person, found))
    names = tuple(dict.fromkeys([each.name for each in found] + list(told)))
    weighed = dict.fromkeys((*names, *(each.name for piece in thought for each in piece.found)))
    links = [each for each in (link(book, name) for name in weighed) if each is not None]
    links.sort(key=lambda each: each.order)
    every = clashes(book, _things(taken, thought, told), person)
    linked = {each.name for each in links}
    holding = tuple(each for each in every if each.holds)
    return Review(
        taken=taken,
        thinking_of=thought,
        from_check_up=told,
        links=tuple(links),
        unlisted=tuple(name for name in names if name not in linked),
        local=tuple(each.name for piece in taken if piece.local for each in piece.found),
        clashes=holding,
        if_true=tuple(each for each in every if not each.holds),
        twice=tuple(_twice(found)),
        questions=tuple(_questions(links, holding, taken + thought)),
    )


def _told(patient: Patient, found: Iterable[Found]) -> Iterator[str]:
    """Classes that the check-up knows of and the list does not name."""
    named = {group for each in found for group in groups_of(each.name)}
    given = patient.given("medicines")
    if isinstance(given, frozenset):
        yield from (name for name in sorted(given - named) if name in titles())
    for fact, name in TOLD_BY_FACTS:
        if patient.given(fact) is True and name not in named:
            yield name


def _things(
    taken: Iterable[Piece], thought: Iterable[Piece], told: Iterable[str]
) -> Iterator[Taken]:
    for pieces, thought_of in ((taken, False), (thought, True)):
        for piece in pieces:
            for each in piece.found:
                names = groups_of(each.name)
                counted = names & COUNT_AS_DROPS if piece.local else names
                yield Taken(each.name, titles()[each.name], counted, thought_of)
    for name in told:
        yield Taken(name, titles()[name], groups_of(name))


def _twice(found: Iterable[Found]) -> list[str]:
    counted = Counter(each.name for each in found)
    return [name for name, times in counted.items() if times > 1 and substance(name) is not None]


def _questions(
    links: Iterable[Link], holding: Iterable[Clash], pieces: Iterable[Piece]
) -> Iterator[Text]:
    """For the pharmacist: the dangerous pairs, then each medicine, then what nobody knew."""
    for clash in holding:
        if clash.severity.rank <= 1:
            yield said.filled_text(said.BOTH, clash.title)
    asked: dict[Text, list[Text]] = {}
    for each in links:
        if each.ask:
            asked.setdefault(each.ask, []).append(each.title)
    for ask, names in asked.items():
        together = Text(", ".join(n.id for n in names), ", ".join(n.en for n in names))
        yield Text(f"{together.id}: {ask.id}", f"{together.en}: {ask.en}")
    for piece in pieces:
        if piece.state != "recognised":
            yield said.NAME_IT.filled(piece.typed)
    yield said.BRING


def _piece_json(piece: Piece, language: Language) -> dict[str, Any]:
    return {
        "typed": piece.typed,
        "state": piece.state,
        "found": [
            {
                "name": each.name,
                "title": titles()[each.name].in_(language),
                "how": str(each.how),
                "confidence": each.confidence,
            }
            for each in piece.found
        ],
        "choices": list(piece.choices),
        "unread": list(piece.unread),
        "local": piece.local,
    }


def _link_json(each: Link, language: Language) -> dict[str, Any]:
    return {
        "name": each.name,
        "title": each.title.in_(language),
        "role": each.role,
        "strength": each.strength,
        "verified": each.seen,
        "figures": [
            {"text": figure.words.in_(language), "refs": _refs_json(figure.refs)}
            for figure in each.figures
        ],
        "why": each.why.in_(language),
        "ask": each.ask.in_(language),
        "warn": each.warn.in_(language),
        "refs": _refs_json(each.refs),
    }


def _clash_json(each: Clash, language: Language) -> dict[str, Any]:
    return {
        "name": each.name,
        "title": each.title.in_(language),
        "severity": str(each.severity),
        "between": [thing.name for thing in each.between],
        "thinking_of": each.thought_of,
        "says": each.says.in_(language),
        "do": each.do.in_(language),
        "because": [text.in_(language) for text in each.because],
        "unknown": list(each.open),
        "worse": [text.in_(language) for text in each.worse],
        "refs": _refs_json(each.refs),
    }


def _refs_json(refs: Iterable[Reference]) -> list[dict[str, Any]]:
    return [{"id": ref.id, "verified": ref.verified} for ref in refs]
