"""Every row of the tables is right in itself and does what it says."""

import re
from pathlib import Path
from typing import Any

import pytest

from betis.guideline.book import Book
from betis.guideline.fact import Number, OneOf, SeveralOf, YesNo
from betis.knowledge.tables import rows
from betis.medicines.names import substance, titles
from betis.records.person import _counts
from betis.records.resources import UPPER_LIMIT, unit_of
from betis.records.tables import COMPLETE, OWN, Coding, Tables, systems
from betis.records.units import conversion, known_unit
from tests.records.made import (
    concept,
    condition,
    facts,
    medicine,
    observation,
    patient,
    procedure,
    said,
)

CODED = ("record_conditions", "record_observations", "record_medicines")
MEASURES = {"creatinine", "calcium_total", "albumin", "gestation_weeks"}
"""Measured and no fact; see `formulas`."""
RULES = {"current", "ever", "acute", "recent", "latest"}
ORIGINS = {"fact", "synthea", "who_icd10", "icd10_cm", "recalled", "ours"}
SHAPES = {  # Synthea has one LOINC code under the address of SNOMED CT.
    "snomed": r"\d{6,18}|34552-0", "loinc": r"\d{1,5}-\d", "icd10": r"[A-Z]\d{0,2}(\.\d{1,2})?",
    "rxnorm": r"\d+", "atc": r"[A-Z]\d\d[A-Z]{0,2}(\d\d)?", "name": r"[a-z_]+",
}  # fmt: skip


def _value_fits(book: Book, name: str, value: str) -> bool:
    fact = book.facts.get(name)
    match fact:
        case None:
            return name in MEASURES and value == ""
        case YesNo():
            return value in ("yes", "no")
        case OneOf() | SeveralOf():
            return value in fact.choices
        case Number():
            return value == ""


@pytest.mark.parametrize("table", CODED)
def test_every_row_names_a_fact_and_a_value_that_fits(book: Book, table: str) -> None:
    wrong = [row for row in rows(table) if not _value_fits(book, row["fact"], row["value"])]
    assert wrong == []


@pytest.mark.parametrize("table", [*CODED, "record_left_out"])
def test_every_row_has_a_code_a_display_and_an_origin(book: Book, table: str) -> None:
    for row in rows(table):
        assert row["display"] and row["origin"] in ORIGINS, row
        assert row["seen"] == ("no" if row["origin"] in ("recalled", "icd10_cm") else "yes"), row
        if row["system"] != OWN:
            assert re.fullmatch(SHAPES[row["system"]], row["code"]), row
        else:
            assert Tables(book).codes(row), row


@pytest.mark.parametrize("table", [*CODED, "record_left_out"])
def test_no_row_stands_twice(table: str) -> None:
    keys = [
        tuple(row[c] for c in ("system", "code", "answer", "fact") if c in row)
        for row in rows(table)
    ]
    if table == "record_observations":
        keys = [(*k, row["value"]) for k, row in zip(keys, rows(table), strict=True)]
    assert len(keys) == len(set(keys))


def test_a_code_that_a_fact_carries_stands_nowhere_else(book: Book) -> None:
    carried = {
        (system, code)
        for fact in book.facts.values()
        for system in ("snomed", "loinc", "icd10")
        if (code := getattr(fact.codes, system))
    }
    written = {(r["system"], r["code"]) for t in (*CODED, "record_left_out") for r in rows(t)}
    assert written & carried == set()


def test_every_code_that_a_fact_carries_is_read_or_left_out_with_a_reason(book: Book) -> None:
    tables = Tables(book)
    for name, fact in book.facts.items():
        for system in ("snomed", "loinc", "icd10"):
            if code := getattr(fact.codes, system):
                coding = Coding(system, code, "")
                means = [
                    r["fact"]
                    for t in ("conditions", "observations")
                    for r in tables.meanings(t, coding)
                ]
                assert name in means or tables.left_out(coding), (name, system, code)


def test_what_is_left_out_means_nothing(book: Book) -> None:
    tables = Tables(book)
    for row in rows("record_left_out"):
        assert row["reason"] in ("no_fact", "not_specific", "read_elsewhere")
        for system, code in tables.codes(row) if row["system"] != OWN else ():
            coding = Coding(system, code, "")
            assert not any(
                tables.meanings(t, coding) for t in ("conditions", "observations", "medicines")
            ), row


def test_every_fact_has_one_rule_and_every_rule_is_used(book: Book) -> None:
    ruled = [row["fact"] for row in rows("record_facts")]
    assert len(ruled) == len(set(ruled))
    assert set(ruled) == {row["fact"] for table in CODED for row in rows(table)}
    for row in rows("record_facts"):
        assert row["rule"] in RULES and row["absence"] in ("", *COMPLETE), row
        assert row["days"].isdigit() or row["rule"] in ("current", "ever"), row
        assert bool(row["unit"]) == (row["fact"] in MEASURES), row


