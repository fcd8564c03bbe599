"""How common leg cramps at night are in NHANES 2005-06, from what `betis cohort` wrote.

Weighted, with standard errors that follow from the design (strata and primary sampling units, by
Taylor linearization). `python -m benchmarks.nhanes_prevalence OUT` prints the tables of
docs/explanation/nhanes.md; OUT is the folder that this command wrote:

    betis cohort nhanes_2005_2006_adults.parquet --columns nhanes --out OUT --summary
"""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import polars as pl

WEIGHT, STRATUM, UNIT = "wt_interview_2yr", "stratum", "psu"
MILD, FREQUENT = (1, 2), (3, 4)
"""Answers to SLQ160: up to four times a month; five times or more."""
PUBLISHED = {"mild": (0.24, 0.25), "moderate to severe": (0.06, 0.06)}
"""Grandner and Winkelman 2017, the two surveys 2005-06 and 2007-08."""
CONDITIONS = (
    "hypertension", "heart_failure", "angina", "stroke", "arthritis", "cancer",
    "emphysema", "chronic_bronchitis",
)  # fmt: skip
MEDICINES = (
    "rx_thiazide", "rx_loop_diuretic", "rx_k_sparing_diuretic", "rx_statin", "rx_laba", "rx_saba",
    "rx_quinine",
)  # fmt: skip
Marks = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Share:
    """A weighted share with its standard error; `people` are those it is a share of."""

    value: float
    error: float
    people: int

    def __str__(self) -> str:
        return f"{self.value:.1%} ± {1.96 * self.error:.1%}"


def share(table: pl.DataFrame, of: Marks, among: Marks) -> Share:
    """The share of `of` among a part of the sample, the whole sample giving the variance.

    The ratio is linearized and summed by unit; units vary around the mean of their stratum
    (Wolter, Introduction to Variance Estimation, the ultimate-cluster estimator).
    """
    weights = table[WEIGHT].to_numpy() * among
    total = weights.sum()
    value = float((weights * of).sum() / total)
    scores = weights * (of - value) / total
    sums = (
        table.select(STRATUM, UNIT)
        .with_columns(score=pl.Series(scores))
        .group_by(STRATUM, UNIT)
        .agg(pl.col("score").sum())
    )
    variance = 0.0
    for _, units in sums.group_by(STRATUM):
        found = units["score"].to_numpy()
        n = len(found)
        if n > 1:
            variance += n / (n - 1) * float(((found - found.mean()) ** 2).sum())
    return Share(value, variance**0.5, int(among.sum()))


def answered(out: Path) -> pl.DataFrame:
    """Those who answered the question on cramps, as `betis cohort` wrote them."""
    parts = [pl.read_parquet(file) for file in sorted(out.glob("part-*.parquet"))]
    return pl.concat(parts).filter(pl.col("leg_cramps_freq").is_not_null())


def cramps(table: pl.DataFrame) -> dict[str, Marks]:
    """Who has cramps up to four times a month, and who has them more often."""
    answers = table["leg_cramps_freq"]
    mild, frequent = answers.is_in(MILD).to_numpy(), answers.is_in(FREQUENT).to_numpy()
    return {"mild": mild, "moderate to severe": frequent}


def overall(table: pl.DataFrame) -> dict[str, Share]:
    """Both shares among all adults."""
    everybody = np.ones(len(table), bool)
    return {name: share(table, of, everybody) for name, of in cramps(table).items()}


def by_age_and_sex(table: pl.DataFrame, raw: pl.DataFrame) -> Iterator[tuple[str, Share, Share]]:
    """Any cramps in the past month and frequent ones, by sex and age."""
    table = _with(table, raw, ["age", "sex"])
    age, sex = table["age"].to_numpy(), table["sex"].to_numpy()
    mild, often = cramps(table).values()
    for each in ("female", "male"):
        for low, high in ((18, 40), (40, 60), (60, 80), (80, 200)):
            among = (sex == each) & (age >= low) & (age < high)
            name = f"{each}, {low}-{high - 1}" if high < 200 else f"{each}, {low}+"
            yield name, share(table, mild | often, among), share(table, often, among)


def by_column(
    table: pl.DataFrame, raw: pl.DataFrame, columns: tuple[str, ...]
) -> Iterator[tuple[str, Share, Share]]:
    """Frequent cramps with and without a condition or medicine, among those who said."""
    table = _with(table, raw, list(columns))
    often = cramps(table)["moderate to severe"]
    for column in columns:
        given = table[column]
        yes, no = ((given == value).fill_null(False).to_numpy() for value in (1, 0))
        if yes.sum() >= FEWEST_TOLD:
            yield column, share(table, often, yes), share(table, often, no)


FEWEST_TOLD = 30
"""No share is told of fewer people than that."""


def _with(table: pl.DataFrame, raw: pl.DataFrame, columns: list[str]) -> pl.DataFrame:
    given = raw.select("seqn", *columns)
    return table.join(given, on="seqn", how="left", maintain_order="left")


def main(arguments: list[str]) -> None:
    """Print the tables."""
    if len(arguments) != 2:
        print("python -m benchmarks.nhanes_prevalence OUT nhanes_2005_2006_adults.parquet")
        raise SystemExit(2)
    table, raw = answered(Path(arguments[0])), pl.read_parquet(arguments[1])
    print(f"{len(table)} adults")
    for name, found in overall(table).items():
        low, high = PUBLISHED[name]
        print(f"| {name} | {found} | {low:.0%}-{high:.0%} |")
    _print(by_age_and_sex(table, raw), "any", "frequent")
    for columns in (CONDITIONS, MEDICINES):
        _print(by_column(table, raw, columns), "with", "without")


def _print(rows: Iterator[tuple[str, Any, Any]], first: str, second: str) -> None:
    print(f"\n| | people | {first} | {second} |\n|---|---|---|---|")
    for name, one, other in rows:
        print(f"| {name} | {one.people} | {one} | {other} |")


if __name__ == "__main__":
    main(sys.argv[1:])
