"""A day's food for one person: what to eat when, what it reaches, and why the rest is left out."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from betis.logic.text import NO_TEXT, Text, say
from betis.plan.foods import Food, Nutrient, foods, nutrients
from betis.plan.menu import TINY, Best, Wishes, allowed, best, menu
from betis.plan.needs import Limit, Needs, Target

MAIN_SOURCES = 3
RICHEST = 12


class Meal(StrEnum):
    """When something is eaten; the value is the letter in the food table."""

    BREAKFAST = "b"
    LUNCH = "l"
    DINNER = "d"
    SNACK = "s"


MEALS: Mapping[Meal, Text] = {
    Meal.BREAKFAST: say(id="Sarapan", en="Breakfast"),
    Meal.LUNCH: say(id="Makan siang", en="Lunch"),
    Meal.DINNER: say(id="Makan malam", en="Dinner"),
    Meal.SNACK: say(id="Selingan", en="Between meals"),
}
FASTING_MEALS: Mapping[Meal, Text] = {
    Meal.BREAKFAST: say(id="Sahur", en="Before dawn"),
    Meal.LUNCH: say(id="Berbuka", en="At sunset"),
    Meal.DINNER: say(id="Makan malam", en="In the evening"),
    Meal.SNACK: say(id="Sebelum tidur", en="Before bed"),
}
ROOM: Mapping[str, Mapping[str, float]] = {
    "staple": {"b": 1.5, "l": 2, "d": 2, "s": 0.7},
    "plant": {"b": 0.7, "l": 1, "d": 1},
    "animal": {"b": 0.6, "l": 1, "d": 1},
    "vegetable": {"b": 0.4, "l": 1.2, "d": 1.2},
    "fruit": {"b": 0.6, "l": 0.9, "d": 0.8, "s": 1},
    "snack": {"s": 1},
    "milk": {"b": 1, "s": 0.9},
}
"""Role → how much of it each meal takes, relative to the other meals."""


class State(StrEnum):
    """What a day does about a target."""

    REACHED = "reached"
    HELD = "held"
    SHORT = "short"


@dataclass(frozen=True)
class Serving:
    """A food at one meal."""

    meal: Meal
    food: Food
    portions: int

    @property
    def grams(self) -> float:
        return self.food.portion_g * self.portions


@dataclass(frozen=True)
class Reach:
    """How far the day gets with one target: which foods give most of it, and where it is not
    reached, why; `limits` are those that stand in the way."""

    target: Target
    got: float
    state: State
    gives: tuple[tuple[Food, float], ...]
    why: Text = NO_TEXT
    limits: tuple[Limit, ...] = ()

    @property
    def share(self) -> int:
        """Percent of the target."""
        return round(100 * self.got / self.target.amount)


@dataclass(frozen=True)
class Kept:
    """A daily limit, and how much of it the day uses."""

    limit: Limit
    nutrient: Nutrient
    got: float


@dataclass(frozen=True)
class LeftOut:
    """A food that could stand in a day but does not for this person, and the limit that bars it;
    `unknown` is the nutrient of which the table does not say how much it holds."""

    food: Food
    why: Text
    limit: Limit | None = None
    unknown: Nutrient | None = None


@dataclass(frozen=True)
class Day:
    """A day's food. `refused` are foods that were wished for but are barred."""

    needs: Needs
    servings: tuple[Serving, ...]
    reaches: tuple[Reach, ...]
    kept: tuple[Kept, ...]
    left_out: tuple[LeftOut, ...]
    refused: tuple[LeftOut, ...]
    energy: float
    water: float

    @property
    def foods(self) -> tuple[Food, ...]:
        """The foods of the day, each once."""
        return tuple({serving.food.key: serving.food for serving in self.servings}.values())

    def meals(self, *, fasting: bool = False) -> list[tuple[Text, list[Serving]]]:
        """The meals in order, each with what is eaten."""
        names = FASTING_MEALS if fasting else MEALS
        found = [(names[m], [s for s in self.servings if s.meal is m]) for m in Meal]
        return [(name, servings) for name, servings in found if servings]


def day_for(needs: Needs, wishes: Wishes | None = None) -> Day | None:
    """A day's food; None where age or sex is not known, or no day may be planned."""
    wishes = wishes or Wishes()
    if needs.missing or needs.unsuited or not needs.targets:
        return None
    refused = tuple(_refused(needs, wishes))
    barred = {each.food.key for each in refused}
    possible = replace(wishes, within=wishes.within - barred, before=wishes.before - barred)
    found = best(needs, possible)
    portions = found.portions
    return Day(
        needs=needs,
        servings=tuple(_placed(portions)),
        reaches=tuple(_reaches(needs, possible, found)),
        kept=tuple(_kept(needs, portions)),
        left_out=tuple(_left_out(needs)),
        refused=refused,
        energy=_total("energy_kcal", portions),
        water=_total("water_g", portions),
    )


def _total(nutrient: str, portions: Mapping[str, int]) -> float:
    """What the day surely gives: unknown counts as nothing."""
    return sum(foods()[key].gives(nutrient, count) or 0.0 for key, count in portions.items())


