"""Pregabalin in cirrhosis."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.conditions import conditions
from betis.knowledge.facts.lifestyle import lifestyle
from betis.knowledge.facts.person import person
from betis.knowledge.situations.pregnant import pregnant
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

pregabalin_in_liver_disease = Action(
    title=say(id="Pregabalin pada sirosis", en="Pregabalin in cirrhosis"),
    says=say(
        id="Pregabalin obat nyeri saraf dan kejang. Pada sirosis, dokter hati kadang mempertimbangkannya bila kram berat. Kantuk dan napas lemah lebih mudah terjadi pada orang sakit hati.",
        en="Pregabalin is for nerve pain and fits. In cirrhosis, liver doctors at times consider it for bad cramps. Sleepiness and weak breathing come more easily with a sick liver.",
    ),
    verdict=Verdict.ASK_A_DOCTOR,
    effect=say(
        id="Ulasan 2024 atas 12 uji acak menyebut pregabalin mengurangi kram dibanding plasebo; angkanya tidak terbaca. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="A 2024 review of 12 randomised trials lists pregabalin as lowering cramps versus placebo; figures were not readable. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Kantuk, bingung, bengkak, napas lemah, disalahgunakan.",
        en="Drowsiness, confusion, swelling, weak breathing, misuse.",
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
    ),
    certainty=Certainty.LOW,
    offered_when=body.known_liver_disease,
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
    ),
    does=("swallowing",),
    cites=(
        "roberts2024",
        "fda_gabapentinoid2019",
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
            },
            expect=UNKNOWN,
        ),
    ),
)
