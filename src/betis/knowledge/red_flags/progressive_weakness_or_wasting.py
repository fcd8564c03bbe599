"""Progressive weakness or thinning muscle."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

# NICE: refer weeks-to-months weakness for neuromuscular assessment. Cramps or twitching WITHOUT
# weakness do not trigger this.
progressive_weakness_or_wasting = RedFlag(
    title=say(
        id="Kelemahan bertahap atau otot mengecil", en="Progressive weakness or thinning muscle"
    ),
    says=say(
        id="", en="A limb weaker over weeks to months, a clearly thinner muscle, or foot drop"
    ),
    urgency=Urgency.WITHIN_TWO_WEEKS,
    do=say(
        id="Temui dokter dalam beberapa hari; kemungkinan rujuk ke spesialis saraf.",
        en="See a doctor within days; a neurology referral is likely.",
    ),
    when=nerve_muscle.weakness_progressive
    | nerve_muscle.muscle_wasting
    | nerve_muscle.foot_drop_or_tripping,
    suspects=(
        "motor_neurone_disease",
        "peripheral_neuropathy",
        "lumbar_radiculopathy",
        "hereditary_or_metabolic_myopathy",
    ),
    cites=(
        "ng127",
        "mnd_redflag",
        "nhs_cramps_2017",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="weakness_progressive", facts={nerve_muscle.weakness_progressive: True}, expect=YES
        ),
        Example(who="muscle_wasting", facts={nerve_muscle.muscle_wasting: True}, expect=YES),
        Example(
            who="foot_drop_or_tripping",
            facts={nerve_muscle.foot_drop_or_tripping: True},
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={
                nerve_muscle.weakness_progressive: False,
                nerve_muscle.muscle_wasting: False,
                nerve_muscle.foot_drop_or_tripping: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
