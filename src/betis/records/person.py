"""The statements of one person as facts on one day. No record of something is unknown, not no."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from betis.guideline.fact import Number, OneOf, SeveralOf, YesNo
from betis.records.formulas import adjusted_calcium, filtration, trimester
from betis.records.resources import Kind, Statement
from betis.records.tables import MEDICINES, Rule, Tables

Value = bool | int | float | str
AGE, SEX = "age_years", "sex_at_birth"
KNOWN, OLD, OUT_OF_RANGE, CONTRADICTORY = "known", "too_old", "out_of_range", "contradictory"
TRUTHS = {"yes": True, "no": False}


@dataclass(frozen=True)
class Setting:
    """The day on which people are looked at, and what the caller declares complete."""

    day: str
    complete: frozenset[str] = frozenset()


@dataclass
class Person:
    """What is known of a person. `tally` counts (fact, what became of it)."""

    facts: dict[str, Value] = field(default_factory=dict)
    tally: Counter[tuple[str, str]] = field(default_factory=Counter)


def is_dead(patient: Statement, day: str) -> bool:
    """Whether the person had died by that day."""
    return bool(patient.end) and patient.end[:10] <= day


def read_person(
    patient: Statement, said: list[Statement], tables: Tables, setting: Setting
) -> Person:
    """The facts about a person; in any order of statements the same."""
    person = Person()
    said = [each for each in said if each.start[:10] <= setting.day]
    age = _age(patient.start, setting.day)
    _keep(person, tables, AGE, age)
    _keep(person, tables, SEX, patient.name or None)
    answers = _answers(said, tables, setting.day)
    measures = _latest(said, tables, setting.day, person)
    for name in [name for name in measures if isinstance(tables.facts.get(name), YesNo)]:
        answers[name].add(measures.pop(name)[1])
    _work_out(measures, answers, setting.day, age, patient.name)
    for name, (_, value) in measures.items():
        _keep_number(person, tables, name, float(value))
    taken = answers.pop(MEDICINES, set())
    for name, values in answers.items():
        if len(values) == 1:
            value = values.pop()
            _keep(person, tables, name, TRUTHS.get(value, value))
        else:
            person.tally[name, CONTRADICTORY] += 1
    for choice in _choices(tables):
        _keep(person, tables, f"{MEDICINES}={choice}", True if choice in taken else None)
    _deny(person, tables, _complete(said, setting))
    return person


def columns_of(tables: Tables) -> dict[str, type]:
    """Every column that records can fill, in the order of the book, with the type of its cells."""
    found: dict[str, type] = {}
    for name, fact in tables.facts.items():
        if isinstance(fact, SeveralOf) and name == MEDICINES:
            found |= {f"{name}={choice}": bool for choice in fact.choices}
        elif name in tables.rules or name in (AGE, SEX):
            found[name] = _type(fact)
    return found


def _type(fact: object) -> type:
    if isinstance(fact, Number):
        return float if fact.places else int
    return str if isinstance(fact, OneOf) else bool


def _choices(tables: Tables) -> Iterator[str]:
    fact = tables.facts.get(MEDICINES)
    return iter(fact.choices if isinstance(fact, SeveralOf) else ())


def _age(birth: str, day: str) -> int | None:
    """Completed years; None where the date of birth leaves two ages possible."""
    if not birth or birth > day:
        return None
    first = birth + "-01-01"[len(birth) - 4 :]
    last = birth + "-12-31"[len(birth) - 4 :]
    ages = {int(day[:4]) - int(each[:4]) - (day[5:] < each[5:]) for each in (first, last)}
    return ages.pop() if len(ages) == 1 else None


def _answers(said: list[Statement], tables: Tables, day: str) -> dict[str, set[str]]:
    """Fact → what is said of it and counts on that day."""
    found: dict[str, set[str]] = defaultdict(set)
    for each in said:
        answers = each.kind in (Kind.CONDITION, Kind.EVENT, Kind.REASON, Kind.MEDICINE)
        if answers and each.name and _counts(tables.rules[each.name], each, day):
            found[each.name].add(each.value)
    return found


def _counts(rule: Rule, each: Statement, day: str) -> bool:
    over = bool(each.end) and each.end[:10] <= day
    lately = (
        rule.days is not None and bool(each.start) and each.start[:10] >= _before(day, rule.days)
    )
    match rule.rule:
        case "ever":
            return each.kind != Kind.REASON
        case "acute":
            return lately and not over
        case "recent":
            return lately
        case _:
            return lately if each.kind == Kind.EVENT else each.kind != Kind.REASON and not over


def _before(day: str, days: int) -> str:
    return (date.fromisoformat(day) - timedelta(days)).isoformat()


def _latest(
    said: list[Statement], tables: Tables, day: str, person: Person
) -> dict[str, tuple[str, str]]:
    """Measure → when it was measured last, and the value."""
    found: dict[str, tuple[str, str]] = {}
    for each in said:
        if each.kind == Kind.MEASURE and each.start:
            found[each.name] = max(found.get(each.name, ("", "")), (each.start, each.value))
    for name, (start, _) in [*found.items()]:
        days = tables.rules[name].days
        if days is not None and start[:10] < _before(day, days):
            del found[name]
            person.tally[name, OLD] += 1
    return found


def _work_out(
    measures: dict[str, tuple[str, str]],
    answers: dict[str, set[str]],
    day: str,
    age: int | None,
    sex: str,
) -> None:
    """Replace what is measured and no fact by the facts that follow from it."""
    none = ("", "")
    when, creatinine = measures.pop("creatinine", none)
    if (
        creatinine
        and age is not None
        and float(creatinine) > 0
        and when > measures.get("lab_egfr", none)[0]
    ):
        rate = filtration(float(creatinine), age, sex)
        if rate is not None:
            measures["lab_egfr"] = when, repr(rate)
    (when, total), (day_of, albumin) = (measures.pop(n, none) for n in ("calcium_total", "albumin"))
    if total and albumin and when[:10] == day_of[:10] and "lab_calcium_adjusted" not in measures:
        measures["lab_calcium_adjusted"] = (
            when,
            repr(adjusted_calcium(float(total), float(albumin))),
        )
    when, weeks = measures.pop("gestation_weeks", none)
    if weeks and "pregnancy_status" not in answers:
        since = (date.fromisoformat(day) - date.fromisoformat(when[:10])).days / 7
        if status := trimester(float(weeks) + since):
            answers["pregnancy_status"].add(status)


def _keep_number(person: Person, tables: Tables, name: str, number: float) -> None:
    fact = tables.facts[name]
    assert isinstance(fact, Number)
    rounded = round(number, fact.places) if fact.places else round(number)
    fits = fact.lowest <= rounded <= fact.highest
    if fits:
        _keep(person, tables, name, rounded)
    else:
        person.tally[name, OUT_OF_RANGE] += 1


def _keep(person: Person, tables: Tables, name: str, value: Value | None) -> None:
    if value is not None:
        person.facts[name] = value
        person.tally[name, KNOWN] += 1


def _complete(said: list[Statement], setting: Setting) -> set[str]:
    """What was declared complete, and of which all that holds on that day was understood."""
    open_ = {
        each.name
        for each in said
        if each.kind == Kind.UNREAD and not (each.end and each.end[:10] <= setting.day)
    }
    return set(setting.complete) - open_


def _deny(person: Person, tables: Tables, complete: set[str]) -> None:
    """No record is a no where the record is complete and the table says that it holds this."""
    for name, rule in tables.rules.items():
        if rule.absence in complete:
            names = [f"{name}={c}" for c in _choices(tables)] if name == MEDICINES else [name]
            for each in names:
                if each not in person.facts and (each, CONTRADICTORY) not in person.tally:
                    _keep(person, tables, each, False)
