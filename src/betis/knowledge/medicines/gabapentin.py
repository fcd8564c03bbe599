"""Gabapentin."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.conditions import conditions
from betis.knowledge.facts.lifestyle import lifestyle
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.person import person
from betis.knowledge.situations.may_fall import may_fall
from betis.knowledge.situations.pregnant import pregnant
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

gabapentin = Action(
    title=say(id="Gabapentin", en="Gabapentin"),
    says=say(
        id="Gabapentin untuk nyeri saraf. Mungkin berguna bila kram disertai nyeri saraf, misalnya setelah stroke atau saraf terjepit; untuk kram malam biasa belum terbukti.",
        en="Gabapentin is for nerve pain. It may be of use when cramps come with nerve pain, as after a stroke or a pinched nerve; for ordinary night cramps it is unproven.",
    ),
    verdict=Verdict.ASK_A_DOCTOR,
    effect=say(
        id="Pada 30 orang tanpa pembanding, 600–1.200 mg sehari: kram hilang dalam 3 bulan. Pada 50 orang dengan stenosis lumbal, rata-rata 643 mg jelas kalah dari toksin botulinum. Pada penyakit saraf motorik tidak menolong (belum diperiksa). Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="In 30 people without a comparison, 600-1,200 mg a day: cramps gone by 3 months. In 50 people with lumbar stenosis, a mean of 643 mg was clearly worse than botulinum toxin. In motor neurone disease it did not help (not checked). Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Kantuk, pusing, jatuh, bengkak, napas lemah, disalahgunakan. Dalam uji stenosis, sepertiga orang mengalami efek samping.",
        en="Drowsiness, dizziness, falls, swelling, weak breathing, misuse. In the stenosis trial a third had side effects.",
    ),
    steps=(
        say(
            id="Jangan memulai sendiri; tanyakan dokter dulu.",
            en="Do not start on your own; ask a doctor first.",
        ),
        say(
            id="Sudah diresepkan? Jangan menghentikan obat sendiri; bicarakan dulu.",
            en="Already prescribed? Do not stop it on your own; talk first.",
        ),
        say(
            id="Jangan bersama alkohol atau obat tidur.", en="Not with alcohol or sleeping tablets."
        ),
    ),
    certainty=Certainty.VERY_LOW,
    bars=(
        Bar(
            when=conditions.sedation_medicine,
            why=say(
                id="Bersama obat yang membuat mengantuk, napas bisa melemah.",
                en="With a medicine that makes you sleepy, breathing can weaken.",
            ),
        ),
        Bar(
            when=body.known_copd_asthma,
            why=say(
                id="Pada penyakit paru, napas bisa melemah.",
                en="With lung disease, breathing can weaken.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
        Bar(
            when=body.snoring_or_apnoea,
            why=say(
                id="Bila napas berhenti saat tidur, napas bisa makin lemah.",
                en="If you stop breathing in sleep, breathing can weaken further.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
        Bar(
            when=body.known_kidney_disease,
            why=say(
                id="Pada penyakit ginjal, takarannya harus diturunkan dokter.",
                en="In kidney disease a doctor must lower the dose.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
        Bar(
            when=pregnant.holds,
            why=say(
                id="Saat hamil, tanyakan bidan atau dokter dulu.",
                en="In pregnancy ask a midwife or doctor first.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
        Bar(
            when=lifestyle.alcohol_units_per_week.more_than(14),
            why=say(
                id="Bersama alkohol, napas bisa melemah.", en="With alcohol, breathing can weaken."
            ),
        ),
        Bar(
            when=may_fall.holds,
            why=say(
                id="Bila Anda mudah jatuh, kantuk menambah bahaya.",
                en="If you fall easily, drowsiness adds danger.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
    ),
    does=("swallowing",),
    cites=(
        "serrao2000",
        "park2017",
        "fda_gabapentinoid2019",
        "baldinger2012",
        "raouf2017",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a woman of 66 who takes sleeping tablets",
            facts={conditions.sedation_medicine: True},
            expect=YES,
        ),
        Example(
            who="a man of 64 with chronic lung disease",
            facts={body.known_copd_asthma: True},
            expect=YES,
        ),
        Example(
            who="a man of 55 who stops breathing in his sleep",
            facts={body.snoring_or_apnoea: True},
            expect=YES,
        ),
        Example(
            who="a man of 64 with chronic kidney disease",
            facts={body.known_kidney_disease: True},
            expect=YES,
        ),
        Example(
            who="a woman of 29 in week 30 of pregnancy",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 29,
                person.pregnancy_status: "third_trimester",
            },
            expect=YES,
        ),
        Example(
            who="a man of 48 who has 15 drinks a week",
            facts={lifestyle.alcohol_units_per_week: 15},
            expect=YES,
        ),
        Example(
            who="a woman of 79 who fell twice this year",
            facts={lifestyle.unsteady_or_falls: True},
            expect=YES,
        ),
        Example(
            who="somebody who said no to each of these",
            facts={
                conditions.sedation_medicine: False,
                body.known_copd_asthma: False,
                body.snoring_or_apnoea: False,
                body.known_kidney_disease: False,
                person.sex_at_birth: "female",
                person.age_years: 41,
                person.pregnancy_status: "none",
                lifestyle.alcohol_units_per_week: 14,
                lifestyle.unsteady_or_falls: False,
                nerve_muscle.unsteady_wide_gait: False,
                nerve_muscle.foot_drop_or_tripping: False,
                body.dizzy_standing_salt_craving_dark_skin: False,
                nerve_muscle.weakness_both_legs_within_4_weeks: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about medicines that make sleepy",
            facts={
                body.known_copd_asthma: False,
                body.snoring_or_apnoea: False,
                body.known_kidney_disease: False,
                person.sex_at_birth: "female",
                person.age_years: 41,
                person.pregnancy_status: "none",
                lifestyle.alcohol_units_per_week: 14,
                lifestyle.unsteady_or_falls: False,
                nerve_muscle.unsteady_wide_gait: False,
                nerve_muscle.foot_drop_or_tripping: False,
                body.dizzy_standing_salt_craving_dark_skin: False,
                nerve_muscle.weakness_both_legs_within_4_weeks: False,
            },
            expect=UNKNOWN,
        ),
    ),
    settles=("gabapentin",),
)
