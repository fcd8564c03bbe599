"""Leptospira PCR or IgM."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.injury_infection import injury_infection
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

leptospira_test = Check(
    title=say(id="PCR atau IgM leptospira", en="Leptospira PCR or IgM"),
    says=say(
        id="Tes ini mencari kuman leptospira atau antibodinya. Tes ini layak bila ada demam dan betis nyeri setelah kena air banjir, tikus, atau kencing hewan. Penyakit ini sering dikira demam berdarah. Bila Anda tampak sakit berat, pengobatan tidak menunggu hasil. Kram tanpa demam tidak memerlukannya.",
        en="This looks for leptospira germs or antibodies against them. It is worth it with fever and painful calves after contact with flood water, rats or animal urine. The illness is often mistaken for dengue. If you are very ill, treatment does not wait for the result. A cramp without fever does not need it.",
    ),
    worth_when=body.fever
    & injury_infection.flood_or_rat_contact
    & (
        body.severe_muscle_pain_swelling
        | circulation.deep_calf_tenderness
        | injury_infection.red_eyes_no_discharge
        | body.yellow_skin_or_swollen_belly
    ),
    results=(
        Result(
            range=say(id="positif", en="positive"),
            meaning=say(
                id="leptospirosis: diobati hari ini dan dilaporkan ke dinas kesehatan",
                en="leptospirosis: treated today and notified to the health office",
            ),
            cites="expert_practice",
            seen=False,
            urgency=Urgency.SAME_DAY,
        ),
        Result(
            range=say(id="negatif di awal sakit", en="negative early in the illness"),
            meaning=say(
                id="belum menyingkirkan; antibodi baru muncul beberapa hari kemudian",
                en="does not exclude it; antibodies appear days later",
            ),
            cites="expert_practice",
            seen=False,
        ),
    ),
    cites=(
        "lepto_id",
        "lepto_doh",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="somebody who has a fever, waded through flood water and has very painful, swollen muscles",
            facts={
                body.fever: True,
                injury_infection.flood_or_rat_contact: True,
                body.severe_muscle_pain_swelling: True,
            },
            expect=YES,
        ),
        Example(
            who="somebody who has a fever, waded through flood water and has a tender calf",
            facts={
                body.fever: True,
                injury_infection.flood_or_rat_contact: True,
                circulation.deep_calf_tenderness: True,
            },
            expect=YES,
        ),
        Example(
            who="somebody who has a fever, waded through flood water and has red eyes",
            facts={
                body.fever: True,
                injury_infection.flood_or_rat_contact: True,
                injury_infection.red_eyes_no_discharge: True,
            },
            expect=YES,
        ),
        Example(
            who="somebody who has a fever, waded through flood water and has yellow skin",
            facts={
                body.fever: True,
                injury_infection.flood_or_rat_contact: True,
                body.yellow_skin_or_swollen_belly: True,
            },
            expect=YES,
        ),
        Example(
            who="somebody with none of these",
            facts={body.fever: False},
            expect=NO,
        ),
        Example(
            who="somebody who has a fever and waded through flood water, and nothing else",
            facts={
                body.fever: True,
                injury_infection.flood_or_rat_contact: True,
                body.severe_muscle_pain_swelling: False,
                circulation.deep_calf_tenderness: False,
                injury_infection.red_eyes_no_discharge: False,
                body.yellow_skin_or_swollen_belly: False,
            },
            expect=NO,
        ),
        Example(
            who="nothing asked yet",
            facts={},
            expect=UNKNOWN,
        ),
    ),
    settles=(),
)
