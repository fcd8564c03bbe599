"""What counts and what does not: status, dates, negation, units, text. No record is no answer."""

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from betis.guideline.book import Book
from betis.records.fields import WrongField
from betis.records.formulas import adjusted_calcium, filtration, trimester
from tests.records.made import (
    DAY,
    concept,
    condition,
    encounter,
    facts,
    medicine,
    observation,
    outcomes,
    patient,
    procedure,
    said,
)

DIABETES = concept("icd10", "E11.9")
STROKE = concept("snomed", "432504007")
SIMVASTATIN = concept("", "", "Simvistatin 10 MG")
POTASSIUM = concept("loinc", "6298-4")
UNHEARD = concept("snomed", "999999999", "something unheard of")


@pytest.mark.parametrize(
    ("change", "counts"),
    [
        ({}, True),
        ({"clinicalStatus": concept("x", "recurrence")}, True),
        ({"clinicalStatus": None}, True),
        ({"clinicalStatus": concept("x", "resolved")}, False),
        ({"clinicalStatus": concept("x", "inactive")}, False),
        ({"clinicalStatus": concept("x", "remission")}, False),
        ({"abatementDateTime": "2020-06-01"}, False),
        ({"abatementDateTime": "2021-06-01"}, True),
        ({"abatementString": "long ago"}, False),
        ({"verificationStatus": concept("x", "confirmed")}, True),
        ({"verificationStatus": concept("x", "refuted")}, False),
        ({"verificationStatus": concept("x", "entered-in-error")}, False),
        ({"verificationStatus": concept("x", "provisional")}, False),
        ({"verificationStatus": concept("x", "differential")}, False),
        ({"onsetDateTime": "2021-04-01"}, False),
    ],
)
def test_a_diagnosis_counts_while_it_holds(
    book: Book, tmp_path: Path, change: dict[str, Any], counts: bool
) -> None:
    known = facts(book, tmp_path, condition(DIABETES, **change))
    assert known.get("known_diabetes") is (True if counts else None)


def test_what_was_once_counts_where_the_question_is_ever(book: Book, tmp_path: Path) -> None:
    over = {"clinicalStatus": concept("x", "resolved"), "abatementDateTime": "2016-01-01"}
    assert facts(book, tmp_path, condition(STROKE, **over))["previous_stroke"] is True
    refuted = {"verificationStatus": concept("x", "refuted")}
    assert "previous_stroke" not in facts(book, tmp_path, condition(STROKE, **refuted))


@pytest.mark.parametrize(
    ("onset", "counts"), [("2021-03-10", True), ("2021-02-20", False), ("2021", False)]
)
def test_what_was_lately_counts_for_so_many_days(
    book: Book, tmp_path: Path, onset: str, counts: bool
) -> None:
    sprain = condition(concept("snomed", "44465007"), onset=onset, status="resolved")
    assert ("leg_injury_recent" in facts(book, tmp_path, sprain)) is counts
    visit = encounter(onset, [concept("snomed", "44465007")])
    assert ("leg_injury_recent" in facts(book, tmp_path, visit)) is counts


def test_a_reason_for_a_visit_is_no_lasting_diagnosis(book: Book, tmp_path: Path) -> None:
    visit = encounter("2021-03-30", [DIABETES, STROKE])
    known = facts(book, tmp_path, visit)
    assert "known_diabetes" not in known and "previous_stroke" not in known


def test_a_cancelled_visit_or_operation_did_not_happen(book: Book, tmp_path: Path) -> None:
    sprain, operation = concept("snomed", "44465007"), concept("snomed", "609588000")
    cancelled = [
        encounter(DAY, [sprain], status="cancelled"),
        procedure(operation, status="not-done"),
    ]
    known = facts(book, tmp_path, *cancelled)
    assert set(known) == {"age_years", "sex_at_birth"}
    known = facts(book, tmp_path, procedure(operation, performed="2021-01-20"))
    assert known["immobile_or_surgery_12_weeks"] is True


