"""NumPy in the style of OpenFisca: one array a variable, one byte a row, one formula at a time.

OpenFisca itself is not used (its licence is AGPL); this is what its formulas come to. Two things
are kinder than what one would write with it: atoms that occur more than once are variables too,
and people come in chunks that fit the processor's cache better than all of them at once.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from benchmarks.peers.engine import Engine, Peer
from benchmarks.peers.rules import (
    Empty,
    Enough,
    Every,
    Formula,
    Given,
    Opposite,
    Ref,
    Rules,
    Some,
    Valued,
)
from betis.guideline.book import Book
from betis.guideline.fact import Number, OneOf
from betis.interpreters.columns import CHUNK
from betis.interpreters.columns.bits import filled, from_buffer, held, known, unpacked
from betis.logic.nodes import Among, Compare, Includes, YesNo

Arrays = dict[str, Any]


def load(rules: Rules) -> Engine:
    """One line for each variable, in order; the arrays lie ready."""
    run = _Writer(rules).function()
    return Engine(
        given=lambda people: list(chunks(people.book, people.flat)),
        run=lambda arrays: [run(chunk) for chunk in arrays],
        answers=lambda ran: [row for arrays in ran for row in rows(arrays)],
    )


def load_arrow(rules: Rules) -> Engine:
    """The same from the table from which Betis starts as well."""
    run = _Writer(rules).function()
    return Engine(
        given=lambda people: people.flat,
        run=lambda table: [run(chunk) for chunk in chunks(rules.book, table)],
        answers=lambda ran: [row for arrays in ran for row in rows(arrays)],
    )


class _Writer:
    def __init__(self, rules: Rules) -> None:
        self._rules = rules
        self._names = {name: f"f{place}" for place, name in enumerate(rules.formulas)}
        seen = Counter(atom for f in rules.formulas.values() for atom in atoms(f))
        self._shared = {a: f"a{i}" for i, (a, n) in enumerate(seen.items()) if n > 1}

    def function(self) -> Callable[[Arrays], Arrays]:
        """The function from arrays to arrays."""
        rules = self._rules
        lines = [f"{name} = {self._atom(atom)}" for atom, name in self._shared.items()]
        lines += [f"{self._names[n]} = {self.written(f)}" for n, f in rules.formulas.items()]
        lines.append("found = {}")
        lines += [f"found[{name!r}] = {self._names[name]}" for name in rules.outputs]
        for name, sum_ in rules.sums.items():
            points = (f"{self.written(formula)} * int16({points})" for points, formula in sum_)
            lines.append(f"found[{name!r}] = {' + '.join(points) or 'none'}")
        lines.append("return found")
        space: dict[str, Any] = {"int8": np.int8, "int16": np.int16}
        exec("def run(people):\n" + "".join(f"    {line}\n" for line in lines), space)
        run: Callable[[Arrays], Arrays] = space["run"]
        return run

    def written(self, formula: Formula) -> str:
        """The formula over arrays."""
        match formula:
            case bool():
                return 'people["always"]' if formula else 'people["never"]'
            case Ref(name):
                return self._names[name]
            case Given():
                return self._shared.get(formula) or self._atom(formula)
            case Empty(fact):
                return f'~people["given {fact}"]'
            case Opposite(part):
                return f"~{self.written(part)}"
            case Every(parts):
                return f"({' & '.join(map(self.written, parts))})"
            case Some(parts):
                return f"({' | '.join(map(self.written, parts))})"
            case Enough(count, parts):
                each = " + ".join(f"({self.written(part)}).view(int8)" for part in parts)
                return f"(({each}) >= {count})"

    def _atom(self, given: Given) -> str:
        test, fact = self._test(given.atom)
        return f'(people["given {fact}"] & {test if given.holds else f"~{test}"})'

    def _test(self, atom: Valued) -> tuple[str, str]:
        """Whether the value fits, and the fact; choices are numbers, as OpenFisca has its enums."""
        match atom:
            case YesNo():
                return f'people["{atom.name}"]', atom.name
            case Compare(fact, operator, bound):
                return f'(people["{fact.name}"] {operator} {bound})', fact.name
            case Among(fact, choices):
                places = (list(fact.choices).index(choice) for choice in choices)
                tests = (f'(people["{fact.name}"] == {place})' for place in places)
                return f"({' | '.join(tests)})", fact.name
            case Includes(fact, choice):
                return f'people["{fact.name}={choice}"]', fact.name


def atoms(formula: Formula) -> Iterator[Given]:
    """Every atom in a formula."""
    match formula:
        case Given():
            yield formula
        case Opposite(part):
            yield from atoms(part)
        case Every(parts) | Some(parts) | Enough(_, parts):
            for part in parts:
                yield from atoms(part)


def chunks(book: Book, people: Any) -> Iterator[Arrays]:
    """The people as arrays: of each fact the values, and where there is one."""
    for start in range(0, people.num_rows, CHUNK):
        table = people.slice(start, CHUNK).combine_chunks()
        arrays = {"always": np.ones(len(table), bool), "never": np.zeros(len(table), bool)}
        for name in table.column_names:
            fact, _, choice = name.partition("=")
            column = table[name].combine_chunks()
            arrays[name] = _values(book.facts[fact], column)
            arrays[f"given {name}"] = _bytes(known(column), column)
            if choice:
                arrays[f"given {fact}"] = arrays[f"given {name}"]
        yield arrays


def _values(fact: Any, column: Any) -> Any:
    """What lies in the cells; in empty ones anything."""
    match fact:
        case Number() if fact.places:
            return np.rint(held(column) * 10**fact.places).astype(np.int32)
        case Number():
            return held(column)
        case OneOf():
            return filled(column.indices, -1)
        case _:
            return _bytes(from_buffer(column.buffers()[1], column.offset, len(column)), column)


def _bytes(bits: Any, column: Any) -> Any:
    """One bit a row → one byte a row."""
    if bits is None:
        return np.ones(len(column), bool)
    return unpacked(bits, len(column)).view(bool)


def rows(arrays: Arrays) -> list[dict[str, Any]]:
    """Arrays by name → names by row."""
    columns = [array.tolist() for array in arrays.values()]
    return [dict(zip(arrays, row, strict=True)) for row in zip(*columns, strict=True)]


PEER = Peer("NumPy in the style of OpenFisca", load, many=True)
ARROW = Peer("NumPy in the style of OpenFisca, from Arrow", load_arrow, many=True)
