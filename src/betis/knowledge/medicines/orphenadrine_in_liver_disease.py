"""Orphenadrine in cirrhosis."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.conditions import conditions
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

orphenadrine_in_liver_disease = Action(
    title=say(id="Orfenadrin pada sirosis", en="Orphenadrine in cirrhosis"),
    says=say(
        id="Orfenadrin pelemas otot. Pada sirosis baru ada satu uji kecil dari satu pusat. Bagi orang tua ini pilihan buruk, karena membuat bingung dan sulit kencing.",
        en="Orphenadrine relaxes muscles. In cirrhosis there is one small trial from one centre. For older people it is a poor choice: it causes confusion and trouble passing urine.",
    ),
    verdict=Verdict.ASK_A_DOCTOR,
    effect=say(
        id="Pada 30 orang terhadap kalsium karbonat: 100 mg dua kali sehari sebulan, kram turun dari 12,5 ke 0,6 seminggu. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="In 30 people against calcium carbonate: 100 mg twice a day for a month cut cramps from 12.5 to 0.6 a week. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Mulut kering, kantuk, bingung, kencing tertahan.",
        en="Dry mouth, drowsiness, confusion, urine held back.",
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
    certainty=Certainty.VERY_LOW,
    offered_when=body.known_liver_disease,
    bars=(
        Bar(
            when=conditions.glaucoma,
            why=say(
                id="Pada glaukoma, tekanan bola mata bisa naik.",
                en="In glaucoma, the pressure in the eye can rise.",
            ),
        ),
        Bar(
            when=conditions.prostate_enlargement,
            why=say(
                id="Bila prostat membesar, kencing bisa tertahan.",
                en="With a large prostate, urine can be held back.",
            ),
        ),
        Bar(
            when=conditions.myasthenia_gravis,
            why=say(
                id="Pada miastenia gravis, otot bisa makin lemah.",
                en="In myasthenia gravis the muscles can grow weaker.",
            ),
        ),
        Bar(
            when=person.age_years.at_least(65),
            why=say(
                id="Pada usia 65 tahun ke atas sebaiknya dihindari: bingung dan jatuh.",
                en="From age 65 better avoided: confusion and falls.",
            ),
        ),
        Bar(
            when=conditions.sedation_medicine,
            why=say(
                id="Bersama obat yang membuat mengantuk, napas bisa melemah.",
                en="With a medicine that makes you sleepy, breathing can weaken.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
    ),
    does=("swallowing",),
    cites=(
        "abdelsalam2017",
        "roberts2024",
        "beers_ccjm",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(who="a man of 66 with glaucoma", facts={conditions.glaucoma: True}, expect=YES),
        Example(
            who="a man of 73 with a large prostate",
            facts={person.sex_at_birth: "male", conditions.prostate_enlargement: True},
            expect=YES,
        ),
        Example(
            who="a woman of 47 with myasthenia gravis",
            facts={conditions.myasthenia_gravis: True},
            expect=YES,
        ),
        Example(who="a woman of 65", facts={person.age_years: 65}, expect=YES),
        Example(
            who="a woman of 66 who takes sleeping tablets",
            facts={conditions.sedation_medicine: True},
            expect=YES,
        ),
        Example(
            who="somebody who said no to each of these",
            facts={
                conditions.glaucoma: False,
                person.sex_at_birth: "female",
                conditions.prostate_enlargement: False,
                conditions.myasthenia_gravis: False,
                person.age_years: 64,
                conditions.sedation_medicine: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about glaucoma",
            facts={
                person.sex_at_birth: "female",
                conditions.prostate_enlargement: False,
                conditions.myasthenia_gravis: False,
                person.age_years: 64,
                conditions.sedation_medicine: False,
            },
            expect=UNKNOWN,
        ),
    ),
)
