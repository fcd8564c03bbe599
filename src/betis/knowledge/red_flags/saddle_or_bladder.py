"""Numbness between the legs, or new bladder, bowel or sexual change."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

saddle_or_bladder = RedFlag(
    title=say(
        id=(
            "Kebas di antara paha, atau baru ada gangguan kencing, buang air besar, atau fungsi "
            "seksual"
        ),
        en="Numbness between the legs, or new bladder, bowel or sexual change",
    ),
    says=say(
        id=(
            "Kebas di sekitar anus dan kelamin, atau baru sulit menahan atau memulai kencing, "
            "adalah tanda bahaya. Saraf di ujung tulang belakang mungkin terjepit (sindrom kauda "
            "ekuina). Penyempitan saluran tulang belakang dapat menyebabkannya. Bila terlambat, "
            "kerusakan bisa menetap. Penyempitan yang lanjut tidak selalu dioperasi, tetapi tanda "
            "ini perlu MRI dan dokter bedah segera."
        ),
        en=(
            "Numbness around the anus and genitals, or new trouble holding or starting urine, can "
            "mean that the nerves at the end of the spine are crushed (cauda equina syndrome). A "
            "narrow spinal canal can cause it. If treated late the damage may stay. Advanced "
            "narrowing is not always operated on, but these signs need an MRI and a surgeon at "
            "once."
        ),
    ),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id=(
            "Telepon 119 atau 112 sekarang. Bila tidak tersambung, minta diantar ke IGD terdekat. "
            "Minta MRI darurat tulang belakang. Jangan menyetir sendiri dan jangan diurut atau "
            "dipijat di punggung."
        ),
        en=(
            "Call 119 or 112 now (elsewhere your local emergency number). If you cannot get "
            "through, have someone take you to the nearest emergency department. Ask for an "
            "emergency MRI of the spine. Do not drive yourself, and let nobody manipulate or "
            "massage the back."
        ),
    ),
    when=nerve_muscle.saddle_numbness
    | nerve_muscle.bladder_or_bowel_change
    | (
        nerve_muscle.back_pain_radiating
        & (nerve_muscle.sexual_function_loss_new | nerve_muscle.weakness_both_legs_within_4_weeks)
    ),
    suspects=(
        "lumbar_spinal_stenosis",
        "lumbar_radiculopathy",
        "sciatica",
    ),
    within=say(
        id="MRI secepatnya, dalam 4 jam sejak diminta",
        en="MRI as soon as possible and within 4 hours of the request",
    ),
    cites=(
        "ces_bmjbp",
        "ces_pulse",
        "ng127",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="back pain going down the leg",
            facts={nerve_muscle.back_pain_radiating: True},
            expect=UNKNOWN,
        ),
        Example(
            who="a woman with back pain who no longer feels the toilet paper",
            facts={nerve_muscle.saddle_numbness: True},
            expect=YES,
        ),
        Example(
            who="a man who since yesterday cannot start to pass urine",
            facts={nerve_muscle.bladder_or_bowel_change: True},
            expect=YES,
        ),
        Example(
            who="a man with sciatica who has lost sexual feeling",
            facts={
                nerve_muscle.back_pain_radiating: True,
                nerve_muscle.sexual_function_loss_new: True,
            },
            expect=YES,
        ),
        Example(
            who="a woman with sciatica and two weakening legs",
            facts={
                nerve_muscle.back_pain_radiating: True,
                nerve_muscle.weakness_both_legs_within_4_weeks: True,
            },
            expect=YES,
        ),
        Example(
            who="a man with an ordinary sore back",
            facts={
                nerve_muscle.saddle_numbness: False,
                nerve_muscle.bladder_or_bowel_change: False,
                nerve_muscle.back_pain_radiating: False,
            },
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
    settles=(
        "stenosis_symptom_pelvic_organ_dysfunction",
        "stenosis_surgery",
    ),
    corrects=("stenosis_surgery",),
)
