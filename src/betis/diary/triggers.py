"""What may trigger this person's cramps: each compared with the same person's other nights.

A case-crossover design for counts, with time-stratified referents: within blocks of four weeks,
adjusted for the day of the week, a night after the exposure is compared with a night without it
(conditional Poisson regression; Armstrong, Gasparrini and Tobias 2014). Whatever changes slowly,
such as season, age or medicine, cancels out. The same evening and the day before are estimated
together. Only told nights count, and an exposure that was not asked about is unknown.

Counts are over-dispersed and nights resemble their neighbours, so the standard error is the
largest of three: quasi-Poisson, robust, and robust to autocorrelation (Newey and West, a week);
robust ones alone are too small in short diaries. Estimates are then shrunk towards no effect by a
normal prior on the logarithm of the rate ratio, of standard deviation 0.8: most triggers do
nothing much. Something is called a possible trigger only where it stands out among everything
looked at (Holm, at most one false word in twenty diaries). How often this errs, and what it
misses, is measured on made-up diaries: docs/explanation/diary.md.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from math import exp, sqrt
from statistics import NormalDist
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from betis.diary.change import Entry
from betis.diary.nights import ONE_DAY, Night, nights
from betis.diary.rates import Estimate, Z
from betis.diary.shape import OWN, PRECEDED
from betis.logic.text import Text, say
from betis.logic.wording import with_numbers

DAYS = 365
BLOCK = 28
WEEK = 7
NIGHTS_NEEDED = 60
NIGHTS_OF_EACH = 10
CRAMPS_NEEDED = 15
MOST_LOOKED_AT = 20
PRIOR = 0.8
FALSE_ALARMS = 0.04
"""What Holm's rule is given, so that at most 5 % of diaries without any effect are misled: with
0.05 it was up to 5.2 % of a thousand."""
RIDGE = 1e-4
"""Keeps the fit finite where an exposure never changes within a block; such a one tells nothing."""
ROUNDS = 25
LARGEST_LOG = 8.0

Floats = npt.NDArray[np.floating]


class Verdict(StrEnum):
    """What may be said of one trigger."""

    MORE = "more"
    FEWER = "fewer"
    UNCLEAR = "unclear"


class Lag(StrEnum):
    """Whether the night that follows, or the one after it."""

    SAME = "same"
    LATER = "later"


SAID = {
    (Verdict.MORE, Lag.SAME): say(
        id="Mungkin memicu: malam harinya kram {} kali sebanyak malam lain (90 %: {} sampai {}).",
        en="May trigger: that night, {} times as many cramps as on other nights (90 %: {} to {}).",
    ),
    (Verdict.MORE, Lag.LATER): say(
        id="Mungkin memicu sehari kemudian: {} kali sebanyak malam lain (90 %: {} sampai {}).",
        en="May trigger a day later: {} times as many cramps as on other nights (90 %: {} to {}).",
    ),
    (Verdict.FEWER, Lag.SAME): say(
        id="Mungkin meringankan: pada malam harinya kram {} kali malam lain (90 %: {} sampai {}).",
        en="May ease: that night, {} times as many cramps as on other nights (90 %: {} to {}).",
    ),
    (Verdict.FEWER, Lag.LATER): say(
        id="Mungkin meringankan sehari kemudian: {} kali malam lain (90 %: {} sampai {}).",
        en="May ease a day later: {} times as many cramps as on other nights (90 %: {} to {}).",
    ),
    (Verdict.UNCLEAR, Lag.SAME): say(
        id="Belum jelas pada malam harinya: {} kali malam lain (90 %: {} sampai {}).",
        en="Not clear that night: {} times as many cramps as on other nights (90 %: {} to {}).",
    ),
    (Verdict.UNCLEAR, Lag.LATER): say(
        id="Belum jelas sehari kemudian: {} kali malam lain (90 %: {} sampai {}).",
        en="Not clear a day later: {} times as many cramps as on other nights (90 %: {} to {}).",
    ),
}
QUESTION = say(id="Apa yang mungkin memicu?", en="What may trigger them?")
NOT_YET = say(
    id="Belum cukup malam. Yang paling dekat masih perlu {} malam dengan jawaban.",
    en="Not enough nights yet. The nearest still needs {} nights with an answer.",
)
NOT_ENOUGH_CRAMPS = say(
    id="Belum cukup kram untuk membandingkan: masih perlu {} kram.",
    en="Not enough cramps to compare: {} more are needed.",
)
NOBODY_ASKED = say(
    id="Belum ada malam dengan jawaban tentang hari sebelumnya. Perlu {} malam.",
    en="No night yet has an answer about the day before. {} nights are needed.",
)
SOME = say(
    id="Yang mungkin berpengaruh: {}.",
    en="What may matter: {}.",
)
NONE = say(
    id="Sejauh ini tidak ada yang jelas berpengaruh di antara {} hal yang dicatat.",
    en="So far nothing stands out among the {} things written.",
)
LIMITS = say(
    id="Ini perbandingan malam Anda sendiri, bukan bukti penyebab. Dua hal yang selalu datang "
    "bersama tidak bisa dibedakan. Untuk tahu lebih pasti, coba bergantian dengan jadwal acak.",
    en="This compares your own nights and proves no cause. Two things that always come together "
    "cannot be told apart. To know better, try it in turns on a random schedule.",
)


@dataclass(frozen=True)
class Trigger:
    """One exposure and what may be said of it.

    `times`: how many times as many cramps on the night (`lag` same) or the night after it (later),
    shrunk, with its 90 % interval. `nights_with`, `nights_without`: told nights behind it.
    """

    name: str
    title: Text
    lag: Lag
    times: Estimate
    verdict: Verdict
    nights_with: int
    nights_without: int

    @property
    def says(self) -> Text:
        bounds = (self.times.value, self.times.low, self.times.high)
        return with_numbers(SAID[self.verdict, self.lag], *(round(each, 1) for each in bounds))


@dataclass(frozen=True)
class Wanting:
    """An exposure of which too few nights are known, and how many are missing at least."""

    name: str
    title: Text
    missing: int


@dataclass(frozen=True)
class Triggers:
    """Everything looked at, what stands out first, and what still needs nights."""

    says: Text
    found: tuple[Trigger, ...]
    wanting: tuple[Wanting, ...]
    title: Text = QUESTION
    limits: Text = LIMITS

    @property
    def enough(self) -> bool:
        return bool(self.found)


def triggers(entries: Iterable[Entry], today: date) -> Triggers:
    """What may trigger cramps, from the nights of the last year up to yesterday."""
    known = nights(entries, today - ONE_DAY * DAYS, today - ONE_DAY)
    cramps = sum(night.count for night in known)
    wanting = {name: missing for name in _names(known) if (missing := _missing(known, name))}
    looked_at = [name for name in _names(known) if name not in wanting]
    if cramps < CRAMPS_NEEDED:
        says = NOT_ENOUGH_CRAMPS.filled(CRAMPS_NEEDED - cramps)
        return Triggers(says, (), _wanting(wanting))
    if not looked_at:
        nearest = min(wanting.values(), default=NIGHTS_NEEDED)
        return Triggers(
            (NOT_YET if wanting else NOBODY_ASKED).filled(nearest), (), _wanting(wanting)
        )
    effects = [effect for name in looked_at for effect in _effects(known, name)]
    found = tuple(_trigger(known, *each) for each in zip(effects, _stand_out(effects), strict=True))
    ordered = sorted(found, key=lambda each: (each.verdict is Verdict.UNCLEAR, -each.times.value))
    return Triggers(_summary(ordered, len(looked_at)), tuple(ordered), _wanting(wanting))


class Effect(NamedTuple):
    """A fitted exposure: log rate ratio, its standard error, and the degrees of freedom left."""

    name: str
    lag: Lag
    log_ratio: float
    error: float
    freedom: int


def _effects(known: Sequence[Night], name: str) -> tuple[Effect, ...]:
    """Both lags of one exposure, estimated together."""
    held = np.array([night.preceded.get(name, np.nan) for night in known], float)
    before = np.concatenate([[np.nan], held[:-1]])
    told = np.array([night.told for night in known]) & ~np.isnan(held)
    counts = np.array([night.count for night in known], float)
    day = np.arange(len(known))
    columns = [held, np.nan_to_num(before), np.isnan(before)]
    columns += [day % WEEK == weekday for weekday in range(1, WEEK)]
    block = day[::-1] // BLOCK
    for each in np.unique(block[told]):
        within = told & (block == each)
        if counts[within].sum():
            columns.append(block == each)
        else:
            told &= ~within  # a block without a cramp compares nothing
    design = np.column_stack(columns).astype(float)
    log_ratios, errors = _fit(design, counts, told)
    freedom = int(told.sum()) - design.shape[1]
    return tuple(
        Effect(name, lag, float(log_ratios[n]), float(errors[n]), freedom)
        for n, lag in enumerate(Lag)
    )


def _fit(design: Floats, counts: Floats, told: npt.NDArray[np.bool_]) -> tuple[Floats, Floats]:
    """Poisson coefficients by iteratively reweighted least squares, and their standard errors."""
    x, y = design[told], counts[told]
    ridge = RIDGE * np.eye(x.shape[1])
    mean, coefficients = y + 0.3, np.zeros(x.shape[1])
    for _ in range(ROUNDS):
        working = np.log(mean) + (y - mean) / mean
        weighted = x * mean[:, None]
        step = np.linalg.solve(x.T @ weighted + ridge, weighted.T @ working)
        moved = float(np.abs(step - coefficients).max())
        coefficients = step
        mean = np.exp(np.clip(x @ coefficients, -LARGEST_LOG, LARGEST_LOG))
        if moved < 1e-6:
            break
    return coefficients, _errors(x, y, mean, ridge, told)


def _errors(
    x: Floats, y: Floats, mean: Floats, ridge: Floats, told: npt.NDArray[np.bool_]
) -> Floats:
    """The largest of the quasi-Poisson, robust and autocorrelation-robust standard errors."""
    inverse = np.linalg.inv(x.T @ (x * mean[:, None]) + ridge)
    freedom = max(1, len(y) - x.shape[1])
    quasi = max(1.0, float(((y - mean) ** 2 / mean).sum()) / freedom) * inverse
    leverage = np.einsum("ij,jk,ik->i", x, inverse, x) * mean
    scores = np.zeros((len(told), x.shape[1]))
    scores[told] = x * ((y - mean) / np.sqrt(np.clip(1 - leverage, 0.3, 1)))[:, None]
    middle = scores.T @ scores
    robust = inverse @ middle @ inverse
    for lag in range(1, WEEK + 1):
        together = scores[lag:].T @ scores[:-lag]
        middle += (1 - lag / (WEEK + 1)) * (together + together.T)
    sticky = inverse @ middle @ inverse
    variance = np.max([np.diag(each) for each in (quasi, robust, sticky)], axis=0)
    return np.asarray(np.sqrt(variance))


def _stand_out(effects: Sequence[Effect]) -> list[bool]:
    """Which effects stand out among all, by Holm's rule."""
    order = sorted(range(len(effects)), key=lambda n: -_size(effects[n]))
    found = [False] * len(effects)
    for rank, n in enumerate(order):
        tail = FALSE_ALARMS / 2 / (len(effects) - rank)
        if _size(effects[n]) < _student_quantile(tail, effects[n].freedom):
            break
        found[n] = True
    return found


