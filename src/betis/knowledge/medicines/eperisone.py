"""Eperisone."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.conditions import conditions
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

eperisone = Action(
    title=say(id="Eperison", en="Eperisone"),
    says=say(
        id="Eperison banyak diresepkan di Asia untuk otot kaku. Untuk kram malam buktinya lemah: satu penelitian kecil tanpa pembanding. Alergi bisa terjadi.",
        en="Eperisone is widely prescribed in Asia for stiff muscles. For night cramps the evidence is weak: one small study without a comparison. Allergy can occur.",
    ),
    verdict=Verdict.ASK_A_DOCTOR,
    effect=say(
        id="Pada 35 orang dengan sirosis tanpa pembanding, 50 mg sehari sebulan: hilang pada 20%. Pada stenosis lumbal ia kalah dari ramuan peoni dan akar manis. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="In 35 people with cirrhosis without a comparison, 50 mg a day for a month: gone in 20%. In lumbar stenosis it did worse than a peony-licorice mix. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Alergi, perut tidak nyaman, kantuk. Dengan metokarbamol penglihatan bisa terganggu.",
        en="Allergy, upset stomach, drowsiness. With methocarbamol vision may be disturbed.",
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
            when=conditions.relaxant_or_anaesthetic_allergy,
            why=say(
                id="Alergi bisa terulang dan berat.", en="The allergy can come back, and badly."
            ),
        ),
        Bar(
            when=conditions.sedation_medicine,
            why=say(
                id="Bersama obat yang membuat mengantuk, napas bisa melemah.",
                en="With a medicine that makes you sleepy, breathing can weaken.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
    ),
    does=("swallowing",),
    cites=(
        "kim2006eperisone",
        "ota2020",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a man of 39 who is allergic to lidocaine",
            facts={conditions.relaxant_or_anaesthetic_allergy: True},
            expect=YES,
        ),
        Example(
            who="a woman of 66 who takes sleeping tablets",
            facts={conditions.sedation_medicine: True},
            expect=YES,
        ),
        Example(
            who="somebody who said no to each of these",
            facts={
                conditions.relaxant_or_anaesthetic_allergy: False,
                conditions.sedation_medicine: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about allergies",
            facts={conditions.sedation_medicine: False},
            expect=UNKNOWN,
        ),
    ),
)
