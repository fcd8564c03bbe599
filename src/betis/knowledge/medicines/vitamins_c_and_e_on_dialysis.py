"""Vitamins C and E on dialysis."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.conditions import conditions
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

vitamins_c_and_e_on_dialysis = Action(
    title=say(id="Vitamin C dan E saat menjalani cuci darah", en="Vitamins C and E on dialysis"),
    says=say(
        id="Satu uji pendek melaporkan kram jauh lebih jarang. Keamanan jangka panjang pada ginjal gagal belum diketahui; dokter ginjal yang memutuskan.",
        en="One short trial reported far fewer cramps. Long-term safety in kidney failure is unknown; the kidney doctor decides.",
    ),
    verdict=Verdict.ASK_A_DOCTOR,
    effect=say(
        id="Pada 60 orang, 8 minggu (15 per kelompok): turun 54% dengan vitamin E 400 mg, 61% dengan vitamin C 250 mg. Keduanya bersama 97%, plasebo 7%. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="In 60 people over 8 weeks (15 a group): down 54% with vitamin E 400 mg, 61% with vitamin C 250 mg. Both together 97%, placebo 7%. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Vitamin C menumpuk oksalat pada gagal ginjal; vitamin E membuat berdarah.",
        en="Vitamin C builds up oxalate in kidney failure; vitamin E can cause bleeding.",
    ),
    steps=(say(id="Tanyakan dokter ginjal.", en="Ask the kidney doctor."),),
    certainty=Certainty.LOW,
    offered_when=body.on_dialysis,
    bars=(
        Bar(
            when=conditions.kidney_stones,
            why=say(
                id="Bila pernah batu ginjal, batu bisa terbentuk lagi.",
                en="After kidney stones, stones may form again.",
            ),
        ),
        Bar(
            when=body.bleeding_tendency,
            why=say(
                id="Bila Anda mudah berdarah atau minum pengencer darah, perdarahan bisa bertambah.",
                en="If you bleed easily or take a blood thinner, bleeding can get worse.",
            ),
        ),
    ),
    does=("swallowing",),
    cites=(
        "khajehdehi2001",
        "mantilla2024",
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
            who="a man of 73 who takes a blood thinner",
            facts={body.bleeding_tendency: True},
            expect=YES,
        ),
        Example(
            who="somebody who said no to each of these",
            facts={conditions.kidney_stones: False, body.bleeding_tendency: False},
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about kidney stones",
            facts={body.bleeding_tendency: False},
            expect=UNKNOWN,
        ),
    ),
)
