"""Creatinine and eGFR."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

creatinine = Check(
    title=say(id="Kreatinin dan eGFR", en="Creatinine and eGFR"),
    says=say(
        id="Kreatinin menunjukkan kerja ginjal; dari angkanya dihitung laju penyaringan ginjal (eGFR). Satu mg/dL sama dengan 88,4 µmol/L. Tes ini layak bila Anda minum obat peluruh kencing, obat tekanan darah, litium, atau obat nyeri setiap hari. Juga layak pada tekanan darah tinggi, diabetes, penyakit ginjal, air kencing gelap, atau kurang cairan berat. Hasilnya penting sebelum minum suplemen kalium atau magnesium. Kram malam yang khas tanpa hal itu tidak memerlukannya.",
        en="Creatinine shows how the kidneys work; the filtration rate (eGFR) is worked out from it. One mg/dL equals 88.4 µmol/L. It is worth measuring if you take water tablets, certain blood-pressure tablets, lithium or daily pain tablets. It is also worth it with high blood pressure, diabetes, kidney disease, dark urine or marked loss of fluid. The result matters before any potassium or magnesium supplement. A typical night cramp without these does not need it.",
    ),
    measures="mg/dL, µmol/L",
    loinc="2160-0",
    worth_when=body.known_kidney_disease
    | body.known_hypertension
    | body.known_diabetes
    | body.dark_urine
    | body.passing_no_urine_12h
    | body.cannot_keep_fluids_down
    | medicines_taken.medicines.includes(
        "thiazide_diuretic",
        "loop_diuretic",
        "potassium_sparing_diuretic",
        "ace_or_arb",
        "naproxen_or_nsaid",
        "lithium",
    ),
    results=(
        Result(
            range=say(
                id="eGFR di bawah 60 mL/menit/1,73 m² selama lebih dari 3 bulan",
                en="eGFR below 60 mL/min/1.73 m² for more than 3 months",
            ),
            meaning=say(
                id="penyakit ginjal kronis: dokter menyesuaikan dosis obat dan memantau",
                en="chronic kidney disease: a doctor adjusts doses and keeps watch",
            ),
            cites="lab_common",
            seen=False,
            urgency=Urgency.ROUTINE,
        ),
        Result(
            range=say(
                id="naik mendadak, atau tidak ada air kencing", en="a sudden rise, or no urine"
            ),
            meaning=say(
                id="cedera ginjal akut: ke rumah sakit hari ini",
                en="acute kidney injury: hospital today",
            ),
            cites="lab_common",
            seen=False,
            urgency=Urgency.SAME_DAY,
        ),
    ),
    cites=("lab_common",),
    dated=date(2026, 11, 22),
    examples=(
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
            who="somebody with diabetes",
            facts={body.known_diabetes: True},
            expect=YES,
        ),
        Example(
            who="somebody who passes dark urine",
            facts={body.dark_urine: True},
            expect=YES,
        ),
        Example(
            who="somebody who has passed no urine for 12 hours",
            facts={body.passing_no_urine_12h: True},
            expect=YES,
        ),
        Example(
            who="somebody who cannot keep drinks down",
            facts={body.cannot_keep_fluids_down: True},
            expect=YES,
        ),
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
            who="somebody who takes daily pain tablets",
            facts={medicines_taken.medicines: ["naproxen_or_nsaid"]},
            expect=YES,
        ),
        Example(
            who="somebody who takes lisinopril",
            facts={medicines_taken.medicines: ["ace_or_arb"]},
            expect=YES,
        ),
        Example(
            who="somebody who takes lithium",
            facts={medicines_taken.medicines: ["lithium"]},
            expect=YES,
        ),
        Example(
            who="somebody with none of these",
            facts={
                body.known_kidney_disease: False,
                body.known_hypertension: False,
                body.known_diabetes: False,
                body.dark_urine: False,
                body.passing_no_urine_12h: False,
                body.cannot_keep_fluids_down: False,
                medicines_taken.medicines: [],
            },
            expect=NO,
        ),
        Example(
            who="nothing asked yet",
            facts={},
            expect=UNKNOWN,
        ),
    ),
    settles=(),
)