def _size(effect: Effect) -> float:
    return abs(effect.log_ratio) / effect.error


def _student_quantile(tail: float, freedom: int) -> float:
    """The upper quantile of Student's distribution (Cornish and Fisher, to the second order)."""
    z = NormalDist().inv_cdf(1 - tail)
    first = (z**3 + z) / (4 * freedom)
    return z + first + (5 * z**5 + 16 * z**3 + 3 * z) / (96 * freedom**2)


def _trigger(known: Sequence[Night], effect: Effect, stands_out: bool) -> Trigger:
    kept = PRIOR**2 / (PRIOR**2 + effect.error**2)
    middle, half = kept * effect.log_ratio, Z * sqrt(kept) * effect.error
    verdict = Verdict.MORE if middle > 0 else Verdict.FEWER
    answers = _answers(known, effect.name)
    return Trigger(
        effect.name, title_of(effect.name), effect.lag,
        Estimate(exp(middle), exp(middle - half), exp(middle + half)),
        verdict if stands_out else Verdict.UNCLEAR, sum(answers), len(answers) - sum(answers),
    )  # fmt: skip


def title_of(name: str) -> Text:
    """What an exposure is called; a person's own as they wrote it."""
    own = name.removeprefix(OWN)
    return PRECEDED.get(name, Text(own, own))


