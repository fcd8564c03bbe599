"""Widespread pain (fibromyalgia, polymyalgia)."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.cramp import cramp
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

fibromyalgia_or_polymyalgia = Mimic(
    title=say(
        id="Nyeri luas (fibromialgia, polimialgia)",
        en="Widespread pain (fibromyalgia, polymyalgia)",
    ),
    says=say(
        id="",
        en="Over 50 with new shoulder and hip stiffness: check for giant-cell arteritis symptoms",
    ),
    differs=say(
        id="",
        en="Constant aching in many places, morning stiffness in shoulders and hips; not minutes-long cramps.",
    ),
    do=say(id="", en=""),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.WITHIN_TWO_WEEKS,
    supports=(
        Weight(
            when=cramp.episode_type.among("constant_pain"),
            cites="expert_practice",
            grade=Grade.STRONG,
        ),
        Weight(when=body.low_mood_or_worry, cites="expert_practice", grade=Grade.WEAK),
    ),
    against=(Weight(when=cramp.muscle_hard_knot, cites="expert_practice", grade=Grade.STRONG),),
    checks=(
        "esr",
        "crp",
        "creatine_kinase",
        "tsh",
    ),
    see=("gp",),
    icd10="M79.7",
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="episode_type: A pain that stays for hours or days",
            facts={cramp.episode_type: "constant_pain"},
            expect=YES,
        ),
        Example(who="low_mood_or_worry", facts={body.low_mood_or_worry: True}, expect=YES),
        Example(
            who="none of it",
            facts={cramp.episode_type: "painful_hard_muscle", body.low_mood_or_worry: False},
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
