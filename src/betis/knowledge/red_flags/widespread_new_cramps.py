"""New cramps spreading beyond the legs."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

widespread_new_cramps = RedFlag(
    title=say(
        id="Kram baru yang menyebar ke luar tungkai", en="New cramps spreading beyond the legs"
    ),
    says=say(
        id=(
            "Kram di tangan, perut, rahang, atau seluruh tubuh yang cepat bertambah bukan pola "
            "kram malam biasa. Sebabnya bisa kalsium atau magnesium rendah, saraf yang terlalu "
            "peka, atau jarang penyakit saraf motorik."
        ),
        en=(
            "Cramps in hands, belly, jaw or all over that increase quickly are not the pattern of "
            "ordinary night cramps. Low calcium or magnesium, overexcitable nerves or, rarely, "
            "motor neurone disease may be behind them."
        ),
    ),
    urgency=Urgency.WITHIN_TWO_WEEKS,
    do=say(
        id=(
            "Periksa ke dokter dalam dua minggu. Tanyakan tes kalsium dan magnesium, serta "
            "pemeriksaan kekuatan otot. Bila rahang kaku atau sulit bernapas, telepon 119 atau "
            "112."
        ),
        en=(
            "See a doctor within two weeks. Ask about calcium and magnesium tests and a check of "
            "strength. With a stiff jaw or trouble breathing, call 119 or 112."
        ),
    ),
    when=cramp.cramp_sites.includes("hand_arm", "abdomen", "jaw_face", "all_over")
    & cramp.getting_worse_fast,
    suspects=(
        "hypocalcaemia",
        "hypomagnesaemia",
        "motor_neurone_disease",
        "cramp_fasciculation_syndrome",
    ),
    cites=(
        "als_caress",
        "sfe_hypocalcaemia",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="cramps clearly more frequent or spreading within weeks; place of the cramps ['calf', 'hand_arm']",
            facts={cramp.getting_worse_fast: True, cramp.cramp_sites: ["calf", "hand_arm"]},
            expect=YES,
        ),
        Example(
            who="place of the cramps ['calf', 'shin', 'hamstring', 'abdomen', 'back_neck']",
            facts={cramp.cramp_sites: ["calf", "shin", "hamstring", "abdomen", "back_neck"]},
            expect=UNKNOWN,
        ),
        Example(
            who="place of the cramps ['shin', 'jaw_face']",
            facts={cramp.cramp_sites: ["shin", "jaw_face"]},
            expect=UNKNOWN,
        ),
        Example(
            who="place of the cramps ['hamstring', 'all_over']; cramps clearly more frequent or spreading within weeks",
            facts={cramp.cramp_sites: ["hamstring", "all_over"], cramp.getting_worse_fast: True},
            expect=YES,
        ),
        Example(
            who="a man of 55 whose cramps have reached hands and belly within weeks",
            facts={cramp.cramp_sites: ["hand_arm", "abdomen"], cramp.getting_worse_fast: True},
            expect=YES,
        ),
        Example(
            who="a woman with cramps in the calves only",
            facts={cramp.cramp_sites: ["calf"]},
            expect=NO,
        ),
        Example(
            who="a man with old hand cramps that do not change",
            facts={cramp.cramp_sites: ["hand_arm"], cramp.getting_worse_fast: False},
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
