"""Quinine with digoxin."""

from datetime import date

from betis.guideline.items import Interaction, Severity
from betis.logic.text import say

quinine_with_digoxin = Interaction(
    title=say(id="Kina dengan digoksin", en="Quinine with digoxin"),
    says=say(
        id="Kadar digoksin naik dan bisa meracuni.", en="The digoxin level rises and can poison."
    ),
    do=say(
        id="Hindari kina. Bila tidak bisa, kadar digoksin harus diperiksa.",
        en="Avoid quinine. Otherwise the digoxin level must be checked.",
    ),
    severity=Severity.MAJOR,
    a=("quinine",),
    b=("digoxin",),
    cites=("qualaquin_label", "bpac2013"),
    dated=date(2026, 11, 25),
)
