"""Passing paralysis from low potassium (including thyroid)."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

periodic_paralysis_hypokalaemic = Mimic(
    title=say(
        id="Lumpuh sementara karena kalium rendah",
        en="Passing paralysis from low potassium (including thyroid)",
    ),
    says=say(
        id="Kalium dalam darah tiba-tiba turun dan otot tidak bisa digerakkan, kadang karena tiroid terlalu aktif. Dalam satu rangkaian 135 pasien tiroid, 130 laki-laki, 70% serangan terjadi pagi hari, dan hanya 17% tampak jelas sakit tiroid. Kalium yang sangat rendah bisa menghentikan jantung.",
        en="Potassium in the blood suddenly falls and the muscles cannot be moved, sometimes because the thyroid is overactive. In one series of 135 thyroid patients, 130 were men, 70% of attacks came in the morning, and only 17% looked clearly thyroid-ill. Very low potassium can stop the heart.",
    ),
    differs=say(
        id="Bangun dengan tungkai tidak bisa digerakkan, tanpa nyeri, lalu pulih dalam beberapa jam. Kram adalah otot yang menegang dan nyeri, bukan lemah.",
        en="Waking with legs that will not move, without pain, and well again in hours. A cramp is a painful tightening, not weakness.",
    ),
    do=say(
        id="Telepon 119 atau 112 sekarang, atau minta diantar ke IGD terdekat. Minta EKG dan pemeriksaan kalium. Jangan minum kalium sendiri.",
        en="Call 119 or 112 (or your local emergency number) now, or have someone take you to the nearest emergency department. Ask for an ECG and a potassium test. Do not take potassium on your own.",
    ),
    only_when=nerve_muscle.sudden_paralysis_on_waking
    | nerve_muscle.weakness_both_legs_within_4_weeks,
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.EMERGENCY_NOW,
    supports=(
        Weight(when=nerve_muscle.sudden_paralysis_on_waking, cites="tpp2013", grade=Grade.STRONG),
        Weight(when=body.hyperthyroid_symptoms, cites="tpp2013", grade=Grade.MODERATE),
        Weight(when=results.lab_potassium.less_than(3.0), cites="tpp2013", grade=Grade.STRONG),
    ),
    against=(Weight(when=cramp.muscle_hard_knot, cites="expert_practice", grade=Grade.STRONG),),
    checks=("potassium", "tsh", "free_t4", "ecg"),
    see=("ed",),
    icd10="G72.3",
    cites=("tpp2013", "hypok_pcn"),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 26 who woke unable to move his legs and was well by noon",
            facts={nerve_muscle.sudden_paralysis_on_waking: True},
            expect=YES,
        ),
        Example(
            who="a man of 30 with weak legs, palpitations and weight loss",
            facts={
                nerve_muscle.weakness_both_legs_within_4_weeks: True,
                body.hyperthyroid_symptoms: True,
            },
            expect=YES,
        ),
        Example(
            who="a man of 33 with weak legs for a day and a potassium of 2.9",
            facts={
                nerve_muscle.weakness_both_legs_within_4_weeks: True,
                results.lab_potassium: 2.9,
            },
            expect=YES,
        ),
        Example(
            who="a man of 33 with weak legs for a day, a potassium of 3.0 and no thyroid sign",
            facts={
                nerve_muscle.weakness_both_legs_within_4_weeks: True,
                nerve_muscle.sudden_paralysis_on_waking: False,
                body.hyperthyroid_symptoms: False,
                results.lab_potassium: 3.0,
            },
            expect=NO,
        ),
        Example(
            who="a woman of 70 with ordinary cramps and full strength",
            facts={
                nerve_muscle.sudden_paralysis_on_waking: False,
                nerve_muscle.weakness_both_legs_within_4_weeks: False,
            },
            expect=NO,
        ),
        Example(
            who="a man with palpitations who was not asked about weakness",
            facts={body.hyperthyroid_symptoms: True},
            expect=UNKNOWN,
        ),
    ),
    settles=(),
)
