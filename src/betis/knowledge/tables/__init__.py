"""Bulk, regular knowledge kept as CSV beside this file, each row with its origin."""

import csv
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent


@cache
def rows(name: str) -> tuple[dict[str, str], ...]:
    """The rows of a table, every value as text."""
    with (FOLDER / f"{name}.csv").open(newline="", encoding="utf-8") as file:
        return tuple(csv.DictReader(file))


def classes_by_substance() -> dict[str, tuple[str, ...]]:
    """Substance → the classes of the fact `medicines` that it belongs to."""
    return {
        row["substance"]: tuple(row["classes"].split(";")) if row["classes"] else ()
        for row in rows("medicines")
    }