@pytest.mark.parametrize(
    ("change", "counts"),
    [
        ({}, True),
        ({"status": "stopped"}, False),
        ({"status": "completed"}, False),
        ({"status": "cancelled"}, False),
        ({"status": "entered-in-error"}, False),
        ({"status": "on-hold"}, False),
        ({"status": "draft"}, False),
        ({"intent": "proposal"}, False),
        ({"intent": "plan"}, False),
        ({"doNotPerform": True}, False),
        ({"authoredOn": "2021-04-02"}, False),
        ({"dispenseRequest": {"validityPeriod": {"end": "2020-05-01"}}}, False),
        ({"dispenseRequest": {"validityPeriod": {"end": "2021-05-01"}}}, True),
    ],
)
def test_a_medicine_counts_while_it_is_taken(
    book: Book, tmp_path: Path, change: dict[str, Any], counts: bool
) -> None:
    known = facts(book, tmp_path, medicine(SIMVASTATIN, **change))
    assert known.get("medicines=statin") is (True if counts else None)


@pytest.mark.parametrize(
    ("status", "counts"),
    [("active", True), ("not-taken", False), ("completed", False), ("stopped", False)],
)
def test_a_statement_of_a_medicine_counts_where_it_is_taken(
    book: Book, tmp_path: Path, status: str, counts: bool
) -> None:
    stated = medicine(SIMVASTATIN, status=status) | {"resourceType": "MedicationStatement"}
    del stated["intent"]
    assert ("medicines=statin" in facts(book, tmp_path, stated)) is counts


@pytest.mark.parametrize(
    ("code", "column"),
    [
        (concept("rxnorm", "5487"), "medicines=thiazide_diuretic"),
        (concept("atc", "C10AA01"), "medicines=statin"),
        (concept("atc", "C10AA99"), "medicines=statin"),
        (concept("", "", "HCT 25 mg 1x1 pagi"), "medicines=thiazide_diuretic"),
        (concept("", "", "Lasix 40mg"), "medicines=loop_diuretic"),
        (
            concept("http://sys-ids.kemkes.go.id/kfa", "93000001", "Furosemid 40 mg"),
            "medicines=loop_diuretic",
        ),
        (concept("rxnorm", "855332", "Warfarin Sodium 5 MG Oral Tablet"), "takes_warfarin"),
    ],
)
def test_a_medicine_by_code_or_text(book: Book, tmp_path: Path, code: Any, column: str) -> None:
    assert facts(book, tmp_path, medicine(code))[column] is True


def test_an_ointment_is_not_taken(book: Book, tmp_path: Path) -> None:
    cream = medicine(concept("", "", "Hydrocortisone 10 MG/ML Topical Cream"))
    assert outcomes(book, cream) == ["on_one_place"]
    assert "medicines=steroid" not in facts(book, tmp_path, cream)


def test_a_medicine_by_reference_inside_the_request(book: Book, tmp_path: Path) -> None:
    inside = {"resourceType": "Medication", "id": "m", "code": SIMVASTATIN}
    request = medicine(SIMVASTATIN, contained=[inside], medicationReference={"reference": "#m"})
    del request["medicationCodeableConcept"]
    assert facts(book, tmp_path, request)["medicines=statin"] is True


@pytest.mark.parametrize(
    ("code", "value", "unit", "name", "want"),
    [
        ("6298-4", 3.44, "mmol/L", "lab_potassium", 3.4),
        ("6298-4", 3.44, "meq/L", "lab_potassium", 3.4),
        ("6298-4", 15.6393, "mg/dL", "lab_potassium", 4.0),
        ("19123-9", 1.7, "mg/dL", "lab_magnesium", 0.7),
        ("19123-9", 1.4, "meq/L", "lab_magnesium", 0.7),
        ("29265-6", 9.6, "mg/dL", "lab_calcium_adjusted", 2.4),
        ("718-7", 132, "g/L", "lab_haemoglobin", 13.2),
        ("4548-4", 48, "mmol/mol", "lab_hba1c", 6.5),
        ("59261-8", 48, "mmol/mol", "lab_hba1c", 6.5),
        ("4548-4", 6.5, "%", "lab_hba1c", 6.5),
        ("2276-4", 40, "ng/mL", "lab_ferritin", 40),
        ("3016-3", 4.5, "u[IU]/mL", "lab_tsh", 4.5),
        ("29463-7", 150, "[lb_av]", "weight_kg", 68.0),
        ("8302-2", 65, "[in_i]", "height_cm", 165),
        ("8302-2", 1.65, "m", "height_cm", 165),
        ("8310-5", 101.3, "[degF]", "body_temperature_c", 38.5),
        ("8480-6", 16, "kPa", "bp_systolic", 120),
        ("38483-4", 88.4, "umol/L", "lab_egfr", 61),
        ("38483-4", 1.0, "mg/dL", "lab_egfr", 61),
        ("33914-3", 71.2, "mL/min/{1.73_m2}", "lab_egfr", 71),
    ],
)  # fmt: skip
def test_a_result_in_any_unit(
    book: Book, tmp_path: Path, code: str, value: float, unit: str, name: str, want: float
) -> None:
    known = facts(book, tmp_path, observation(concept("loinc", code), value, unit))
    assert known[name] == want


