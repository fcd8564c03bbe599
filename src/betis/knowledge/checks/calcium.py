"""Calcium, adjusted for albumin."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.person import person
from betis.knowledge.facts.results import results
from betis.knowledge.situations.pregnant import pregnant
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

calcium = Check(
    title=say(id="Kalsium, dikoreksi albumin", en="Calcium, adjusted for albumin"),
    says=say(
        id="Kalsium menjaga kerja saraf dan otot. Hasil kalsium total dikoreksi menurut albumin. Tes ini layak bila sekitar mulut kesemutan, tangan kram seperti cakar, atau leher pernah dioperasi. Juga layak bila ginjal sakit, usus sulit menyerap, atau Anda mendapat obat tulang atau obat kanker. Begitu pula bila hamil dan kram menyebar ke banyak tempat. Kram malam yang khas tidak memerlukannya, dan orang sehat tidak harus dites sebelum minum kalsium. Bila ginjal Anda sakit, tanyakan dokter dulu sebelum minum suplemen.",
        en="Calcium keeps nerves and muscles working. A total calcium result is corrected for albumin. The test is worth it with tingling round the mouth, hands that cramp into a claw, past neck surgery, kidney disease, poor absorption, or bone or cancer medicines. It is also worth it in pregnancy when cramps spread to many places. A typical night cramp does not need it, and healthy people need no test before taking calcium. With kidney disease, ask a doctor before any supplement.",
    ),
    measures="mg/dL, mmol/L",
    loinc="17861-6",
    worth_when=body.tingling_around_mouth
    | body.hands_cramp_into_claw
    | body.neck_surgery_ever
    | body.known_kidney_disease
    | body.malabsorption_or_gut_surgery
    | medicines_taken.medicines.includes(
        "bisphosphonate_or_denosumab", "teriparatide", "chemotherapy"
    )
    | (pregnant.holds & cramp.cramp_sites.includes("hand_arm", "abdomen", "jaw_face", "all_over"))
    | results.lab_magnesium.less_than(0.7)
    | nerve_muscle.whole_body_jerking,
    results=(
        Result(
            range=say(
                id="8,6–10,2 mg/dL (2,15–2,55 mmol/L)", en="8.6–10.2 mg/dL (2.15–2.55 mmol/L)"
            ),
            meaning=say(
                id="rentang biasa orang dewasa untuk kalsium total",
                en="usual adult range of total calcium",
            ),
            cites="abim_ranges",
            seen=True,
        ),
        Result(
            range=say(
                id="2,20–2,60 mmol/L (8,8–10,4 mg/dL)", en="2.20–2.60 mmol/L (8.8–10.4 mg/dL)"
            ),
            meaning=say(
                id="rentang biasa kalsium yang sudah dikoreksi",
                en="usual range of adjusted calcium",
            ),
            cites="lab_common",
            seen=False,
        ),
        Result(
            range=say(
                id="1,9 mmol/L (7,6 mg/dL) sampai batas bawah, tanpa keluhan",
                en="1.9 mmol/L (7.6 mg/dL) up to the lower limit, no symptoms",
            ),
            meaning=say(
                id="rendah ringan: dokter mencari sebabnya dan memberi kalsium minum",
                en="mildly low: a doctor looks for the cause and gives calcium by mouth",
            ),
            cites="sfe_hypocalcaemia",
            seen=True,
            urgency=Urgency.WITHIN_TWO_WEEKS,
        ),
        Result(
            range=say(
                id="di bawah 1,9 mmol/L (7,6 mg/dL), atau rendah dengan keluhan pada kadar berapa pun",
                en="below 1.9 mmol/L (7.6 mg/dL), or low with symptoms at any level",
            ),
            meaning=say(
                id="berat: rekam jantung dan kalsium lewat infus di IGD",
                en="severe: heart tracing and calcium by drip in the emergency department",
            ),
            cites="sfe_hypocalcaemia",
            seen=True,
            urgency=Urgency.EMERGENCY_NOW,
        ),
        Result(
            range=say(id="di atas rentang laboratorium", en="above the laboratory range"),
            meaning=say(
                id="tinggi: dokter mengulang dan mencari sebabnya; hari ini juga bila sangat haus, muntah, atau bingung. Tanyakan dulu suplemen kalsium dan vitamin D",
                en="high: a doctor repeats it and looks for the cause; today if you are very thirsty, vomiting or confused. Ask about calcium and vitamin D supplements",
            ),
            cites="expert_practice",
            seen=False,
            urgency=Urgency.WITHIN_TWO_WEEKS,
        ),
    ),
    cites=(
        "sfe_hypocalcaemia",
        "abim_ranges",
        "lab_common",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="somebody who feels tingling around the mouth",
            facts={body.tingling_around_mouth: True},
            expect=YES,
        ),
        Example(
            who="somebody with hands that cramp into a claw",
            facts={body.hands_cramp_into_claw: True},
            expect=YES,
        ),
        Example(
            who="somebody who had thyroid surgery",
            facts={body.neck_surgery_ever: True},
            expect=YES,
        ),
        Example(
            who="somebody with chronic kidney disease",
            facts={body.known_kidney_disease: True},
            expect=YES,
        ),
        Example(
            who="somebody who had stomach surgery",
            facts={body.malabsorption_or_gut_surgery: True},
            expect=YES,
        ),
        Example(
            who="somebody who takes teriparatide",
            facts={medicines_taken.medicines: ["teriparatide"]},
            expect=YES,
        ),
        Example(
            who="somebody who takes cancer medicines",
            facts={medicines_taken.medicines: ["chemotherapy"]},
            expect=YES,
        ),
        Example(
            who="somebody who takes a zoledronate drip",
            facts={medicines_taken.medicines: ["bisphosphonate_or_denosumab"]},
            expect=YES,
        ),
        Example(
            who="a pregnant woman of 28 who cramps in the hands",
            facts={
                person.pregnancy_status: "third_trimester",
                cramp.cramp_sites: ["hand_arm"],
                person.sex_at_birth: "female",
                person.age_years: 28,
            },
            expect=YES,
        ),
        Example(
            who="somebody with a magnesium of 0.69 mmol/L",
            facts={results.lab_magnesium: 0.69},
            expect=YES,
        ),
        Example(
            who="somebody who had a fit with jerking",
            facts={nerve_muscle.whole_body_jerking: True},
            expect=YES,
        ),
        Example(
            who="a man of 60 with a magnesium of 0.7 mmol/L, and nothing else",
            facts={
                person.sex_at_birth: "male",
                person.age_years: 60,
                body.tingling_around_mouth: False,
                body.hands_cramp_into_claw: False,
                body.neck_surgery_ever: False,
                body.known_kidney_disease: False,
                body.malabsorption_or_gut_surgery: False,
                medicines_taken.medicines: [],
                results.lab_magnesium: 0.7,
                nerve_muscle.whole_body_jerking: False,
            },
            expect=NO,
        ),
        Example(
            who="a pregnant woman of 28 with none of these",
            facts={
                body.tingling_around_mouth: False,
                body.hands_cramp_into_claw: False,
                body.neck_surgery_ever: False,
                body.known_kidney_disease: False,
                body.malabsorption_or_gut_surgery: False,
                medicines_taken.medicines: [],
                results.lab_magnesium: 0.7,
                nerve_muscle.whole_body_jerking: False,
                person.pregnancy_status: "third_trimester",
                cramp.cramp_sites: [],
                person.sex_at_birth: "female",
                person.age_years: 28,
            },
            expect=NO,
        ),
        Example(
            who="nothing asked yet",
            facts={},
            expect=UNKNOWN,
        ),
    ),
    settles=("blood_test_calcium",),
    corrects=("blood_test_calcium",),
)
