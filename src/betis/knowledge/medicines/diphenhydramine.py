"""Diphenhydramine."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.conditions import conditions
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

diphenhydramine = Action(
    title=say(id="Difenhidramin", en="Diphenhydramine"),
    says=say(
        id="Difenhidramin obat alergi yang membuat kantuk, juga ada dalam obat flu. Untuk kram tidak terbukti, dan berbahaya bagi orang tua.",
        en="Diphenhydramine is a drowsy allergy medicine, also found in cold remedies. For cramps it is unproven, and hazardous for older people.",
    ),
    verdict=Verdict.AVOID,
    effect=say(
        id="Tidak ditemukan uji modern. Kriteria ahli menganjurkan orang tua menghindarinya.",
        en="No modern trial was found. Expert criteria advise older people to avoid it.",
    ),
    harms=say(
        id="Kantuk, bingung, jatuh, kencing tertahan, mulut kering.",
        en="Drowsiness, confusion, falls, urine held back, dry mouth.",
    ),
    steps=(say(id="Bukan untuk kram.", en="Not for cramps."),),
    certainty=Certainty.NONE,
    bars=(
        Bar(
            when=person.age_years.at_least(65),
            why=say(
                id="Pada usia 65 tahun ke atas, obat ini membuat bingung dan jatuh.",
                en="From age 65 it causes confusion and falls.",
            ),
        ),
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
            when=conditions.dementia,
            why=say(
                id="Pada demensia, obat ini menambah bingung.",
                en="In dementia it adds to confusion.",
            ),
        ),
        Bar(
            when=conditions.sedation_medicine,
            why=say(
                id="Bersama obat yang membuat mengantuk, napas bisa melemah.",
                en="With a medicine that makes you sleepy, breathing can weaken.",
            ),
        ),
    ),
    does=("swallowing",),
    cites=("beers_ccjm",),
    dated=date(2026, 11, 25),
    examples=(
        Example(who="a woman of 65", facts={person.age_years: 65}, expect=YES),
        Example(who="a man of 66 with glaucoma", facts={conditions.glaucoma: True}, expect=YES),
        Example(
            who="a man of 73 with a large prostate",
            facts={person.sex_at_birth: "male", conditions.prostate_enlargement: True},
            expect=YES,
        ),
        Example(who="a man of 81 with dementia", facts={conditions.dementia: True}, expect=YES),
        Example(
            who="a woman of 66 who takes sleeping tablets",
            facts={conditions.sedation_medicine: True},
            expect=YES,
        ),
        Example(
            who="somebody who said no to each of these",
            facts={
                person.age_years: 64,
                conditions.glaucoma: False,
                person.sex_at_birth: "female",
                conditions.prostate_enlargement: False,
                conditions.dementia: False,
                conditions.sedation_medicine: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked how old",
            facts={
                conditions.glaucoma: False,
                person.sex_at_birth: "female",
                conditions.prostate_enlargement: False,
                conditions.dementia: False,
                conditions.sedation_medicine: False,
            },
            expect=UNKNOWN,
        ),
    ),
    settles=("diphenhydramine",),
    corrects=("diphenhydramine",),
)
