"""Tired muscle after unusual or heavy exertion."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.lifestyle import lifestyle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

muscle_overuse = Cause(
    title=say(
        id="Otot lelah setelah aktivitas berat atau tidak biasa",
        en="Tired muscle after unusual or heavy exertion",
    ),
    says=say(
        id="",
        en="Muscle fatigue and nerve dysfunction are preferred to electrolyte theories in recent reviews",
    ),
    do=say(id="", en=""),
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.SELF_CARE,
    supports=(
        Weight(when=lifestyle.unaccustomed_exercise, cites="bpac_nlc", grade=Grade.STRONG),
        Weight(when=cramp.timing.includes("after_exercise"), cites="bpac_nlc", grade=Grade.STRONG),
        Weight(when=lifestyle.activity_level.among("heavy"), cites="bpac_nlc", grade=Grade.WEAK),
    ),
    against=(
        Weight(
            when=lifestyle.activity_level.among("sedentary"),
            cites="expert_practice",
            grade=Grade.WEAK,
        ),
    ),
    see=(
        "self",
        "physiotherapist",
    ),
    icd10="R25.2",
    cites=(
        "bpac_nlc",
        "fpnotebook",
        "allen2012",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="unaccustomed_exercise", facts={lifestyle.unaccustomed_exercise: True}, expect=YES
        ),
        Example(
            who="timing: In the hours after exercise",
            facts={cramp.timing: ["after_exercise"]},
            expect=YES,
        ),
        Example(
            who="activity_level: Hard physical work or training",
            facts={lifestyle.activity_level: "heavy"},
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={
                lifestyle.unaccustomed_exercise: False,
                cramp.timing: [],
                lifestyle.activity_level: "sedentary",
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
