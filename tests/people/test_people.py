"""What must and must not be concluded about each described person."""

import pytest

from betis.guideline.book import Book
from betis.interpreters.answer.result import Result
from tests.people.described import EXPECTED_KEYS, KEYS, Person, accuracy, cast, first_three

PEOPLE = cast()
INVITING = ("do", "consider")
NEVER_INVITED = ("quinine_now", "needle_prick", "vodka_compress", "tonic_water")
each = pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.name)


@pytest.fixture(scope="module")
def results(book: Book) -> dict[str, Result]:
    return {person.name: person.result(book) for person in PEOPLE}


def test_there_are_enough_people() -> None:
    assert len(PEOPLE) >= 60


@each
def test_the_file_is_well_formed(person: Person, book: Book) -> None:
    assert not set(person.told) - KEYS, "unknown keys"
    assert not set(person.expect) - EXPECTED_KEYS, "unknown keys in expect"
    assert person.told["who"] and person.told["from"]
    named = person.told["from"]
    assert any(source in named for source in (*book.sources, "the seed", "rule of the project")), (
        "no source"
    )
    known = {kind: set(book.of(kind)) for kind in ("red_flag", "cause", "mimic", "first_aid")}
    for key, kind in (
        ("red_flags", "red_flag"),
        ("never_flags", "red_flag"),
        ("top_causes", "cause"),
        ("top_mimics", "mimic"),
        ("not_do", "first_aid"),
    ):
        unknown = set(person.expect.get(key, ())) - known[kind]
        assert not unknown, f"{key} names what the book does not have: {sorted(unknown)}"


@each
def test_answers_do_not_contradict_one_another(person: Person, results: dict[str, Result]) -> None:
    found = [contradiction.name for contradiction in results[person.name].contradictions]
    assert not found, f"{person.name} is told in a contradictory way: {found}"


@each
def test_nobody_is_under_triaged(person: Person, results: dict[str, Result]) -> None:
    result = results[person.name]
    assert result.urgency >= person.urgency, (
        f"{person.told['who']} must be {person.urgency.code}, the guideline says only "
        f"{result.urgency.code} ({[flag.name for flag in result.red_flags]})"
    )


@each
def test_urgency(person: Person, results: dict[str, Result]) -> None:
    result = results[person.name]
    assert result.urgency == person.urgency, (
        f"{person.told['who']} expected {person.urgency.code}, found {result.urgency.code} "
        f"because of {[flag.name for flag in result.red_flags]}"
    )


@each
def test_what_is_still_possible(person: Person, results: dict[str, Result]) -> None:
    result = results[person.name]
    if "could_be" in person.expect:
        assert result.could_be.code == person.expect["could_be"]
    if "settled" in person.expect:
        assert result.settled == person.expect["settled"], (
            f"open: {[flag.name for flag in result.open_red_flags]}"
        )


@each
def test_a_complete_interview_settles(person: Person, results: dict[str, Result]) -> None:
    """Whoever was asked all danger signs and could answer them has nothing open."""
    if person.told.get("all_other_signs") is not False or person.told["as"] == "clinician":
        pytest.skip("not a complete interview, or results of tests are outstanding")
    if None in person.told["facts"].values():
        pytest.skip("something is not known")
    result = results[person.name]
    assert result.settled, (
        f"could still be {result.could_be.code}; unknown: "
        f"{[u.name for u in result.unknown if person.told['as'] in u.who]}"
    )


@each
def test_red_flags(person: Person, results: dict[str, Result]) -> None:
    held = {flag.name for flag in results[person.name].red_flags}
    missing = set(person.expect["red_flags"]) - held
    assert not missing, f"{person.told['who']} must raise {sorted(missing)}; held: {sorted(held)}"
    wrong = set(person.expect.get("never_flags", ())) & held
    assert not wrong, f"{person.told['who']} must not raise {sorted(wrong)}"


@each
def test_kind(person: Person, results: dict[str, Result]) -> None:
    kind = results[person.name].kind
    for key, value in person.expect.get("kind", {}).items():
        assert getattr(kind, key) == value, f"{key} must be {value}, found {getattr(kind, key)}"


@each
@pytest.mark.parametrize("ranking", ["causes", "mimics"])
def test_first_three(person: Person, ranking: str, results: dict[str, Result]) -> None:
    found = getattr(results[person.name], ranking)
    missing = set(person.expect.get(f"top_{ranking}", ())) - set(first_three(found))
    assert not missing, (
        f"{person.told['who']} {sorted(missing)} must be among the first three, found "
        f"{[(entry.name, entry.score) for entry in found[:6]]}"
    )


@each
def test_nothing_harmful_is_offered(person: Person, results: dict[str, Result]) -> None:
    banned = {*NEVER_INVITED, *person.expect.get("not_do", ())}
    offered = {a.name for a in results[person.name].actions if a.verdict.value in INVITING}
    assert not banned & offered, f"{person.told['who']} is offered {sorted(banned & offered)}"


@pytest.mark.parametrize("kind", ["cause", "mimic", "red_flag"])
def test_everything_is_met_in_somebody(kind: str, book: Book, results: dict[str, Result]) -> None:
    """Every danger sign holds for somebody; every cause and mimic leads for somebody."""
    met = {
        name
        for result in results.values()
        for name in (
            [flag.name for flag in result.red_flags]
            if kind == "red_flag"
            else first_three(result.causes if kind == "cause" else result.mimics)
        )
    }
    never = sorted(set(book.of(kind)) - met)
    assert not never, f"no person of the cast shows {never}"


def test_accuracy(book: Book) -> None:
    found = accuracy(book, PEOPLE)
    assert found["under_triage_now"] == 0, "unsafe under-triage must be zero"
    assert found["exact"] + found["over_triage"] + found["under_triage"] == pytest.approx(1)
    assert found["exact"] >= 0.85
    assert found["top_three"] >= 0.9
