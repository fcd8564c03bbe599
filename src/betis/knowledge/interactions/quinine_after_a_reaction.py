"""Quinine after an earlier reaction or low platelets."""

from datetime import date

from betis.guideline.items import Example, Interaction, Severity
from betis.knowledge.facts.conditions import conditions
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

quinine_after_a_reaction = Interaction(
    title=say(
        id="Kina setelah pernah bereaksi atau trombosit turun",
        en="Quinine after an earlier reaction or low platelets",
    ),
    says=say(
        id="Reaksi kekebalan muncul lagi pada dosis berapa pun, juga dari air tonik. Perdarahan atau gagal ginjalnya bisa mematikan.",
        en="The immune reaction comes back at any dose, from tonic water too. The bleeding or kidney failure can kill.",
    ),
    do=say(
        id="Jangan lagi, dalam bentuk apa pun, termasuk air tonik.",
        en="Never again in any form, tonic water included.",
    ),
    severity=Severity.CONTRAINDICATED,
    a=("quinine", "tonic_water"),
    person=conditions.quinine_reaction | conditions.low_platelets_or_haemolysis,
    cites=("qualaquin_label", "bpac2013"),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a man of 58 with an earlier reaction to quinine",
            facts={conditions.quinine_reaction: True},
            expect=YES,
        ),
        Example(
            who="a man of 58 with low platelets",
            facts={conditions.low_platelets_or_haemolysis: True},
            expect=YES,
        ),
        Example(
            who="a woman of 52 with none of it",
            facts={
                conditions.quinine_reaction: False,
                conditions.low_platelets_or_haemolysis: False,
            },
            expect=NO,
        ),
        Example(who="somebody of whom nothing is known", facts={}, expect=UNKNOWN),
    ),
)
