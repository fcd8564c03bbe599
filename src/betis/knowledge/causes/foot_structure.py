"""Flat feet or other foot shape problems."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.lifestyle import lifestyle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

foot_structure = Cause(
    title=say(id="Kaki datar atau bentuk kaki lain", en="Flat feet or other foot shape problems"),
    says=say(
        id="",
        en="Against the source emphasis: the low-arch finding was for exercise cramps; for night cramps the protective factors reported were toe strength and flexibility",
    ),
    do=say(id="", en=""),
    certainty=Certainty.VERY_LOW,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(
            when=lifestyle.flat_feet,
            cites="bpac_nlc",
            grade=Grade.WEAK,
            note="listed as a risk factor by bpac; the only number read, OR 2.1 (1.11-3.95) for the lowest-arch quartile, concerns exercise-associated cramps (hawke2021)",
        ),
        Weight(when=lifestyle.high_heels_or_tight_shoes, cites="expert_practice", grade=Grade.WEAK),
    ),
    see=(
        "podiatrist",
        "physiotherapist",
    ),
    icd10="M21.4",
    cites=(
        "hawke2021",
        "bpac_nlc",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(who="flat_feet", facts={lifestyle.flat_feet: True}, expect=YES),
        Example(
            who="high_heels_or_tight_shoes",
            facts={lifestyle.high_heels_or_tight_shoes: True},
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={lifestyle.flat_feet: False, lifestyle.high_heels_or_tight_shoes: False},
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
