"""Calcium with a thiazide diuretic."""

from datetime import date

from betis.guideline.items import Interaction, Severity
from betis.logic.text import say

calcium_with_thiazide = Interaction(
    title=say(id="Kalsium dengan diuretik tiazid", en="Calcium with a thiazide diuretic"),
    says=say(
        id="Tiazid menahan kalsium, sehingga kalsium darah bisa naik.",
        en="Thiazides hold calcium back, so blood calcium can rise.",
    ),
    do=say(
        id="Minta pemeriksaan kalsium bila keduanya dipakai lama.",
        en="Have calcium checked if you use both for long.",
    ),
    severity=Severity.MODERATE,
    a=("calcium",),
    b=("thiazide_diuretic",),
    cites=("emc_calcium_d", "mims_calcium"),
    dated=date(2026, 11, 25),
)