def test_a_fact_that_lies_under_a_question_can_be_reached(book: Book) -> None:
    """Where a fact is asked only under another, the records can answer that other one too."""
    from betis.logic.walk import facts as asked_under

    columns = set(Tables(book).rules) | {"age_years", "sex_at_birth"}
    for name in Tables(book).rules:
        fact = book.facts.get(name)
        if fact is not None and fact.asked_when is not None:
            assert {f.name for f in asked_under(fact.asked_when)} & columns, name


@pytest.mark.parametrize(
    "row", rows("record_conditions"), ids=lambda r: f"{r['code'] or r['system']}-{r['fact']}"
)
def test_every_diagnosis_says_what_the_table_says(book: Book, tmp_path: Path, row: Any) -> None:
    for system, code in Tables(book).codes(row):
        found = said(book, condition(concept(system, code)))
        assert (row["fact"], row["value"]) in {(s.name, s.value) for s in found}, (system, code)
        subject = {"sex": "male"} if row["fact"] == "prostate_enlargement" else {}
        known = facts(
            book, tmp_path, condition(concept(system, code), onset="2021-03-30"),
            procedure(concept(system, code), performed="2021-03-30"),
            patient(birth="1990-01-01", **subject),
        )  # fmt: skip
        want = {"yes": True}.get(row["value"], row["value"])
        assert known[row["fact"]] == want, (system, code, known)


@pytest.mark.parametrize("row", rows("record_medicines"), ids=lambda r: f"{r['code']}-{r['fact']}")
def test_every_medicine_says_what_the_table_says(book: Book, tmp_path: Path, row: Any) -> None:
    written = (
        concept("", "", row["code"].replace("_", " "))
        if row["system"] == "name"
        else concept(row["system"], row["code"])
    )
    column = row["fact"] if row["fact"] != "medicines" else f"medicines={row['value']}"
    assert facts(book, tmp_path, medicine(written))[column] is True


def test_every_name_of_a_medicine_is_in_the_tables_of_medicines() -> None:
    groups = {
        g for r in rows("medicines") for c in ("classes", "families") for g in r[c].split(";")
    }
    for row in rows("record_medicines"):
        if row["system"] == "name":
            assert substance(row["code"]) or row["code"] in groups | set(titles()), row


@pytest.mark.parametrize(
    "row", rows("record_observations"), ids=lambda r: f"{r['code']}-{r['fact']}-{r['answer']}"
)
def test_every_observation_says_what_the_table_says(book: Book, row: Any) -> None:
    tables = Tables(book)
    for system, code in tables.codes(row):
        made = observation(concept(system, code))
        if row["answer"]:
            made["valueCodeableConcept"] = concept("snomed", row["answer"])
        else:
            written = {r["unit"]: r["written"] for r in rows("record_units")}
            unit = (
                "U/L"
                if row["unit"] == UPPER_LIMIT
                else written[row["unit"] if row["value"] else unit_of(tables, row["fact"])]
            )
            made["valueQuantity"] = {"value": 20, "unit": unit}
            made["referenceRange"] = [{"high": {"value": 10, "unit": unit}}]
        values = {s.name: s.value for s in said(book, made)}
        want = row["value"] or ("2.0" if row["unit"] == UPPER_LIMIT else "20.0")
        if system == "loinc":
            assert values.get(row["fact"]) == want, (made, values)


def test_every_unit_can_be_read() -> None:
    for row in rows("record_units"):
        assert known_unit(f" {row['written']} ") == row["unit"]
        assert conversion(row["unit"], row["unit"], "", "") is not None, row


def test_every_address_of_a_system_leads_to_one_that_is_used(book: Book) -> None:
    used = {row["system"] for table in (*CODED, "record_left_out") for row in rows(table)}
    used |= {
        system for table in CODED for row in rows(table) for system, _ in Tables(book).codes(row)
    }
    assert set(systems().values()) <= used
    assert used - {OWN, "name"} <= set(systems().values())


def test_every_rule_is_told_apart(book: Book) -> None:
    """No two kinds of rule answer alike for everything: each word in the table matters."""
    from betis.records.resources import Kind, Statement
    from betis.records.tables import Rule

    cases = [
        Statement("p", kind, "x", "yes", start, end)
        for kind in (Kind.CONDITION, Kind.EVENT)
        for start in ("2021-03-30", "2010-01-01", "")
        for end in ("", "2021-03-30")
    ]
    answers = {
        rule: tuple(_counts(Rule(rule, 30, "", ""), each, "2021-03-31") for each in cases)
        for rule in RULES - {"latest"}
    }
    assert len(set(answers.values())) == len(answers)
