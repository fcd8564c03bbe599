"""High body weight."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

obesity = Cause(
    title=say(id="Kelebihan berat badan", en="High body weight"),
    says=say(id="", en="Association survives adjustment but reversal by weight loss is unproven"),
    do=say(id="", en=""),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.SELF_CARE,
    supports=(Weight(when=person.bmi.at_least(30), cites="grandner2017", grade=Grade.MODERATE),),
    checks=(
        "hba1c",
        "lipids",
    ),
    see=(
        "self",
        "gp",
    ),
    icd10="E66",
    snomed="414916001",
    cites=("grandner2017",),
    dated=date(2026, 11, 22),
    examples=(
        Example(who="bmi 30.0 kg/m² or more", facts={person.bmi: 30.0}, expect=YES),
        Example(who="none of it", facts={person.bmi: 29.9}, expect=NO),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
