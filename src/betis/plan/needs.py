"""What a day's food must reach for one person, and what it must stay under.

Intakes are those of Indonesia (AKG 2019) by age, sex and pregnancy. Limits are rows of the table
`food_limits`: each names facts or situations, and counts where one of them is so, or is not known
(unless the row says otherwise). An unknown therefore never loosens a limit.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import cast

from betis.guideline.book import Book
from betis.guideline.patient import Patient
from betis.interpreters.answer.translate import Reader
from betis.knowledge.tables import rows
from betis.logic.nodes import Expression
from betis.logic.text import Text
from betis.logic.truth import NO, UNKNOWN, YES, Truth
from betis.plan.foods import Food, Nutrient, nutrients

OURS = "akg_2019"
NEEDED = ("age_years", "sex_at_birth")
ALL = "all"
LEAST_ENERGY = 0.8
"""Share of the energy intake that the foods should give: oil, sugar and spices are not counted."""


@dataclass(frozen=True)
class Target:
    """A reference intake to reach."""

    nutrient: Nutrient
    amount: float
    seen: bool
    sources: tuple[str, ...]


@dataclass(frozen=True)
class Limit:
    """What must not be passed. Either `nutrient` with `at_most` a day and perhaps `per_portion`,
    or `mark` with at most `portions` of foods that carry it. `open` names the unanswered facts
    where it counts only because they are not known; `personal` tells that it is for what this
    person has or takes, not for everybody of that age."""

    name: str
    why: Text
    sources: tuple[str, ...]
    seen: bool
    nutrient: str = ""
    at_most: float | None = None
    per_portion: float | None = None
    mark: str = ""
    portions: int | None = None
    open: tuple[str, ...] = ()
    personal: bool = False

    def bars(self, food: Food) -> bool:
        """Whether the food has no place at all: too much in a portion, or nobody knows how much."""
        if self.mark:
            return self.portions == 0 and (self.mark == ALL or self.mark in food.marks)
        amount = food.gives(self.nutrient)
        return amount is None or (self.per_portion is not None and amount > self.per_portion)


@dataclass(frozen=True)
class Needs:
    """A person's targets and limits. `missing` are the facts without which there are none;
    `silent` the nutrients that have an intake but no figures in the food table."""

    targets: tuple[Target, ...] = ()
    limits: tuple[Limit, ...] = ()
    energy: float | None = None
    silent: tuple[Target, ...] = ()
    missing: tuple[str, ...] = ()

    @property
    def unsuited(self) -> Limit | None:
        """The limit for whose sake no day is planned at all."""
        return next((limit for limit in self.limits if limit.mark == ALL), None)

    def holding(self, target: Target) -> Limit | None:
        """The limit that keeps a nutrient below its intake on purpose."""
        below = [
            limit
            for limit in self.limits
            if limit.nutrient == target.nutrient.key
            and limit.at_most is not None
            and limit.at_most < target.amount
        ]
        return min(below, key=lambda limit: limit.at_most or 0, default=None)

    @property
    def reachable(self) -> tuple[Target, ...]:
        """The targets that no limit holds down on purpose."""
        return tuple(target for target in self.targets if self.holding(target) is None)


@dataclass(frozen=True)
class _Person:
    age: int | None
    sex: str | None
    state: str


def needs_of(book: Book, patient: Patient) -> Needs:
    """The targets and limits of a person."""
    person = _person(patient)
    missing = tuple(name for name in NEEDED if patient.given(name) is None)
    limits = tuple(_limits(book, patient, person))
    if missing:
        return Needs(limits=limits, missing=missing)
    intakes = {each.nutrient.key: each for each in _intakes(person)}
    aimed = [each for each in intakes.values() if each.nutrient.aimed]
    return Needs(
        targets=tuple(aimed),
        limits=limits,
        energy=intake(patient, "energy_kcal"),
        silent=tuple(each for each in intakes.values() if not each.nutrient.in_foods),
    )


def intake(patient: Patient, nutrient: str) -> float | None:
    """The reference intake of one thing; None where age or sex is not known."""
    person = _person(patient)
    found = [row for row in _rows_for(person) if row["nutrient"] == nutrient]
    return sum(float(row["amount"]) for row in found) if found else None


def intake_seen(patient: Patient, nutrient: str) -> bool:
    """Whether every figure in that intake was checked."""
    found = [row for row in _rows_for(_person(patient)) if row["nutrient"] == nutrient]
    return bool(found) and all(row["seen"] == "yes" for row in found)


def _person(patient: Patient) -> _Person:
    age, sex = patient.given("age_years"), patient.given("sex_at_birth")
    state = patient.given("pregnancy_status")
    return _Person(cast("int | None", age), cast("str | None", sex), str(state or ""))


def _rows_for(person: _Person) -> Iterator[Mapping[str, str]]:
    """The rows that add up to a person's intake: her age's, and what pregnancy adds."""
    if person.age is None or person.sex is None or person.age < 1:
        return
    months = person.age * 12
    for row in rows("intakes"):
        if row["body"] != OURS or row["sex"] not in (person.sex, "both"):
            continue
        if row["kind"] == "increment":
            if row["state"] == person.state:
                yield row
        elif int(row["from_months"]) <= months < int(row["to_months"] or 10_000):
            yield row


def _intakes(person: _Person) -> Iterator[Target]:
    by_nutrient: dict[str, list[Mapping[str, str]]] = {}
    for row in _rows_for(person):
        by_nutrient.setdefault(row["nutrient"], []).append(row)
    for key, nutrient in nutrients().items():
        if found := by_nutrient.get(key):
            yield Target(
                nutrient,
                sum(float(row["amount"]) for row in found),
                all(row["seen"] == "yes" for row in found),
                _sources(row["sources"] for row in found),
            )


def _sources(given: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for each in given for name in each.split(";") if name))


def _limits(book: Book, patient: Patient, person: _Person) -> Iterator[Limit]:
    reader = Reader(patient)
    for row in rows("food_limits"):
        truth, facts = _when(book, reader, person, row["when"])
        if truth is NO or (truth is UNKNOWN and row["when_unknown"] != "yes"):
            continue
        yield Limit(
            name=row["name"],
            why=Text(row["why_id"], row["why_en"]),
            sources=(row["source"],),
            seen=row["seen"] == "yes",
            nutrient=row["nutrient"],
            at_most=_at_most(row, patient),
            per_portion=_number(row["per_portion"]),
            mark=row["mark"],
            portions=int(row["portions"]) if row["portions"] else None,
            open=facts if truth is UNKNOWN else (),
            personal=":" in row["when"] and not row["when"].startswith("age_under"),
        )
    yield from _upper_limits(person)


def _when(book: Book, reader: Reader, person: _Person, when: str) -> tuple[Truth, tuple[str, ...]]:
    """Whether one of the named things is so, and the facts not known where that is open."""
    truths: list[tuple[Truth, tuple[str, ...]]] = []
    for part in when.split():
        kind, _, name = part.partition(":")
        if kind == "always":
            return YES, ()
        if kind == "age_under":
            truths.append(_younger(person, int(name)))
        else:
            what = book.facts[name] if kind == "fact" else book.of("situation")[name].when
            reading = reader.read(cast(Expression, what))
            truths.append((reading.truth, tuple(reading.facts)))
    if any(truth is YES for truth, _ in truths):
        return YES, ()
    unknown = [fact for truth, facts in truths if truth is UNKNOWN for fact in facts]
    return (UNKNOWN, tuple(dict.fromkeys(unknown))) if unknown else (NO, ())


def _younger(person: _Person, years: int) -> tuple[Truth, tuple[str, ...]]:
    if person.age is None:
        return UNKNOWN, ("age_years",)
    return (YES if person.age < years else NO), ()


def _at_most(row: Mapping[str, str], patient: Patient) -> float | None:
    if not row["of_intake"]:
        return _number(row["at_most"])
    reference = intake(patient, row["nutrient"])
    return None if reference is None else reference * float(row["of_intake"]) / 100


def _number(cell: str) -> float | None:
    return float(cell) if cell else None


def _upper_limits(person: _Person) -> Iterator[Limit]:
    """Upper limits that count food, for the person's age."""
    if person.age is None:
        return
    months = person.age * 12
    for row in rows("upper_limits"):
        nutrient = nutrients().get(row["nutrient"])
        if nutrient is None or not nutrient.capped or not row["amount"]:
            continue
        if int(row["from_months"] or 0) <= months < int(row["to_months"] or 10_000):
            yield Limit(
                name=f"upper_{row['nutrient']}",
                why=_upper_why(nutrient, float(row["amount"])),
                sources=_sources([row["sources"]]),
                seen=row["seen"] == "yes",
                nutrient=row["nutrient"],
                at_most=float(row["amount"]),
            )


def _upper_why(nutrient: Nutrient, amount: float) -> Text:
    most = nutrient.worded(amount)
    return Text(
        f"Paling banyak {most.id} {nutrient.name.id} sehari.",
        f"At most {most.en} of {nutrient.name.en} a day.",
    )
