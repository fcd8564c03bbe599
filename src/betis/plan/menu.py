"""The sum that is solved: how many portions of which foods make one day.

A small whole-number programme for HiGHS. Limits are hard. Targets are soft at a price far above
everything else, so there is always a day, and what it lacks is the least that can be lacking. What
the table does not know counts as nothing toward a target.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import ceil, floor, inf
from random import Random
from typing import TYPE_CHECKING

from betis.plan.foods import Food, foods
from betis.plan.needs import LEAST_ENERGY, Limit, Needs

if TYPE_CHECKING:
    import highspy

ADULT_ENERGY = 2000
ROLES: Mapping[str, tuple[int, int, int, int]] = {
    "staple": (4, 8, 1, 3),
    "plant": (2, 4, 1, 2),
    "animal": (2, 3, 2, 2),
    "vegetable": (4, 7, 3, 4),
    "fruit": (2, 4, 2, 3),
    "snack": (0, 2, 0, 2),
    "milk": (0, 2, 0, 1),
}
"""Role → portions a day for an adult of 2000 kcal (least, most), and kinds (least, most)."""
RICE, LEAST_RICE = "rice", 3
MOST_KINDS = 15
MOST_OF_ONE = 2
MOST_OF_RICE = 5
LACKING, STRUCTURE, ENERGY = 1000.0, 40.0, 100.0
FOREIGN, KIND, PORTION, KEPT, TASTE = 2.0, 0.5, 0.05, 3.0, 1.5
GAP = 2.5
"""How far from the best taste a day may be: far below the price of one lacking hundredth."""


@dataclass(frozen=True)
class Wishes:
    """What the person asked of the day: foods out, foods in, foods of the day before that may
    stay, and which of the equally good days (`turn`)."""

    without: frozenset[str] = frozenset()
    within: frozenset[str] = frozenset()
    before: frozenset[str] = frozenset()
    turn: int = 0


@dataclass
class Programme:
    """Columns and rows, gathered one by one and handed to the solver at once."""

    costs: list[float] = field(default_factory=list)
    most: list[float] = field(default_factory=list)
    least: list[float] = field(default_factory=list)
    whole: list[int] = field(default_factory=list)
    rows: list[tuple[float, float, list[tuple[int, float]]]] = field(default_factory=list)

    def column(self, cost: float, most: float, *, least: float = 0, whole: bool = False) -> int:
        """A new quantity; its number."""
        if whole:
            self.whole.append(len(self.costs))
        self.costs.append(cost)
        self.most.append(most)
        self.least.append(least)
        return len(self.costs) - 1

    def row(self, low: float, high: float, parts: Iterable[tuple[int, float]]) -> None:
        """A sum that must lie between two bounds."""
        self.rows.append((low, high, [part for part in parts if part[1]]))

    def solved(self, *, whole: bool = True) -> tuple[float, Sequence[float]]:
        """The least cost and the quantities; `whole=False` lets portions be fractions."""
        solver = _solver()
        solver.passModel(self._model(whole))
        solver.run()
        info, solution = solver.getInfo(), solver.getSolution()
        return info.objective_function_value, list(solution.col_value)

    def _model(self, whole: bool) -> "highspy.HighsLp":
        import highspy
        import numpy as np

        model = highspy.HighsLp()
        model.num_col_, model.num_row_ = len(self.costs), len(self.rows)
        model.col_cost_ = np.array(self.costs)
        model.col_lower_, model.col_upper_ = np.array(self.least), np.array(self.most)
        model.row_lower_ = np.array([low for low, _, _ in self.rows])
        model.row_upper_ = np.array([high for _, high, _ in self.rows])
        matrix = model.a_matrix_
        matrix.format_ = highspy.MatrixFormat.kRowwise
        lengths = [len(parts) for _, _, parts in self.rows]
        matrix.start_ = np.cumsum([0, *lengths], dtype=np.int32)
        flat = [part for _, _, parts in self.rows for part in parts]
        matrix.index_ = np.array([column for column, _ in flat], dtype=np.int32)
        matrix.value_ = np.array([value for _, value in flat], dtype=np.float64)
        if whole:
            kinds = [highspy.HighsVarType.kContinuous] * len(self.costs)
            for column in self.whole:
                kinds[column] = highspy.HighsVarType.kInteger
            model.integrality_ = kinds
        return model


def _solver() -> "highspy.Highs":
    """A silent solver that gives the same day on every machine."""
    import highspy

    solver = highspy.Highs()
    for name, value in (
        ("output_flag", False),
        ("threads", 1),
        ("random_seed", 1),
        ("mip_abs_gap", GAP),
        ("mip_rel_gap", 0.0),
    ):
        solver.setOptionValue(name, value)
    return solver


def allowed(needs: Needs, wishes: Wishes) -> dict[str, Food]:
    """Foods that may stand in the day: with a place in a meal, halal, not barred, not unwanted."""
    return {
        key: food
        for key, food in foods().items()
        if food.role
        and food.halal == "yes"
        and key not in wishes.without
        and not any(limit.bars(food) for limit in needs.limits)
    }


@dataclass(frozen=True)
class Menu:
    """The programme of a person's day: which column counts the portions of which food, and which
    column holds what is lacking of which target."""

    programme: Programme
    portions: Mapping[str, int]
    lacking: Mapping[str, int]

    def solved(self) -> dict[str, int]:
        """Food → portions, for the foods that are eaten."""
        _, values = self.programme.solved()
        counts = {key: round(values[column]) for key, column in self.portions.items()}
        return {key: count for key, count in counts.items() if count}


def menu(needs: Needs, wishes: Wishes) -> Menu:
    """The programme of the day."""
    programme, given = Programme(), allowed(needs, wishes)
    energy = needs.energy or ADULT_ENERGY
    chance = Random(wishes.turn)
    tastes = {key: chance.random() for key in foods()}
    portions: dict[str, int] = {}
    kinds: dict[str, int] = {}
    for key, food in given.items():
        most = MOST_OF_RICE if key.startswith(RICE) else MOST_OF_ONE
        least = 1 if key in wishes.within else 0
        portions[key] = programme.column(PORTION, most, least=least, whole=True)
        price = KIND + TASTE * tastes[key] + (0 if food.local else FOREIGN)
        price -= KEPT if key in wishes.before else 0
        kinds[key] = programme.column(price, 1, whole=True)
        programme.row(-inf, 0, [(portions[key], 1), (kinds[key], -most)])
        programme.row(0, inf, [(portions[key], 1), (kinds[key], -1)])
    _structure(programme, given, portions, kinds, energy / ADULT_ENERGY)
    _limits(programme, needs.limits, given, portions)
    _energy(programme, given, portions, energy)
    return Menu(programme, portions, _targets(programme, needs, given, portions))


def _structure(
    programme: Programme,
    given: Mapping[str, Food],
    portions: Mapping[str, int],
    kinds: Mapping[str, int],
    share: float,
) -> None:
    programme.row(-inf, MOST_KINDS, [(column, 1) for column in kinds.values()])
    for role, (least, most, least_kinds, most_kinds) in ROLES.items():
        keys = [key for key, food in given.items() if food.role == role]
        counted = [(portions[key], 1.0) for key in keys]
        varied = [(kinds[key], 1.0) for key in keys]
        wanted = floor(least * share)
        programme.row(-inf, max(1, ceil(most * share)), counted)
        programme.row(-inf, most_kinds, varied)
        _at_least(programme, wanted, counted)
        _at_least(programme, min(wanted, least_kinds), varied)
    rice = [(column, 1.0) for key, column in portions.items() if key.startswith(RICE)]
    _at_least(programme, floor(LEAST_RICE * share), rice)


def _at_least(programme: Programme, least: int, parts: list[tuple[int, float]]) -> None:
    """A wish of the table that gives way to targets and limits."""
    if least:
        missing = programme.column(STRUCTURE, inf)
        programme.row(least, inf, [*parts, (missing, 1)])


def _limits(
    programme: Programme,
    limits: Iterable[Limit],
    given: Mapping[str, Food],
    portions: Mapping[str, int],
) -> None:
    for limit in limits:
        if limit.nutrient and limit.at_most is not None:
            parts = _sum(limit.nutrient, given, portions)
            programme.row(-inf, limit.at_most, parts)
        elif limit.mark and limit.portions:
            marked = [key for key, food in given.items() if limit.mark in food.marks]
            programme.row(-inf, limit.portions, [(portions[key], 1) for key in marked])


def _energy(
    programme: Programme, given: Mapping[str, Food], portions: Mapping[str, int], energy: float
) -> None:
    parts = _sum("energy_kcal", given, portions)
    programme.row(-inf, energy, parts)
    missing = programme.column(ENERGY / energy, inf)
    programme.row(LEAST_ENERGY * energy, inf, [*parts, (missing, 1)])


def _targets(
    programme: Programme, needs: Needs, given: Mapping[str, Food], portions: Mapping[str, int]
) -> dict[str, int]:
    lacking: dict[str, int] = {}
    for target in needs.reachable:
        key = target.nutrient.key
        lacking[key] = programme.column(LACKING / target.amount, inf)
        parts = _sum(key, given, portions)
        programme.row(target.amount, inf, [*parts, (lacking[key], 1)])
    return lacking


def _sum(
    nutrient: str, given: Mapping[str, Food], portions: Mapping[str, int]
) -> list[tuple[int, float]]:
    """Portions times what each gives; unknown counts as nothing (limits bar such foods before)."""
    return [(portions[key], food.gives(nutrient) or 0.0) for key, food in given.items()]
