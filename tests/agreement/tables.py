"""People as tables: from given answers, and generated in great number."""

from collections.abc import Mapping, Sequence
from typing import Any, cast

import numpy as np
import pyarrow as pa

from betis.guideline.book import Book
from betis.guideline.fact import Fact, Number, OneOf, SeveralOf, YesNo
from betis.guideline.patient import NOT_KNOWN, Patient, read_answers, written_value
from betis.logic.nodes import Compare, Expression
from betis.logic.walk import atoms

TEXT = pa.list_(pa.string())


def arrow_type(fact: Fact) -> Any:
    """The type of a fact's column."""
    match fact:
        case YesNo():
            return pa.bool_()
        case Number():
            return pa.float64() if fact.places else pa.int32()
        case OneOf():
            return pa.string()
        case SeveralOf():
            return TEXT


def table_of(facts: Mapping[str, Fact], people: Sequence[Patient]) -> Any:
    """One row a person; *asked, not known* becomes an empty cell, since a table has no other."""
    cells: dict[str, list[Any]] = {name: [] for name in facts}
    for person in people:
        for name, fact in facts.items():
            value = person.given(name)
            cells[name].append(None if value is None else written_value(fact, value))
    arrays = {name: pa.array(cells[name], arrow_type(fact)) for name, fact in facts.items()}
    return pa.table(arrays)


def split(table: Any, facts: Mapping[str, Fact]) -> Any:
    """The same table with a boolean column for each choice of a fact with several values."""
    for name, fact in facts.items():
        if isinstance(fact, SeveralOf) and name in table.column_names:
            rows = table[name].to_pylist()
            table = table.drop_columns([name])
            for choice in fact.choices:
                held = [None if row is None else choice in row for row in rows]
                table = table.append_column(f"{name}={choice}", pa.array(held, pa.bool_()))
    return table


def asked_only(person: Patient) -> Patient:
    """The person without the questions to which the answer is not known."""
    return Patient({n: v for n, v in person.answers.items() if v is not NOT_KNOWN})


def people_of(book: Book, table: Any) -> list[Patient]:
    """The person in each row, read as one person is read."""
    return [
        read_answers(book.facts, {name: cell for name, cell in row.items() if cell is not None})
        for row in table.to_pylist()
    ]


def generated(book: Book, rows: int, seed: int, yes: float, empty: float) -> Any:
    """Random people: numbers near every limit of the book, `empty` cells, and this rate of yes."""
    random = np.random.default_rng(seed)
    limits = _limits(book)
    return pa.table(
        {
            name: _column(random, fact, rows, yes, random.random(rows) < empty, limits.get(name))
            for name, fact in book.facts.items()
        }
    )


def _column(
    random: np.random.Generator, fact: Fact, rows: int, yes: float, none: Any, limits: Any
) -> Any:
    match fact:
        case YesNo():
            return pa.array(random.random(rows) < yes, mask=none)
        case Number():
            low, high = fact.bounds
            near = random.choice(limits or [low, high], rows) + random.integers(-1, 2, rows)
            anywhere = random.integers(low, high + 1, rows)
            whole = np.clip(np.where(random.random(rows) < 0.5, near, anywhere), low, high)
            numbers = whole / 10**fact.places if fact.places else whole.astype(np.int32)
            return pa.array(numbers, mask=none)
        case OneOf():
            return pa.array(random.choice(list(fact.choices), rows).astype(object), mask=none)
        case SeveralOf():
            lengths = random.integers(0, 4, rows)
            offsets = np.concatenate([[0], np.cumsum(lengths)]).astype(np.int32)
            names = random.choice([*fact.choices, *fact.members], offsets[-1]).astype(object)
            flat = pa.array(names, pa.string())
            return pa.ListArray.from_arrays(pa.array(offsets), flat, mask=pa.array(none))


def _limits(book: Book) -> dict[str, list[int]]:
    found: dict[str, set[int]] = {}
    for item in book.every_item():
        for condition in item.conditions():
            for atom in atoms(cast(Expression, condition)):
                if isinstance(atom, Compare):
                    found.setdefault(atom.fact.name, set()).add(atom.bound)
    return {name: sorted(limits) for name, limits in found.items()}
