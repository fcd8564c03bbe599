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
            who="confused or very drowsy; muscles not very painful and swollen; no fever",
            facts={
                body.confused_or_very_drowsy: True,
                body.severe_muscle_pain_swelling: False,
                body.fever: False,
            },
            expect=NO,
        ),
        Example(
            who="fever; medicines taken ['laba', 'ppi', 'insulin', 'naproxen_or_nsaid', 'antidepressant', 'sedative_stopping', ",
            facts={
                body.fever: True,
                medicines_taken.medicines: [
                    "laba",
                    "ppi",
                    "insulin",
                    "naproxen_or_nsaid",
                    "antidepressant",
                    "sedative_stopping",
                    "levodopa",
                ],
            },
            expect=UNKNOWN,
        ),
        Example(
            who="muscles not very painful and swollen; medicines taken ['thiazide_diuretic', 'potassium_sparing_diuretic', 'sab",
            facts={
                body.severe_muscle_pain_swelling: False,
                medicines_taken.medicines: [
                    "thiazide_diuretic",
                    "potassium_sparing_diuretic",
                    "saba_or_theophylline",
                    "ppi",
                    "estrogen_or_raloxifene",
                    "lithium",
                    "bisphosphonate_or_denosumab",
                    "quinine",
                ],
                body.confused_or_very_drowsy: False,
            },
            expect=UNKNOWN,
        ),
        Example(
            who="arms and legs jerked rhythmically; medicines taken ['estrogen_or_raloxifene', 'steroid', 'bisphosphonate_or_de",
            facts={
                nerve_muscle.whole_body_jerking: True,
                medicines_taken.medicines: [
                    "estrogen_or_raloxifene",
                    "steroid",
                    "bisphosphonate_or_denosumab",
                    "laxative",
                    "levodopa",
                    "quinine",
                ],
                body.confused_or_very_drowsy: True,
            },
            expect=UNKNOWN,
        ),
        Example(
            who="medicines taken ['insulin', 'lithium', 'levodopa']; fever; muscles very painful and swollen",
            facts={
                medicines_taken.medicines: ["insulin", "lithium", "levodopa"],
                body.fever: True,
                body.severe_muscle_pain_swelling: True,
            },
            expect=YES,
        ),
        Example(
            who="medicines taken ['fibrate', 'teriparatide', 'naproxen_or_nsaid', 'calcium_channel_blocker', 'ace_or_arb', 'lit",
            facts={
                medicines_taken.medicines: [
                    "fibrate",
                    "teriparatide",
                    "naproxen_or_nsaid",
                    "calcium_channel_blocker",
                    "ace_or_arb",
                    "lithium",
                    "antipsychotic",
                    "cholinesterase_inhibitor",
                    "bisphosphonate_or_denosumab",
                ],
                body.fever: True,
                body.dark_urine: True,
            },
            expect=YES,
        ),
        Example(
            who="fever; arms and legs jerked rhythmically; medicines taken ['loop_diuretic', 'saba_or_theophylline', 'insulin',",
            facts={
                body.fever: True,
                nerve_muscle.whole_body_jerking: True,
                medicines_taken.medicines: [
                    "loop_diuretic",
                    "saba_or_theophylline",
                    "insulin",
                    "antipsychotic",
                    "cholinesterase_inhibitor",
                ],
            },
            expect=YES,
        ),
        Example(
            who="fever; medicines taken ['antipsychotic', 'laxative', 'sedative_stopping']; the jaw is stiff, hard to open",
            facts={
                body.fever: True,
                medicines_taken.medicines: ["antipsychotic", "laxative", "sedative_stopping"],
                injury_infection.jaw_stiff: True,
            },
            expect=YES,
        ),
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
