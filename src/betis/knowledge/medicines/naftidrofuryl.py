"""Naftidrofuryl."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.conditions import conditions
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

naftidrofuryl = Action(
    title=say(id="Naftidrofuril", en="Naftidrofuryl"),
    says=say(
        id="Obat ini melebarkan pembuluh darah. Untuk kram baru ada satu uji kecil, dan tidak berizin untuk itu.",
        en="It widens blood vessels. For cramps there is one small trial, and it is not licensed for that.",
    ),
    verdict=Verdict.ASK_A_DOCTOR,
    effect=say(
        id="Uji silang pada 14 orang: tengahnya 5 dibanding 17 kram, dan 22 dibanding 14 hari bebas kram (p<0,004). Dokter saraf Amerika menilainya mungkin manjur (tingkat C). Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="Crossover in 14 people: median 5 against 17 cramps, and 22 against 14 cramp-free days (p<0.004). US neurologists rate it possibly effective (Level C). Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Mual, ruam, jarang cedera hati dan batu oksalat (belum diperiksa).",
        en="Nausea, rash, rarely liver injury and oxalate stones (not checked).",
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
    bars=(
        Bar(
            when=conditions.kidney_stones,
            why=say(
                id="Bila pernah batu ginjal, batu bisa terbentuk lagi.",
                en="After kidney stones, stones may form again.",
            ),
        ),
        Bar(
            when=body.known_liver_disease,
            why=say(id="Pada gagal hati jangan dipakai.", en="Not in liver failure."),
        ),
    ),
    does=("swallowing",),
    cites=(
        "young1993",
        "katzberg2010",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a man of 45 who had kidney stones",
            facts={conditions.kidney_stones: True},
            expect=YES,
        ),
        Example(
            who="a man of 57 with cirrhosis", facts={body.known_liver_disease: True}, expect=YES
        ),
        Example(
            who="somebody who said no to each of these",
            facts={conditions.kidney_stones: False, body.known_liver_disease: False},
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about kidney stones",
            facts={body.known_liver_disease: False},
            expect=UNKNOWN,
        ),
    ),
)
