"""Sodium."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

sodium = Check(
    title=say(id="Natrium", en="Sodium"),
    says=say(
        id="Natrium adalah bagian utama garam darah. Tes ini layak bila Anda minum diuretik tiazid, antidepresan, atau obat kanker. Muntah, diare, atau bingung juga menjadi alasan. Begitu pula pusing saat berdiri, sirosis, atau kram di banyak tempat setelah banyak berkeringat. Minum air putih berlebihan juga bisa menurunkan natrium. Kram malam yang khas tidak memerlukannya.",
        en="Sodium is the main part of the salt in blood. It is worth measuring if you take a thiazide water tablet, an antidepressant or cancer medicines, have vomiting or diarrhoea, or are confused. It is also worth it when you are dizzy on standing, have cirrhosis, or cramp in many places after heavy sweating. Too much plain water can lower sodium too. A typical night cramp does not need it.",
    ),
    measures="mmol/L (= mEq/L)",
    loinc="2951-2",
    worth_when=medicines_taken.medicines.includes(
        "thiazide_diuretic", "antidepressant", "chemotherapy"
    )
    | body.vomiting_or_diarrhoea
    | body.confused_or_very_drowsy
    | body.dizzy_standing_salt_craving_dark_skin
    | body.known_liver_disease
    | nerve_muscle.whole_body_jerking
    | (
        body.heavy_sweating_or_heat_exposure
        & cramp.cramp_sites.includes("hand_arm", "abdomen", "thigh_front", "hamstring", "all_over")
    ),
    results=(
        Result(
            range=say(id="135–145 mmol/L (= mEq/L)", en="135–145 mmol/L (= mEq/L)"),
            meaning=say(
                id="rentang biasa orang dewasa; ikuti rentang di lembar hasil Anda",
                en="usual adult range; go by the range printed on your report",
            ),
            cites="lab_common",
            seen=False,
        ),
        Result(
            range=say(id="125–134 mmol/L (= mEq/L)", en="125–134 mmol/L (= mEq/L)"),
            meaning=say(
                id="rendah ringan sampai sedang: dokter menilai menurut keluhan dan meninjau obat; jangan menghentikan obat sendiri",
                en="mildly to moderately low: a doctor goes by the symptoms and reviews medicines; do not stop them on your own",
            ),
            cites="lab_common",
            seen=False,
            urgency=Urgency.WITHIN_TWO_WEEKS,
        ),
        Result(
            range=say(
                id="di bawah 125 mmol/L (= mEq/L), atau rendah dengan bingung atau kejang",
                en="below 125 mmol/L (= mEq/L), or any low value with confusion or fits",
            ),
            meaning=say(id="berat: ke IGD sekarang", en="severe: emergency department now"),
            cites="lab_common",
            seen=False,
            urgency=Urgency.EMERGENCY_NOW,
        ),
        Result(
            range=say(id="di atas 145 mmol/L (= mEq/L)", en="above 145 mmol/L (= mEq/L)"),
            meaning=say(
                id="tinggi: biasanya kurang air; hubungi dokter hari ini",
                en="high: mostly too little water; speak to a doctor today",
            ),
            cites="expert_practice",
            seen=False,
            urgency=Urgency.SAME_DAY,
        ),
    ),
    cites=(
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
            who="somebody who takes an antidepressant",
            facts={medicines_taken.medicines: ["antidepressant"]},
            expect=YES,
        ),
        Example(
            who="somebody who takes cancer medicines",
            facts={medicines_taken.medicines: ["chemotherapy"]},
            expect=YES,
        ),
        Example(
            who="somebody with diarrhoea",
            facts={body.vomiting_or_diarrhoea: True},
            expect=YES,
        ),
        Example(
            who="somebody who is confused",
            facts={body.confused_or_very_drowsy: True},
            expect=YES,
        ),
        Example(
            who="somebody who is dizzy on standing and craves salt",
            facts={body.dizzy_standing_salt_craving_dark_skin: True},
            expect=YES,
        ),
        Example(
            who="somebody with cirrhosis",
            facts={body.known_liver_disease: True},
            expect=YES,
        ),
        Example(
            who="somebody who had a fit with jerking",
            facts={nerve_muscle.whole_body_jerking: True},
            expect=YES,
        ),
        Example(
            who="somebody who sweated heavily and cramps in the thighs",
            facts={body.heavy_sweating_or_heat_exposure: True, cramp.cramp_sites: ["thigh_front"]},
            expect=YES,
        ),
        Example(
            who="somebody with none of these",
            facts={
                medicines_taken.medicines: [],
                body.vomiting_or_diarrhoea: False,
                body.confused_or_very_drowsy: False,
                body.dizzy_standing_salt_craving_dark_skin: False,
                body.known_liver_disease: False,
                nerve_muscle.whole_body_jerking: False,
                body.heavy_sweating_or_heat_exposure: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody who sweated heavily, and nothing else",
            facts={
                medicines_taken.medicines: [],
                body.vomiting_or_diarrhoea: False,
                body.confused_or_very_drowsy: False,
                body.dizzy_standing_salt_craving_dark_skin: False,
                body.known_liver_disease: False,
                nerve_muscle.whole_body_jerking: False,
                body.heavy_sweating_or_heat_exposure: True,
                cramp.cramp_sites: [],
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
