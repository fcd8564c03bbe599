"""Low parathyroid hormone (often after neck surgery)."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

hypoparathyroidism = Cause(
    title=say(
        id="Hormon paratiroid kurang (sering setelah operasi leher)",
        en="Low parathyroid hormone (often after neck surgery)",
    ),
    says=say(
        id=(
            "Kelenjar paratiroid di leher mengatur kalsium. "
            "Bila terganggu, kalsium darah turun: kesemutan di mulut dan jari, tangan kaku, dan kram. "
            "Di rumah sakit, operasi leher adalah penyebab tersering kalsium rendah mendadak yang bergejala. "
            "Pernah operasi leher belum berarti kalsium Anda rendah; satu tes darah menjawabnya."
        ),
        en=(
            "The parathyroid glands in the neck govern calcium. "
            "When they fail, blood calcium falls: tingling of mouth and fingers, stiff hands and cramps. "
            "In hospital, neck surgery is the most common cause of sudden low calcium with symptoms. "
            "Having had neck surgery does not yet mean your calcium is low; one blood test tells."
        ),
    ),
    do=say(
        id=(
            "Kejang, napas tercekik, atau jantung berdebar tak teratur: telepon 119 atau 112 sekarang. "
            "Kesemutan di sekitar mulut atau tangan kaku setelah operasi leher: periksa hari ini juga. "
            "Ceritakan operasi leher Anda, walaupun sudah lama. "
            "Tanyakan tes kalsium, hormon paratiroid, fosfat, dan magnesium. "
            "Jangan menghentikan kalsium atau vitamin D yang diresepkan, dan jangan menambahnya sendiri."
        ),
        en=(
            "A fit, a choking breath or an irregular pounding heart: call 119 or 112 now. "
            "Tingling around the mouth or stiff hands after neck surgery: be seen the same day. "
            "Tell about your neck surgery even if it was long ago. "
            "Ask about calcium, parathyroid hormone, phosphate and magnesium. "
            "Do not stop prescribed calcium or vitamin D, and do not add any on your own."
        ),
    ),
    only_when=body.neck_surgery_ever,
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.SAME_DAY,
    supports=(
        Weight(when=body.neck_surgery_ever, cites="sfe_hypocalcaemia", grade=Grade.STRONG),
        Weight(when=body.tingling_around_mouth, cites="sfe_hypocalcaemia", grade=Grade.STRONG),
        Weight(when=body.hands_cramp_into_claw, cites="sfe_hypocalcaemia", grade=Grade.STRONG),
    ),
    checks=(
        "calcium",
        "pth",
        "phosphate",
        "magnesium",
        "vitamin_d",
    ),
    see=(
        "endocrinologist",
        "ed",
    ),
    icd10="E20.9",
    cites=(
        "sfe_hypocalcaemia",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 52 who had her thyroid removed",
            facts={body.neck_surgery_ever: True},
            expect=YES,
        ),
        Example(
            who="a man with tingling fingers who never had neck surgery",
            facts={body.neck_surgery_ever: False, body.tingling_around_mouth: True},
            expect=NO,
        ),
        Example(who="somebody of whom nothing is known yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
