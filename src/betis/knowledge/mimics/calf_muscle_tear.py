"""Calf muscle tear."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.injury_infection import injury_infection
from betis.knowledge.facts.lifestyle import lifestyle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

calf_muscle_tear = Mimic(
    title=say(id="Otot betis robek", en="Calf muscle tear"),
    says=say(id="", en=""),
    differs=say(
        id="",
        en="Sudden pop or kick during movement, then constant pain, bruising and pain on pushing off; the cramp would let go within minutes.",
    ),
    do=say(id="", en=""),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.WITHIN_TWO_WEEKS,
    supports=(
        Weight(
            when=injury_infection.pop_or_kick_feeling, cites="expert_practice", grade=Grade.STRONG
        ),
        Weight(
            when=injury_infection.bruise_or_dent_in_calf,
            cites="expert_practice",
            grade=Grade.STRONG,
        ),
        Weight(when=lifestyle.unaccustomed_exercise, cites="expert_practice", grade=Grade.MODERATE),
    ),
    against=(
        Weight(
            when=cramp.relief_by_stretch,
            cites="expert_practice",
            grade=Grade.STRONG,
            note="stretching makes a tear worse",
        ),
    ),
    checks=("leg_ultrasound",),
    see=(
        "gp",
        "physiotherapist",
    ),
    icd10="S86.1",
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="pop_or_kick_feeling",
            facts={injury_infection.pop_or_kick_feeling: True},
            expect=YES,
        ),
        Example(
            who="bruise_or_dent_in_calf",
            facts={injury_infection.bruise_or_dent_in_calf: True},
            expect=YES,
        ),
        Example(
            who="unaccustomed_exercise", facts={lifestyle.unaccustomed_exercise: True}, expect=YES
        ),
        Example(
            who="none of it",
            facts={
                injury_infection.pop_or_kick_feeling: False,
                injury_infection.bruise_or_dent_in_calf: False,
                lifestyle.unaccustomed_exercise: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
