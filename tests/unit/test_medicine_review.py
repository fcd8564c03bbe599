"""What follows from a list: links with blinded trials first, interactions, what is not certain."""

from collections.abc import Mapping
from typing import Any

import pytest

from betis.guideline.book import Book
from betis.guideline.patient import Patient, read_answers
from betis.guideline.sentences import split
from betis.knowledge.promises.nobody_is_told_to_stop_a_medicine import tells_to_stop
from betis.knowledge.tables import rows
from betis.logic.text import Text
from betis.medicines import Review, review
from betis.medicines import said as sentences


def reviewed(
    book: Book, taken: str, thinking: str = "", facts: Mapping[str, Any] | None = None
) -> Review:
    return review(book, taken, thinking, read_answers(book.facts, facts or {}))


def clashes(result: Review) -> set[str]:
    return {clash.name for clash in result.clashes}


def test_blinded_trials_stand_before_prescription_data(book: Book) -> None:
    (link,) = reviewed(book, "simvastatin").links
    assert "1.03" in link.figures[0].words.en and "1,03" in link.figures[0].words.id
    assert "1.16" in link.figures[1].words.en
    assert [ref.id for ref in link.figures[0].refs] == ["ctt2022"]


def test_the_strongest_link_stands_first_and_quinine_is_no_cause(book: Book) -> None:
    result = reviewed(book, "amlodipin, spironolakton, HCT, kina")
    assert [each.name for each in result.links] == [
        "spironolactone", "hydrochlorothiazide", "amlodipine", "quinine",
    ]  # fmt: skip
    assert not result.links[-1].may_cause


def test_a_class_counts_by_its_weakest_member(book: Book) -> None:
    (link,) = reviewed(book, "laba").links
    assert (link.name, link.strength) == ("laba", "reported")


def test_what_has_no_link_is_said_not_to_be_listed(book: Book) -> None:
    result = reviewed(book, "parasetamol")
    assert (result.links, result.unlisted) == ((), ("paracetamol",))


@pytest.mark.parametrize(
    ("taken", "thinking", "facts", "expected"),
    [
        ("amlodipin, simvastatin", "", {}, "amlodipine_with_simvastatin"),
        ("HCT, kaptopril", "ibuprofen", {}, "painkiller_with_diuretic_and_ace_or_arb"),
        ("spironolakton", "kalium", {}, "potassium_with_potassium_sparing_diuretic"),
        ("warfarin", "vitamin K2", {}, "vitamin_k_with_warfarin"),
        ("", "vitamin K2", {"takes_warfarin": True}, "vitamin_k_with_warfarin"),
        ("simvastatin", "grapefruit", {}, "statin_with_grapefruit"),
        ("", "magnesium", {"known_kidney_disease": True}, "magnesium_with_kidney_disease"),
        ("", "difenhidramin", {"age_years": 65}, "sedating_antihistamine_in_old_age"),
        ("", "kalium", {"medicines": ["ace_or_arb"]}, "potassium_with_ace_or_arb"),
        ("verapamil, timolol tetes mata", "", {}, "verapamil_or_diltiazem_with_beta_blocker"),
        ("", "neurobion", {}, "vitamin_b6_too_much"),
    ],
)
def test_interactions_hold(
    book: Book, taken: str, thinking: str, facts: Mapping[str, Any], expected: str
) -> None:
    assert expected in clashes(reviewed(book, taken, thinking, facts))


@pytest.mark.parametrize(
    ("taken", "thinking", "facts", "absent"),
    [
        ("HCT", "ibuprofen", {}, "painkiller_with_diuretic_and_ace_or_arb"),
        ("levodopa, karbidopa, vitamin B6", "", {}, "vitamin_b6_with_levodopa"),
        ("", "difenhidramin", {"age_years": 64}, "sedating_antihistamine_in_old_age"),
        ("HCT, diklofenak gel, kaptopril", "", {}, "painkiller_with_diuretic_and_ace_or_arb"),
        ("simvastatin", "", {}, "statin_with_grapefruit"),
    ],
)
def test_interactions_do_not_hold(
    book: Book, taken: str, thinking: str, facts: Mapping[str, Any], absent: str
) -> None:
    assert absent not in clashes(reviewed(book, taken, thinking, facts))


def test_unknown_is_never_no(book: Book) -> None:
    unknown = reviewed(book, "", "magnesium")
    denied = {"known_kidney_disease": False, "on_dialysis": False}
    assert not clashes(unknown)
    (clash,) = unknown.if_true
    assert (clash.name, set(clash.open)) == ("magnesium_with_kidney_disease", set(denied))
    assert not reviewed(book, "", "magnesium", denied).if_true


def test_the_worst_stands_first(book: Book) -> None:
    result = reviewed(book, "simvastatin, gemfibrozil, amlodipin, rosuvastatin", "magnesium")
    ranks = [clash.severity.rank for clash in result.clashes]
    assert ranks == sorted(ranks) and ranks[0] == 0


def test_kidney_disease_makes_it_worse(book: Book) -> None:
    well, ill = (
        reviewed(book, "kaptopril", "kalium", {"known_kidney_disease": yes})
        for yes in (False, True)
    )
    (first,) = (c for c in well.clashes if c.name == "potassium_with_ace_or_arb")
    (second,) = (c for c in ill.clashes if c.name == "potassium_with_ace_or_arb")
    assert not first.worse and second.worse


def test_the_same_medicine_twice_is_said(book: Book) -> None:
    assert reviewed(book, "HCT, Hyzaar").twice == ("hydrochlorothiazide",)


def test_what_was_not_read_is_a_question_for_the_pharmacist(book: Book) -> None:
    result = reviewed(book, "xyzzy, obat maag")
    assert result.not_read == ("xyzzy",)
    asked = " ".join(text.id for text in result.questions)
    assert "xyzzy" in asked and "obat maag" in asked


def test_only_what_is_taken_goes_to_the_check_up(book: Book) -> None:
    groups = reviewed(book, "HCT, hidrokortison krim", "simvastatin").groups
    assert "thiazide_diuretic" in groups
    assert not {"statin", "steroid"} & set(groups)


def test_nothing_known_is_no_patient(book: Book) -> None:
    assert review(book, "HCT") == review(book, "HCT", patient=Patient())


def test_no_sentence_of_the_tables_tells_to_stop() -> None:
    texts = [value for value in vars(sentences).values() if isinstance(value, Text)]
    texts += [Text(row["ask_id"], row["ask_en"]) for row in rows("medicine_advice")]
    texts += [Text(row["warn_id"], row["warn_en"]) for row in rows("medicine_advice")]
    for text in texts:
        assert not [s.words for s in split("tables", text) if tells_to_stop(s)]


def test_both_languages_are_there() -> None:
    for table, pairs in (
        ("medicines", (("name_id", "name_en"), ("frequency_id", "frequency_en"))),
        ("medicine_advice", (("ask_id", "ask_en"), ("warn_id", "warn_en"))),
        ("medicine_mechanisms", (("id", "en"),)),
        ("medicine_groups", (("name_id", "name_en"),)),
        ("foods_and_supplements", (("name_id", "name_en"),)),
    ):
        for row in rows(table):
            for first, second in pairs:
                assert bool(row[first]) == bool(row[second]), (table, row)
