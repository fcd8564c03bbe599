"""Whether a wrong rule would be noticed: each operator, limit and part changed one at a time.

A mutant of a danger sign or contraindication is caught when one of the entry's own examples no
longer comes out right, or a promise breaks. `python -m benchmarks.mutants` prints the share and
the survivors.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, cast

import betis
from betis.guideline.book import Book
from betis.guideline.items import Item
from betis.guideline.patient import Patient, read_answers
from betis.interpreters.answer.translate import read
from betis.logic.nodes import And, AtLeast, Compare, Expression, Named, Not, Operator, Or
from betis.logic.truth import Truth
from betis.logic.wording import worded

OTHER: dict[Operator, Operator] = {">=": ">", ">": ">=", "<=": "<", "<": "<="}


@dataclass(frozen=True)
class Mutant:
    """A changed rule, and whether an example notices."""

    item: Item
    rule: Expression
    caught: bool

    def __str__(self) -> str:
        return f"{self.item.id}: {worded(self.rule).en}"


def mutated(rule: Expression) -> Iterator[Expression]:
    """Every rule that differs from this one in a single place. Named parts are left alone: they
    are rules of their own."""
    match rule:
        case Named():
            return
        case Not(part):
            yield part
            yield from (Not(changed) for changed in mutated(part))
        case And(parts) | Or(parts):
            other = Or if isinstance(rule, And) else And
            if len(parts) > 1:
                yield other(parts)
                for index in range(len(parts)):
                    yield _joined(type(rule), (*parts[:index], *parts[index + 1 :]))
            yield from _inside(parts, lambda changed: type(rule)(changed))
        case AtLeast(count, parts):
            if count > 1:
                yield AtLeast(count - 1, parts)
            if count < len(parts):
                yield AtLeast(count + 1, parts)
            yield from _inside(parts, lambda changed: AtLeast(count, changed))
        case Compare(fact, operator, bound):
            yield Not(rule)
            yield Compare(fact, OTHER[operator], bound)
            low, high = fact.bounds
            yield from (
                Compare(fact, operator, near)
                for near in (bound - 1, bound + 1)
                if low <= near <= high
            )
        case _:
            yield Not(rule)


def _joined(kind: type[And] | type[Or], parts: tuple[Expression, ...]) -> Expression:
    return parts[0] if len(parts) == 1 else kind(parts)


def _inside(parts: tuple[Expression, ...], build: Any) -> Iterator[Expression]:
    for index, part in enumerate(parts):
        for changed in mutated(part):
            yield build((*parts[:index], changed, *parts[index + 1 :]))


def mutants(book: Book) -> Iterator[Mutant]:
    """Every mutant of the danger signs, contraindications and the situations they rest on."""
    for item in _guarded(book):
        people = [
            (read_answers(book.facts, {f.name: v for f, v in e.facts.items()}), e.expect)
            for e in item.examples
        ]
        for rule in mutated(cast(Expression, item.rule)):
            yield Mutant(item, rule, _noticed(rule, people))


def _guarded(book: Book) -> Iterator[Item]:
    for kind in ("red_flag", "situation"):
        yield from book.of(kind).values()
    yield from (item for item in book.every_item() if getattr(item, "bars", ()))


def _noticed(rule: Expression, people: list[tuple[Patient, Truth]]) -> bool:
    return any(read(rule, patient).truth is not expected for patient, expected in people)


def main() -> None:
    """Print the share that is caught, and who survives."""
    found = list(mutants(betis.book()))
    survivors = [mutant for mutant in found if not mutant.caught]
    for survivor in survivors:
        print(survivor)
    print(f"{len(found)} mutants, caught {1 - len(survivors) / len(found):.1%}")


if __name__ == "__main__":
    main()
