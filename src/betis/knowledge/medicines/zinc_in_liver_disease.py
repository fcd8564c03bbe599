"""Zinc in cirrhosis."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.conditions import conditions
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

zinc_in_liver_disease = Action(
    title=say(id="Zink pada sirosis", en="Zinc in cirrhosis"),
    says=say(
        id="Zink hanya untuk kekurangan yang terbukti. Penelitiannya sangat kecil dan tanpa pembanding.",
        en="Zinc is only for a proven lack. The study was tiny and had no comparison.",
    ),
    verdict=Verdict.ASK_A_DOCTOR,
    effect=say(
        id="Pada 12 orang dengan zink rendah, 220 mg zink sulfat dua kali sehari 12 minggu: membaik pada 10, hilang pada 7. Penelitian lain pada pasien sirosis: kadar zink tidak menjelaskan kram. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="In 12 people with low zinc, zinc sulfate 220 mg twice a day for 12 weeks: better in 10, gone in 7. Another study in cirrhosis: zinc did not explain cramps. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Mual, diare; lama-lama tembaga kurang. Beri jarak dari sebagian antibiotik.",
        en="Nausea, diarrhoea; in time a lack of copper. Take apart from some antibiotics.",
    ),
    steps=(say(id="Minta kadar zink diperiksa dulu.", en="Have zinc measured first."),),
    certainty=Certainty.VERY_LOW,
    offered_when=body.known_liver_disease,
    bars=(
        Bar(
            when=conditions.copper_deficiency,
            why=say(id="Zink menurunkan tembaga lebih jauh.", en="Zinc lowers copper further."),
        ),
    ),
    does=("swallowing",),
    cites=(
        "kugelmas2000",
        "zinc2004",
        "muller2024",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a woman of 62 who lacks copper",
            facts={conditions.copper_deficiency: True},
            expect=YES,
        ),
        Example(
            who="somebody of whom this is not so",
            facts={conditions.copper_deficiency: False},
            expect=NO,
        ),
        Example(who="somebody of whom nothing is known", facts={}, expect=UNKNOWN),
    ),
)
