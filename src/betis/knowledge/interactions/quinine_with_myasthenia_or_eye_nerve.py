"""Quinine in myasthenia gravis or disease of the eye nerve."""

from datetime import date

from betis.guideline.items import Example, Interaction, Severity
from betis.knowledge.facts.conditions import conditions
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

quinine_with_myasthenia_or_eye_nerve = Interaction(
    title=say(
        id="Kina pada miastenia gravis atau penyakit saraf mata",
        en="Quinine in myasthenia gravis or disease of the eye nerve",
    ),
    says=say(
        id="Kina menghambat saraf ke otot dan meracuni selaput mata. Lemah otot bisa memberat, atau penglihatan hilang.",
        en="Quinine blocks nerve to muscle and is toxic to the retina. Weakness can worsen, or sight be lost.",
    ),
    do=say(id="Jangan dipakai.", en="Do not use it."),
    severity=Severity.CONTRAINDICATED,
    a=("quinine",),
    person=conditions.myasthenia_gravis | conditions.optic_or_retinal_disease,
    cites=("qualaquin_label", "quinine_smpc"),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a man of 58 with myasthenia gravis",
            facts={conditions.myasthenia_gravis: True},
            expect=YES,
        ),
        Example(
            who="a man of 58 with disease of the eye nerve",
            facts={conditions.optic_or_retinal_disease: True},
            expect=YES,
        ),
        Example(
            who="a woman of 52 with none of it",
            facts={conditions.myasthenia_gravis: False, conditions.optic_or_retinal_disease: False},
            expect=NO,
        ),
        Example(who="somebody of whom nothing is known", facts={}, expect=UNKNOWN),
    ),
)
