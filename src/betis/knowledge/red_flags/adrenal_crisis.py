"""Vomiting, confusion or collapse in someone at risk of adrenal failure."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

adrenal_crisis = RedFlag(
    title=say(
        id="Muntah, bingung, atau pingsan pada risiko kekurangan hormon adrenal",
        en="Vomiting, confusion or collapse in someone at risk of adrenal failure",
    ),
    says=say(
        id=(
            "Kelenjar adrenal membuat hormon yang menjaga tekanan darah, garam, dan gula. Pusing "
            "saat berdiri, ingin makan garam, dan lipatan kulit menghitam bisa berarti hormon ini "
            "kurang. Orang yang lama minum tablet steroid juga berisiko, misalnya bila tabletnya "
            "dimuntahkan. Bila disertai muntah terus, bingung, atau pingsan, ini bisa krisis "
            "yang mengancam nyawa."
        ),
        en=(
            "The adrenal glands make the hormones that keep blood pressure, salt and sugar "
            "steady. Dizziness on standing, craving for salt and darkening skin creases can mean "
            "too little of them. People who have taken steroid tablets for long are at risk too, "
            "for example when they vomit the tablets. Together with constant vomiting, confusion "
            "or collapse this may be a life-threatening crisis."
        ),
    ),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id=(
            "Telepon 119 atau 112 sekarang. Bila tidak tersambung, minta diantar ke IGD terdekat. "
            "Baringkan orangnya. Sebutkan penyakit adrenal atau tablet steroid yang diminum. "
            "Jangan menghentikan steroid sendiri."
        ),
        en=(
            "Call 119 or 112 now (elsewhere your local emergency number). If you cannot get "
            "through, have someone take you to the nearest emergency department. Lay the person "
            "down. Mention any adrenal disease and any steroid tablets. Do not stop steroids on "
            "your own."
        ),
    ),
    when=(
        body.dizzy_standing_salt_craving_dark_skin | medicines_taken.medicines.includes("steroid")
    )
    & (
        body.cannot_keep_fluids_down
        | body.confused_or_very_drowsy
        | nerve_muscle.loss_of_consciousness
    ),
    suspects=("adrenal_insufficiency",),
    cites=(
        "nhs_addison",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="loss of consciousness during an attack; dizzy on standing, craving salt, and darker skin creases",
            facts={
                nerve_muscle.loss_of_consciousness: True,
                body.dizzy_standing_salt_craving_dark_skin: True,
            },
            expect=YES,
        ),
        Example(
            who="a woman of 45 with salt craving and dark skin creases who vomits everything",
            facts={
                body.dizzy_standing_salt_craving_dark_skin: True,
                body.cannot_keep_fluids_down: True,
            },
            expect=YES,
        ),
        Example(
            who="a man on steroid tablets who has become confused",
            facts={medicines_taken.medicines: ["steroid"], body.confused_or_very_drowsy: True},
            expect=YES,
        ),
        Example(
            who="somebody on no steroids without salt craving",
            facts={
                body.dizzy_standing_salt_craving_dark_skin: False,
                medicines_taken.medicines: [],
            },
            expect=NO,
        ),
        Example(
            who="somebody on steroid tablets, not yet asked about vomiting",
            facts={medicines_taken.medicines: ["steroid"]},
            expect=UNKNOWN,
        ),
    ),
)
