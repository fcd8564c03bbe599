"""Baclofen in cirrhosis."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.conditions import conditions
from betis.knowledge.facts.lifestyle import lifestyle
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.person import person
from betis.knowledge.situations.pregnant import pregnant
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

baclofen_in_liver_disease = Action(
    title=say(id="Baklofen pada sirosis", en="Baclofen in cirrhosis"),
    says=say(
        id="Baklofen melemaskan otot yang kaku. Pada sirosis ini salah satu pilihan klinik hati. Untuk kram malam biasa belum diuji, dan bila dihentikan mendadak berbahaya.",
        en="Baclofen loosens stiff muscles. In cirrhosis it is one option of liver clinics. It was not tested for ordinary night cramps, and sudden stopping is dangerous.",
    ),
    verdict=Verdict.ASK_A_DOCTOR,
    effect=say(
        id="Pada 100 orang, 3 bulan, 30 mg sehari: hilang pada 72%, berkurang pada 20%; kambuh setelah berhenti; plasebo tidak berubah. Tabel lain menyebut uji ini terbuka. Pada 10 orang: hari kram 5,5 menjadi 1,4 seminggu. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="In 100 people, 3 months, 30 mg a day: gone in 72%, fewer in 20%; back after stopping; no change on placebo. A later table calls the trial open-label. In 10 people: cramp days fell from 5.5 to 1.4 a week. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Kantuk, bingung, kebingungan hati memburuk; kejang atau halusinasi bila berhenti mendadak.",
        en="Drowsiness, confusion, worse liver confusion; fits or hallucinations if stopped suddenly.",
    ),
    steps=(
        say(
            id="Jangan memulai sendiri; tanyakan dokter dulu.",
            en="Do not start on your own; ask a doctor first.",
        ),
        say(
            id="Sudah diresepkan? Berhentinya harus pelan; jangan menghentikan obat sendiri.",
            en="Already prescribed? Stopping must be gradual; do not stop it on your own.",
        ),
    ),
    certainty=Certainty.LOW,
    offered_when=body.known_liver_disease,
    bars=(
        Bar(
            when=conditions.liver_confusion,
            why=say(
                id="Bila pernah bingung karena penyakit hati, obat ini bisa membuat koma.",
                en="After confusion from liver disease, it can cause coma.",
            ),
        ),
        Bar(
            when=body.known_kidney_disease,
            why=say(
                id="Pada penyakit ginjal, baklofen menumpuk sampai koma.",
                en="In kidney disease baclofen builds up, to coma.",
            ),
        ),
        Bar(
            when=nerve_muscle.known_epilepsy,
            why=say(
                id="Pada epilepsi, kejang bisa lebih mudah kambuh.",
                en="With epilepsy, fits may come more easily.",
            ),
        ),
        Bar(
            when=pregnant.holds,
            why=say(
                id="Saat hamil, tanyakan bidan atau dokter dulu.",
                en="In pregnancy ask a midwife or doctor first.",
            ),
        ),
        Bar(
            when=conditions.sedation_medicine,
            why=say(
                id="Bersama obat yang membuat mengantuk, napas bisa melemah.",
                en="With a medicine that makes you sleepy, breathing can weaken.",
            ),
        ),
        Bar(
            when=lifestyle.alcohol_units_per_week.more_than(14),
            why=say(
                id="Bersama alkohol, kesadaran bisa turun.",
                en="With alcohol, consciousness can fade.",
            ),
        ),
    ),
    does=("swallowing",),
    cites=(
        "elfert2016",
        "henry2015",
        "roberts2024",
        "cirrhosis_table2026",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a man of 58 with cirrhosis who has been confused",
            facts={body.known_liver_disease: True, conditions.liver_confusion: True},
            expect=YES,
        ),
        Example(
            who="a man of 64 with chronic kidney disease",
            facts={body.known_kidney_disease: True},
            expect=YES,
        ),
        Example(
            who="a man of 40 with epilepsy", facts={nerve_muscle.known_epilepsy: True}, expect=YES
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
            who="a woman of 66 who takes sleeping tablets",
            facts={conditions.sedation_medicine: True},
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
                body.known_liver_disease: False,
                conditions.liver_confusion: False,
                body.known_kidney_disease: False,
                nerve_muscle.known_epilepsy: False,
                person.sex_at_birth: "female",
                person.age_years: 41,
                person.pregnancy_status: "none",
                conditions.sedation_medicine: False,
                lifestyle.alcohol_units_per_week: 14,
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about the liver",
            facts={
                body.known_kidney_disease: False,
                nerve_muscle.known_epilepsy: False,
                person.sex_at_birth: "female",
                person.age_years: 41,
                person.pregnancy_status: "none",
                conditions.sedation_medicine: False,
                lifestyle.alcohol_units_per_week: 14,
            },
            expect=UNKNOWN,
        ),
    ),
)
