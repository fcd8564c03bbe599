"""One mutant of the book for each promise: the proof fails, with somebody who breaks it."""

import pytest

from betis.assurance import Assurance, assure
from betis.guideline.book import Book
from betis.guideline.fact import Respondent
from betis.guideline.items import Action, Verdict
from betis.guideline.urgency import Urgency
from betis.interpreters.answer import concluded
from betis.interpreters.proof import Status
from betis.logic.nodes import Assume, Condition, Not, Number, YesNo
from betis.logic.text import Text, say
from tests.promises.mutants import renewed, with_item, with_items

FLAG, OTHER_FLAG = "dark_urine", "sudden_cold_pale_leg"
LEG_COLD = "leg_suddenly_cold_pale"


def broken(book: Book, promise: str) -> Assurance:
    """The promise on the mutant: broken, by somebody whom the reference reading confirms."""
    (assurance,) = assure(book, [promise])
    assert assurance.status is Status.BROKEN
    assert all(found.confirmed for found in assurance.broken)
    assert all(found.words.id and found.words.en for found in assurance.broken)
    return assurance


def flag_when(book: Book, condition: Condition, name: str = FLAG) -> Book:
    return with_item(book, "red_flag", name, when=condition)


def action(book: Book, name: str) -> Action:
    found: Action = book.of("first_aid")[name]
    return found


def fact(book: Book, name: str) -> YesNo:
    found = book.facts[name]
    assert isinstance(found, YesNo)
    return found


def test_a_danger_sign_never_lowers_the_urgency(book: Book) -> None:
    rule = fact(book, "dark_urine") & ~fact(book, LEG_COLD)
    flags = {FLAG: renewed(book.of("red_flag")[FLAG], FLAG, when=rule)}
    flags[OTHER_FLAG] = renewed(
        book.of("red_flag")[OTHER_FLAG], OTHER_FLAG, urgency=Urgency.WITHIN_TWO_WEEKS
    )
    found = broken(
        with_items(book, "red_flag", flags), "a_danger_sign_never_lowers_the_urgency"
    ).broken
    assert [f.case for f in found] == [LEG_COLD]
    assert found[0].patient is not None
    assert found[0].patient.given("dark_urine") is True
    assert found[0].patient.given(LEG_COLD) is False


def test_certain_emergencies_stay(book: Book) -> None:
    mutant = flag_when(book, Assume(fact(book, "dark_urine"), True))
    found = broken(mutant, "certain_emergencies_stay").broken
    assert [f.case for f in found] == [FLAG]
    assert found[0].patient is not None and found[0].patient.asked("dark_urine")


def test_exactly_one_urgency(book: Book) -> None:
    """A level that does not exist: the reference reading has no urgency for such a person."""
    beyond = max(Urgency) + 1
    mutant = with_item(book, "red_flag", FLAG, urgency=beyond)
    with pytest.raises(ValueError, match=str(beyond)):
        broken(mutant, "exactly_one_urgency")


def test_could_be_is_never_too_low(book: Book) -> None:
    """Denying a fact that makes no sense for everybody makes a flag come up out of nothing."""
    mutant = flag_when(book, Assume(fact(book, "dark_urine"), False))
    broken(mutant, "could_be_is_never_too_low")


def test_no_rule_is_dead(book: Book) -> None:
    urine = fact(book, "dark_urine")
    found = broken(flag_when(book, urine & Not(urine)), "no_rule_is_dead").broken
    assert [f.case for f in found] == ["red_flag__dark_urine__0__yes"]


def test_no_opposed_advice(book: Book) -> None:
    first = action(book, "cold_pack")
    other = first.opposes[0]
    both = {
        name: renewed(action(book, name), name, verdict=Verdict.DO, bars=())
        for name in (first.name, other)
    }
    broken(with_items(book, "first_aid", both), "no_opposed_advice")


