"""Wound or black skin on a poorly supplied foot."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

foot_at_risk = RedFlag(
    title=say(
        id="Luka atau kulit hitam pada kaki dengan aliran buruk",
        en="Wound or black skin on a poorly supplied foot",
    ),
    says=say(
        id="",
        en="Non-healing wound or dusky skin on the foot together with narrowed arteries, diabetes, rest pain, or a pressure index of 0.5 or less",
    ),
    urgency=Urgency.SAME_DAY,
    do=say(
        id="Periksa pembuluh darah atau poli kaki hari ini.",
        en="Same-day vascular or foot-care review.",
    ),
    when=circulation.foot_wound_or_black_skin
    & (
        body.known_pad
        | body.known_diabetes
        | circulation.rest_pain_in_foot_at_night
        | results.abpi.at_most(0.5)
    ),
    suspects=(
        "ischaemic_rest_pain",
        "diabetic_foot",
    ),
    cites=(
        "ali_highland",
        "abpi_bmj",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="foot_wound_or_black_skin and (known_pad or known_diabetes or rest_pain_in_foot_at_night or",
            facts={circulation.foot_wound_or_black_skin: True, body.known_pad: True},
            expect=YES,
        ),
        Example(who="none of it", facts={circulation.foot_wound_or_black_skin: False}, expect=NO),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
