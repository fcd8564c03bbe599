"""Saddle numbness or new bladder, bowel or sexual change."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

saddle_or_bladder = RedFlag(
    title=say(
        id="Kebas area pelana atau perubahan buang air/seksual",
        en="Saddle numbness or new bladder, bowel or sexual change",
    ),
    says=say(
        id="",
        en="Numbness between the legs, or newly altered bladder or bowel control, or new loss of sexual function with back and leg pain",
    ),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id="Segera ke rumah sakit. Perlu MRI darurat; jangan menyetir sendiri.",
        en="Go to hospital now. Emergency MRI is needed; do not drive yourself.",
    ),
    when=nerve_muscle.saddle_numbness
    | nerve_muscle.bladder_or_bowel_change
    | (nerve_muscle.sexual_function_loss_new & nerve_muscle.back_pain_radiating),
    suspects=("cauda_equina_syndrome",),
    cites=(
        "ces_bmjbp",
        "ces_pulse",
        "ng127",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(who="saddle_numbness", facts={nerve_muscle.saddle_numbness: True}, expect=YES),
        Example(
            who="bladder_or_bowel_change",
            facts={nerve_muscle.bladder_or_bowel_change: True},
            expect=YES,
        ),
        Example(
            who="sexual_function_loss_new and back_pain_radiating",
            facts={
                nerve_muscle.back_pain_radiating: True,
                nerve_muscle.sexual_function_loss_new: True,
            },
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={
                nerve_muscle.saddle_numbness: False,
                nerve_muscle.bladder_or_bowel_change: False,
                nerve_muscle.sexual_function_loss_new: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
