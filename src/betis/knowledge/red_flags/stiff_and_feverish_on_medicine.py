"""Fever and stiffness on psychiatric medicine or levodopa."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.injury_infection import injury_infection
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

stiff_and_feverish_on_medicine = RedFlag(
    title=say(
        id="Demam dan kaku saat minum obat jiwa atau levodopa",
        en="Fever and stiffness on psychiatric medicine or levodopa",
    ),
    says=say(
        id=(
            "Obat psikosis dan antidepresan kadang menimbulkan reaksi berat: demam, otot kaku "
            "atau menyentak, dan bingung. Hal yang sama bisa terjadi bila levodopa terputus. Otot "
            "dapat rusak dan merusak ginjal."
        ),
        en=(
            "Medicines for psychosis and antidepressants sometimes cause a severe reaction: "
            "fever, stiff or jerking muscles, and confusion. The same can happen when levodopa is "
            "interrupted. Muscle can break down and harm the kidneys."
        ),
    ),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id=(
            "Telepon 119 atau 112 sekarang. Bila tidak tersambung, minta diantar ke IGD terdekat. "
            "Bawa semua obat dan sebutkan perubahan dosis. Dinginkan badan dengan kain basah. "
            "Jangan mengubah obat sendiri; tanyakan petugas tentang dosis berikutnya."
        ),
        en=(
            "Call 119 or 112 now (elsewhere your local emergency number). If you cannot get "
            "through, have someone take you to the nearest emergency department. Bring all "
            "medicines and mention any change of dose. Cool the body with wet cloths. Do not "
            "change medicines on your own; ask the staff about the next dose."
        ),
    ),
    when=medicines_taken.medicines.includes(
        "antipsychotic", "antidepressant", "levodopa", "lithium"
    )
    & body.fever
    & (
        body.severe_muscle_pain_swelling
        | body.dark_urine
        | body.confused_or_very_drowsy
        | nerve_muscle.stiff_slow_tremor
        | nerve_muscle.whole_body_jerking
        | injury_infection.jaw_stiff
    ),
    suspects=(
        "rhabdomyolysis",
        "psychotropic_or_withdrawal",
    ),
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man on an antipsychotic with fever and a stiff body",
            facts={
                medicines_taken.medicines: ["antipsychotic"],
                body.fever: True,
                nerve_muscle.stiff_slow_tremor: True,
            },
            expect=YES,
        ),
        Example(
            who="a woman on an antidepressant with fever and confusion",
            facts={
                medicines_taken.medicines: ["antidepressant"],
                body.fever: True,
                body.confused_or_very_drowsy: True,
            },
            expect=YES,
        ),
        Example(
            who="a man who takes no medicine", facts={medicines_taken.medicines: []}, expect=NO
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