@pytest.mark.parametrize(
    ("change", "outcome"),
    [
        ({"valueQuantity": {"value": 3.4}}, "no_unit"),
        ({"valueQuantity": {"value": 3.4, "unit": "furlong"}}, "wrong_unit"),
        ({"valueQuantity": {"value": 3.4, "unit": "kg"}}, "wrong_unit"),
        ({"valueQuantity": {"value": 3.4, "unit": "mmol/mol"}}, "wrong_unit"),
        ({"valueQuantity": {"value": 3.4, "unit": "mmol/L", "comparator": "<"}}, "not_exact"),
        ({"valueQuantity": {"unit": "mmol/L"}}, "no_value"),
        ({"valueQuantity": {"value": float("nan"), "unit": "mmol/L"}}, "no_value"),
        ({"dataAbsentReason": concept("x", "unknown")}, "no_value"),
        ({"valueString": "3.4 mmol/L"}, "no_value"),
        (
            {"status": "preliminary", "valueQuantity": {"value": 3.4, "unit": "mmol/L"}},
            "not_in_force",
        ),
        (
            {"status": "entered-in-error", "valueQuantity": {"value": 3.4, "unit": "mmol/L"}},
            "not_in_force",
        ),
        ({"status": "cancelled"}, "not_in_force"),
        ({"status": "corrected", "valueQuantity": {"value": 3.4, "unit": "mmol/L"}}, "mapped"),
    ],
)
def test_a_result_that_is_not_sure_is_not_guessed(
    book: Book, tmp_path: Path, change: dict[str, Any], outcome: str
) -> None:
    made = observation(POTASSIUM, **change)
    assert outcomes(book, made) == [outcome]
    assert ("lab_potassium" in facts(book, tmp_path, made)) is (outcome == "mapped")


def test_the_unit_is_read_where_the_code_is_not_known(book: Book, tmp_path: Path) -> None:
    made = observation(POTASSIUM, 3.4, "mmol/L")
    made["valueQuantity"]["code"] = "258813002"
    assert facts(book, tmp_path, made)["lab_potassium"] == 3.4


def test_creatine_kinase_needs_the_limit_of_the_laboratory(book: Book, tmp_path: Path) -> None:
    kinase = observation(concept("loinc", "2157-6"), 900, "U/L")
    assert "lab_ck_times_uln" not in facts(book, tmp_path, kinase)
    kinase["referenceRange"] = [{"high": {"value": 200, "unit": "U/L"}}]
    assert facts(book, tmp_path, kinase)["lab_ck_times_uln"] == 4.5
    kinase["referenceRange"] = [{"high": {"value": 3, "unit": "ug/L"}}]
    assert "lab_ck_times_uln" not in facts(book, tmp_path, kinase)


def test_a_value_outside_what_can_be_is_left_out(book: Book, tmp_path: Path) -> None:
    assert "lab_potassium" not in facts(book, tmp_path, observation(POTASSIUM, 44, "mmol/L"))


def test_the_latest_result_counts_and_an_old_one_does_not(book: Book, tmp_path: Path) -> None:
    results = [
        observation(POTASSIUM, 3.1, "mmol/L", "2021-03-01T23:30:00-05:00"),
        observation(POTASSIUM, 4.1, "mmol/L", "2021-03-02T03:00:00Z"),
    ]
    assert facts(book, tmp_path, *results)["lab_potassium"] == 3.1
    assert facts(book, tmp_path, *results[::-1])["lab_potassium"] == 3.1
    assert "lab_potassium" not in facts(book, tmp_path, *results, day="2021-12-01")