def _placed(portions: Mapping[str, int]) -> Iterator[Serving]:
    """Portions spread over the meals that suit each food, the least movable first."""
    filled: dict[tuple[str, str], float] = {}
    counts: dict[tuple[str, str], int] = {}
    order = sorted(portions, key=lambda key: (len(foods()[key].meals), key))
    for key in order:
        food = foods()[key]
        room = ROOM[food.role]
        for _ in range(portions[key]):
            meal = min(
                (letter for letter in food.meals if letter in room),
                key=lambda letter: (filled.get((food.role, letter), 0) + 1) / room[letter],
            )
            filled[food.role, meal] = filled.get((food.role, meal), 0) + 1
            counts[meal, key] = counts.get((meal, key), 0) + 1
    places = list(foods())
    for meal in Meal:
        here = [key for letter, key in counts if letter == meal]
        for key in sorted(here, key=places.index):
            yield Serving(meal, foods()[key], counts[meal, key])


def _reaches(needs: Needs, wishes: Wishes, found: Best) -> Iterator[Reach]:
    for target in needs.targets:
        got = _total(target.nutrient.key, found.portions)
        gives = _givers(target.nutrient.key, found.portions)
        held = needs.holding(target)
        if got >= target.amount - TINY:
            yield Reach(target, got, State.REACHED, gives)
        elif held is not None:
            yield Reach(target, got, State.HELD, gives, held.why, (held,))
        else:
            why, limits = _why_short(needs, wishes, target, found)
            yield Reach(target, got, State.SHORT, gives, why, limits)


def _givers(nutrient: str, portions: Mapping[str, int]) -> tuple[tuple[Food, float], ...]:
    """The foods that give most of it."""
    given = [(foods()[key], foods()[key].gives(nutrient, n) or 0.0) for key, n in portions.items()]
    return tuple(sorted(given, key=lambda pair: -pair[1])[:MAIN_SOURCES])


WHOLE_PORTIONS = say(
    id="Tidak pas dengan porsi bulat dari makanan di menu ini. Coba menu lain.",
    en="Whole portions of the foods in this day do not quite add up. Try another day.",
)
TOGETHER = say(
    id="Tidak tercapai bersama angka lainnya dalam satu hari.",
    en="Not within reach together with the other figures in one day.",
)
BECAUSE_OF_LIMITS = say(id="Terhalang batas Anda.", en="Your limits stand in the way.")
UNWANTED = say(
    id="Tidak tercapai tanpa makanan yang Anda keluarkan.",
    en="Not within reach without the foods you took out.",
)
TOO_MUCH_ENERGY = say(
    id="Tidak tercapai tanpa melewati energi sehari.",
    en="Not within reach without passing the energy of a day.",
)
NOT_IN_TABLE = say(
    id="Makanan di tabel tidak cukup untuk mencapainya.",
    en="The foods of the table do not hold enough of it.",
)


def _why_short(
    needs: Needs, wishes: Wishes, target: Target, found: Best
) -> tuple[Text, tuple[Limit, ...]]:
    """The first thing that, taken away, would bring the target within reach."""
    if target.nutrient.key not in found.beyond:
        return WHOLE_PORTIONS, ()
    alone = replace(needs, targets=(target,))
    if _possible(alone, wishes):
        return TOGETHER, tuple(limit for limit in needs.limits if limit.name in found.used)
    if _possible(alone, replace(wishes, without=frozenset())):
        return UNWANTED, ()
    free = replace(alone, limits=())
    if _possible(free, wishes):
        standing = (limit for limit in needs.limits if _stands(limit, target, found.used))
        return BECAUSE_OF_LIMITS, tuple(standing)
    if _possible(replace(free, energy=(needs.energy or 0) * 3), wishes):
        return TOO_MUCH_ENERGY, ()
    return NOT_IN_TABLE, ()


def _possible(needs: Needs, wishes: Wishes) -> bool:
    """Whether fractions of portions could reach every target."""
    whole = menu(needs, wishes)
    return not whole.short(whole.programme.solved(whole=False))


def _stands(limit: Limit, target: Target, used: frozenset[str]) -> bool:
    """Whether a limit is used up, or bars one of the foods richest in the target."""
    if limit.name in used:
        return True
    eaten = [food for food in foods().values() if food.role and food.halal == "yes"]
    richest = sorted(eaten, key=lambda food: -(food.gives(target.nutrient.key) or 0.0))[:RICHEST]
    return any(limit.bars(food) for food in richest)


def _kept(needs: Needs, portions: Mapping[str, int]) -> Iterator[Kept]:
    """The lowest daily limit of each nutrient."""
    lowest: dict[str, Limit] = {}
    for limit in needs.limits:
        if limit.at_most is not None:
            other = lowest.get(limit.nutrient)
            if other is None or limit.at_most < (other.at_most or 0):
                lowest[limit.nutrient] = limit
    for key, limit in lowest.items():
        yield Kept(limit, nutrients()[key], _total(key, portions))


def _left_out(needs: Needs) -> Iterator[LeftOut]:
    """Every food with a place in a meal that a limit bars."""
    for food in foods().values():
        if food.role and food.halal == "yes":
            limit = next((limit for limit in needs.limits if limit.bars(food)), None)
            if limit is not None:
                yield _barred(food, limit)


def _barred(food: Food, limit: Limit) -> LeftOut:
    unknown = bool(limit.nutrient) and food.gives(limit.nutrient) is None
    return LeftOut(food, limit.why, limit, nutrients()[limit.nutrient] if unknown else None)


NOT_A_DISH = say(
    id="Makanan ini tidak dipasang sendiri di menu.", en="This food has no place of its own here."
)


def _refused(needs: Needs, wishes: Wishes) -> Iterator[LeftOut]:
    given = allowed(needs, Wishes())
    for key in sorted(wishes.within - set(given)):
        if food := foods().get(key):
            limit = next((limit for limit in needs.limits if limit.bars(food)), None)
            yield _barred(food, limit) if limit else LeftOut(food, NOT_A_DISH)
