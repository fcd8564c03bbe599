"""Keep a healthy weight."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.person import person
from betis.knowledge.situations.pregnant import pregnant
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

healthy_weight = Action(
    title=say(id="Jaga berat badan sehat", en="Keep a healthy weight"),
    says=say(
        id="Berat badan yang sehat meringankan kaki, lutut, dan jantung. Apakah kram berkurang bila berat turun, belum diketahui. Turunkan pelan, jangan diet ketat.",
        en="A healthy weight relieves feet, knees and heart. Whether cramps lessen as weight falls is not known. Lose weight slowly, without strict diets.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Dalam survei di Amerika Serikat, berat badan lebih tinggi berkaitan dengan kram malam. Belum ada uji menurunkan berat badan untuk kram. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="In US survey data a higher body mass went with night cramps. No trial of weight loss for cramps was found. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(id="Tidak ada bila pelan.", en="None if gradual."),
    steps=(
        say(
            id="Kurangi porsi nasi, gorengan, dan minuman manis pelan-pelan.",
            en="Slowly reduce portions of rice, fried food and sweet drinks.",
        ),
        say(id="Tambah jalan kaki sedikit demi sedikit.", en="Add walking little by little."),
    ),
    certainty=Certainty.VERY_LOW,
    bars=(
        Bar(
            when=body.poor_diet_or_low_weight,
            why=say(
                id="Bila Anda kurang makan atau berat sudah turun banyak, jangan menurunkan berat badan.",
                en="If you eat little or have lost much weight, do not lose more.",
            ),
        ),
        Bar(
            when=pregnant.holds,
            why=say(
                id="Saat hamil jangan berdiet menurunkan berat badan.",
                en="In pregnancy no weight-loss diet.",
            ),
        ),
    ),
    cites=(
        "grandner2017",
        "expert_practice",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a woman of 78 who eats little and has lost weight",
            facts={body.poor_diet_or_low_weight: True},
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
            who="somebody who said no to each of these",
            facts={
                body.poor_diet_or_low_weight: False,
                person.sex_at_birth: "female",
                person.age_years: 41,
                person.pregnancy_status: "none",
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about food and weight",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 41,
                person.pregnancy_status: "none",
            },
            expect=UNKNOWN,
        ),
    ),
)
