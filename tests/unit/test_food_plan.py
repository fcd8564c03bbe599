"""A day's food keeps every limit, and tells the truth about every target."""

from collections.abc import Iterator
from random import Random

import pytest

from benchmarks.food_plan import eater
from betis.guideline.book import Book
from betis.guideline.items import Verdict
from betis.guideline.patient import Patient, read_answers
from betis.knowledge.tables import rows
from betis.plan import plan_for
from betis.plan.day import Day, State, day_for
from betis.plan.foods import foods, nutrients, written
from betis.plan.menu import MOST_KINDS, Wishes
from betis.plan.needs import needs_of

PEOPLE, GROUPS = 500, 10
TABLE = {row["key"]: row for row in rows("foods")}
WELL = {
    "known_kidney_disease": False,
    "high_potassium_before": False,
    "salt_or_fluid_limit": False,
    "known_heart_disease": False,
    "known_diabetes": False,
    "medicines": [],
}


def somebody(book: Book, **facts: object) -> Patient:
    return read_answers(book.facts, facts)


def day_of(book: Book, person: Patient, wishes: Wishes | None = None) -> Day:
    day = day_for(needs_of(book, person), wishes)
    assert day is not None
    return day


def eaten(day: Day) -> dict[str, int]:
    found: dict[str, int] = {}
    for serving in day.servings:
        found[serving.food.key] = found.get(serving.food.key, 0) + serving.portions
    return found


def cell(key: str, nutrient: str) -> float | None:
    """The amount in a portion, read from the table itself."""
    row = TABLE[key]
    return float(row[nutrient]) * float(row["portion_g"]) / 100 if row[nutrient] else None


def total(day: Day, nutrient: str) -> float:
    return sum((cell(key, nutrient) or 0.0) * count for key, count in eaten(day).items())


