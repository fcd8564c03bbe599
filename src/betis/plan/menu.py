"""The sum that is solved: how many portions of which foods make one day.

A small whole-number programme for HiGHS. Limits are hard. Targets are soft at a price far above
everything else, so there is always a day, and what it lacks is the least that can be lacking. What
the table does not know counts as nothing toward a target.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import ceil, floor, inf
from random import Random
from typing import TYPE_CHECKING, NamedTuple

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
RICE, LEAST_RICE = "rice", 4
MOST_KINDS = 15
MOST_OF_ONE = 2
MOST_OF_RICE = 5
LACKING, STRUCTURE, ENERGY = 3000.0, 15.0, 100.0
FOREIGN, KIND, PORTION, KEPT, TASTE = 2.0, 0.5, 0.05, 8.0, 1.5
GAP = 5.0
"""How far from the best day one may stop: a sixth of one lacking hundredth of a target."""
MOST_BRANCHES = 20
TINY = 1e-6
LEADING: Mapping[str, int] = {
    "staple": 4, "plant": 3, "animal": 4, "vegetable": 5, "fruit": 4, "snack": 2, "milk": 2,
}  # fmt: skip
"""How many foods of a role are weighed in whole portions, the most promising ones of all."""
BEYOND = 0.1
"""Price, as a share, of lacking what not even fractions of all foods could reach."""


@dataclass(frozen=True)
class Wishes:
    """What the person asked of the day: foods out, foods in, foods of the day before that may
    stay, and which of the equally good days (`turn`)."""

    without: frozenset[str] = frozenset()
    within: frozenset[str] = frozenset()
    before: frozenset[str] = frozenset()
    turn: int = 0


class Solution(NamedTuple):
    """Quantities; what one more of each would cost; what one more allowed by each row is worth."""

    values: Sequence[float]
    prices: Sequence[float]
    worth: Sequence[float]


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

    def row(self, low: float, high: float, parts: Iterable[tuple[int, float]]) -> int:
        """A sum that must lie between two bounds; its number."""
        self.rows.append((low, high, [part for part in parts if part[1]]))
        return len(self.rows) - 1

    def solved(self, *, whole: bool = True) -> "Solution":
        """The quantities of least cost; `whole=False` lets portions be fractions."""
        solver = _solver()
        solver.passModel(self._model(whole))
        solver.run()
        found = solver.getSolution()
        return Solution(found.col_value, found.col_dual, found.row_dual)

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

    solver = highspy.Highs()  # type: ignore[no-untyped-call]
    for name, value in (
        ("output_flag", False),
        ("threads", 1),
        ("random_seed", 1),
        ("presolve", "off"),
        ("mip_allow_restart", False),
        ("mip_max_nodes", MOST_BRANCHES),
        ("mip_allow_cut_separation_at_nodes", False),
        ("mip_heuristic_run_feasibility_jump", False),
        ("mip_heuristic_run_rens", False),
        ("mip_heuristic_run_rins", False),
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
    """The programme of a person's day: which columns count the portions and the kinds of which
    food, which hold what is lacking of which target, and which row keeps which limit."""

    programme: Programme
    portions: Mapping[str, int]
    kinds: Mapping[str, int]
    lacking: Mapping[str, int]
    limits: Mapping[str, int]
    energy: int

    def leading(self, solution: Solution) -> frozenset[str]:
        """The most promising foods of each role: those in the solution, then the cheapest."""
        ranked: dict[str, list[tuple[bool, float, str]]] = {}
        for key, column in self.portions.items():
            price = solution.prices[column] + solution.prices[self.kinds[key]]
            unused = solution.values[column] < TINY
            ranked.setdefault(foods()[key].role, []).append((unused, price, key))
        return frozenset(
            key for role, found in ranked.items() for *_, key in sorted(found)[: LEADING[role]]
        )

    def short(self, solution: Solution) -> frozenset[str]:
        """The targets that a solution does not reach."""
        return frozenset(k for k, column in self.lacking.items() if solution.values[column] > TINY)

    def used(self, solution: Solution) -> frozenset[str]:
        """The limits of which nothing is left."""
        return frozenset(n for n, row in self.limits.items() if abs(solution.worth[row]) > TINY)

    def servings(self, solution: Solution) -> dict[str, int]:
        """Food → portions, for the foods that are eaten."""
        counts = {key: round(solution.values[column]) for key, column in self.portions.items()}
        return {key: count for key, count in counts.items() if count}


@dataclass(frozen=True)
class Best:
    """Food → portions of a day; the targets that not even fractions of all foods could reach
    together, and the limits that are then used up."""

    portions: Mapping[str, int]
    beyond: frozenset[str]
    used: frozenset[str]


def best(needs: Needs, wishes: Wishes) -> Best:
    """The best day. Fractions of all foods show which are promising; whole portions of those are
    then weighed against one another."""
    wide = menu(needs, wishes)
    fractions = wide.programme.solved(whole=False)
    beyond = wide.short(fractions)
    narrow = menu(needs, wishes, only=wide.leading(fractions) | wishes.within | wishes.before)
    for key in beyond:
        narrow.programme.costs[narrow.lacking[key]] *= BEYOND
    portions = narrow.servings(narrow.programme.solved())
    return Best(portions, beyond, wide.used(fractions))


def menu(needs: Needs, wishes: Wishes, only: frozenset[str] | None = None) -> Menu:
    """The programme of the day, perhaps with some foods only."""
    programme, given = Programme(), allowed(needs, wishes)
    if only is not None:
        given = {key: food for key, food in given.items() if key in only}
    energy = needs.energy or ADULT_ENERGY
    portions, kinds = _columns(programme, given, wishes)
    _structure(programme, given, portions, kinds, energy / ADULT_ENERGY)
    return Menu(
        programme,
        portions,
        kinds,
        lacking=_targets(programme, needs, given, portions),
        limits=_limits(programme, needs.limits, given, portions),
        energy=_energy(programme, given, portions, energy),
    )


def _columns(
    programme: Programme, given: Mapping[str, Food], wishes: Wishes
) -> tuple[dict[str, int], dict[str, int]]:
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
    return portions, kinds


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
) -> dict[str, int]:
    kept: dict[str, int] = {}
    for limit in limits:
        if limit.nutrient and limit.at_most is not None:
            parts = _sum(limit.nutrient, given, portions)
            kept[limit.name] = programme.row(-inf, limit.at_most, parts)
        elif limit.mark and limit.portions:
            marked = [key for key, food in given.items() if limit.mark in food.marks]
            counted = [(portions[key], 1.0) for key in marked]
            kept[limit.name] = programme.row(-inf, limit.portions, counted)
    return kept


def _energy(
    programme: Programme, given: Mapping[str, Food], portions: Mapping[str, int], energy: float
) -> int:
    parts = _sum("energy_kcal", given, portions)
    missing = programme.column(ENERGY / energy, inf)
    programme.row(LEAST_ENERGY * energy, inf, [*parts, (missing, 1)])
    return programme.row(-inf, energy, parts)


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
