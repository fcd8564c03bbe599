"""Carisoprodol."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.conditions import conditions
from betis.knowledge.facts.lifestyle import lifestyle
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

carisoprodol = Action(
    title=say(id="Karisoprodol", en="Carisoprodol"),
    says=say(
        id="Karisoprodol pelemas otot. Badan pengawas Eropa menangguhkan izinnya pada 2007 karena kecanduan, keracunan, dan bahaya saat mengemudi. Hindari untuk kram.",
        en="Carisoprodol relaxes muscles. The European regulator suspended it in 2007 because of addiction, intoxication and impaired driving. Avoid it for cramps.",
    ),
    verdict=Verdict.AVOID,
    effect=say(
        id="Disebut dengan bukti terbatas untuk kram malam.",
        en="It is mentioned on limited evidence for night cramps.",
    ),
    harms=say(
        id="Kecanduan, kantuk, jatuh, gejala putus obat, bahaya saat mengemudi.",
        en="Dependence, drowsiness, falls, withdrawal, danger when driving.",
    ),
    steps=(
        say(id="Jangan memulai.", en="Do not start it."),
        say(
            id="Sudah bergantung? Jangan menghentikan sendiri; minta bantuan dokter.",
            en="Already dependent? Do not stop on your own; get a doctor's help.",
        ),
    ),
    certainty=Certainty.LOW,
    bars=(
        Bar(
            when=conditions.substance_misuse,
            why=say(
                id="Bila pernah kecanduan, kecanduan baru mudah terjadi.",
                en="After a dependence, a new one comes easily.",
            ),
        ),
        Bar(
            when=conditions.porphyria,
            why=say(
                id="Pada porfiria, obat ini bisa memicu serangan.",
                en="In porphyria this medicine can set off an attack.",
            ),
        ),
        Bar(
            when=person.age_years.at_least(65),
            why=say(
                id="Pada usia 65 tahun ke atas, obat ini membuat bingung dan jatuh.",
                en="From age 65 it causes confusion and falls.",
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
                id="Bila Anda sering minum banyak alkohol, tanyakan dulu.",
                en="If you often drink much alcohol, ask first.",
            ),
        ),
    ),
    does=("swallowing",),
    cites=(
        "ema_carisoprodol",
        "allen2012",
        "beers_ccjm",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a man of 43 who used to depend on sleeping tablets",
            facts={conditions.substance_misuse: True},
            expect=YES,
        ),
        Example(who="a woman of 38 with porphyria", facts={conditions.porphyria: True}, expect=YES),
        Example(who="a woman of 65", facts={person.age_years: 65}, expect=YES),
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
                conditions.substance_misuse: False,
                conditions.porphyria: False,
                person.age_years: 64,
                conditions.sedation_medicine: False,
                lifestyle.alcohol_units_per_week: 14,
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about dependence",
            facts={
                conditions.porphyria: False,
                person.age_years: 64,
                conditions.sedation_medicine: False,
                lifestyle.alcohol_units_per_week: 14,
            },
            expect=UNKNOWN,
        ),
    ),
)
