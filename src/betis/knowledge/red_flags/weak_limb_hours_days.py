"""One limb weaker over hours or days."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

weak_limb_hours_days = RedFlag(
    title=say(
        id="Satu anggota gerak melemah dalam hitungan jam/hari",
        en="One limb weaker over hours or days",
    ),
    says=say(id="", en="One arm or leg clearly weaker over hours or days"),
    urgency=Urgency.SAME_DAY,
    do=say(id="Pergi ke rumah sakit hari ini.", en="Go to hospital today."),
    when=nerve_muscle.weakness_one_limb_hours_days,
    suspects=(
        "stroke_tia",
        "spinal_cord_compression",
        "plexopathy",
    ),
    cites=("ng127",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="weakness_one_limb_hours_days",
            facts={nerve_muscle.weakness_one_limb_hours_days: True},
            expect=YES,
        ),
        Example(
            who="none of it", facts={nerve_muscle.weakness_one_limb_hours_days: False}, expect=NO
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
