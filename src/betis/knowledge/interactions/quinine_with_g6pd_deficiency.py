"""Quinine in G6PD deficiency."""

from datetime import date

from betis.guideline.items import Example, Interaction, Severity
from betis.knowledge.facts.groups import groups
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

quinine_with_g6pd_deficiency = Interaction(
    title=say(id="Kina pada kekurangan enzim G6PD", en="Quinine in G6PD deficiency"),
    says=say(
        id="Kina bisa memecah sel darah merah. Kekurangan G6PD cukup sering di sebagian wilayah Indonesia.",
        en="Quinine can break down red blood cells. G6PD deficiency is common in parts of Indonesia.",
    ),
    do=say(id="Jangan dipakai untuk kram.", en="Do not use it for cramps."),
    severity=Severity.CONTRAINDICATED,
    a=("quinine",),
    person=groups.has_g6pd_deficiency,
    cites=("qualaquin_label", "quinine_smpc"),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a man of 58 with G6PD deficiency",
            facts={groups.has_g6pd_deficiency: True},
            expect=YES,
        ),
        Example(
            who="a woman of 52 with none of it",
            facts={groups.has_g6pd_deficiency: False},
            expect=NO,
        ),
        Example(who="somebody of whom nothing is known", facts={}, expect=UNKNOWN),
    ),
)