def test_blood_pressure_of_today_answers_that_there_is_one(book: Book, tmp_path: Path) -> None:
    values = (("8480-6", 128), ("8462-4", 82))
    parts = [observation(concept("loinc", code), value, "mm[Hg]") for code, value in values]
    panel = observation(concept("loinc", "85354-9"), component=parts)
    known = facts(book, tmp_path, panel)
    assert (known["bp_systolic"], known["bp_diastolic"], known["has_home_bp_reading"]) == (
        128,
        82,
        True,
    )
    known = facts(book, tmp_path, panel, day="2021-04-15")
    assert not {"bp_systolic", "bp_diastolic", "has_home_bp_reading"} & set(known)


@pytest.mark.parametrize(
    ("answer", "want"),
    [("449868002", True), ("8517006", False), ("266919005", False), ("266927001", None)],
)
def test_smoking_by_the_latest_answer(
    book: Book, tmp_path: Path, answer: str, want: bool | None
) -> None:
    code = concept("loinc", "72166-2")
    before = observation(
        code, when="2021-01-01", valueCodeableConcept=concept("snomed", "449868002")
    )
    now = observation(code, valueCodeableConcept=concept("snomed", answer))
    assert facts(book, tmp_path, now).get("smoker") is want
    if want is not None:
        assert facts(book, tmp_path, before, now)["smoker"] is want


def test_records_that_contradict_each_other_answer_nothing(book: Book, tmp_path: Path) -> None:
    smokes = condition(concept("snomed", "449868002"))
    never = observation(
        concept("loinc", "72166-2"), valueCodeableConcept=concept("snomed", "266919005")
    )
    assert "smoker" not in facts(book, tmp_path, smokes, never)


def test_no_record_is_no_answer(book: Book, tmp_path: Path) -> None:
    assert facts(book, tmp_path) == {"age_years": 70, "sex_at_birth": "female"}


def test_a_complete_record_answers_no_where_the_table_says_so(book: Book, tmp_path: Path) -> None:
    known = facts(book, tmp_path, condition(DIABETES), complete=("conditions",))
    assert known["known_diabetes"] is True and known["known_parkinson"] is False
    assert not {n for n in known if n.startswith("medicines=") or n == "takes_warfarin"}
    assert "immobile_or_surgery_12_weeks" not in known and "fever" not in known
    known = facts(book, tmp_path, medicine(SIMVASTATIN), complete=("medicines",))
    assert known["medicines=statin"] is True and known["medicines=lithium"] is False
    assert known["takes_warfarin"] is False and "known_parkinson" not in known


@pytest.mark.parametrize("unread", [condition(UNHEARD), medicine(UNHEARD)])
def test_what_was_not_understood_makes_a_complete_record_open(
    book: Book, tmp_path: Path, unread: dict[str, Any]
) -> None:
    known = facts(book, tmp_path, unread, complete=("conditions", "medicines"))
    kind = unread["resourceType"]
    assert ("known_parkinson" in known) is (kind != "Condition")
    assert ("takes_warfarin" in known) is (kind != "MedicationRequest")


@pytest.mark.parametrize(
    ("birth", "age"),
    [
        ("1950-03-31", 71),
        ("1950-04-01", 70),
        ("1950-03", 71),
        ("1950-02", 71),
        ("1950", None),
        ("2022-01-01", None),
    ],
)
def test_age_in_whole_years_or_not_at_all(
    book: Book, tmp_path: Path, birth: str, age: int | None
) -> None:
    assert facts(book, tmp_path, patient(birth=birth)).get("age_years") == age


def test_sex_at_birth_goes_before_gender(book: Book, tmp_path: Path) -> None:
    url = "http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex"
    known = facts(book, tmp_path, patient(sex="male", extension=[{"url": url, "valueCode": "F"}]))
    assert known["sex_at_birth"] == "female"
    assert "sex_at_birth" not in facts(book, tmp_path, patient(sex="unknown"))


@pytest.mark.parametrize(
    ("weeks", "when", "status"),
    [
        (10, DAY, "first_trimester"),
        (10, "2021-02-01", "second_trimester"),
        (30, DAY, "third_trimester"),
        (30, "2020-12-01", None),
    ],
)
def test_the_week_of_pregnancy_is_counted_on(
    book: Book, tmp_path: Path, weeks: int, when: str, status: str | None
) -> None:
    made = observation(concept("loinc", "18185-9"), weeks, "wk", when)
    known = facts(book, tmp_path, patient(birth="1990-01-01"), made)
    assert known.get("pregnancy_status") == status


