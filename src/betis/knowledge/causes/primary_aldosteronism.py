"""Aldosterone excess with low potassium."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

primary_aldosteronism = Cause(
    title=say(
        id="Kelebihan aldosteron dengan kalium rendah", en="Aldosterone excess with low potassium"
    ),
    says=say(id="", en="Hypertension plus low potassium without a diuretic is worth testing"),
    do=say(id="", en=""),
    certainty=Certainty.VERY_LOW,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(when=body.known_hypertension, cites="expert_practice", grade=Grade.MODERATE),
        Weight(
            when=results.lab_potassium.less_than(3.5), cites="expert_practice", grade=Grade.STRONG
        ),
        Weight(when=nerve_muscle.muscle_twitching, cites="expert_practice", grade=Grade.WEAK),
    ),
    checks=(
        "potassium",
        "sodium",
    ),
    see=(
        "gp",
        "endocrinologist",
    ),
    icd10="E26.0",
    cites=("hypok_pcn",),
    dated=date(2026, 11, 22),
    examples=(
        Example(who="known_hypertension", facts={body.known_hypertension: True}, expect=YES),
        Example(
            who="lab_potassium less than 3.5 mmol/L", facts={results.lab_potassium: 3.4}, expect=YES
        ),
        Example(who="muscle_twitching", facts={nerve_muscle.muscle_twitching: True}, expect=YES),
        Example(
            who="none of it",
            facts={
                body.known_hypertension: False,
                results.lab_potassium: 3.5,
                nerve_muscle.muscle_twitching: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
