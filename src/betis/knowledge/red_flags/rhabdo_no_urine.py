"""Dark urine with no urine, confusion or palpitations."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.more_signs import more_signs
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

rhabdo_no_urine = RedFlag(
    title=say(
        id="Air kencing gelap disertai tidak kencing, bingung, atau berdebar",
        en="Dark urine with no urine, confusion or palpitations",
    ),
    says=say(
        id=(
            "Air kencing gelap karena otot rusak menjadi darurat bila kencing berhenti 12 jam, "
            "orangnya bingung, atau jantung berdebar. Ginjal bisa gagal dan kalium darah naik "
            "sampai mengganggu irama jantung."
        ),
        en=(
            "Dark urine from damaged muscle becomes an emergency when no urine comes for 12 "
            "hours, the person is confused, or the heart races. The kidneys may fail, and "
            "potassium may rise until it disturbs the heart rhythm."
        ),
    ),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id=(
            "Telepon 119 atau 112 sekarang. Bila tidak tersambung, minta diantar ke IGD terdekat. "
            "Minta tes ginjal, kalium, dan rekam jantung (EKG). Bawa daftar obat. Jangan minum "
            "suplemen kalium."
        ),
        en=(
            "Call 119 or 112 now (elsewhere your local emergency number). If you cannot get "
            "through, have someone take you to the nearest emergency department. Ask for kidney "
            "tests, potassium and a heart tracing (ECG). Bring the list of medicines. Take no "
            "potassium supplement."
        ),
    ),
    when=body.dark_urine
    & (
        body.passing_no_urine_12h
        | body.confused_or_very_drowsy
        | more_signs.racing_heart_or_near_faint
        | more_signs.cold_clammy_or_cannot_stand
    ),
    suspects=("rhabdomyolysis",),
    cites=(
        "rhabdo_uptodate",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="urine passed in the last 12 hours; brown urine, like tea or cola; confused or very drowsy",
            facts={
                body.passing_no_urine_12h: False,
                body.dark_urine: True,
                body.confused_or_very_drowsy: True,
            },
            expect=YES,
        ),
        Example(
            who="urine passed in the last 12 hours; no racing or irregular heartbeat and no near-faint; not confused and not ve",
            facts={
                body.passing_no_urine_12h: False,
                more_signs.racing_heart_or_near_faint: False,
                body.confused_or_very_drowsy: False,
            },
            expect=UNKNOWN,
        ),
        Example(
            who="cold clammy skin, or being too weak or dizzy to stand; urine passed in the last 12 hours; brown urine, like te",
            facts={
                more_signs.cold_clammy_or_cannot_stand: True,
                body.passing_no_urine_12h: False,
                body.dark_urine: True,
            },
            expect=YES,
        ),
        Example(
            who="a man with cola-coloured urine who has passed none for 12 hours",
            facts={body.dark_urine: True, body.passing_no_urine_12h: True},
            expect=YES,
        ),
        Example(
            who="a woman with dark urine and a racing heart",
            facts={body.dark_urine: True, more_signs.racing_heart_or_near_faint: True},
            expect=YES,
        ),
        Example(who="a man with clear urine", facts={body.dark_urine: False}, expect=NO),
        Example(
            who="a man with dark urine, not yet asked more",
            facts={body.dark_urine: True},
            expect=UNKNOWN,
        ),
    ),
)