def test_calcium_is_adjusted_by_albumin_of_the_same_day(book: Book, tmp_path: Path) -> None:
    total = observation(concept("loinc", "17861-6"), 8.0, "mg/dL")
    assert "lab_calcium_adjusted" not in facts(book, tmp_path, total)
    albumin = observation(concept("loinc", "1751-7"), 3.0, "g/dL")
    assert facts(book, tmp_path, total, albumin)["lab_calcium_adjusted"] == 2.2
    old = observation(concept("loinc", "1751-7"), 3.0, "g/dL", "2021-03-01")
    assert "lab_calcium_adjusted" not in facts(book, tmp_path, total, old)


def test_formulas_give_their_published_values() -> None:
    # CKD-EPI 2021 at kappa is 142 x 0.9938^age (x 1.012 for women); above it the power is -1.2.
    assert filtration(0.9, 50, "male") == pytest.approx(142 * 0.9938**50)
    assert filtration(0.7, 50, "female") == pytest.approx(142 * 1.012 * 0.9938**50)
    assert filtration(1.8, 50, "male") == pytest.approx(142 * 2**-1.2 * 0.9938**50)
    assert filtration(0.45, 50, "male") == pytest.approx(142 * 0.5**-0.302 * 0.9938**50)
    assert filtration(1, 17, "male") is None and filtration(1, 50, "") is None
    assert adjusted_calcium(2.0, 30) == pytest.approx(2.2)
    assert [trimester(w) for w in (-1, 0, 13.9, 14, 28, 42, 43)] == [
        None, "first_trimester", "first_trimester", "second_trimester", "third_trimester",
        "third_trimester", None,
    ]  # fmt: skip


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2)
    ),
    max_leaves=4,
)
SOUND = [
    patient(extension=[{"url": "x", "valueCode": "F"}]),
    condition(DIABETES, onsetPeriod={"start": DAY}, verificationStatus=concept("x", "confirmed")),
    medicine(SIMVASTATIN, dispenseRequest={"validityPeriod": {"end": DAY}}),
    medicine(
        {}, medicationReference={"reference": "#m"}, contained=[{"id": "m", "code": DIABETES}]
    ),
    observation(POTASSIUM, 3.4, "mmol/L", component=[observation(POTASSIUM, 3.4, "mmol/L")]),
    observation(concept("loinc", "2157-6"), 9, "U/L", referenceRange=[{"high": {"value": 3}}]),
    encounter(DAY, [DIABETES]),
    procedure(DIABETES, performedPeriod={"start": DAY}),
]


@settings(max_examples=400, deadline=None)
@given(data=st.data(), sound=st.sampled_from(SOUND))
def test_whatever_stands_in_a_field_is_read_or_named(
    book: Book, data: st.DataObject, sound: dict[str, Any]
) -> None:
    resource = json.loads(json.dumps(sound))
    place: Any = resource
    while True:
        key = data.draw(st.sampled_from([*place] if isinstance(place, dict) else range(len(place))))
        if not isinstance(place[key], dict | list) or not place[key] or data.draw(st.booleans()):
            break
        place = place[key]
    if place is resource and key == "resourceType":
        return
    place[key] = data.draw(ANYTHING)
    with suppress(WrongField):
        assert all(isinstance(part, str) for each in said(book, resource) for part in each)


@pytest.mark.parametrize(
    ("resource", "sentence"),
    [
        (condition(DIABETES, onset="31/03/2015"), "onsetDateTime: '31/03/2015' is no date"),
        (condition(DIABETES, onset=2015), "onsetDateTime: must be text"),  # type: ignore[arg-type]
        (
            condition(DIABETES, subject={"display": "somebody"}),
            "subject.reference: names no patient",
        ),
        (observation(POTASSIUM, valueQuantity="3.4"), "valueQuantity: must be an object"),
        (observation(POTASSIUM, valueQuantity={"value": "3.4"}), "value: must be a number"),
        (observation(POTASSIUM, component={"code": POTASSIUM}), "component: must be a list"),
        (patient(birth="1950-13-01"), "birthDate: '1950-13-01' is no date"),
        ({"resourceType": "Patient"}, "id: there is none"),
    ],
)
def test_a_field_that_is_wrong_is_named(
    book: Book, resource: dict[str, Any], sentence: str
) -> None:
    with pytest.raises(WrongField, match=sentence.split(":")[0]) as error:
        said(book, resource)
    assert sentence in error.value.words.en and error.value.words.id != error.value.words.en
