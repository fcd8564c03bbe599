"""Acute compartment syndrome."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.injury_infection import injury_infection
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

acute_compartment_syndrome = Mimic(
    title=say(id="Sindrom kompartemen akut", en="Acute compartment syndrome"),
    says=say(
        id="",
        en="Decompress within an hour of diagnosis; irreversible damage can occur in about 6 hours",
    ),
    differs=say(
        id="",
        en="After injury, cast, long pressure or reperfusion: a tense limb with severe constant pain, worse when the toes are moved by someone else, numbness; not a minutes-long attack.",
    ),
    do=say(id="", en=""),
    certainty=Certainty.HIGH,
    usual_urgency=Urgency.EMERGENCY_NOW,
    supports=(
        Weight(
            when=body.muscles_hard_with_constant_severe_pain, cites="acs_review", grade=Grade.STRONG
        ),
        Weight(
            when=injury_infection.leg_injury_recent, cites="expert_practice", grade=Grade.STRONG
        ),
        Weight(
            when=circulation.leg_suddenly_numb_or_paralysed,
            cites="expert_practice",
            grade=Grade.STRONG,
        ),
    ),
    against=(Weight(when=cramp.relief_by_stretch, cites="expert_practice", grade=Grade.STRONG),),
    checks=("compartment_pressure",),
    see=("ed",),
    icd10="T79.6",
    cites=(
        "boast_acs",
        "acs_review",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="muscles_hard_with_constant_severe_pain",
            facts={body.muscles_hard_with_constant_severe_pain: True},
            expect=YES,
        ),
        Example(
            who="leg_injury_recent", facts={injury_infection.leg_injury_recent: True}, expect=YES
        ),
        Example(
            who="leg_suddenly_numb_or_paralysed",
            facts={circulation.leg_suddenly_numb_or_paralysed: True},
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={
                body.muscles_hard_with_constant_severe_pain: False,
                injury_infection.leg_injury_recent: False,
                circulation.leg_suddenly_numb_or_paralysed: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
