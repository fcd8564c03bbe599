"""Intervals of rates hold what they promise, also for uneven and sticky nights."""

import numpy as np
import pytest

from betis.diary.rates import Z, gamma_quantile, rate, ratio, spread
from tests.diary.simulated import simulated


@pytest.mark.parametrize("shape", [0.5, 1, 3, 20, 200])
def test_the_gamma_quantile_is_that_of_a_large_sample(shape: float) -> None:
    sample = np.random.default_rng(1).gamma(shape, size=1_000_000)
    for z, share in ((-Z, 0.05), (Z, 0.95)):
        assert gamma_quantile(shape, z) == pytest.approx(np.quantile(sample, share), 0.04, 0.03)


def test_even_nights_have_no_spread_and_clumps_have() -> None:
    chance = np.random.default_rng(2)
    even = chance.poisson(0.5, 300).tolist()
    clumps = np.repeat(chance.poisson(0.5, 60), 5).tolist()
    assert spread(even) < 1.6 < 2.5 < spread(clumps)
    assert spread([0] * 30) == 1.0


@pytest.mark.parametrize("times", [1.0, 0.5])
def test_nine_in_ten_intervals_hold_the_truth(times: float) -> None:
    """Four weeks against twelve, over-dispersed and autocorrelated."""
    held = []
    for seed in range(400):
        counts = simulated(seed, nights=112, rate=0.5, change_at=84, change=times).counts.tolist()
        estimate = ratio(counts[84:], counts[:84])
        held.append(estimate.low <= times <= estimate.high)
    assert 0.83 <= np.mean(held) <= 0.97


def test_a_rate_of_none_is_not_certain() -> None:
    none = rate([0] * 14, 1.0)
    assert none.value == 0 and none.low < 0.05 and 0.5 < none.high < 1.5
