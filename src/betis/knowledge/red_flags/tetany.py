"""Claw hands or tingling around the mouth."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

# Emergency with laryngospasm, fit or palpitations
tetany = RedFlag(
    title=say(
        id="Tangan kaku seperti cakar atau kesemutan sekitar mulut",
        en="Claw hands or tingling around the mouth",
    ),
    says=say(
        id="",
        en="Hands cramping into a fixed position, or tingling around the mouth after neck surgery or with kidney disease",
    ),
    urgency=Urgency.SAME_DAY,
    do=say(
        id="Periksa kalsium dan magnesium hari ini; segera ke IGD bila tenggorokan terasa menutup atau kejang.",
        en="Have calcium and magnesium checked today; go now if the throat feels tight or there is a fit.",
    ),
    when=body.hands_cramp_into_claw
    | (body.tingling_around_mouth & (body.neck_surgery_ever | body.known_kidney_disease)),
    suspects=(
        "hypocalcaemia",
        "hypomagnesaemia",
    ),
    cites=("sfe_hypocalcaemia",),
    dated=date(2026, 11, 22),
    examples=(
        Example(who="hands_cramp_into_claw", facts={body.hands_cramp_into_claw: True}, expect=YES),
        Example(
            who="tingling_around_mouth and (neck_surgery_ever or known_kidney_disease)",
            facts={body.tingling_around_mouth: True, body.neck_surgery_ever: True},
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={body.hands_cramp_into_claw: False, body.tingling_around_mouth: False},
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
