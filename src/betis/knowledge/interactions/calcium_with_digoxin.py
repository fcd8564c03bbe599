"""Calcium or vitamin D with digoxin."""

from datetime import date

from betis.guideline.items import Interaction, Severity
from betis.logic.text import say

calcium_with_digoxin = Interaction(
    title=say(id="Kalsium atau vitamin D dengan digoksin", en="Calcium or vitamin D with digoxin"),
    says=say(
        id="Bila kalsium darah naik, jantung menjadi peka dan bisa keracunan digoksin.",
        en="If blood calcium rises the heart becomes sensitive and digoxin can poison it.",
    ),
    do=say(
        id="Hanya dengan dokter yang memantau kalsium dan rekam jantung (EKG).",
        en="Only with a doctor who checks calcium and the heart tracing (ECG).",
    ),
    severity=Severity.MAJOR,
    a=("calcium", "vitamin_d"),
    b=("digoxin",),
    cites=("emc_calcium_d", "mims_calcium"),
    dated=date(2026, 11, 25),
)
