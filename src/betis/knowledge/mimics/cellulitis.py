"""Cellulitis (skin infection)."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.cramp import cramp
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

cellulitis = Mimic(
    title=say(id="Selulitis (infeksi kulit)", en="Cellulitis (skin infection)"),
    says=say(
        id="",
        en="Redness with severe pain beyond the skin, blisters, numb skin or collapse is treated as necrotising infection: emergency",
    ),
    differs=say(
        id="",
        en="Red, warm, tender skin, usually one leg, often with fever; the muscle is not hard and pain is constant.",
    ),
    do=say(id="", en=""),
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.SAME_DAY,
    supports=(
        Weight(when=circulation.leg_red_warm, cites="expert_practice", grade=Grade.STRONG),
        Weight(when=body.fever, cites="expert_practice", grade=Grade.STRONG),
        Weight(when=body.known_diabetes, cites="expert_practice", grade=Grade.WEAK),
    ),
    against=(Weight(when=cramp.relief_by_stretch, cites="expert_practice", grade=Grade.STRONG),),
    checks=(
        "full_blood_count",
        "crp",
    ),
    see=(
        "gp",
        "ed",
    ),
    icd10="L03.1",
    snomed="128045006",
    cites=("necfasc_pulse",),
    dated=date(2026, 11, 22),
    examples=(
        Example(who="leg_red_warm", facts={circulation.leg_red_warm: True}, expect=YES),
        Example(who="fever", facts={body.fever: True}, expect=YES),
        Example(who="known_diabetes", facts={body.known_diabetes: True}, expect=YES),
        Example(
            who="none of it",
            facts={circulation.leg_red_warm: False, body.fever: False, body.known_diabetes: False},
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
