"""Stopping a sedative or opioid with strong complaints."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.more_signs import more_signs
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

medicine_withdrawal = RedFlag(
    title=say(
        id="Berhenti obat penenang atau opioid dengan keluhan berat",
        en="Stopping a sedative or opioid with strong complaints",
    ),
    says=say(
        id=(
            "Berhenti mendadak dari obat penenang, obat tidur, atau opioid dapat menimbulkan "
            "gemetar, berdebar, muntah, dan kram. Putus obat penenang dapat berujung kejang."
        ),
        en=(
            "A sudden end of a sedative, sleeping tablet or opioid can cause shaking, "
            "palpitations, vomiting and cramps. Stopping a sedative can end in a fit."
        ),
    ),
    urgency=Urgency.SAME_DAY,
    do=say(
        id=(
            "Hubungi dokter yang meresepkan hari ini; penurunan dosis perlu bertahap dan diawasi. "
            "Bila kejang atau bingung, telepon 119 atau 112."
        ),
        en=(
            "Contact the prescriber today; the dose should come down slowly and under "
            "supervision. With a fit or confusion, call 119 or 112."
        ),
    ),
    when=medicines_taken.medicines.includes("sedative_stopping")
    & (
        more_signs.racing_heart_or_near_faint
        | body.vomiting_or_diarrhoea
        | body.fever
        | nerve_muscle.stiff_slow_tremor
    ),
    suspects=(
        "drug_withdrawal_or_akathisia",
        "psychotropic_or_withdrawal",
    ),
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="no fever; medicines taken ['laba', 'calcium_channel_blocker', 'cholinesterase_inhibitor', 'chemotherapy', 'sed",
            facts={
                body.fever: False,
                medicines_taken.medicines: [
                    "laba",
                    "calcium_channel_blocker",
                    "cholinesterase_inhibitor",
                    "chemotherapy",
                    "sedative_stopping",
                ],
                more_signs.racing_heart_or_near_faint: True,
            },
            expect=YES,
        ),
        Example(
            who="no fever; no racing or irregular heartbeat and no near-faint; not having become slow, stiff or shaky",
            facts={
                body.fever: False,
                more_signs.racing_heart_or_near_faint: False,
                nerve_muscle.stiff_slow_tremor: False,
            },
            expect=UNKNOWN,
        ),
        Example(
            who="fever; no racing or irregular heartbeat and no near-faint; medicines taken ['loop_diuretic', 'statin', 'laba',",
            facts={
                body.fever: True,
                more_signs.racing_heart_or_near_faint: False,
                medicines_taken.medicines: [
                    "loop_diuretic",
                    "statin",
                    "laba",
                    "iv_iron",
                    "chemotherapy",
                    "laxative",
                    "sedative_stopping",
                    "quinine",
                ],
            },
            expect=YES,
        ),
        Example(
            who="vomiting or diarrhoea; medicines taken ['loop_diuretic', 'statin', 'antacid', 'steroid', 'cholinesterase_inhib",
            facts={
                body.vomiting_or_diarrhoea: True,
                medicines_taken.medicines: [
                    "loop_diuretic",
                    "statin",
                    "antacid",
                    "steroid",
                    "cholinesterase_inhibitor",
                    "chemotherapy",
                    "sedative_stopping",
                ],
            },
            expect=YES,
        ),
        Example(
            who="a woman who stopped her sleeping tablets and shakes",
            facts={
                medicines_taken.medicines: ["sedative_stopping"],
                nerve_muscle.stiff_slow_tremor: True,
            },
            expect=YES,
        ),
        Example(
            who="a man who takes no medicine", facts={medicines_taken.medicines: []}, expect=NO
        ),
        Example(
            who="a woman stopping a sedative, not yet asked more",
            facts={medicines_taken.medicines: ["sedative_stopping"]},
            expect=UNKNOWN,
        ),
    ),
)
