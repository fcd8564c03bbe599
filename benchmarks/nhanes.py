"""How well the book's own weights tell frequent night cramps apart in NHANES 2005-06.

No weight is fitted to the survey: the score of a person is the sum of the points that the book
gives to causes present in them. Sleep items are not used (nor the depression score, which asks
about sleep). `python -m benchmarks.nhanes` prints the figures and writes the chart for the docs.
"""

import csv
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

import betis
from betis.guideline.book import Book
from betis.guideline.items import Cause, Weight
from betis.guideline.patient import Patient, read_answers
from betis.interpreters.answer.translate import Reader
from betis.knowledge.tables import rows
from betis.logic.nodes import Expression
from betis.logic.truth import NO, YES

FILE = "nhanes/nhanes_2005_2006_adults.parquet"
YOUNGEST = 20
MMOL_PER_MG = 0.2495
ACTIVITY = {1: "sedentary", 2: "light", 3: "moderate", 4: "heavy"}
SAME_SURVEY = "grandner2017"
DECILES = 10


@dataclass(frozen=True)
class Separation:
    """Area under the ROC curve for cramps five or more times a month."""

    people: int
    often: int
    auc: float
    auc_without_same_survey: float
    auc_age: float
    shares: tuple[float, ...]


def survey() -> list[dict[str, Any]] | None:
    """The adults with an answer on cramps, or None where `BETIS_DATA` is not set."""
    folder = os.environ.get("BETIS_DATA")
    if not folder or not (Path(folder) / FILE).exists():
        return None
    import polars as pl

    return pl.read_parquet(Path(folder) / FILE).to_dicts()


def sample(path: Path) -> list[dict[str, Any]]:
    """People from a CSV of the survey."""
    with path.open(newline="") as file:
        return [
            {k: None if v == "" else _number(v) for k, v in row.items()}
            for row in csv.DictReader(file)
        ]


def answers(person: Mapping[str, Any]) -> dict[str, Any]:
    """What the survey says of a person, as answers; what it does not say stays unknown."""
    found: dict[str, Any] = {}
    if person["rx_any"] is not None:
        found["medicines"] = []
    for row in rows("nhanes_2005"):
        values = [person[column] for column in row["columns"].split(";")]
        if row["rule"] == "taken":
            if "medicines" in found and any(value == 1 for value in values):
                found["medicines"].append(row["choice"])
            continue
        value = RULES[row["rule"]](values)
        if value is not None:
            found[row["fact"]] = value
    return found


def _any(values: list[Any]) -> bool | None:
    """Yes if one is yes, no if all are no: Kleene's or."""
    return True if 1 in values else False if all(v == 0 for v in values) else None


def _trimester(values: list[Any]) -> str | None:
    pregnant, month = values
    if pregnant != 1 or month is None:
        return None
    return (
        "first_trimester"
        if month <= 3
        else "second_trimester"
        if month <= 6
        else ("third_trimester")
    )


RULES = {
    "whole": lambda v: None if v[0] is None else int(v[0]),
    "tenths": lambda v: None if v[0] is None else round(v[0], 1),
    "mg_to_mmol": lambda v: None if v[0] is None else round(v[0] * MMOL_PER_MG, 2),
    "lower": lambda v: None if v[0] is None else v[0].lower(),
    "current": lambda v: None if v[0] is None else v[0] == "current",
    "activity": lambda v: ACTIVITY.get(v[0]),
    "any": _any,
    "trimester": _trimester,
}


def score(causes: Iterable[Cause], patient: Patient, without: str = "") -> int:
    """The points of every cause present in a person; those citing `without` left aside."""
    reader = Reader(patient)
    return sum(
        _points(reader, cause.supports, without) - _points(reader, cause.against, without)
        for cause in causes
        if reader.read(cast(Expression, cause.only_when)).truth is not NO
    )


def _points(reader: Reader, weights: tuple[Weight, ...], without: str) -> int:
    return sum(
        weight.points
        for weight in weights
        if weight.cites != without and reader.read(cast(Expression, weight.when)).truth is YES
    )


def auc(scores: NDArray[Any], often: NDArray[Any]) -> float:
    """The chance that somebody with frequent cramps scores higher; ties count half."""
    _, place, count = np.unique(scores, return_inverse=True, return_counts=True)
    rank = (np.cumsum(count) - (count - 1) / 2)[place]
    cases = often.sum()
    return float((rank[often].sum() - cases * (cases + 1) / 2) / (cases * (len(often) - cases)))


def separation(book: Book, people: list[dict[str, Any]]) -> Separation:
    """How well the book's weights separate the survey's adults."""
    asked = [
        p for p in people if p["age"] >= YOUNGEST and p["leg_cramps_ge5_per_month"] is not None
    ]
    often = np.array([p["leg_cramps_ge5_per_month"] == 1 for p in asked])
    causes = list(book.of("cause").values())
    patients = [read_answers(book.facts, _within(book, answers(p))) for p in asked]
    scores = np.array([score(causes, patient) for patient in patients])
    other = np.array([score(causes, patient, SAME_SURVEY) for patient in patients])
    order = np.argsort(scores, kind="stable")
    return Separation(
        people=len(asked),
        often=int(often.sum()),
        auc=auc(scores, often),
        auc_without_same_survey=auc(other, often),
        auc_age=auc(np.array([p["age"] for p in asked]), often),
        shares=tuple(float(often[part].mean()) for part in np.array_split(order, DECILES)),
    )


def _within(book: Book, given: dict[str, Any]) -> dict[str, Any]:
    """Measurements beyond the range of a fact are left unknown."""
    kept = {}
    for name, value in given.items():
        fact = book.facts[name]
        low, high = getattr(fact, "lowest", None), getattr(fact, "highest", None)
        if low is None or high is None or low <= value <= high:
            kept[name] = value
    return kept


def _number(value: str) -> Any:
    try:
        number = float(value)
    except ValueError:
        return value
    return int(number) if number.is_integer() else number


def chart(found: Separation) -> dict[str, Any]:
    """The observed share by tenth of the score, as a Vega-Lite specification."""
    values = [{"tenth": i + 1, "share": share} for i, share in enumerate(found.shares)]
    return {
        "$schema": "https://vega.github.io/schema/vega-lite/v5.json",
        "title": "Cramps five or more times a month, by tenth of the book's score",
        "width": 420,
        "height": 220,
        "data": {"values": values},
        "mark": {"type": "bar", "color": "#0B6E69"},
        "encoding": {
            "x": {
                "field": "tenth",
                "type": "ordinal",
                "title": "Tenth of the score (10 = highest)",
            },
            "y": {"field": "share", "type": "quantitative", "axis": {"format": "%"}, "title": None},
        },
    }


def main() -> None:
    """Print the figures; write the chart beside the docs."""
    people = survey()
    if people is None:
        print("BETIS_DATA is not set: NHANES is not here.")
        return
    found = separation(betis.book(), people)
    print(f"adults {found.people}, cramps 5+ a month {found.often}")
    print(
        f"AUC {found.auc:.3f}; without weights from the same survey "
        f"{found.auc_without_same_survey:.3f}; age alone {found.auc_age:.3f}"
    )
    for tenth, share in enumerate(found.shares, 1):
        print(f"  tenth {tenth:>2}: {share:6.1%}")
    import vl_convert

    target = Path(__file__).parents[1] / "docs" / "images" / "nhanes_deciles.svg"
    target.write_text(vl_convert.vegalite_to_svg(chart(found)))


if __name__ == "__main__":
    main()
