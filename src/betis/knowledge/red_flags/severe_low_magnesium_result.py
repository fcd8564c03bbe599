"""Very low magnesium."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.more_signs import more_signs
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

severe_low_magnesium_result = RedFlag(
    title=say(id="Magnesium sangat rendah", en="Very low magnesium"),
    says=say(
        id=(
            "Magnesium di bawah 0,4 mmol/L dapat menimbulkan tetani, kejang, dan gangguan irama "
            "jantung. Kadar rendah berapa pun tergolong berat bila tanda itu ada. Obat penghambat "
            "asam lambung yang lama dan obat peluruh kencing dapat menurunkannya. Batas ini "
            "belum kami periksa di sumbernya."
        ),
        en=(
            "Magnesium below 0.4 mmol/L can cause tetany, fits and a disturbed heart rhythm. Any "
            "low level is severe when such signs are there. Long use of an acid blocker and water "
            "pills can lower it. We have not checked this limit in its source."
        ),
    ),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id=(
            "Telepon 119 atau 112 sekarang. Bila tidak tersambung, minta diantar ke IGD terdekat. "
            "Bawa hasil laboratorium. Minta rekam jantung (EKG) serta tes kalium dan kalsium. "
            "Pengobatannya lewat infus di rumah sakit."
        ),
        en=(
            "Call 119 or 112 now (elsewhere your local emergency number). If you cannot get "
            "through, have someone take you to the nearest emergency department. Bring the "
            "laboratory result. Ask for a heart tracing (ECG), potassium and calcium. Treatment "
            "is a drip in hospital."
        ),
    ),
    when=results.lab_magnesium.less_than(0.4)
    | (
        results.lab_magnesium.less_than(0.7)
        & (
            body.hands_cramp_into_claw
            | nerve_muscle.whole_body_jerking
            | more_signs.racing_heart_or_near_faint
        )
    ),
    suspects=(
        "hypomagnesaemia",
        "acid_suppressant",
    ),
    cites=(
        "mhra_ppi",
        "lab_common",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="no racing or irregular heartbeat and no near-faint; magnesium result 0.41; the hands do not cramp into a fixed",
            facts={
                more_signs.racing_heart_or_near_faint: False,
                results.lab_magnesium: 0.41,
                body.hands_cramp_into_claw: False,
            },
            expect=UNKNOWN,
        ),
        Example(
            who="magnesium result 0.69; arms and legs did not jerk rhythmically; the hands do not cramp into a fixed position",
            facts={
                results.lab_magnesium: 0.69,
                nerve_muscle.whole_body_jerking: False,
                body.hands_cramp_into_claw: False,
            },
            expect=UNKNOWN,
        ),
        Example(
            who="a woman on an acid blocker with a magnesium of 0.39",
            facts={results.lab_magnesium: 0.39},
            expect=YES,
        ),
        Example(
            who="a man with claw hands and a magnesium of 0.69",
            facts={results.lab_magnesium: 0.69, body.hands_cramp_into_claw: True},
            expect=YES,
        ),
        Example(
            who="a man with claw hands and a magnesium of 0.70",
            facts={results.lab_magnesium: 0.7, body.hands_cramp_into_claw: True},
            expect=NO,
        ),
        Example(
            who="a woman with a magnesium of 0.40 and no sign",
            facts={
                results.lab_magnesium: 0.4,
                body.hands_cramp_into_claw: False,
                nerve_muscle.whole_body_jerking: False,
                more_signs.racing_heart_or_near_faint: False,
            },
            expect=NO,
        ),
        Example(who="somebody without this test", facts={}, expect=UNKNOWN),
    ),
)
