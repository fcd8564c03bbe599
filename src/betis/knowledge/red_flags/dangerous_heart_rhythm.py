"""Racing heart or near-faint in someone at risk."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.more_signs import more_signs
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

dangerous_heart_rhythm = RedFlag(
    title=say(
        id="Jantung berdebar atau hampir pingsan pada orang yang berisiko",
        en="Racing heart or near-faint in someone at risk",
    ),
    says=say(
        id=(
            "Kalium, magnesium, atau kalsium yang salah kadarnya menimbulkan kram, dan juga dapat "
            "mengacaukan irama jantung. Risikonya tinggi pada penyakit jantung atau ginjal, cuci "
            "darah, muntah atau diare, dan obat seperti peluruh kencing, litium, atau teofilin. "
            "Berdebar atau hampir pingsan pada keadaan itu bisa mendahului henti jantung."
        ),
        en=(
            "Potassium, magnesium or calcium at a wrong level causes cramps, and can also disturb "
            "the heart rhythm. The risk is high with heart or kidney disease, dialysis, vomiting "
            "or diarrhoea, and medicines such as water pills, lithium or theophylline. A racing "
            "heart or near-faint there can come before the heart stops."
        ),
    ),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id=(
            "Telepon 119 atau 112 sekarang. Bila tidak tersambung, minta diantar ke IGD terdekat. "
            "Berbaring dan jangan berjalan. Minta rekam jantung (EKG) dan tes kalium, kalsium, "
            "dan magnesium. Jangan minum kalium atau magnesium sendiri. Jangan menghentikan obat "
            "sendiri."
        ),
        en=(
            "Call 119 or 112 now (elsewhere your local emergency number). If you cannot get "
            "through, have someone take you to the nearest emergency department. Lie down and do "
            "not walk. Ask for a heart tracing (ECG) and tests of potassium, calcium and "
            "magnesium. Take no potassium or magnesium on your own. Do not stop medicines on your "
            "own."
        ),
    ),
    when=more_signs.racing_heart_or_near_faint
    & (
        body.known_heart_disease
        | body.known_kidney_disease
        | body.on_dialysis
        | body.vomiting_or_diarrhoea
        | body.cannot_keep_fluids_down
        | body.hands_cramp_into_claw
        | nerve_muscle.weakness_both_legs_within_4_weeks
        | nerve_muscle.sudden_paralysis_on_waking
        | nerve_muscle.loss_of_consciousness
        | more_signs.medicine_overdose_signs
        | medicines_taken.medicines.includes(
            "thiazide_diuretic",
            "loop_diuretic",
            "potassium_sparing_diuretic",
            "ace_or_arb",
            "lithium",
            "saba_or_theophylline",
            "laxative",
            "quinine",
            "antipsychotic",
        )
    ),
    suspects=(
        "hypokalaemia",
        "hypomagnesaemia",
        "hypocalcaemia",
    ),
    cites=(
        "hypok_pcn",
        "mhra_ppi",
        "sfe_hypocalcaemia",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="drinks stay down; heart disease or heart failure; a racing or irregular heartbeat, or nearly fainting",
            facts={
                body.cannot_keep_fluids_down: False,
                body.known_heart_disease: True,
                more_signs.racing_heart_or_near_faint: True,
            },
            expect=YES,
        ),
        Example(
            who="a racing or irregular heartbeat, or nearly fainting; no signs of too much digoxin, lithium or theophylline; yo",
            facts={
                more_signs.racing_heart_or_near_faint: True,
                more_signs.medicine_overdose_signs: False,
                body.known_kidney_disease: True,
            },
            expect=YES,
        ),
        Example(
            who="legs never suddenly too weak to move on waking/rest; a racing or irregular heartbeat, or nearly fainting; drin",
            facts={
                nerve_muscle.sudden_paralysis_on_waking: False,
                more_signs.racing_heart_or_near_faint: True,
                body.cannot_keep_fluids_down: True,
            },
            expect=YES,
        ),
        Example(
            who="hands cramp fixed, fingers straight and thumb in; legs never suddenly too weak to move on waking/rest; a racin",
            facts={
                body.hands_cramp_into_claw: True,
                nerve_muscle.sudden_paralysis_on_waking: False,
                more_signs.racing_heart_or_near_faint: True,
            },
            expect=YES,
        ),
        Example(
            who="a racing or irregular heartbeat, or nearly fainting; both legs weaker over hours, days or 4 weeks",
            facts={
                more_signs.racing_heart_or_near_faint: True,
                nerve_muscle.weakness_both_legs_within_4_weeks: True,
            },
            expect=YES,
        ),
        Example(
            who="legs suddenly too weak to move on waking/rest, later recovered; you do not have chronic kidney disease; a raci",
            facts={
                nerve_muscle.sudden_paralysis_on_waking: True,
                body.known_kidney_disease: False,
                more_signs.racing_heart_or_near_faint: True,
            },
            expect=YES,
        ),
        Example(
            who="loss of consciousness during an attack; legs never suddenly too weak to move on waking/rest; a racing or irreg",
            facts={
                nerve_muscle.loss_of_consciousness: True,
                nerve_muscle.sudden_paralysis_on_waking: False,
                more_signs.racing_heart_or_near_faint: True,
            },
            expect=YES,
        ),
        Example(
            who="a racing or irregular heartbeat, or nearly fainting; nausea, confusion, shaking, palpitations or yellow vision",
            facts={
                more_signs.racing_heart_or_near_faint: True,
                more_signs.medicine_overdose_signs: True,
            },
            expect=YES,
        ),
        Example(
            who="no loss of consciousness during an attack; the hands do not cramp into a fixed position; medicines taken ['loo",
            facts={
                nerve_muscle.loss_of_consciousness: False,
                body.hands_cramp_into_claw: False,
                medicines_taken.medicines: [
                    "loop_diuretic",
                    "laba",
                    "iv_iron",
                    "naproxen_or_nsaid",
                    "antidepressant",
                ],
                more_signs.racing_heart_or_near_faint: True,
            },
            expect=YES,
        ),
        Example(
            who="no loss of consciousness during an attack; medicines taken ['laba', 'saba_or_theophylline', 'insulin', 'teripa",
            facts={
                nerve_muscle.loss_of_consciousness: False,
                medicines_taken.medicines: [
                    "laba",
                    "saba_or_theophylline",
                    "insulin",
                    "teriparatide",
                    "antidepressant",
                    "steroid",
                    "chemotherapy",
                    "sedative_stopping",
                ],
                more_signs.racing_heart_or_near_faint: True,
            },
            expect=YES,
        ),
        Example(
            who="medicines taken ['statin', 'naproxen_or_nsaid', 'ace_or_arb']; a racing or irregular heartbeat, or nearly fain",
            facts={
                medicines_taken.medicines: ["statin", "naproxen_or_nsaid", "ace_or_arb"],
                more_signs.racing_heart_or_near_faint: True,
            },
            expect=YES,
        ),
        Example(
            who="both legs not weaker over up to 4 weeks; medicines taken ['statin', 'calcium_channel_blocker', 'lithium', 'bis",
            facts={
                nerve_muscle.weakness_both_legs_within_4_weeks: False,
                medicines_taken.medicines: [
                    "statin",
                    "calcium_channel_blocker",
                    "lithium",
                    "bisphosphonate_or_denosumab",
                ],
                more_signs.racing_heart_or_near_faint: True,
            },
            expect=YES,
        ),
        Example(
            who="both legs not weaker over up to 4 weeks; a racing or irregular heartbeat, or nearly fainting; medicines taken ",
            facts={
                nerve_muscle.weakness_both_legs_within_4_weeks: False,
                more_signs.racing_heart_or_near_faint: True,
                medicines_taken.medicines: [
                    "statin",
                    "fibrate",
                    "teriparatide",
                    "antipsychotic",
                    "antidepressant",
                    "bisphosphonate_or_denosumab",
                ],
            },
            expect=YES,
        ),
        Example(
            who="a racing or irregular heartbeat, or nearly fainting; medicines taken ['steroid', 'quinine']; no signs of too m",
            facts={
                more_signs.racing_heart_or_near_faint: True,
                medicines_taken.medicines: ["steroid", "quinine"],
                more_signs.medicine_overdose_signs: False,
            },
            expect=YES,
        ),
        Example(
            who="a racing or irregular heartbeat, or nearly fainting; you do not have chronic kidney disease",
            facts={more_signs.racing_heart_or_near_faint: True, body.known_kidney_disease: False},
            expect=UNKNOWN,
        ),
        Example(
            who="a racing or irregular heartbeat, or nearly fainting; drinks stay down; medicines taken ['statin', 'ppi', 'napr",
            facts={
                more_signs.racing_heart_or_near_faint: True,
                body.cannot_keep_fluids_down: False,
                medicines_taken.medicines: ["statin", "ppi", "naproxen_or_nsaid"],
            },
            expect=UNKNOWN,
        ),
        Example(
            who="a woman on a water pill with cramps and a pounding, irregular heart",
            facts={
                more_signs.racing_heart_or_near_faint: True,
                medicines_taken.medicines: ["thiazide_diuretic"],
            },
            expect=YES,
        ),
        Example(
            who="a man on dialysis who nearly fainted",
            facts={
                more_signs.racing_heart_or_near_faint: True,
                body.known_kidney_disease: True,
                body.on_dialysis: True,
            },
            expect=YES,
        ),
        Example(
            who="a man with diarrhoea and palpitations",
            facts={more_signs.racing_heart_or_near_faint: True, body.vomiting_or_diarrhoea: True},
            expect=YES,
        ),
        Example(
            who="a man whose heart beats calmly",
            facts={more_signs.racing_heart_or_near_faint: False},
            expect=NO,
        ),
        Example(
            who="a woman with palpitations, not yet asked about anything else",
            facts={more_signs.racing_heart_or_near_faint: True},
            expect=UNKNOWN,
        ),
    ),
)
