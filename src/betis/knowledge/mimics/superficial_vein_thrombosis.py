"""Clot in a surface vein (phlebitis)."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Number, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.circulation import circulation
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

superficial_vein_thrombosis = Mimic(
    title=say(id="Radang bekuan vena permukaan", en="Clot in a surface vein (phlebitis)"),
    says=say(id="", en="Same day if it reaches near the groin or the leg swells"),
    differs=say(
        id="",
        en="A hard, tender, red cord along a vein, usually a varicose one; the muscle itself is not hard and the pain is constant.",
    ),
    do=say(id="", en=""),
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.WITHIN_TWO_WEEKS,
    supports=(
        Weight(when=circulation.tender_cord_under_skin, cites="svt_ggc", grade=Grade.STRONG),
        Weight(when=circulation.varicose_veins, cites="svt_ggc", grade=Grade.STRONG),
        Weight(when=circulation.leg_red_warm, cites="svt_ggc", grade=Grade.MODERATE),
    ),
    checks=("venous_duplex",),
    see=("gp",),
    frequency=(
        Number(
            value="6-44%",
            what=say(id="", en="DVT"),
            people=say(id="", en="surface clot with or progressing to DVT"),
            cites="svt_ggc",
        ),
    ),
    icd10="I80.0",
    cites=("svt_ggc",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="tender_cord_under_skin",
            facts={circulation.tender_cord_under_skin: True},
            expect=YES,
        ),
        Example(who="varicose_veins", facts={circulation.varicose_veins: True}, expect=YES),
        Example(who="leg_red_warm", facts={circulation.leg_red_warm: True}, expect=YES),
        Example(
            who="none of it",
            facts={
                circulation.tender_cord_under_skin: False,
                circulation.varicose_veins: False,
                circulation.leg_red_warm: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
