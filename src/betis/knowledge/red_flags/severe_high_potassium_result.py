"""Very high potassium."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.more_signs import more_signs
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

severe_high_potassium_result = RedFlag(
    title=say(id="Kalium sangat tinggi", en="Very high potassium"),
    says=say(
        id=(
            "Kalium 6,5 mmol/L atau lebih dapat menghentikan jantung, kadang tanpa keluhan. "
            "Penyakit ginjal, spironolakton, obat -pril atau -sartan, dan otot yang rusak dapat "
            "menaikkannya. Batas ini belum kami periksa di sumbernya. Darah yang rusak di tabung "
            "juga bisa memberi hasil tinggi palsu; itu dipastikan di rumah sakit."
        ),
        en=(
            "Potassium of 6.5 mmol/L or more can stop the heart, sometimes without any sign. "
            "Kidney disease, spironolactone, medicines ending in -pril or -sartan, and damaged "
            "muscle can raise it. We have not checked this limit in its source. Blood damaged in "
            "the tube can give a falsely high result; the hospital settles that."
        ),
    ),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id=(
            "Telepon 119 atau 112 sekarang. Bila tidak tersambung, minta diantar ke IGD terdekat. "
            "Bawa hasil laboratorium. Minta rekam jantung (EKG). Jangan minum suplemen kalium, "
            "garam kalium, atau air kelapa. Jangan menghentikan obat sendiri."
        ),
        en=(
            "Call 119 or 112 now (elsewhere your local emergency number). If you cannot get "
            "through, have someone take you to the nearest emergency department. Bring the "
            "laboratory result. Ask for a heart tracing (ECG). Take no potassium supplement, "
            "potassium salt or coconut water. Do not stop medicines on your own."
        ),
    ),
    when=results.lab_potassium.at_least(6.5)
    | (
        results.lab_potassium.at_least(6.0)
        & (
            more_signs.racing_heart_or_near_faint
            | nerve_muscle.weakness_both_legs_within_4_weeks
            | body.passing_no_urine_12h
        )
    ),
    suspects=(
        "rhabdomyolysis",
        "chronic_kidney_disease",
    ),
    cites=(
        "lab_common",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="potassium result 6.1; both legs weaker over hours, days or 4 weeks",
            facts={
                results.lab_potassium: 6.1,
                nerve_muscle.weakness_both_legs_within_4_weeks: True,
            },
            expect=YES,
        ),
        Example(
            who="no racing or irregular heartbeat and no near-faint; no urine passed for 12 hours; potassium result 6.0",
            facts={
                more_signs.racing_heart_or_near_faint: False,
                body.passing_no_urine_12h: True,
                results.lab_potassium: 6.0,
            },
            expect=YES,
        ),
        Example(
            who="a man with kidney disease and a potassium of 6.5",
            facts={results.lab_potassium: 6.5},
            expect=YES,
        ),
        Example(
            who="a woman with palpitations and a potassium of 6.0",
            facts={results.lab_potassium: 6.0, more_signs.racing_heart_or_near_faint: True},
            expect=YES,
        ),
        Example(
            who="a woman with palpitations and a potassium of 5.9",
            facts={results.lab_potassium: 5.9, more_signs.racing_heart_or_near_faint: True},
            expect=NO,
        ),
        Example(
            who="a man with a potassium of 6.4 and no sign",
            facts={
                results.lab_potassium: 6.4,
                more_signs.racing_heart_or_near_faint: False,
                nerve_muscle.weakness_both_legs_within_4_weeks: False,
                body.passing_no_urine_12h: False,
            },
            expect=NO,
        ),
        Example(who="somebody without this test", facts={}, expect=UNKNOWN),
    ),
)
