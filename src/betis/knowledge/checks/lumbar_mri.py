"""Lumbar MRI."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

lumbar_mri = Check(
    title=say(id="MRI lumbal", en="Lumbar MRI"),
    says=say(
        id="MRI menunjukkan saraf dan saluran tulang belakang. Dokter lebih dulu mendengar keluhan Anda, lalu memeriksa saraf (pemeriksaan neurologis): rasa, refleks, kekuatan, dan cara berjalan. MRI layak bila nyeri berjalan baru hilang setelah duduk atau membungkuk dan mengganggu hidup. MRI juga layak bila nyeri punggung menjalar disertai kaki lemah. Bila sekitar dubur kebas atau kendali buang air hilang, MRI darurat. CT (tomografi komputer) dipakai bila MRI tidak bisa dilakukan. Kram malam yang khas tidak memerlukan keduanya.",
        en="MRI shows the nerves and the spinal canal. First a doctor hears your complaints and examines the nerves (neurological examination): feeling, reflexes, strength and gait. MRI is worth it when walking pain only goes on sitting or bending forward and limits life. It is also worth it when back pain runs down a weak leg. With numbness round the anus or lost control of bladder or bowel it is an emergency. CT (computed tomography) is used where MRI is not possible. A typical night cramp needs neither.",
    ),
    worth_when=nerve_muscle.saddle_numbness
    | nerve_muscle.bladder_or_bowel_change
    | (
        nerve_muscle.back_pain_radiating
        & (
            nerve_muscle.foot_drop_or_tripping
            | nerve_muscle.weakness_progressive
            | nerve_muscle.weakness_one_limb_hours_days
            | nerve_muscle.weakness_both_legs_within_4_weeks
        )
    )
    | (
        circulation.walking_pain_needs_sitting_or_bending
        & (nerve_muscle.no_pain_when_seated | nerve_muscle.better_bending_forward)
        & cramp.daytime_distress
    ),
    results=(
        Result(
            range=say(
                id="diduga saraf ekor tulang belakang terjepit (kauda ekuina)",
                en="suspected pressure on the nerves at the end of the spine (cauda equina)",
            ),
            meaning=say(
                id="darurat: MRI dalam 4 jam sejak diminta",
                en="emergency: scan within 4 hours of the request",
            ),
            cites="ces_bmjbp",
            seen=True,
            urgency=Urgency.EMERGENCY_NOW,
        ),
        Result(
            range=say(
                id="saluran sempit di gambar, tanpa keluhan yang cocok",
                en="a narrow canal on the scan without matching complaints",
            ),
            meaning=say(
                id="sering ditemukan dan tidak perlu diobati hanya karena gambarnya",
                en="common, and not treated for the picture alone",
            ),
            cites="expert_practice",
            seen=False,
            urgency=Urgency.ROUTINE,
        ),
    ),
    cites=(
        "ces_bmjbp",
        "suri2010",
        "nass_lss",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="somebody who is numb between the legs",
            facts={nerve_muscle.saddle_numbness: True},
            expect=YES,
        ),
        Example(
            who="somebody who newly lost bladder control",
            facts={nerve_muscle.bladder_or_bowel_change: True},
            expect=YES,
        ),
        Example(
            who="somebody who has back pain down the leg and trips over a dropping foot",
            facts={
                nerve_muscle.back_pain_radiating: True,
                nerve_muscle.foot_drop_or_tripping: True,
            },
            expect=YES,
        ),
        Example(
            who="somebody who has back pain down the leg and has grown weaker over months",
            facts={nerve_muscle.back_pain_radiating: True, nerve_muscle.weakness_progressive: True},
            expect=YES,
        ),
        Example(
            who="somebody who has back pain down the leg and lost strength in one leg within days",
            facts={
                nerve_muscle.back_pain_radiating: True,
                nerve_muscle.weakness_one_limb_hours_days: True,
            },
            expect=YES,
        ),
        Example(
            who="somebody who has back pain down the leg and lost strength in both legs within weeks",
            facts={
                nerve_muscle.back_pain_radiating: True,
                nerve_muscle.weakness_both_legs_within_4_weeks: True,
            },
            expect=YES,
        ),
        Example(
            who="somebody who must sit down before walking pain goes, has no pain when seated and suffers by day",
            facts={
                circulation.walking_pain_needs_sitting_or_bending: True,
                nerve_muscle.no_pain_when_seated: True,
                cramp.daytime_distress: True,
            },
            expect=YES,
        ),
        Example(
            who="somebody who must sit down before walking pain goes, is better when bending forward and suffers by day",
            facts={
                circulation.walking_pain_needs_sitting_or_bending: True,
                nerve_muscle.better_bending_forward: True,
                cramp.daytime_distress: True,
            },
            expect=YES,
        ),
        Example(
            who="somebody with none of these",
            facts={
                nerve_muscle.saddle_numbness: False,
                nerve_muscle.bladder_or_bowel_change: False,
                nerve_muscle.back_pain_radiating: False,
                circulation.walking_pain_needs_sitting_or_bending: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody with back pain down the leg, and nothing else",
            facts={
                nerve_muscle.saddle_numbness: False,
                nerve_muscle.bladder_or_bowel_change: False,
                nerve_muscle.back_pain_radiating: True,
                circulation.walking_pain_needs_sitting_or_bending: False,
                nerve_muscle.foot_drop_or_tripping: False,
                nerve_muscle.weakness_progressive: False,
                nerve_muscle.weakness_one_limb_hours_days: False,
                nerve_muscle.weakness_both_legs_within_4_weeks: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody who must sit down before walking pain goes and has no pain when seated, and nothing else",
            facts={
                nerve_muscle.saddle_numbness: False,
                nerve_muscle.bladder_or_bowel_change: False,
                nerve_muscle.back_pain_radiating: False,
                circulation.walking_pain_needs_sitting_or_bending: True,
                nerve_muscle.no_pain_when_seated: True,
                cramp.daytime_distress: False,
            },
            expect=NO,
        ),
        Example(
            who="nothing asked yet",
            facts={},
            expect=UNKNOWN,
        ),
    ),
    settles=(
        "mri",
        "computed_tomography",
        "clinical_symptoms",
        "neurological_examination",
        "reflex_test",
    ),
)
