"""Painkiller (NSAID) with lithium."""

from datetime import date

from betis.guideline.items import Interaction, Severity
from betis.logic.text import say

painkiller_with_lithium = Interaction(
    title=say(id="Obat nyeri (NSAID) dengan litium", en="Painkiller (NSAID) with lithium"),
    says=say(
        id="Litium yang keluar lewat ginjal berkurang, sehingga bisa meracuni. Kenaikannya berbeda jauh antarorang.",
        en="Less lithium leaves through the kidney, so it can poison. The rise differs widely between people.",
    ),
    do=say(
        id="Hindari obat nyeri jenis ini. Tanyakan apoteker penggantinya.",
        en="Avoid this kind of painkiller. Ask a pharmacist for another.",
    ),
    severity=Severity.MAJOR,
    a=("naproxen_or_nsaid",),
    b=("lithium",),
    cites=("stockley_lithium_nsaid",),
    dated=date(2026, 11, 25),
)
