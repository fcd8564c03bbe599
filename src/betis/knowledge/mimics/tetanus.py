"""Tetanus."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.injury_infection import injury_infection
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

tetanus = Mimic(
    title=say(id="Tetanus", en="Tetanus"),
    says=say(id="", en="Bring the wound and vaccine history; do not wait for a result"),
    differs=say(
        id="",
        en="Jaw stiffness, neck and abdominal rigidity, spasms set off by noise or touch; spasms do not let go with stretching and the person stays awake and frightened.",
    ),
    do=say(id="", en=""),
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.EMERGENCY_NOW,
    supports=(
        Weight(when=injury_infection.jaw_stiff, cites="tetanus_who", grade=Grade.STRONG),
        Weight(
            when=injury_infection.dirty_wound_recent, cites="nidirect_cramps", grade=Grade.STRONG
        ),
        Weight(
            when=~injury_infection.tetanus_vaccine_up_to_date,
            cites="tetanus_who",
            grade=Grade.MODERATE,
        ),
    ),
    against=(
        Weight(when=cramp.cramp_sites.includes("calf"), cites="expert_practice", grade=Grade.WEAK),
    ),
    see=("ed",),
    icd10="A35",
    cites=(
        "tetanus_who",
        "nidirect_cramps",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(who="jaw_stiff", facts={injury_infection.jaw_stiff: True}, expect=YES),
        Example(
            who="dirty_wound_recent", facts={injury_infection.dirty_wound_recent: True}, expect=YES
        ),
        Example(
            who="not (tetanus_vaccine_up_to_date)",
            facts={injury_infection.tetanus_vaccine_up_to_date: False},
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={
                injury_infection.jaw_stiff: False,
                injury_infection.dirty_wound_recent: False,
                injury_infection.tetanus_vaccine_up_to_date: True,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
