"""Made-up diaries whose truth is known: sticky, uneven, with weekdays, trend and missing nights."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import numpy as np
import numpy.typing as npt

from betis.diary.change import Entry
from betis.diary.shape import Kind

TODAY = date(2026, 11, 25)
Counts = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Simulated:
    """Cramps a night, what preceded each, and which nights were told."""

    counts: Counts
    exposed: dict[str, npt.NDArray[np.bool_]]
    told: npt.NDArray[np.bool_]

    def entries(self) -> list[Entry]:
        """The diary that tells this, ending yesterday."""
        names = list(self.exposed)
        found: list[Entry] = []
        for number in np.flatnonzero(self.told):
            day = TODAY - timedelta(days=int(len(self.counts) - number))
            held = [name for name in names if self.exposed[name][number]]
            values: dict[str, Any] = {"night": day.isoformat(), "preceded": held, "asked": names}
            if not self.counts[number]:
                values["none"] = True
            found.append(Entry(f"night-{day}", Kind.NIGHT, values, 1, False))
            found += (
                Entry(f"{day}-{n}", Kind.CRAMP, {"started": f"{day}T23:00:00+07:00"}, 1, False)
                for n in range(int(self.counts[number]))
            )
        return found


def simulated(
    seed: int, nights: int = 180, rate: float = 0.4, triggers: tuple[str, ...] = (),
    effects: dict[str, tuple[float, float]] | None = None, share: float = 0.3,
    change_at: int = 0, change: float = 1.0, missing: float = 0.15, trend: float = 1.5,
    stickiness: tuple[float, float] = (0.6, 0.5), good_missing: float | None = None,
) -> Simulated:  # fmt: skip
    """Nights from a log-normal AR(1) rate with negative binomial counts.

    `effects`: how many times as many cramps the same evening and the day after. Exposures are
    sticky, follow weekdays, and come more often as time goes, as cramps do (`trend` times as many
    at the end), without any effect of theirs. Without triggers there is no weekday and no trend.
    `stickiness`: of nights and of exposures. `good_missing`: how often a night without a cramp is
    not told, if that differs from the others.
    """
    chance = np.random.default_rng(seed)
    day = np.arange(nights)
    log_rate = np.log(rate) + _sticky(chance, nights, stickiness[0], 0.5)
    log_rate += np.where(day >= change_at, np.log(change), 0.0)
    if triggers:
        log_rate += np.log(trend) * (day / nights - 0.5)
        log_rate += np.where(day % 7 >= 5, np.log(1.4), 0.0)
    exposed = {}
    for name in triggers:
        lean = 1.0 * _sticky(chance, nights, stickiness[1], 1.0) + 0.5 * (day / nights - 0.5)
        lean += np.where(day % 7 >= 5, 0.5, 0.0)
        exposed[name] = lean > np.quantile(lean, 1 - share)
        same, later = (effects or {}).get(name, (1.0, 1.0))
        log_rate += np.log(same) * exposed[name]
        log_rate += np.log(later) * np.concatenate([[False], exposed[name][:-1]])
    clumps = chance.gamma(2.0, 0.5, nights)
    counts = chance.poisson(np.exp(log_rate) * clumps)
    silent = np.where(counts > 0, missing, missing if good_missing is None else good_missing)
    return Simulated(counts, exposed, chance.random(nights) >= silent)


def _sticky(
    chance: np.random.Generator, nights: int, stickiness: float, size: float
) -> npt.NDArray[np.float64]:
    """A stationary AR(1) of this standard deviation."""
    noise = chance.normal(size=nights) * size * np.sqrt(1 - stickiness**2)
    noise[0] = chance.normal() * size
    found = np.empty(nights)
    found[0] = noise[0]
    for t in range(1, nights):
        found[t] = stickiness * found[t - 1] + noise[t]
    return found
