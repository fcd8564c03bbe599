"""Lasting pain far worse than it looks."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.injury_infection import injury_infection
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

pain_out_of_proportion = RedFlag(
    title=say(
        id="Nyeri menetap yang jauh lebih berat daripada yang tampak",
        en="Lasting pain far worse than it looks",
    ),
    says=say(
        id=(
            "Nyeri yang menetap berjam-jam dan jauh lebih berat daripada yang tampak di kulit "
            "bukan kram biasa. Sebabnya bisa tekanan tinggi di dalam otot, aliran darah yang "
            "tersumbat, gumpalan, atau infeksi dalam. Semuanya lebih mudah ditolong bila ditemukan "
            "dini."
        ),
        en=(
            "Pain that stays for hours and is far worse than the skin looks is no ordinary cramp. "
            "Pressure inside the muscle, a blocked artery, a clot or a deep infection can be the "
            "cause. All are easier to help when found early."
        ),
    ),
    urgency=Urgency.SAME_DAY,
    do=say(
        id=(
            "Periksa ke dokter atau IGD hari ini. Jangan dipijat dan jangan dikompres panas. Bila "
            "demam, kulit memerah atau melepuh, otot keras seperti papan, atau kaki dingin atau "
            "kebas, telepon 119 atau 112 sekarang."
        ),
        en=(
            "See a doctor or an emergency department today. No massage and no heat. With fever, "
            "red or blistering skin, a muscle hard as a board, or a cold or numb foot, call 119 "
            "or 112 now."
        ),
    ),
    when=injury_infection.pain_out_of_proportion & cramp.episode_type.among("constant_pain"),
    suspects=(
        "acute_compartment_syndrome",
        "acute_limb_ischaemia",
        "necrotising_infection",
        "deep_vein_thrombosis",
    ),
    cites=(
        "necfasc_pulse",
        "expert_practice",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a man of 48 with constant agony in one calf that looks normal",
            facts={
                injury_infection.pain_out_of_proportion: True,
                cramp.episode_type: "constant_pain",
            },
            expect=YES,
        ),
        Example(
            who="a woman whose cramps hurt badly and then go",
            facts={
                injury_infection.pain_out_of_proportion: True,
                cramp.episode_type: "painful_hard_muscle",
            },
            expect=NO,
        ),
        Example(
            who="a man with a constant ache no worse than it looks",
            facts={
                injury_infection.pain_out_of_proportion: False,
                cramp.episode_type: "constant_pain",
            },
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
