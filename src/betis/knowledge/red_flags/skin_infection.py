"""Red hot leg with fever."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

skin_infection = RedFlag(
    title=say(id="Tungkai merah panas dengan demam", en="Red hot leg with fever"),
    says=say(id="", en="Red warm skin of the leg together with fever"),
    urgency=Urgency.SAME_DAY,
    do=say(
        id="Periksa ke dokter hari ini; tandai tepi kemerahan.",
        en="See a doctor today; mark the edge of the redness.",
    ),
    when=circulation.leg_red_warm & body.fever,
    suspects=("cellulitis",),
    cites=("necfasc_pulse",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="leg_red_warm and fever",
            facts={circulation.leg_red_warm: True, body.fever: True},
            expect=YES,
        ),
        Example(who="none of it", facts={circulation.leg_red_warm: False}, expect=NO),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
