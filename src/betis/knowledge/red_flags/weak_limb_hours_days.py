"""One arm or leg weaker over hours or days."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

weak_limb_hours_days = RedFlag(
    title=say(
        id="Satu lengan atau tungkai melemah dalam hitungan jam atau hari",
        en="One arm or leg weaker over hours or days",
    ),
    says=say(
        id=(
            "Satu lengan atau tungkai yang jelas melemah dalam hitungan jam atau hari perlu "
            "segera dinilai. Sebabnya bisa stroke, sumsum tulang belakang yang tertekan, atau "
            "saraf yang terjepit. Bila mendadak, apalagi dengan wajah mencong atau bicara pelo, "
            "itu darurat."
        ),
        en=(
            "One arm or leg that grows clearly weaker over hours or days may mean a stroke, "
            "pressure on the spinal cord, or a trapped or inflamed nerve. If it is sudden, and "
            "above all with a drooping face or slurred speech, it is an emergency."
        ),
    ),
    urgency=Urgency.SAME_DAY,
    do=say(
        id=(
            "Pergi ke rumah sakit hari ini. Jangan menyetir sendiri. Bila lemahnya mendadak, "
            "telepon 119 atau 112 sekarang."
        ),
        en=(
            "Go to a hospital today. Do not drive yourself. If the weakness is sudden, call 119 "
            "or 112 now."
        ),
    ),
    when=nerve_muscle.weakness_one_limb_hours_days,
    suspects=(
        "stroke_tia",
        "lumbar_radiculopathy",
        "peripheral_neuropathy",
    ),
    cites=("ng127",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man whose leg has grown weak since yesterday",
            facts={nerve_muscle.weakness_one_limb_hours_days: True},
            expect=YES,
        ),
        Example(
            who="a woman with equal strength",
            facts={nerve_muscle.weakness_one_limb_hours_days: False},
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
