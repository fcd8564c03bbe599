"""Vitamin K with warfarin."""

from datetime import date

from betis.guideline.items import Interaction, Severity
from betis.logic.text import say

vitamin_k_with_warfarin = Interaction(
    title=say(id="Vitamin K dengan warfarin", en="Vitamin K with warfarin"),
    says=say(
        id="Vitamin K melawan warfarin, sehingga darah bisa menggumpal. Pemakai warfarin tidak diikutkan dalam uji vitamin K2 untuk kram.",
        en="Vitamin K reverses warfarin, so clots can form. Users of warfarin were left out of the cramp trial of vitamin K2.",
    ),
    do=say(
        id="Jangan minum vitamin K2 untuk kram bila Anda memakai warfarin.",
        en="Do not take vitamin K2 for cramps if you use warfarin.",
    ),
    severity=Severity.CONTRAINDICATED,
    a=("vitamin_k",),
    b=("warfarin",),
    cites=("tan2024",),
    dated=date(2026, 11, 25),
)
