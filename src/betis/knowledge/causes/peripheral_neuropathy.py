"""Peripheral neuropathy."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.lifestyle import lifestyle
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

peripheral_neuropathy = Cause(
    title=say(id="Neuropati perifer", en="Peripheral neuropathy"),
    says=say(
        id="",
        en="Symptoms of nerve dysfunction are the best replicated pointers; a normal monofilament does not exclude it (LR- 0.53)",
    ),
    do=say(id="", en=""),
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(
            when=nerve_muscle.tingling_or_numb_legs,
            cites="hawke2013",
            grade=Grade.STRONG,
            ratio=4.1,
            low=1.6,
            high=10.3,
            measure="odds ratio",
        ),
        Weight(
            when=nerve_muscle.muscle_twitching,
            cites="hawke2013",
            grade=Grade.STRONG,
            ratio=4.6,
            low=1.6,
            high=15.5,
            measure="odds ratio",
        ),
        Weight(when=nerve_muscle.burning_feet_night, cites="expert_practice", grade=Grade.MODERATE),
        Weight(
            when=nerve_muscle.foot_drop_or_tripping,
            cites="hawke2013",
            grade=Grade.MODERATE,
            note="measured dorsiflexion weakness OR 1.02 (1.01-1.03) per unit of dynamometer strength; cannot be applied to a yes/no answer",
        ),
        Weight(when=body.known_diabetes, cites="expert_practice", grade=Grade.MODERATE),
        Weight(
            when=lifestyle.alcohol_units_per_week.more_than(14),
            cites="expert_practice",
            grade=Grade.MODERATE,
        ),
        Weight(
            when=medicines_taken.medicines.includes("chemotherapy"),
            cites="expert_practice",
            grade=Grade.MODERATE,
        ),
        Weight(when=nerve_muscle.known_neuropathy, cites="haskell1997", grade=Grade.STRONG),
    ),
    against=(
        Weight(
            when=cramp.cramp_sites.includes("hamstring"), cites="expert_practice", grade=Grade.WEAK
        ),
    ),
    checks=(
        "monofilament",
        "glucose",
        "hba1c",
        "b12",
        "tsh",
        "creatinine",
        "liver_panel",
        "nerve_conduction",
    ),
    see=(
        "gp",
        "neurologist",
    ),
    icd10="G62.9",
    cites=(
        "hawke2013",
        "hawke2014abs",
        "haskell1997",
        "monofil_wang",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="tingling_or_numb_legs",
            facts={nerve_muscle.tingling_or_numb_legs: True},
            expect=YES,
        ),
        Example(who="muscle_twitching", facts={nerve_muscle.muscle_twitching: True}, expect=YES),
        Example(
            who="burning_feet_night", facts={nerve_muscle.burning_feet_night: True}, expect=YES
        ),
        Example(
            who="foot_drop_or_tripping",
            facts={nerve_muscle.foot_drop_or_tripping: True},
            expect=YES,
        ),
        Example(who="known_diabetes", facts={body.known_diabetes: True}, expect=YES),
        Example(
            who="alcohol_units_per_week more than 14 drinks a week",
            facts={lifestyle.alcohol_units_per_week: 15},
            expect=YES,
        ),
        Example(
            who="medicines: Cancer medicine (vincristine, oxaliplatin, cisplatin, imatinib)",
            facts={medicines_taken.medicines: ["chemotherapy"]},
            expect=YES,
        ),
        Example(who="known_neuropathy", facts={nerve_muscle.known_neuropathy: True}, expect=YES),
        Example(
            who="none of it",
            facts={
                nerve_muscle.tingling_or_numb_legs: False,
                nerve_muscle.muscle_twitching: False,
                nerve_muscle.burning_feet_night: False,
                nerve_muscle.foot_drop_or_tripping: False,
                body.known_diabetes: False,
                lifestyle.alcohol_units_per_week: 14,
                medicines_taken.medicines: [],
                nerve_muscle.known_neuropathy: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
