"""Dark urine with no urine or confusion."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

rhabdo_no_urine = RedFlag(
    title=say(
        id="Urin gelap dan tidak kencing atau bingung", en="Dark urine with no urine or confusion"
    ),
    says=say(id="", en="Dark urine with no urine for 12 hours or with confusion"),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id="Hubungi nomor darurat sekarang (di Indonesia 119).",
        en="Call the emergency number now (in Indonesia 119).",
    ),
    when=body.dark_urine & (body.passing_no_urine_12h | body.confused_or_very_drowsy),
    suspects=(
        "rhabdomyolysis",
        "acute_kidney_injury",
    ),
    cites=("rhabdo_uptodate",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="dark_urine and (passing_no_urine_12h or confused_or_very_drowsy)",
            facts={body.dark_urine: True, body.passing_no_urine_12h: True},
            expect=YES,
        ),
        Example(who="none of it", facts={body.dark_urine: False}, expect=NO),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
