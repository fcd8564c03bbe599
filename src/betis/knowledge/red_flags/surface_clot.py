"""Tender hard cord under the skin."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.circulation import circulation
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

surface_clot = RedFlag(
    title=say(id="Urat keras nyeri di bawah kulit", en="Tender hard cord under the skin"),
    says=say(id="", en="A hard tender cord just under the skin"),
    urgency=Urgency.WITHIN_TWO_WEEKS,
    do=say(
        id="Temui dokter dalam beberapa hari; hari ini bila tungkai bengkak.",
        en="See a doctor within days; same day if the leg is swollen.",
    ),
    when=circulation.tender_cord_under_skin,
    suspects=("superficial_vein_thrombosis",),
    cites=("svt_ggc",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="tender_cord_under_skin",
            facts={circulation.tender_cord_under_skin: True},
            expect=YES,
        ),
        Example(who="none of it", facts={circulation.tender_cord_under_skin: False}, expect=NO),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
