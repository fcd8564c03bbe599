"""L-carnitine in cirrhosis."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.conditions import conditions
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

l_carnitine_in_liver_disease = Action(
    title=say(id="L-karnitin pada sirosis", en="L-carnitine in cirrhosis"),
    says=say(
        id="L-karnitin zat yang membantu otot membakar lemak. Pada sirosis datanya tanpa pembanding, jadi belum bisa diandalkan. Dokter hati yang memutuskan.",
        en="L-carnitine helps muscle burn fat. In cirrhosis the data have no comparison group, so they cannot be relied on. The liver doctor decides.",
    ),
    verdict=Verdict.ASK_A_DOCTOR,
    effect=say(
        id="Pada 42 orang tanpa plasebo, 900–1.200 mg sehari 8 minggu: 88% lebih ringan, 29% hilang. Nyeri turun dari 69,9 ke 26,2 dari 100. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="In 42 people without placebo, 900-1,200 mg a day for 8 weeks: relief in 88%, gone in 29%. Pain fell from 69.9 to 26.2 of 100. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(id="Perut tidak nyaman, bau badan.", en="Upset stomach, body odour."),
    steps=(say(id="Tanyakan dokter hati.", en="Ask the liver doctor."),),
    certainty=Certainty.VERY_LOW,
    offered_when=body.known_liver_disease,
    bars=(
        Bar(
            when=body.known_kidney_disease,
            why=say(
                id="Pada penyakit ginjal, zat ini bisa menumpuk.",
                en="In kidney disease it can build up.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
        Bar(
            when=conditions.takes_warfarin,
            why=say(id="Bersama warfarin, INR bisa naik.", en="With warfarin, INR may rise."),
            then=Verdict.ASK_A_DOCTOR,
        ),
    ),
    does=("swallowing",),
    cites=(
        "nakanishi2015",
        "muller2024",
        "expert_practice",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a man of 64 with chronic kidney disease",
            facts={body.known_kidney_disease: True},
            expect=YES,
        ),
        Example(
            who="a man of 71 who takes warfarin",
            facts={body.bleeding_tendency: True, conditions.takes_warfarin: True},
            expect=YES,
        ),
        Example(
            who="somebody who said no to each of these",
            facts={
                body.known_kidney_disease: False,
                body.bleeding_tendency: False,
                conditions.takes_warfarin: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about the kidneys",
            facts={body.bleeding_tendency: False, conditions.takes_warfarin: False},
            expect=UNKNOWN,
        ),
    ),
)