def _names(known: Sequence[Night]) -> list[str]:
    """What was asked about or written, most often first."""
    often = Counter(name for night in known if night.told for name in night.preceded)
    return [name for name, _ in often.most_common(MOST_LOOKED_AT)]


def _answers(known: Sequence[Night], name: str) -> list[bool]:
    return [night.preceded[name] for night in known if night.told and name in night.preceded]


def _missing(known: Sequence[Night], name: str) -> int:
    """How many more nights are needed at least before anything is said; 0 if there are enough."""
    answers = _answers(known, name)
    of_each = [max(0, NIGHTS_OF_EACH - answers.count(held)) for held in (True, False)]
    return max(NIGHTS_NEEDED - len(answers), sum(of_each), 0)


def _wanting(missing: dict[str, int]) -> tuple[Wanting, ...]:
    return tuple(Wanting(name, title_of(name), n) for name, n in missing.items())


def _summary(found: Sequence[Trigger], looked_at: int) -> Text:
    clear = dict.fromkeys(each.title for each in found if each.verdict is not Verdict.UNCLEAR)
    if not clear:
        return NONE.filled(looked_at)
    return Text(
        SOME.id.format(", ".join(title.id for title in clear)),
        SOME.en.format(", ".join(title.en for title in clear)),
    )
