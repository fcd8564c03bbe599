"""How well the book's own weights tell frequent night cramps apart in NHANES 2005-06.

No weight is fitted to the survey: the score of a person is the sum of the points that the book
gives to causes present in them. Sleep items are not used (nor the depression score, which asks
about sleep). `python -m benchmarks.nhanes` prints the figures and writes the chart for the docs.
"""

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import numpy as np
import pyarrow.compute as pc
import pyarrow.parquet as pq
from numpy.typing import NDArray

import betis
from betis.cohort.mapping import read_mapping
from betis.guideline.book import Book
from betis.guideline.items import Cause, Weight
from betis.guideline.patient import Patient, read_answers
from betis.interpreters.answer.translate import Reader
from betis.logic.nodes import Expression
from betis.logic.truth import NO, YES

FILE = "nhanes/nhanes_2005_2006_adults.parquet"
YOUNGEST = 20
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


def survey() -> Any:
    """The survey's table, or None where `BETIS_DATA` is not set."""
    folder = os.environ.get("BETIS_DATA")
    if not folder or not (Path(folder) / FILE).exists():
        return None
    return pq.read_table(Path(folder) / FILE)


def asked(table: Any) -> Any:
    """The adults that both questions and weights are about, with an answer on cramps."""
    old = pc.greater_equal(table["age"], YOUNGEST)
    return table.filter(pc.and_(old, pc.is_valid(table["leg_cramps_ge5_per_month"])))


def answers(book: Book, table: Any) -> list[dict[str, Any]]:
    """What the survey says of each person, as answers; what it does not say stays unknown.

    Medicines are read as a whole list: what is not on it is taken to be not taken.
    """
    mapping = read_mapping(book.facts, "nhanes")
    facts = [row.target for row in mapping.rows if row.fact is not None]
    people = mapping.mapped(table, facts).to_pylist()
    listed = table["rx_any"].is_valid().to_pylist()
    return [_person(*person) for person in zip(people, listed, strict=True)]


def _person(cells: Mapping[str, Any], listed: bool) -> dict[str, Any]:
    given = {name: cell for name, cell in cells.items() if cell is not None and "=" not in name}
    if listed:
        taken = [name for name, cell in cells.items() if "=" in name and cell]
        given["medicines"] = [name.partition("=")[2] for name in taken]
    return given


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


def separation(book: Book, table: Any) -> Separation:
    """How well the book's weights separate the survey's adults."""
    table = asked(table)
    often = table["leg_cramps_ge5_per_month"].to_numpy() == 1
    causes = list(book.of("cause").values())
    patients = [read_answers(book.facts, _within(book, p)) for p in answers(book, table)]
    scores = np.array([score(causes, patient) for patient in patients])
    other = np.array([score(causes, patient, SAME_SURVEY) for patient in patients])
    order = np.argsort(scores, kind="stable")
    return Separation(
        people=len(often),
        often=int(often.sum()),
        auc=auc(scores, often),
        auc_without_same_survey=auc(other, often),
        auc_age=auc(table["age"].to_numpy(), often),
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
