"""Quinine with rifampicin."""

from datetime import date

from betis.guideline.items import Interaction, Severity
from betis.logic.text import say

quinine_with_rifampicin = Interaction(
    title=say(id="Kina dengan rifampisin", en="Quinine with rifampicin"),
    says=say(
        id="Rifampisin mempercepat penguraian kina, sehingga kina gagal bekerja.",
        en="Rifampicin speeds up the breakdown of quinine, so quinine fails.",
    ),
    do=say(id="Hindari kina selama memakai rifampisin.", en="Avoid quinine while on rifampicin."),
    severity=Severity.MAJOR,
    a=("quinine",),
    b=("rifampicin",),
    cites=("qualaquin_label",),
    dated=date(2026, 11, 25),
)
