"""Poisoning or tetanus."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.injury_infection import injury_infection
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

toxin_or_tetanus = Cause(
    title=say(id="Keracunan atau tetanus", en="Poisoning or tetanus"),
    says=say(
        id="",
        en="Tetanus (A35) spasms affect jaw, neck and abdomen and are not relieved by stretching",
    ),
    do=say(id="", en=""),
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.SAME_DAY,
    supports=(
        Weight(when=injury_infection.toxic_exposure, cites="nidirect_cramps", grade=Grade.STRONG),
        Weight(
            when=injury_infection.dirty_wound_recent, cites="nidirect_cramps", grade=Grade.STRONG
        ),
        Weight(when=injury_infection.jaw_stiff, cites="tetanus_who", grade=Grade.STRONG),
        Weight(
            when=~injury_infection.tetanus_vaccine_up_to_date,
            cites="tetanus_who",
            grade=Grade.MODERATE,
        ),
    ),
    checks=("lead_level",),
    see=(
        "ed",
        "toxicology",
    ),
    icd10="T65",
    cites=(
        "nidirect_cramps",
        "tetanus_who",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(who="toxic_exposure", facts={injury_infection.toxic_exposure: True}, expect=YES),
        Example(
            who="dirty_wound_recent", facts={injury_infection.dirty_wound_recent: True}, expect=YES
        ),
        Example(who="jaw_stiff", facts={injury_infection.jaw_stiff: True}, expect=YES),
        Example(
            who="not (tetanus_vaccine_up_to_date)",
            facts={injury_infection.tetanus_vaccine_up_to_date: False},
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={
                injury_infection.toxic_exposure: False,
                injury_infection.dirty_wound_recent: False,
                injury_infection.jaw_stiff: False,
                injury_infection.tetanus_vaccine_up_to_date: True,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
