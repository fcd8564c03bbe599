"""Bleeding, fever, dark urine or palpitations while taking quinine."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.more_signs import more_signs
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

quinine_reaction = RedFlag(
    title=say(
        id="Berdarah, demam, kencing gelap, atau berdebar saat memakai kina",
        en="Bleeding, fever, dark urine or palpitations while taking quinine",
    ),
    says=say(
        id=(
            "Kina kadang dipakai untuk kram. Pada sebagian kecil orang, kina membuat trombosit "
            "anjlok sehingga mudah berdarah. Kina juga dapat merusak sel darah dan ginjal "
            "(sindrom hemolitik uremik) atau mengacaukan irama jantung. Reaksi ini jarang dan "
            "tidak bisa diramalkan, tetapi dapat mematikan."
        ),
        en=(
            "Quinine is sometimes taken for cramps. In a few people it makes the platelets crash, "
            "so that they bleed easily. It can also destroy blood cells and harm the kidneys "
            "(haemolytic uraemic syndrome), or disturb the heart rhythm. These reactions are rare "
            "and cannot be foreseen, but they can kill."
        ),
    ),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id=(
            "Telepon 119 atau 112 sekarang. Bila tidak tersambung, minta diantar ke IGD terdekat. "
            "Bawa obatnya dan sebutkan kina, juga air tonik. Tanyakan petugas sebelum dosis "
            "berikutnya."
        ),
        en=(
            "Call 119 or 112 now (elsewhere your local emergency number). If you cannot get "
            "through, have someone take you to the nearest emergency department. Bring the "
            "medicine and mention quinine, tonic water too. Ask the staff before the next dose."
        ),
    ),
    when=medicines_taken.medicines.includes("quinine")
    & (
        more_signs.bleeding_or_black_stool
        | more_signs.racing_heart_or_near_faint
        | more_signs.stiff_neck_or_purple_spots
        | body.fever
        | body.dark_urine
        | body.passing_no_urine_12h
        | body.yellow_skin_or_swollen_belly
    ),
    cites=(
        "qualaquin_label",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a racing or irregular heartbeat, or nearly fainting; medicines taken ['thiazide_diuretic', 'statin', 'ppi', 'a",
            facts={
                more_signs.racing_heart_or_near_faint: True,
                medicines_taken.medicines: [
                    "thiazide_diuretic",
                    "statin",
                    "ppi",
                    "antacid",
                    "naproxen_or_nsaid",
                    "ace_or_arb",
                    "bisphosphonate_or_denosumab",
                    "laxative",
                    "quinine",
                ],
                body.passing_no_urine_12h: False,
            },
            expect=YES,
        ),
        Example(
            who="urine passed in the last 12 hours; medicines taken ['thiazide_diuretic', 'statin', 'saba_or_theophylline', 'in",
            facts={
                body.passing_no_urine_12h: False,
                medicines_taken.medicines: [
                    "thiazide_diuretic",
                    "statin",
                    "saba_or_theophylline",
                    "insulin",
                    "estrogen_or_raloxifene",
                    "iv_iron",
                    "quinine",
                ],
                body.fever: True,
            },
            expect=YES,
        ),
        Example(
            who="medicines taken ['statin', 'quinine']; no urine passed for 12 hours; no fever",
            facts={
                medicines_taken.medicines: ["statin", "quinine"],
                body.passing_no_urine_12h: True,
                body.fever: False,
            },
            expect=YES,
        ),
        Example(
            who="yellow skin or eyes, or a fluid-swollen belly; medicines taken ['laba', 'chemotherapy', 'quinine']; no racing ",
            facts={
                body.yellow_skin_or_swollen_belly: True,
                medicines_taken.medicines: ["laba", "chemotherapy", "quinine"],
                more_signs.racing_heart_or_near_faint: False,
            },
            expect=YES,
        ),
        Example(
            who="no yellow skin or eyes, and no fluid-swollen belly; medicines taken ['potassium_sparing_diuretic', 'saba_or_th",
            facts={
                body.yellow_skin_or_swollen_belly: False,
                medicines_taken.medicines: [
                    "potassium_sparing_diuretic",
                    "saba_or_theophylline",
                    "ppi",
                    "insulin",
                    "estrogen_or_raloxifene",
                    "quinine",
                ],
                body.fever: False,
            },
            expect=UNKNOWN,
        ),
        Example(
            who="a woman of 70 on quinine with dark urine",
            facts={medicines_taken.medicines: ["quinine"], body.dark_urine: True},
            expect=YES,
        ),
        Example(
            who="a man on quinine who bleeds from the gums without end",
            facts={
                medicines_taken.medicines: ["quinine"],
                more_signs.bleeding_or_black_stool: True,
            },
            expect=YES,
        ),
        Example(
            who="a man who takes no medicine", facts={medicines_taken.medicines: []}, expect=NO
        ),
        Example(
            who="a woman on quinine, not yet asked more",
            facts={medicines_taken.medicines: ["quinine"]},
            expect=UNKNOWN,
        ),
    ),
    settles=(
        "quinine_thrombocytopenia",
        "quinine_hemolytic_uremic_syndrome",
    ),
)
