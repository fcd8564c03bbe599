"""Obstructive sleep apnoea."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

sleep_apnoea = Cause(
    title=say(id="Henti napas saat tidur", en="Obstructive sleep apnoea"),
    says=say(
        id="",
        en="NHANES associated snoring and gasping with moderate-severe cramps; no trial proof that CPAP helps cramps",
    ),
    do=say(id="", en=""),
    certainty=Certainty.VERY_LOW,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(when=body.snoring_or_apnoea, cites="grandner2017", grade=Grade.MODERATE),
        Weight(when=person.bmi.at_least(30), cites="expert_practice", grade=Grade.WEAK),
    ),
    checks=("polysomnography",),
    see=(
        "gp",
        "sleep_specialist",
    ),
    icd10="G47.3",
    cites=("grandner2017",),
    dated=date(2026, 11, 22),
    examples=(
        Example(who="snoring_or_apnoea", facts={body.snoring_or_apnoea: True}, expect=YES),
        Example(who="bmi 30.0 kg/m² or more", facts={person.bmi: 30.0}, expect=YES),
        Example(
            who="none of it", facts={body.snoring_or_apnoea: False, person.bmi: 29.9}, expect=NO
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
