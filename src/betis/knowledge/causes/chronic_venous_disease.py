"""Varicose veins or chronic venous disease."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.cramp import cramp
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

chronic_venous_disease = Cause(
    title=say(
        id="Varises atau penyakit vena kronis", en="Varicose veins or chronic venous disease"
    ),
    says=say(
        id="",
        en="Evidence contradicts the common claim: in a population survey trunk varices showed no significant relation to cramps in either sex, and most leg symptoms were judged probably non-venous",
    ),
    do=say(id="", en=""),
    certainty=Certainty.VERY_LOW,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(
            when=circulation.varicose_veins,
            cites="edinburgh_vein",
            grade=Grade.WEAK,
            note="not associated with cramps in the population survey",
        ),
        Weight(
            when=circulation.legs_heavy_end_of_day, cites="edinburgh_vein", grade=Grade.MODERATE
        ),
        Weight(when=circulation.both_ankles_swollen, cites="expert_practice", grade=Grade.WEAK),
    ),
    against=(Weight(when=cramp.relief_by_stretch, cites="expert_practice", grade=Grade.WEAK),),
    checks=("venous_duplex",),
    see=(
        "gp",
        "vascular_surgeon",
    ),
    icd10="I83",
    snomed="128060009",
    cites=("edinburgh_vein",),
    dated=date(2026, 11, 22),
    examples=(
        Example(who="varicose_veins", facts={circulation.varicose_veins: True}, expect=YES),
        Example(
            who="legs_heavy_end_of_day", facts={circulation.legs_heavy_end_of_day: True}, expect=YES
        ),
        Example(
            who="both_ankles_swollen", facts={circulation.both_ankles_swollen: True}, expect=YES
        ),
        Example(
            who="none of it",
            facts={
                circulation.varicose_veins: False,
                circulation.legs_heavy_end_of_day: False,
                circulation.both_ankles_swollen: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
