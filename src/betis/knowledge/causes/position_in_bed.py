"""Toes pointed down in bed (shortened calf position)."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.lifestyle import lifestyle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

position_in_bed = Cause(
    title=say(
        id="Posisi kaki terjulur ke bawah saat tidur",
        en="Toes pointed down in bed (shortened calf position)",
    ),
    says=say(
        id="",
        en="Source-text advice about sleeping position and loose bedding fits the passive-plantarflexion idea",
    ),
    do=say(id="", en=""),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.SELF_CARE,
    supports=(
        Weight(when=lifestyle.toes_pointed_in_bed, cites="bpac_nlc", grade=Grade.MODERATE),
        Weight(when=cramp.timing.includes("asleep"), cites="expert_practice", grade=Grade.WEAK),
        Weight(when=lifestyle.cramped_sitting_position, cites="bpac_nlc", grade=Grade.MODERATE),
    ),
    see=("self",),
    icd10="R25.2",
    cites=("bpac_nlc",),
    dated=date(2026, 11, 22),
    examples=(
        Example(who="toes_pointed_in_bed", facts={lifestyle.toes_pointed_in_bed: True}, expect=YES),
        Example(who="timing: While asleep at night", facts={cramp.timing: ["asleep"]}, expect=YES),
        Example(
            who="cramped_sitting_position",
            facts={lifestyle.cramped_sitting_position: True},
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={
                lifestyle.toes_pointed_in_bed: False,
                cramp.timing: [],
                lifestyle.cramped_sitting_position: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
