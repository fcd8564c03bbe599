"""A blackout, or jerking of the whole body."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

# Holds whatever is known of epilepsy, so that not knowing it never leaves a blackout below the
# same day.
blackout_or_fit = RedFlag(
    title=say(
        id="Hilang sadar atau badan menyentak", en="A blackout, or jerking of the whole body"
    ),
    says=say(
        id=(
            "Hilang sadar atau sentakan seluruh badan tidak pernah bagian dari kram biasa. Paling "
            "sedikit perlu dinilai hari ini, apa pun sebabnya. Bila ini yang pertama, atau Anda "
            "tidak tahu apakah ada epilepsi, anggap darurat."
        ),
        en=(
            "A blackout or jerking of the whole body is never part of an ordinary cramp. At the "
            "very least it needs a doctor today, whatever the cause. If it is the first, or you "
            "do not know about epilepsy, treat it as an emergency."
        ),
    ),
    urgency=Urgency.SAME_DAY,
    do=say(
        id=(
            "Bila ini pertama kali, atau Anda tidak tahu apakah ada epilepsi, telepon 119 atau "
            "112 sekarang. Selain itu, periksa hari ini. Jangan menyetir, berenang, atau memanjat "
            "dulu."
        ),
        en=(
            "If this is the first time, or you do not know about epilepsy, call 119 or 112 now. "
            "Otherwise see a doctor today. No driving, swimming or climbing for now."
        ),
    ),
    when=nerve_muscle.loss_of_consciousness | nerve_muscle.whole_body_jerking,
    suspects=("epileptic_seizure",),
    cites=(
        "ng127_blackout",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man who blacked out and does not know whether he has epilepsy",
            facts={nerve_muscle.loss_of_consciousness: True},
            expect=YES,
        ),
        Example(
            who="a woman whose arms and legs jerked",
            facts={nerve_muscle.whole_body_jerking: True},
            expect=YES,
        ),
        Example(
            who="a man who neither blacked out nor jerked",
            facts={
                nerve_muscle.loss_of_consciousness: False,
                nerve_muscle.whole_body_jerking: False,
            },
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
