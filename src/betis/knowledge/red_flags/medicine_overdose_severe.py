"""Severe signs of too much digoxin, lithium or theophylline."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.more_signs import more_signs
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

medicine_overdose_severe = RedFlag(
    title=say(
        id="Tanda berat kelebihan digoksin, litium, atau teofilin",
        en="Severe signs of too much digoxin, lithium or theophylline",
    ),
    says=say(
        id=(
            "Kadar digoksin, litium, atau teofilin yang terlalu tinggi dapat mengacaukan jantung "
            "dan otak. Goyah, bingung, kejang, berdebar, atau muntah terus menandakan keracunan "
            "berat. Ini bisa terjadi pada dosis biasa bila cairan, kalium, atau fungsi ginjal "
            "turun."
        ),
        en=(
            "Too high a level of digoxin, lithium or theophylline can disturb the heart and the "
            "brain. Unsteadiness, confusion, a fit, palpitations or constant vomiting mean severe "
            "poisoning. It can happen at a usual dose when fluid, potassium or kidney function "
            "fall."
        ),
    ),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id=(
            "Telepon 119 atau 112 sekarang. Bila tidak tersambung, minta diantar ke IGD terdekat. "
            "Bawa obatnya. Sebutkan jam minum terakhir. Minta rekam jantung (EKG), kadar obat, "
            "kalium, dan tes ginjal. Tanyakan petugas sebelum minum dosis berikutnya."
        ),
        en=(
            "Call 119 or 112 now (elsewhere your local emergency number). If you cannot get "
            "through, have someone take you to the nearest emergency department. Bring the "
            "medicine. Say when it was last taken. Ask for a heart tracing (ECG), the drug level, "
            "potassium and kidney tests. Ask the staff before the next dose."
        ),
    ),
    when=more_signs.medicine_overdose_signs
    & (
        body.confused_or_very_drowsy
        | body.cannot_keep_fluids_down
        | nerve_muscle.loss_of_coordination
        | nerve_muscle.loss_of_consciousness
        | nerve_muscle.whole_body_jerking
        | more_signs.racing_heart_or_near_faint
    ),
    suspects=(
        "psychotropic_or_withdrawal",
        "beta_agonist_or_theophylline",
    ),
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="arms and legs did not jerk rhythmically; confused or very drowsy; nausea, confusion, shaking, palpitations or ",
            facts={
                nerve_muscle.whole_body_jerking: False,
                body.confused_or_very_drowsy: True,
                more_signs.medicine_overdose_signs: True,
            },
            expect=YES,
        ),
        Example(
            who="nausea, confusion, shaking, palpitations or yellow vision on digoxin, lithium or theophylline; drinks cannot b",
            facts={more_signs.medicine_overdose_signs: True, body.cannot_keep_fluids_down: True},
            expect=YES,
        ),
        Example(
            who="loss of consciousness during an attack; nausea, confusion, shaking, palpitations or yellow vision on digoxin, ",
            facts={
                nerve_muscle.loss_of_consciousness: True,
                more_signs.medicine_overdose_signs: True,
            },
            expect=YES,
        ),
        Example(
            who="drinks stay down; nausea, confusion, shaking, palpitations or yellow vision on digoxin, lithium or theophyllin",
            facts={
                body.cannot_keep_fluids_down: False,
                more_signs.medicine_overdose_signs: True,
                nerve_muscle.whole_body_jerking: True,
            },
            expect=YES,
        ),
        Example(
            who="a woman on lithium with coarse shaking who cannot walk straight",
            facts={
                more_signs.medicine_overdose_signs: True,
                nerve_muscle.loss_of_coordination: True,
            },
            expect=YES,
        ),
        Example(
            who="a man on digoxin who sees yellow and whose heart stumbles",
            facts={
                more_signs.medicine_overdose_signs: True,
                more_signs.racing_heart_or_near_faint: True,
            },
            expect=YES,
        ),
        Example(
            who="a man who takes none of the three",
            facts={more_signs.medicine_overdose_signs: False},
            expect=NO,
        ),
        Example(
            who="a woman on lithium with nausea, not yet asked more",
            facts={more_signs.medicine_overdose_signs: True},
            expect=UNKNOWN,
        ),
    ),
)
