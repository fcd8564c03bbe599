"""What does not go well together: among what is taken, with what is thought of, with the person."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import cast

from betis.guideline.book import Book
from betis.guideline.items import Interaction, Severity
from betis.guideline.patient import Patient
from betis.interpreters.answer.result import Reference
from betis.interpreters.answer.translate import Reading, read
from betis.logic.nodes import Expression
from betis.logic.text import Text
from betis.logic.truth import NO, UNKNOWN, YES

COUNT_AS_DROPS = frozenset(("beta_blocker",))
"""Groups that reach the blood even from eye drops."""


@dataclass(frozen=True)
class Taken:
    """One thing taken or thought of, under every name a rule may use."""

    name: str
    title: Text
    names: frozenset[str]
    thought_of: bool = False


@dataclass(frozen=True)
class Clash:
    """An interaction that holds, or that would hold if an unknown condition were true.

    `because` are facts of the person that make it hold, `open` those that would and are not known.
    """

    name: str
    title: Text
    says: Text
    do: Text
    severity: Severity
    between: tuple[Taken, ...]
    because: tuple[Text, ...]
    open: tuple[str, ...]
    worse: tuple[Text, ...]
    refs: tuple[Reference, ...]

    @property
    def thought_of(self) -> bool:
        """Whether it can still be avoided by not beginning something."""
        return any(each.thought_of for each in self.between)

    @property
    def holds(self) -> bool:
        return not self.open

    @property
    def order(self) -> tuple[int, str]:
        return self.severity.rank, self.name


def clashes(book: Book, taken: Iterable[Taken], patient: Patient) -> list[Clash]:
    """Every interaction, the worst first."""
    every = tuple(taken)
    found = (_clash(book, item, every, patient) for item in book.of("interaction").values())
    return sorted((each for each in found if each is not None), key=lambda clash: clash.order)


def _clash(
    book: Book, item: Interaction, taken: tuple[Taken, ...], patient: Patient
) -> Clash | None:
    first = _those(taken, item.a)
    if not first or _those(taken, item.unless):
        return None
    third = _those(taken, item.c)
    if item.c and not third:
        return None
    second = [each for each in _those(taken, item.b) if any(each != other for other in first)]
    person = read(cast(Expression, item.person), patient)
    if not second and person.truth is NO:
        return None
    return Clash(
        name=item.name,
        title=item.title,
        says=item.says,
        do=item.do,
        severity=item.severity,
        between=tuple(dict.fromkeys((*first, *second, *third))),
        because=_because(book, person),
        open=person.facts if not second and person.truth is UNKNOWN else (),
        worse=tuple(_worse(item, patient)),
        refs=tuple(Reference(name, book.sources[name].seen) for name in item.cites),
    )


def _those(taken: Iterable[Taken], names: Iterable[str]) -> list[Taken]:
    wanted = frozenset(names)
    return [each for each in taken if not wanted.isdisjoint(each.names)]


def _because(book: Book, person: Reading) -> tuple[Text, ...]:
    if person.truth is not YES:
        return ()
    return tuple(book.facts[name].says for name in person.facts)


def _worse(item: Interaction, patient: Patient) -> Iterator[Text]:
    for worse in item.worse_when:
        if read(cast(Expression, worse.when), patient).truth is YES:
            yield worse.why
