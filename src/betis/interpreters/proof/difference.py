"""Two books compared over all people: which entries now say something else, and to whom."""

from collections.abc import Iterator, Mapping
from itertools import permutations
from typing import Any

from betis.guideline.book import Book
from betis.guideline.items import Action, Item, Promise, Verdict
from betis.guideline.promise import Claim, Gets, Surely, SurelyNot, UrgencyIs, some
from betis.guideline.urgency import Urgency
from betis.interpreters.proof.claims import View
from betis.interpreters.proof.result import Difference, How, Person
from betis.interpreters.proof.search import Search
from betis.interpreters.proof.terms import Term, both

NOT_SHOWN = "not_shown"


def difference(old: Book, new: Book) -> Iterator[Difference]:
    """What differs from the old book to the new: every entry that has a rule, and every way in
    which somebody's urgency changed."""
    compared = _Compared(old, new)
    for kind in dict.fromkeys((*new.items, *old.items)):
        for name in dict.fromkeys((*new.of(kind), *old.of(kind))):
            item = new.of(kind).get(name) or old.of(kind)[name]
            if not isinstance(item, Promise) and item.rule is not None:
                yield compared.item(kind, name)
    yield from compared.urgencies()


class _Compared:
    """The same people seen by both books."""

    def __init__(self, old: Book, new: Book) -> None:
        self.search = Search(new)
        self.new = self.search.view
        for fact in new.facts.values():
            self.search.values.of(fact)  # where ranges differ, the new book's count
        self.old = View(old, self.new.moment)

    def item(self, kind: str, name: str) -> Difference:
        """How one entry differs, with somebody of whom it now says something else."""
        before, after = self.old.book.of(kind).get(name), self.new.book.of(kind).get(name)
        if before is None:
            return Difference(kind, name, How.ADDED, person=self._example(self.new, after))
        if after is None:
            return Difference(kind, name, How.REMOVED, person=self._example(self.old, before))
        for (was, is_), person in self._changes(_outcomes(before), _outcomes(after)):
            return Difference(kind, name, How.CHANGED, was, is_, person)
        return Difference(kind, name, How.EQUAL)

    def urgencies(self) -> Iterator[Difference]:
        """Somebody for each pair of levels between which anybody moved."""
        levels: dict[str, Claim] = {level.code: UrgencyIs(level) for level in reversed(Urgency)}
        for (was, is_), person in self._changes(levels, levels):
            yield Difference("urgency", f"{was}_to_{is_}", How.CHANGED, was, is_, person)

    def _changes(
        self, before: Mapping[str, Claim], after: Mapping[str, Claim]
    ) -> Iterator[tuple[tuple[str, str], Person]]:
        old = {label: self.old.term(claim) for label, claim in before.items()}
        new = {label: self.new.term(claim) for label, claim in after.items()}
        if all(_same(old[label], new[label]) for label in old):
            return
        scope = frozenset(
            name
            for view, claims in ((self.old, before), (self.new, after))
            for claim in claims.values()
            for name in view.reach(claim)
        )
        for was, is_ in permutations(old, 2):
            person = self.search.someone([both(old[was], new[is_])], (self.new,), scope)
            if person is not None:
                yield (was, is_), person

    def _example(self, view: View, item: Any) -> Person | None:
        """Somebody whom an entry that only one book has concerns."""
        claim = some(*(Surely(c) for c in item.conditions()))
        return self.search.someone([view.term(claim)], (view,), view.reach(claim))


def _outcomes(item: Item) -> dict[str, Claim]:
    """Everything that the entry can say of a person, by name; exactly one is true."""
    if isinstance(item, Action):
        said: dict[str, Claim] = {
            verdict.value: Gets(item.kind, item.name, (verdict,)) for verdict in Verdict
        }
        return {**said, NOT_SHOWN: ~Gets(item.kind, item.name, tuple(Verdict))}
    assert item.rule is not None
    yes, no = Surely(item.rule), SurelyNot(item.rule)
    return {"yes": yes, "no": no, "unknown": ~yes & ~no}


def _same(old: Term, new: Any) -> bool:
    """Whether they are the very same term; Z3 keeps every term once."""
    if isinstance(old, bool) or isinstance(new, bool):
        return old is new
    return bool(old.eq(new))
