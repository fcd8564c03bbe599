"""Quinine with a blood thinner."""

from datetime import date

from betis.guideline.items import Interaction, Severity
from betis.logic.text import say

quinine_with_anticoagulant = Interaction(
    title=say(id="Kina dengan pengencer darah", en="Quinine with a blood thinner"),
    says=say(
        id="Kina menurunkan faktor pembekuan dan menguatkan pengencer darah. Perdarahan bisa terjadi.",
        en="Quinine lowers clotting factors and strengthens the blood thinner. Bleeding can follow.",
    ),
    do=say(
        id="Hindari kina. Bila terpaksa, tes pembekuan (INR) diperiksa lebih sering.",
        en="Avoid quinine. If unavoidable, extra clotting tests (INR) are needed.",
    ),
    severity=Severity.MAJOR,
    a=("quinine",),
    b=("anticoagulant",),
    cites=("bpac2013", "quinine_smpc"),
    dated=date(2026, 11, 25),
)
