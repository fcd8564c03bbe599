"""Potassium."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

potassium = Check(
    title=say(id="Kalium", en="Potassium"),
    says=say(
        id="Kalium menjaga kerja otot dan jantung. Tes ini layak bila Anda minum obat peluruh kencing, atau obat tekanan darah berakhiran -pril atau -sartan. Obat hirup kerja panjang, teofilin, steroid, dan pencahar yang sering juga menjadi alasan. Tes juga layak bila muntah, diare, lemah, lumpuh mendadak, sakit ginjal, atau bertekanan darah tinggi. Jangan minum tablet kalium tanpa dokter, juga bila hasilnya rendah: kalium berlebih berbahaya bagi jantung. Kram malam yang khas tanpa hal-hal itu tidak memerlukan tes ini.",
        en="Potassium keeps muscles and the heart working. The test is worth it if you take water tablets, blood-pressure tablets ending in -pril or -sartan, long-acting inhalers, theophylline, steroids, or laxatives often. It is also worth it with vomiting, diarrhoea, weakness, sudden paralysis, kidney disease or high blood pressure. Take no potassium tablets without a doctor, even after a low result: too much is dangerous for the heart. A typical night cramp without these does not need the test.",
    ),
    measures="mmol/L (= mEq/L)",
    loinc="2823-3",
    worth_when=medicines_taken.medicines.includes(
        "thiazide_diuretic",
        "loop_diuretic",
        "potassium_sparing_diuretic",
        "ace_or_arb",
        "laba",
        "saba_or_theophylline",
        "steroid",
        "laxative",
    )
    | body.vomiting_or_diarrhoea
    | nerve_muscle.weakness_both_legs_within_4_weeks
    | nerve_muscle.weakness_progressive
    | nerve_muscle.sudden_paralysis_on_waking
    | body.known_kidney_disease
    | body.known_hypertension
    | body.dizzy_standing_salt_craving_dark_skin
    | body.dark_urine
    | results.lab_magnesium.less_than(0.7),
    results=(
        Result(
            range=say(id="3,5–5,0 mmol/L (= mEq/L)", en="3.5–5.0 mmol/L (= mEq/L)"),
            meaning=say(
                id="rentang biasa orang dewasa; ikuti rentang di lembar hasil Anda",
                en="usual adult range; go by the range printed on your report",
            ),
            cites="lab_common",
            seen=False,
        ),
        Result(
            range=say(id="3,0–3,4 mmol/L (= mEq/L)", en="3.0–3.4 mmol/L (= mEq/L)"),
            meaning=say(
                id="rendah ringan: diulang, obat ditinjau dokter, magnesium diperiksa",
                en="mildly low: repeated, medicines reviewed by a doctor, magnesium checked",
            ),
            cites="hypok_pcn",
            seen=True,
            urgency=Urgency.WITHIN_TWO_WEEKS,
        ),
        Result(
            range=say(id="2,5–2,9 mmol/L (= mEq/L)", en="2.5–2.9 mmol/L (= mEq/L)"),
            meaning=say(
                id="rendah: tes ulang segera dengan magnesium; hari ini juga bila ada keluhan, sakit jantung, atau penyakit lain",
                en="low: urgent repeat with magnesium; today if there are symptoms, heart disease or other illness",
            ),
            cites="hypok_pcn",
            seen=True,
            urgency=Urgency.SAME_DAY,
        ),
        Result(
            range=say(
                id="di bawah 2,5 mmol/L (= mEq/L), atau ada perubahan rekam jantung",
                en="below 2.5 mmol/L (= mEq/L), or changes in the heart tracing",
            ),
            meaning=say(
                id="berat: rumah sakit hari ini; panggil ambulans bila merasa sakit",
                en="severe: hospital today; ambulance if unwell",
            ),
            cites="hypok_pcn",
            seen=True,
            urgency=Urgency.EMERGENCY_NOW,
        ),
        Result(
            range=say(id="5,1–5,9 mmol/L (= mEq/L)", en="5.1–5.9 mmol/L (= mEq/L)"),
            meaning=say(
                id="agak tinggi: diulang dalam beberapa hari, obat dan ginjal ditinjau dokter; jangan minum suplemen kalium atau garam kalium",
                en="somewhat high: repeated within days, medicines and kidneys reviewed by a doctor; take no potassium supplement or potassium salt",
            ),
            cites="expert_practice",
            seen=False,
            urgency=Urgency.WITHIN_TWO_WEEKS,
        ),
        Result(
            range=say(id="6,0–6,4 mmol/L (= mEq/L)", en="6.0–6.4 mmol/L (= mEq/L)"),
            meaning=say(
                id="tinggi: tes ulang dan rekam jantung hari ini",
                en="high: repeat and heart tracing today",
            ),
            cites="expert_practice",
            seen=False,
            urgency=Urgency.SAME_DAY,
        ),
        Result(
            range=say(id="6,5 mmol/L (= mEq/L) atau lebih", en="6.5 mmol/L (= mEq/L) or more"),
            meaning=say(
                id="berbahaya bagi jantung: ke IGD sekarang. Bisa karena otot rusak, ginjal, atau obat seperti spironolakton",
                en="dangerous for the heart: emergency department now. Muscle breakdown, the kidneys or medicines such as spironolactone can cause it",
            ),
            cites="lab_common",
            seen=False,
            urgency=Urgency.EMERGENCY_NOW,
        ),
    ),
    cites=(
        "hypok_pcn",
        "lab_common",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="somebody who takes a thiazide water tablet",
            facts={medicines_taken.medicines: ["thiazide_diuretic"]},
            expect=YES,
        ),
        Example(
            who="somebody who takes furosemide",
            facts={medicines_taken.medicines: ["loop_diuretic"]},
            expect=YES,
        ),
        Example(
            who="somebody who takes spironolactone",
            facts={medicines_taken.medicines: ["potassium_sparing_diuretic"]},
            expect=YES,
        ),
        Example(
            who="somebody who takes a long-acting inhaler",
            facts={medicines_taken.medicines: ["laba"]},
            expect=YES,
        ),
        Example(
            who="somebody who takes theophylline",
            facts={medicines_taken.medicines: ["saba_or_theophylline"]},
            expect=YES,
        ),
        Example(
            who="somebody who takes lisinopril",
            facts={medicines_taken.medicines: ["ace_or_arb"]},
            expect=YES,
        ),
        Example(
            who="somebody who takes steroid tablets",
            facts={medicines_taken.medicines: ["steroid"]},
            expect=YES,
        ),
        Example(
            who="somebody who takes laxatives often",
            facts={medicines_taken.medicines: ["laxative"]},
            expect=YES,
        ),
        Example(
            who="somebody with diarrhoea",
            facts={body.vomiting_or_diarrhoea: True},
            expect=YES,
        ),
        Example(
            who="somebody who lost strength in both legs within weeks",
            facts={nerve_muscle.weakness_both_legs_within_4_weeks: True},
            expect=YES,
        ),
        Example(
            who="somebody who has grown weaker over months",
            facts={nerve_muscle.weakness_progressive: True},
            expect=YES,
        ),
        Example(
            who="somebody who woke up unable to move the legs",
            facts={nerve_muscle.sudden_paralysis_on_waking: True},
            expect=YES,
        ),
        Example(
            who="somebody with chronic kidney disease",
            facts={body.known_kidney_disease: True},
            expect=YES,
        ),
        Example(
            who="somebody with high blood pressure",
            facts={body.known_hypertension: True},
            expect=YES,
        ),
        Example(
            who="somebody who is dizzy on standing and craves salt",
            facts={body.dizzy_standing_salt_craving_dark_skin: True},
            expect=YES,
        ),
        Example(
            who="somebody who passes dark urine",
            facts={body.dark_urine: True},
            expect=YES,
        ),
        Example(
            who="somebody with a magnesium of 0.69 mmol/L",
            facts={results.lab_magnesium: 0.69},
            expect=YES,
        ),
        Example(
            who="somebody with a magnesium of 0.7 mmol/L, and nothing else",
            facts={
                medicines_taken.medicines: [],
                body.vomiting_or_diarrhoea: False,
                nerve_muscle.weakness_both_legs_within_4_weeks: False,
                nerve_muscle.weakness_progressive: False,
                nerve_muscle.sudden_paralysis_on_waking: False,
                body.known_kidney_disease: False,
                body.known_hypertension: False,
                body.dizzy_standing_salt_craving_dark_skin: False,
                body.dark_urine: False,
                results.lab_magnesium: 0.7,
            },
            expect=NO,
        ),
        Example(
            who="nothing asked yet",
            facts={},
            expect=UNKNOWN,
        ),
    ),
    settles=("blood_test_potassium",),
)
