"""Guillain-Barre syndrome."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.injury_infection import injury_infection
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

guillain_barre = Mimic(
    title=say(id="Sindrom Guillain-Barre", en="Guillain-Barre syndrome"),
    says=say(
        id="",
        en="Refer immediately for weakness progressing within 4 weeks; breathing trouble is an ambulance call",
    ),
    differs=say(
        id="",
        en="Tingling then weakness rising from the feet over hours to days, often after an infection; back and leg aching can be cramp-like and worse at night but the limb grows weak.",
    ),
    do=say(id="", en=""),
    certainty=Certainty.HIGH,
    usual_urgency=Urgency.EMERGENCY_NOW,
    supports=(
        Weight(
            when=nerve_muscle.weakness_both_legs_within_4_weeks, cites="nhs_gbs", grade=Grade.STRONG
        ),
        Weight(when=nerve_muscle.tingling_or_numb_legs, cites="nhs_gbs", grade=Grade.STRONG),
        Weight(when=injury_infection.recent_viral_illness, cites="nhs_gbs", grade=Grade.STRONG),
        Weight(when=nerve_muscle.trouble_breathing_lying_flat, cites="ng127", grade=Grade.STRONG),
        Weight(when=nerve_muscle.trouble_swallowing_or_speech, cites="ng127", grade=Grade.STRONG),
        Weight(when=nerve_muscle.foot_drop_or_tripping, cites="ng127", grade=Grade.MODERATE),
    ),
    against=(Weight(when=cramp.relief_by_stretch, cites="expert_practice", grade=Grade.MODERATE),),
    see=(
        "ed",
        "neurologist",
    ),
    icd10="G61.0",
    cites=(
        "nhs_gbs",
        "mayo_gbs",
        "ng127",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="weakness_both_legs_within_4_weeks",
            facts={nerve_muscle.weakness_both_legs_within_4_weeks: True},
            expect=YES,
        ),
        Example(
            who="tingling_or_numb_legs",
            facts={nerve_muscle.tingling_or_numb_legs: True},
            expect=YES,
        ),
        Example(
            who="recent_viral_illness",
            facts={injury_infection.recent_viral_illness: True},
            expect=YES,
        ),
        Example(
            who="trouble_breathing_lying_flat",
            facts={nerve_muscle.trouble_breathing_lying_flat: True},
            expect=YES,
        ),
        Example(
            who="trouble_swallowing_or_speech",
            facts={nerve_muscle.trouble_swallowing_or_speech: True},
            expect=YES,
        ),
        Example(
            who="foot_drop_or_tripping",
            facts={nerve_muscle.foot_drop_or_tripping: True},
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={
                nerve_muscle.weakness_both_legs_within_4_weeks: False,
                nerve_muscle.tingling_or_numb_legs: False,
                injury_infection.recent_viral_illness: False,
                nerve_muscle.trouble_breathing_lying_flat: False,
                nerve_muscle.trouble_swallowing_or_speech: False,
                nerve_muscle.foot_drop_or_tripping: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
