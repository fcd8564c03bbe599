"""Tonic water for cramps."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.person import person
from betis.knowledge.situations.pregnant import pregnant
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

tonic_water = Action(
    title=say(id="Minum air tonik untuk kram", en="Tonic water for cramps"),
    says=say(
        id="Air tonik mengandung sedikit kina: sekitar 15 mg dalam 180 mL, padahal uji memakai 200–300 mg. Terlalu sedikit untuk menolong, tetapi cukup untuk mencelakai orang yang peka. Jangan dijadikan obat kram.",
        en="Tonic water holds a little quinine: about 15 mg in 180 mL, where trials used 200-300 mg. Too little to help, enough to harm a sensitive person. Do not use it as a remedy.",
    ),
    verdict=Verdict.AVOID,
    effect=say(
        id="Manfaat tidak mungkin pada kadar itu (batas di Amerika Serikat 83 mg per liter).",
        en="Benefit is unlikely at that amount (the US limit is 83 mg per litre).",
    ),
    harms=say(
        id="Trombosit bisa anjlok pada orang yang peka, bahkan setelah minuman. Dalam jumlah besar mengganggu irama jantung. Banyak gula. Berbahaya bersama warfarin, digoksin, atau obat yang memanjangkan QT, dan bila pernah bereaksi terhadap kina.",
        en="Platelets can fall suddenly in sensitive people, even after a drink. Large amounts disturb the heart rhythm. Much sugar. Dangerous with warfarin, digoxin or QT-prolonging medicines, and after an earlier reaction to quinine.",
    ),
    steps=(
        say(
            id="Minum air biasa bila haus. Regangkan betis.",
            en="Drink plain water if thirsty. Stretch the calf.",
        ),
    ),
    certainty=Certainty.LOW,
    bars=(
        Bar(
            when=pregnant.holds,
            why=say(
                id="Saat hamil, jangan rutin minum air tonik.",
                en="In pregnancy do not drink tonic water regularly.",
            ),
        ),
        Bar(
            when=body.bleeding_tendency,
            why=say(
                id="Kina dalam air tonik bisa menambah perdarahan.",
                en="The quinine in tonic water can add to bleeding.",
            ),
        ),
        Bar(
            when=body.known_heart_disease,
            why=say(
                id="Kina bisa mengganggu irama jantung.", en="Quinine can disturb the heart rhythm."
            ),
        ),
    ),
    does=("swallowing",),
    cites=(
        "uptodate_nlc",
        "fardet2017",
        "honolulu2009",
        "mhra2010",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
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
            who="a man of 73 who takes a blood thinner",
            facts={body.bleeding_tendency: True},
            expect=YES,
        ),
        Example(
            who="a woman of 71 with heart failure",
            facts={body.known_heart_disease: True},
            expect=YES,
        ),
        Example(
            who="somebody who said no to each of these",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 41,
                person.pregnancy_status: "none",
                body.bleeding_tendency: False,
                body.known_heart_disease: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked whether she is pregnant",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 41,
                body.bleeding_tendency: False,
                body.known_heart_disease: False,
            },
            expect=UNKNOWN,
        ),
    ),
)
