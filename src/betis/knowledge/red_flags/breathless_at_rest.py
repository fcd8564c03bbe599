"""Hard to breathe at rest or lying flat."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

breathless_at_rest = RedFlag(
    title=say(
        id="Sulit bernapas saat istirahat atau telentang",
        en="Hard to breathe at rest or lying flat",
    ),
    says=say(
        id=(
            "Sulit bernapas saat istirahat atau telentang bisa berasal dari jantung, paru, "
            "gumpalan darah, atau otot napas yang lemah. Bila sudah lama dan tidak berubah, "
            "dokter Anda mungkin sudah tahu sebabnya. Bila baru atau memburuk, jangan menunggu."
        ),
        en=(
            "Trouble breathing at rest or lying flat can come from the heart, the lungs, a clot, "
            "or weak breathing muscles. If it is old and unchanged, your doctor may know the "
            "cause. If it is new or worse, do not wait."
        ),
    ),
    urgency=Urgency.SAME_DAY,
    do=say(
        id=(
            "Periksa ke dokter atau IGD hari ini. Duduk tegak. Bila sesak mendadak, bibir "
            "kebiruan, atau tidak sanggup bicara, telepon 119 atau 112 sekarang."
        ),
        en=(
            "See a doctor or an emergency department today. Sit upright. If it is sudden, the "
            "lips are bluish or you cannot speak, call 119 or 112 now."
        ),
    ),
    when=nerve_muscle.trouble_breathing_lying_flat,
    suspects=("cardiovascular_comorbidity",),
    cites=(
        "ng127",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 70 who has to sleep sitting up since last week",
            facts={nerve_muscle.trouble_breathing_lying_flat: True},
            expect=YES,
        ),
        Example(
            who="a woman who breathes well lying flat",
            facts={nerve_muscle.trouble_breathing_lying_flat: False},
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
