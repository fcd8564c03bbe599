"""Magnesium."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.lifestyle import lifestyle
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

magnesium = Check(
    title=say(id="Magnesium", en="Magnesium"),
    says=say(
        id="Magnesium membantu kerja otot dan saraf. Tes ini layak bila Anda minum obat peluruh kencing, penekan asam lambung setahun atau lebih, atau obat kanker. Juga layak bila banyak minum alkohol, muntah atau diare, atau kalium atau kalsium rendah. Darah hanya memuat sedikit magnesium tubuh, jadi hasil normal belum menyingkirkan kekurangan. Sebelum minum suplemen magnesium, fungsi ginjal lebih penting diketahui daripada tes ini. Kram malam yang khas tidak memerlukannya.",
        en="Magnesium helps muscles and nerves to work. The test is worth it if you take water tablets, have taken an acid blocker for a year or more, or have cancer medicines. It is also worth it with much alcohol, vomiting or diarrhoea, or low potassium or calcium. Blood holds little of the body's magnesium, so a normal result does not exclude a lack. Before a magnesium supplement, kidney function matters more than this test. A typical night cramp does not need it.",
    ),
    measures="mg/dL, mmol/L (1 mmol/L = 2 mEq/L)",
    loinc="19123-9",
    worth_when=medicines_taken.ppi_months.at_least(12)
    | medicines_taken.medicines.includes("thiazide_diuretic", "loop_diuretic", "chemotherapy")
    | lifestyle.alcohol_units_per_week.more_than(14)
    | body.vomiting_or_diarrhoea
    | body.malabsorption_or_gut_surgery
    | body.hands_cramp_into_claw
    | results.lab_potassium.less_than(3.5)
    | results.lab_calcium_adjusted.less_than(2.2)
    | nerve_muscle.whole_body_jerking,
    results=(
        Result(
            range=say(id="1,6–2,6 mg/dL (0,66–1,07 mmol/L)", en="1.6–2.6 mg/dL (0.66–1.07 mmol/L)"),
            meaning=say(
                id="rentang biasa orang dewasa; ikuti rentang di lembar hasil Anda",
                en="usual adult range; go by the range printed on your report",
            ),
            cites="abim_ranges",
            seen=True,
        ),
        Result(
            range=say(id="0,7–1,0 mmol/L (1,7–2,4 mg/dL)", en="0.7–1.0 mmol/L (1.7–2.4 mg/dL)"),
            meaning=say(
                id="rentang biasa di banyak laboratorium lain",
                en="usual range in many other laboratories",
            ),
            cites="lab_common",
            seen=False,
        ),
        Result(
            range=say(id="0,40–0,69 mmol/L (1,0–1,7 mg/dL)", en="0.40–0.69 mmol/L (1.0–1.7 mg/dL)"),
            meaning=say(
                id="rendah: dokter mengganti magnesium dan mencari sebabnya, termasuk obat. Jangan menghentikan obat sendiri",
                en="low: a doctor replaces magnesium and looks for the cause, medicines included. Do not stop a medicine on your own",
            ),
            cites="lab_common",
            seen=False,
            urgency=Urgency.WITHIN_TWO_WEEKS,
        ),
        Result(
            range=say(
                id="di bawah 0,4 mmol/L (1,0 mg/dL), atau rendah dengan kejang, tangan seperti cakar, atau irama jantung terganggu",
                en="below 0.4 mmol/L (1.0 mg/dL), or low with fits, claw hands or a disturbed heart rhythm",
            ),
            meaning=say(id="berat: ke IGD sekarang", en="severe: emergency department now"),
            cites="lab_common",
            seen=False,
            urgency=Urgency.EMERGENCY_NOW,
        ),
        Result(
            range=say(id="di atas rentang laboratorium", en="above the laboratory range"),
            meaning=say(
                id="tinggi: biasanya karena ginjal lemah ditambah suplemen, antasida, atau pencahar magnesium; hubungi dokter hari ini",
                en="high: mostly weak kidneys plus magnesium supplements, antacids or laxatives; speak to a doctor today",
            ),
            cites="expert_practice",
            seen=False,
            urgency=Urgency.SAME_DAY,
        ),
    ),
    cites=(
        "mhra_ppi",
        "abim_ranges",
        "lab_common",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="somebody who has taken an acid blocker for 12 months",
            facts={medicines_taken.ppi_months: 12, medicines_taken.medicines: ["ppi"]},
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
            who="somebody who takes cancer medicines",
            facts={medicines_taken.medicines: ["chemotherapy"]},
            expect=YES,
        ),
        Example(
            who="somebody with 15 alcoholic drinks a week",
            facts={lifestyle.alcohol_units_per_week: 15},
            expect=YES,
        ),
        Example(
            who="somebody with diarrhoea",
            facts={body.vomiting_or_diarrhoea: True},
            expect=YES,
        ),
        Example(
            who="somebody who had stomach surgery",
            facts={body.malabsorption_or_gut_surgery: True},
            expect=YES,
        ),
        Example(
            who="somebody with hands that cramp into a claw",
            facts={body.hands_cramp_into_claw: True},
            expect=YES,
        ),
        Example(
            who="somebody with a potassium of 3.4 mmol/L",
            facts={results.lab_potassium: 3.4},
            expect=YES,
        ),
        Example(
            who="somebody with an adjusted calcium of 2.19 mmol/L",
            facts={results.lab_calcium_adjusted: 2.19},
            expect=YES,
        ),
        Example(
            who="somebody who had a fit with jerking",
            facts={nerve_muscle.whole_body_jerking: True},
            expect=YES,
        ),
        Example(
            who="somebody with 14 alcoholic drinks a week, a potassium of 3.5 mmol/L and an adjusted calcium of 2.2 mmol/L, and nothing else",
            facts={
                medicines_taken.medicines: [],
                lifestyle.alcohol_units_per_week: 14,
                body.vomiting_or_diarrhoea: False,
                body.malabsorption_or_gut_surgery: False,
                body.hands_cramp_into_claw: False,
                results.lab_potassium: 3.5,
                results.lab_calcium_adjusted: 2.2,
                nerve_muscle.whole_body_jerking: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody who has taken an acid blocker for 11 months, and nothing else",
            facts={
                medicines_taken.medicines: ["ppi"],
                lifestyle.alcohol_units_per_week: 14,
                body.vomiting_or_diarrhoea: False,
                body.malabsorption_or_gut_surgery: False,
                body.hands_cramp_into_claw: False,
                results.lab_potassium: 3.5,
                results.lab_calcium_adjusted: 2.2,
                nerve_muscle.whole_body_jerking: False,
                medicines_taken.ppi_months: 11,
            },
            expect=NO,
        ),
        Example(
            who="nothing asked yet",
            facts={},
            expect=UNKNOWN,
        ),
    ),
    settles=("blood_test_magnesium",),
    corrects=("blood_test_magnesium",),
)