def people(book: Book, group: int) -> Iterator[tuple[int, Patient]]:
    random = Random(group)
    for turn in range(PEOPLE // GROUPS):
        yield turn, eater(book, random)


@pytest.mark.parametrize("group", range(GROUPS))
def test_every_target_is_reached_or_said_why_not(book: Book, group: int) -> None:
    for turn, person in people(book, group):
        day = day_of(book, person, Wishes(turn=turn))
        assert [reach.target for reach in day.reaches] == list(day.needs.targets)
        for reach in day.reaches:
            got = total(day, reach.target.nutrient.key)
            assert reach.got == pytest.approx(got)
            assert (reach.state is State.REACHED) == (got >= reach.target.amount - 1e-6)
            assert reach.state is State.REACHED or (reach.why.id and reach.why.en)
            if reach.state is State.HELD:
                assert [limit.nutrient for limit in reach.limits] == [reach.target.nutrient.key]
        _limits_are_kept(day)


def _limits_are_kept(day: Day) -> None:
    counts = eaten(day)
    assert counts and len(counts) <= MOST_KINDS
    assert all(isinstance(count, int) and 1 <= count <= 5 for count in counts.values())
    assert all(TABLE[key]["halal"] == "yes" and TABLE[key]["role"] for key in counts)
    assert total(day, "energy_kcal") <= (day.needs.energy or 0) + 1e-6
    for limit in day.needs.limits:
        marked = [key for key in counts if limit.mark and limit.mark in TABLE[key]["marks"]]
        if limit.portions is not None:
            assert sum(counts[key] for key in marked) <= limit.portions, limit.name
        if not limit.nutrient:
            continue
        unknown = [key for key in counts if cell(key, limit.nutrient) is None]
        assert not unknown, (limit.name, unknown)
        if limit.at_most is not None:
            assert total(day, limit.nutrient) <= limit.at_most + 1e-6, limit.name
        if limit.per_portion is not None:
            assert all((cell(key, limit.nutrient) or 0) <= limit.per_portion for key in counts)


@pytest.mark.parametrize("open_fact", ["known_kidney_disease", "medicines"])
def test_an_unanswered_question_never_loosens_a_limit(book: Book, open_fact: str) -> None:
    known = {name: value for name, value in WELL.items() if name != open_fact}
    needs = needs_of(book, somebody(book, age_years=40, sex_at_birth="male", **known))
    held = next(limit for limit in needs.limits if limit.nutrient == "potassium_mg")
    assert open_fact in held.open


def test_a_well_adult_reaches_everything(book: Book) -> None:
    day = day_of(book, somebody(book, age_years=40, sex_at_birth="male", **WELL))
    assert {reach.state for reach in day.reaches} == {State.REACHED}


@pytest.mark.parametrize(
    ("facts", "barred"),
    [
        ({"known_kidney_disease": True}, "starfruit"),
        ({"known_diabetes": True}, "date_medjool"),
        ({"pregnancy_status": "first_trimester"}, "chicken_liver"),
        ({"age_years": 3}, "peanut_roasted"),
    ],
)
def test_what_is_barred_is_said_even_when_wished_for(
    book: Book, facts: dict[str, object], barred: str
) -> None:
    person = somebody(book, **{"age_years": 30, "sex_at_birth": "female", **WELL, **facts})
    day = day_of(book, person, Wishes(within=frozenset({barred})))
    assert barred not in eaten(day)
    assert [each.food.key for each in day.refused] == [barred]
    assert barred in {each.food.key for each in day.left_out}


def test_a_swap_changes_one_food_and_a_wish_is_granted(book: Book) -> None:
    person = somebody(book, age_years=40, sex_at_birth="male", **WELL)
    before = eaten(day_of(book, person))
    unwanted = sorted(before)[0]
    kept = frozenset(before) - {unwanted}
    after = eaten(day_of(book, person, Wishes(without=frozenset({unwanted}), before=kept)))
    assert unwanted not in after and len(kept & set(after)) >= len(kept) - 3
    wished = next(
        key for key, food in foods().items() if food.role == "fruit" and key not in before
    )
    assert wished in eaten(day_of(book, person, Wishes(within=frozenset({wished}))))


def test_the_same_person_gets_the_same_day_and_another_on_asking(book: Book) -> None:
    person = somebody(book, age_years=40, sex_at_birth="male", **WELL)
    first, again = eaten(day_of(book, person)), eaten(day_of(book, person))
    assert first == again != eaten(day_of(book, person, Wishes(turn=1)))


def test_taking_out_all_meat_is_said_as_the_reason(book: Book) -> None:
    person = somebody(book, age_years=40, sex_at_birth="male", **WELL)
    animal = frozenset(key for key, food in foods().items() if "animal" in food.marks)
    day = day_of(book, person, Wishes(without=animal))
    b12 = next(reach for reach in day.reaches if reach.target.nutrient.key == "vitamin_b12_ug")
    assert b12.state is State.SHORT and "keluarkan" in b12.why.id


@pytest.mark.parametrize("known", [{}, {"age_years": 40}, {"sex_at_birth": "male"}])
def test_without_age_and_sex_no_day_but_the_questions(book: Book, known: dict[str, object]) -> None:
    needs = needs_of(book, somebody(book, **known))
    assert day_for(needs) is None
    assert needs.missing == tuple(n for n in ("age_years", "sex_at_birth") if n not in known)


def test_no_day_under_one_year(book: Book) -> None:
    needs = needs_of(book, somebody(book, age_years=0, sex_at_birth="male"))
    assert day_for(needs) is None and needs.unsuited is not None


def test_pregnancy_adds_to_the_intakes(book: Book) -> None:
    def calcium(**facts: object) -> float:
        woman = somebody(book, age_years=30, sex_at_birth="female", **facts)
        targets = needs_of(book, woman).targets
        return next(t.amount for t in targets if t.nutrient.key == "calcium_mg")

    assert calcium(pregnancy_status="second_trimester") == calcium(pregnancy_status="none") + 200


def test_drinks_follow_weight_and_never_pass_a_limit(book: Book) -> None:
    def drinks(**facts: object) -> int | None:
        known = {"age_years": 40, "sex_at_birth": "male", **WELL, "on_dialysis": False, **facts}
        fluids = plan_for(book, somebody(book, **known)).fluids
        assert fluids is not None
        return fluids.drinks_ml

    light, heavy = drinks(weight_kg=50), drinks(weight_kg=90)
    assert light is not None and heavy is not None and light < heavy <= 2500
    assert drinks(salt_or_fluid_limit=True) is None
    assert drinks(salt_or_fluid_limit=None) is None


@pytest.mark.parametrize("group", range(2))
def test_nothing_stands_in_a_plan_that_the_guideline_does_not_offer(book: Book, group: int) -> None:
    for _, person in list(people(book, group))[:5]:
        made = plan_for(book, person)
        assert len(made.movements) <= 3 and len(made.bedtime) <= 3
        verdicts = {(a.kind, a.name): a.verdict for a in made.result.actions}
        for chosen in made.chosen:
            verdict = verdicts[chosen.item.kind, chosen.item.name]
            assert verdict in (Verdict.DO, Verdict.CONSIDER)


def test_figures_are_written_as_people_write_them() -> None:
    assert written(4700, 0, "id") == "4.700" and written(4700, 0, "en") == "4,700"
    assert written(0.5, 2, "id") == "0,5" and written(20, 1, "en") == "20"
    assert nutrients()["potassium_mg"].worded(4700).id == "4.700 mg"
