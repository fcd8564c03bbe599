"""How often the diary names a trigger that is none, and how often it finds one that is real.

`python -m benchmarks.triggers [DIARIES]`: made-up diaries with sticky and uneven nights, weekdays,
a common trend, and 15 % of nights missing; ten triggers at 30 % of days.
"""

import sys
from math import exp, log
from statistics import mean
from typing import Any

from betis.diary.shape import PRECEDED
from betis.diary.triggers import Lag, Trigger, Verdict, triggers
from tests.diary.simulated import TODAY, simulated

NAMES = tuple(PRECEDED)
REAL = "standing"
SIZES = ((90, 0.4), (180, 0.2), (180, 0.4), (180, 0.8), (365, 0.4))
"""Nights, and cramps a night."""
HARDER: dict[str, dict[str, Any]] = {
    "triggers on one day in ten": {"share": 0.1},
    "triggers on six days in ten": {"share": 0.6},
    "four times as many at the end": {"trend": 4.0},
    "stickier nights and triggers": {"stickiness": (0.85, 0.8)},
    "good nights told less often": {"missing": 0.05, "good_missing": 0.4},
}
"""Diaries of 180 nights and 0.4 cramps a night without any effect, each worse in one way."""
TIMES = 2.5


def found(
    seed: int, nights: int, rate: float, times: float = 1.0, **harder: Any
) -> tuple[Trigger, ...]:
    """What is said of one made-up diary; `times` is the effect of standing on the same night."""
    made = simulated(
        seed, nights=nights, rate=rate, triggers=NAMES, effects={REAL: (times, 1.0)}, **harder
    )
    return triggers(made.entries(), TODAY).found


def false_alarms(diaries: int, nights: int, rate: float, **harder: Any) -> float:
    """Share of diaries without any effect in which something is called a trigger."""
    return mean(
        any(each.verdict is not Verdict.UNCLEAR for each in found(seed, nights, rate, **harder))
        for seed in range(diaries)
    )


def power_and_coverage(diaries: int, nights: int, rate: float) -> tuple[float, float, float, float]:
    """Of a real effect: how often it is named, and its interval right; the mean estimate.

    Last, the share of all twenty intervals (both lags of ten triggers) that hold the truth.
    """
    named, held, estimates, all_held = [], [], [], []
    for seed in range(diaries):
        for each in found(100_000 + seed, nights, rate, TIMES):
            truth = TIMES if (each.name, each.lag) == (REAL, Lag.SAME) else 1.0
            all_held.append(each.times.low <= truth <= each.times.high)
            if truth != 1.0:
                named.append(each.verdict is Verdict.MORE)
                held.append(all_held[-1])
                estimates.append(log(each.times.value))
    return mean(named), mean(held), exp(mean(estimates)), mean(all_held)


def main() -> None:
    """All figures, one size after the other."""
    diaries = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    print(f"{diaries} diaries each; {TIMES} times as many cramps after {REAL}")
    print("nights  cramps/night  false alarms  power  its interval  estimate  all intervals")
    for nights, rate in SIZES:
        false = false_alarms(diaries, nights, rate)
        power, held, estimate, all_held = power_and_coverage(diaries, nights, rate)
        print(
            f"{nights:6} {rate:13.1f} {false:13.3f} {power:6.2f} {held:13.3f} {estimate:9.2f}"
            f" {all_held:14.3f}",
            flush=True,
        )
    for title, harder in HARDER.items():
        print(f"{title:34} {false_alarms(diaries, 180, 0.4, **harder):.3f}", flush=True)


if __name__ == "__main__":
    main()