def test_no_massage_on_a_possible_clot(book: Book) -> None:
    bars = action(book, "massage_after").bars[1:]
    found = broken(
        with_item(book, "first_aid", "massage_after", bars=bars), "no_massage_on_a_possible_clot"
    ).broken
    assert [f.case for f in found] == ["first_aid__massage_after"]


def test_potassium_and_magnesium_only_after_asking(book: Book) -> None:
    salt = renewed(action(book, "sip_water"), "potassium_salt", verdict=Verdict.DO, bars=())
    mutant = with_items(book, "first_aid", {"potassium_salt": salt})
    broken(mutant, "potassium_and_magnesium_only_after_asking")


def test_no_quinine(book: Book) -> None:
    mutant = with_item(book, "first_aid", "quinine_now", verdict=Verdict.CONSIDER, bars=())
    assert broken(mutant, "no_quinine").broken[0].case == "first_aid__quinine_now"


def test_no_all_clear_while_danger_is_possible(book: Book) -> None:
    mutant = with_item(book, "red_flag", FLAG, urgency=Urgency.SELF_CARE)
    broken(mutant, "no_all_clear_while_danger_is_possible")


def test_unknown_is_never_no(book: Book) -> None:
    mutant = flag_when(book, Assume(fact(book, "dark_urine"), False))
    found = broken(mutant, "unknown_is_never_no").broken
    assert [f.case for f in found] == ["red_flag__dark_urine__0"]


def test_every_limit_matters(book: Book) -> None:
    age = book.facts["age_years"]
    assert isinstance(age, Number)
    never_alone = age.at_least(50) | age.at_least(60)
    found = broken(flag_when(book, never_alone), "every_limit_matters").broken
    assert [f.case for f in found] == ["red_flag__dark_urine__0__age_years_60"]


def text_mutant(book: Book, do: Text) -> Book:
    return with_item(book, "red_flag", OTHER_FLAG, do=do)


@pytest.mark.parametrize(
    "do",
    [
        say(id="Hentikan obat statin Anda.", en="Rest."),
        say(id="Berhenti minum obat itu.", en="Rest."),
        say(id="Istirahat.", en="Stop taking your statin."),
        say(id="Istirahat.", en="You can stop the tablets."),
    ],
)
def test_nobody_is_told_to_stop_a_medicine(book: Book, do: Text) -> None:
    broken(text_mutant(book, do), "nobody_is_told_to_stop_a_medicine")


@pytest.mark.parametrize(
    "do",
    [
        say(id="Jangan menghentikan obat.", en="Do not stop your medicine."),
        say(id="Tanya dokter sebelum berhenti minum obat.", en="Ask before you stop the tablets."),
    ],
)
def test_a_ban_on_stopping_is_no_order_to_stop(book: Book, do: Text) -> None:
    (kept,) = assure(text_mutant(book, do), ["nobody_is_told_to_stop_a_medicine"])
    assert kept.status is Status.PROVED


def test_emergencies_call_first(book: Book) -> None:
    late = say(id="Baringkan. Telepon 119.", en="Lie down. Call 119.")
    broken(text_mutant(book, late), "emergencies_call_first")


BY_CONSTRUCTION = {
    "contraindications_are_respected",
    "every_red_flag_counts",
    "scores_never_change_the_urgency",
    "the_interview_never_stops_early",
}
"""No book can break these: what they promise lies in the reading. See the next file."""


def test_every_promise_has_its_mutant(book: Book) -> None:
    here = {name.removeprefix("test_") for name in globals() if name.startswith("test_")}
    assert set(book.of("promise")) - here == BY_CONSTRUCTION


def test_the_reference_reading_is_asked(book: Book) -> None:
    """The person who breaks a promise is one whom `answer` advises wrongly as well."""
    mutant = with_item(book, "first_aid", "quinine_now", verdict=Verdict.DO, bars=())
    person = broken(mutant, "no_quinine").broken[0].patient
    assert person is not None
    advised = {a[1]: a[2] for a in concluded(mutant, person, Respondent.PERSON).actions}
    assert advised["quinine_now"] is Verdict.DO
