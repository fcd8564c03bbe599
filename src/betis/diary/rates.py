"""Rates of cramps, and how sure they are, from the counts of told nights.

Counts of neighbouring nights differ more than a Poisson count and resemble one another. Both are
taken in by one number, the spread: the long-run variance (Newey and West 1987, Bartlett weights
over a week) over the mean, never below one. A count then tells as much as a count `spread` times
smaller of independent nights, and the rate has a gamma posterior under Jeffreys' prior. All
intervals hold 90 %.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, log, sqrt

import numpy as np

Z = 1.645
WEEK = 7
HALF = 0.5
"""Jeffreys' prior of a count, so that a rate of none is not taken as certain."""


@dataclass(frozen=True)
class Estimate:
    """A value with the bounds of its interval."""

    value: float
    low: float
    high: float


def a_week(counts: Sequence[int]) -> float:
    """Cramps in seven told nights, to one decimal."""
    return round(WEEK * sum(counts) / len(counts), 1)


def spread(*periods: Sequence[int]) -> float:
    """How much more the counts vary than Poisson counts would, around each period's own mean."""
    if not any(map(any, periods)):
        return 1.0
    off = np.concatenate([np.asarray(p, float) - np.mean(p) for p in periods])
    mean = float(sum(map(sum, periods)) / len(off))
    if len(off) <= WEEK:
        return 1.0
    together = sum((1 - lag / WEEK) * float(off[lag:] @ off[:-lag]) for lag in range(1, WEEK))
    variance = (float(off @ off) + 2 * together) / (len(off) - len(periods))
    return max(1.0, variance / mean)


def rate(counts: Sequence[int], spread: float) -> Estimate:
    """Cramps a week and its interval."""
    shape = (sum(counts) + HALF) / spread
    times = WEEK * spread / len(counts)
    return Estimate(
        a_week(counts), times * gamma_quantile(shape, -Z), times * gamma_quantile(shape, Z)
    )


def ratio(now: Sequence[int], past: Sequence[int]) -> Estimate:
    """How many times as many cramps a night now as before."""
    change = log((sum(now) + HALF) / len(now)) - log((sum(past) + HALF) / len(past))
    error = sqrt(spread(now, past) * (1 / (sum(now) + HALF) + 1 / (sum(past) + HALF)))
    return Estimate(exp(change), exp(change - Z * error), exp(change + Z * error))


def gamma_quantile(shape: float, z: float) -> float:
    """Quantile of the gamma distribution with scale one (Wilson and Hilferty 1931).

    `z` is the normal quantile of the same probability. Within 3 % from a shape of one on, 0.02 in
    absolute terms below.
    """
    return float(shape * max(0.0, 1 - 1 / (9 * shape) + z / (3 * sqrt(shape))) ** 3)
