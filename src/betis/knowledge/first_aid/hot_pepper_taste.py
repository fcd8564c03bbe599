"""Mustard, chilli, ginger or cinnamon drinks."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

hot_pepper_taste = Action(
    title=say(
        id="Minuman mustar, cabai, jahe, atau kayu manis",
        en="Mustard, chilli, ginger or cinnamon drinks",
    ),
    says=say(
        id="Rasa pedas diduga memengaruhi saraf dari mulut dan kerongkongan, seperti rasa asam. Dugaan ini menarik, tetapi belum ada bukti terbit untuk kram malam.",
        en="A hot taste is thought to act on nerves from the mouth and gullet, as a sour one does. The idea is interesting, but there is no published proof in night cramps.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Sebuah perusahaan melaporkan percobaannya pada 37 sukarelawan sehat di konferensi. Ekstrak cabai, jahe, dan kayu manis mengurangi kekuatan kram kaki buatan menjadi sekitar sepertiga. Hasil untuk kram malam tidak ditemukan; pengembangannya kemudian dihentikan (belum diperiksa). Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="A company's conference report in 37 healthy volunteers said that capsicum, ginger and cinnamon extracts cut the strength of induced foot cramps about threefold. Results for night cramps were not found; the programme was later stopped (not verified). Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Mulut dan lambung terasa terbakar, asam lambung naik. Tidak ada takaran baku.",
        en="Burning mouth and stomach, reflux. There is no established dose.",
    ),
    steps=(
        say(id="Regangkan dulu.", en="Stretch first."),
        say(id="Bila mau, minum sedikit jahe hangat.", en="If you like, sip some warm ginger."),
    ),
    certainty=Certainty.VERY_LOW,
    bars=(
        Bar(
            when=body.acid_reflux_or_ulcer,
            why=say(
                id="Pada maag berat atau luka lambung, rasa pedas menambah nyeri.",
                en="With bad heartburn or an ulcer, hot spices add to the pain.",
            ),
        ),
        Bar(
            when=body.bleeding_tendency,
            why=say(
                id="Bila Anda minum pengencer darah, cabai dan jahe dalam jumlah besar perlu hati-hati.",
                en="If you take a blood thinner, large amounts of chilli and ginger call for caution.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
    ),
    does=("swallowing",),
    cites=(
        "flexaid2015",
        "expert_practice",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 52 with a stomach ulcer",
            facts={body.acid_reflux_or_ulcer: True},
            expect=YES,
        ),
        Example(
            who="a man of 73 who takes a blood thinner",
            facts={body.bleeding_tendency: True},
            expect=YES,
        ),
        Example(
            who="somebody who said no to each of these",
            facts={body.acid_reflux_or_ulcer: False, body.bleeding_tendency: False},
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about the stomach",
            facts={body.bleeding_tendency: False},
            expect=UNKNOWN,
        ),
    ),
)
