"""A seizure or blackout in someone with epilepsy."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

seizure_in_known_epilepsy = RedFlag(
    title=say(
        id="Kejang atau pingsan pada orang dengan epilepsi",
        en="A seizure or blackout in someone with epilepsy",
    ),
    says=say(
        id=(
            "Pada orang yang sudah diketahui epilepsi, kejang yang seperti biasa dan sudah pulih "
            "perlu dibicarakan hari ini. Mungkin dosis terlewat, kurang tidur, atau ada obat "
            "baru. Tetap darurat bila lebih dari 5 menit, berulang, terluka, terjadi di air, "
            "sedang hamil, atau tidak kunjung sadar."
        ),
        en=(
            "In a person known to have epilepsy, a seizure of the usual kind that is over should "
            "be talked about today. A missed dose, too little sleep or a new medicine may be "
            "behind it. It is still an emergency if it lasts over 5 minutes, repeats, injures, "
            "happens in water or in pregnancy, or if the person does not wake."
        ),
    ),
    urgency=Urgency.SAME_DAY,
    do=say(
        id=(
            "Hubungi dokter saraf atau dokter hari ini. Telepon 119 atau 112 bila kejang lebih "
            "dari 5 menit, berulang, terluka, hamil, atau tidak kunjung sadar. Jangan "
            "menghentikan obat epilepsi sendiri."
        ),
        en=(
            "Contact the neurologist or a doctor today. Call 119 or 112 if it lasts over 5 "
            "minutes, repeats, injures, happens in pregnancy, or the person does not wake. Do not "
            "stop epilepsy medicine on your own."
        ),
    ),
    when=(nerve_muscle.loss_of_consciousness | nerve_muscle.whole_body_jerking)
    & nerve_muscle.known_epilepsy,
    suspects=("epileptic_seizure",),
    cites=(
        "ng127_blackout",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man with epilepsy who had his usual seizure and is well again",
            facts={nerve_muscle.whole_body_jerking: True, nerve_muscle.known_epilepsy: True},
            expect=YES,
        ),
        Example(
            who="a woman with epilepsy who blacked out",
            facts={nerve_muscle.loss_of_consciousness: True, nerve_muscle.known_epilepsy: True},
            expect=YES,
        ),
        Example(
            who="a woman who neither blacked out nor jerked",
            facts={
                nerve_muscle.loss_of_consciousness: False,
                nerve_muscle.whole_body_jerking: False,
            },
            expect=NO,
        ),
        Example(
            who="a man without epilepsy", facts={nerve_muscle.known_epilepsy: False}, expect=NO
        ),
        Example(
            who="a man who blacked out and does not know whether he has epilepsy",
            facts={nerve_muscle.loss_of_consciousness: True},
            expect=UNKNOWN,
        ),
    ),
)
