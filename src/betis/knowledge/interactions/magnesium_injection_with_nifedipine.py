"""Magnesium by injection with nifedipine or an anaesthetic relaxant."""

from datetime import date

from betis.guideline.items import Interaction, Severity
from betis.logic.text import say

magnesium_injection_with_nifedipine = Interaction(
    title=say(
        id="Magnesium suntik dengan nifedipin atau pelemas otot bius",
        en="Magnesium by injection with nifedipine or an anaesthetic relaxant",
    ),
    says=say(
        id="Tekanan darah bisa jatuh atau otot lumpuh, karena keduanya menghambat kalsium.",
        en="Blood pressure can collapse or muscles be paralysed, because both block calcium.",
    ),
    do=say(
        id="Hanya untuk rumah sakit. Beri tahu petugas semua obat Anda.",
        en="For hospital use only. Tell the staff all your medicines.",
    ),
    severity=Severity.MAJOR,
    a=("magnesium_injection",),
    b=("nifedipine", "neuromuscular_blocker"),
    cites=("rx_recalled",),
    dated=date(2026, 11, 25),
)
