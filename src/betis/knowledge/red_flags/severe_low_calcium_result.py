"""Adjusted calcium below 1.9 mmol/L."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.more_signs import more_signs
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

# With signs it is severe at any low value; 2.2 mmol/L is the recalled lower end of the usual
# range.
severe_low_calcium_result = RedFlag(
    title=say(id="Kalsium terkoreksi di bawah 1,9 mmol/L", en="Adjusted calcium below 1.9 mmol/L"),
    says=say(
        id=(
            "Kalsium terkoreksi di bawah 1,9 mmol/L dapat menyebabkan kram tangan (tetani), "
            "tenggorokan menutup, kejang, dan gangguan irama jantung. Keluhan seperti itu "
            "tergolong berat pada kadar rendah berapa pun. Sebabnya antara lain operasi leher, "
            "kurang vitamin D berat, dan magnesium rendah."
        ),
        en=(
            "An adjusted calcium below 1.9 mmol/L can cause hand cramps (tetany), a closing "
            "throat, fits and a disturbed heart rhythm. With such signs a low calcium is severe "
            "at any value. Causes include neck surgery, a severe lack of vitamin D, and low "
            "magnesium."
        ),
    ),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id=(
            "Telepon 119 atau 112 sekarang. Bila tidak tersambung, minta diantar ke IGD terdekat. "
            "Bawa hasil laboratorium. Minta rekam jantung (EKG). Pengobatannya lewat infus di "
            "rumah sakit, bukan tablet kalsium di rumah."
        ),
        en=(
            "Call 119 or 112 now (elsewhere your local emergency number). If you cannot get "
            "through, have someone take you to the nearest emergency department. Bring the "
            "laboratory result. Ask for a heart tracing (ECG). Treatment is a drip in hospital, "
            "not calcium tablets at home."
        ),
    ),
    when=results.lab_calcium_adjusted.less_than(1.9)
    | (
        results.lab_calcium_adjusted.less_than(2.2)
        & (
            body.hands_cramp_into_claw
            | nerve_muscle.whole_body_jerking
            | more_signs.racing_heart_or_near_faint
        )
    ),
    suspects=("hypocalcaemia",),
    cites=(
        "sfe_hypocalcaemia",
        "lab_common",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="adjusted calcium result 2.19; the hands do not cramp into a fixed position; no racing or irregular heartbeat a",
            facts={
                results.lab_calcium_adjusted: 2.19,
                body.hands_cramp_into_claw: False,
                more_signs.racing_heart_or_near_faint: False,
            },
            expect=UNKNOWN,
        ),
        Example(
            who="adjusted calcium result 2.19; a racing or irregular heartbeat, or nearly fainting",
            facts={results.lab_calcium_adjusted: 2.19, more_signs.racing_heart_or_near_faint: True},
            expect=YES,
        ),
        Example(
            who="a woman with a calcium of 1.89 after thyroid surgery",
            facts={results.lab_calcium_adjusted: 1.89},
            expect=YES,
        ),
        Example(
            who="a man with a calcium of 2.19 and hands like claws",
            facts={results.lab_calcium_adjusted: 2.19, body.hands_cramp_into_claw: True},
            expect=YES,
        ),
        Example(
            who="a man with a calcium of 1.9 and none of the signs",
            facts={
                results.lab_calcium_adjusted: 1.9,
                body.hands_cramp_into_claw: False,
                nerve_muscle.whole_body_jerking: False,
                more_signs.racing_heart_or_near_faint: False,
            },
            expect=NO,
        ),
        Example(
            who="a man with a calcium of 2.2", facts={results.lab_calcium_adjusted: 2.2}, expect=NO
        ),
        Example(who="somebody without this test", facts={}, expect=UNKNOWN),
    ),
)
