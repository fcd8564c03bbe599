"""Foot pain at night eased by hanging the leg down."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.cramp import cramp
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

rest_pain = RedFlag(
    title=say(
        id="Nyeri kaki malam hari membaik bila digantung",
        en="Foot pain at night eased by hanging the leg down",
    ),
    says=say(
        id="", en="Forefoot pain at night for more than two weeks, eased by hanging the leg down"
    ),
    urgency=Urgency.WITHIN_TWO_WEEKS,
    do=say(
        id="Rujuk segera ke ahli bedah vaskular dalam beberapa hari.",
        en="Refer urgently to a vascular team within days.",
    ),
    when=circulation.rest_pain_in_foot_at_night & cramp.relief_by_hanging_leg,
    suspects=("ischaemic_rest_pain",),
    cites=(
        "ali_highland",
        "abpi_bmj",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="rest_pain_in_foot_at_night and relief_by_hanging_leg",
            facts={circulation.rest_pain_in_foot_at_night: True, cramp.relief_by_hanging_leg: True},
            expect=YES,
        ),
        Example(who="none of it", facts={circulation.rest_pain_in_foot_at_night: False}, expect=NO),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
