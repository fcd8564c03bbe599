"""L-carnitine on dialysis."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.conditions import conditions
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

l_carnitine_on_dialysis = Action(
    title=say(id="L-karnitin saat menjalani dialisis", en="L-carnitine on dialysis"),
    says=say(
        id="L-karnitin zat yang membantu otot membakar lemak, dan hilang saat cuci darah. Mungkin menolong kram, tetapi belum pasti. Tim cuci darah yang memutuskan.",
        en="L-carnitine helps muscle burn fat, and is lost in dialysis. It may help cramps but is not confirmed. The dialysis team decides.",
    ),
    verdict=Verdict.ASK_A_DOCTOR,
    effect=say(
        id="Cochrane 2022: kram pada 139 dibanding 315 per 1.000 orang (0,44; 0,18 sampai 1,09; 2 uji, 102 orang; bukti lemah). Analisis lama: 0,30 (0,09 sampai 1,00). Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="Cochrane 2022: cramps in 139 against 315 per 1,000 (0.44; 0.18 to 1.09; 2 trials, 102 people; low certainty). An older analysis: 0.30 (0.09 to 1.00). Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(id="Mual, bau amis.", en="Nausea, a fishy smell."),
    steps=(say(id="Tanyakan tim cuci darah.", en="Ask the dialysis team."),),
    certainty=Certainty.LOW,
    offered_when=body.on_dialysis,
    bars=(
        Bar(
            when=nerve_muscle.known_epilepsy,
            why=say(
                id="Pada epilepsi, kejang bisa lebih mudah kambuh.",
                en="With epilepsy, fits may come more easily.",
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
        "nishioka2022",
        "lynch2008carnitine",
        "mantilla2024",
        "expert_practice",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a man of 40 with epilepsy", facts={nerve_muscle.known_epilepsy: True}, expect=YES
        ),
        Example(
            who="a man of 71 who takes warfarin",
            facts={body.bleeding_tendency: True, conditions.takes_warfarin: True},
            expect=YES,
        ),
        Example(
            who="somebody who said no to each of these",
            facts={
                nerve_muscle.known_epilepsy: False,
                body.bleeding_tendency: False,
                conditions.takes_warfarin: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about epilepsy",
            facts={body.bleeding_tendency: False, conditions.takes_warfarin: False},
            expect=UNKNOWN,
        ),
    ),
)
