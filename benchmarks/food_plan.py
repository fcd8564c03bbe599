"""How quickly a day's food is planned, and how often it reaches what it aims at.

`python -m benchmarks.food_plan [PEOPLE]` prints the figures. The solver is loaded before.
"""

import sys
from dataclasses import dataclass
from random import Random
from statistics import mean, median, quantiles
from time import perf_counter, process_time
from typing import Any

import betis
from betis.guideline.book import Book
from betis.guideline.patient import Patient, read_answers
from betis.plan.day import Day, State, day_for
from betis.plan.menu import Wishes
from betis.plan.needs import needs_of

PEOPLE = 500
AGES = (1, 3, 6, 9, 12, 15, 17, 20, 25, 31, 40, 50, 60, 66, 70, 80, 90)
PREGNANCIES = ("none", "none", "first_trimester", "second_trimester", "third_trimester")
CONDITIONS = (
    "known_kidney_disease",
    "high_potassium_before",
    "salt_or_fluid_limit",
    "known_heart_disease",
    "known_diabetes",
    "takes_warfarin",
    "vegan_or_no_animal_food",
)
MEDICINES = ("ace_or_arb", "potassium_sparing_diuretic", "statin")
ILL, KNOWN = 0.2, 0.85


@dataclass(frozen=True)
class Run:
    """One person's day, and the time it took: on the clock and of the processor."""

    day: Day
    seconds: float
    processor: float


def eater(book: Book, random: Random) -> Patient:
    """Somebody of any age, with conditions that limit food, some of them not known."""
    given: dict[str, Any] = {
        "age_years": random.choice(AGES),
        "sex_at_birth": random.choice(("female", "male")),
    }
    if given["sex_at_birth"] == "female" and 15 <= given["age_years"] <= 50:
        given["pregnancy_status"] = random.choice(PREGNANCIES)
    for name in CONDITIONS:
        if random.random() < KNOWN:
            given[name] = random.random() < ILL
    if random.random() < KNOWN:
        given["medicines"] = [name for name in MEDICINES if random.random() < ILL]
    return read_answers(book.facts, given)


def run(book: Book, person: Patient, turn: int = 0) -> Run:
    """Plan one day."""
    clock, processor = perf_counter(), process_time()
    day = day_for(needs_of(book, person), Wishes(turn=turn))
    taken = perf_counter() - clock, process_time() - processor
    if day is None:
        raise ValueError("nothing was planned for this person")
    return Run(day, *taken)


def runs(book: Book, people: int, seed: int = 1) -> list[Run]:
    """Days of random people."""
    random = Random(seed)
    run(book, eater(book, random))
    return [run(book, eater(book, random), turn) for turn in range(people)]


def report(found: list[Run]) -> dict[str, Any]:
    """The figures that the docs give."""
    states = [reach.state for each in found for reach in each.day.reaches]
    milliseconds = [1e3 * each.seconds for each in found]
    processor = [1e3 * each.processor for each in found]
    return {
        "people": len(found),
        "targets reached": mean(state is State.REACHED for state in states),
        "targets held low on purpose": mean(state is State.HELD for state in states),
        "targets short, each with its reason": mean(state is State.SHORT for state in states),
        "kinds of food, mean": mean(len(each.day.foods) for each in found),
        "ms, median": median(milliseconds),
        "ms, p99": quantiles(milliseconds, n=100)[98],
        "ms, most": max(milliseconds),
        "processor ms, median": median(processor),
        "processor ms, p99": quantiles(processor, n=100)[98],
        "processor ms, most": max(processor),
    }


def main() -> None:
    """Print the figures."""
    people = int(sys.argv[1]) if len(sys.argv) > 1 else PEOPLE
    for name, value in report(runs(betis.book(), people)).items():
        print(f"{name:40} {value:8.3f}")


if __name__ == "__main__":
    main()
