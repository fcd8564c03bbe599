"""Vitamin B6 with levodopa alone."""

from datetime import date

from betis.guideline.items import Interaction, Severity
from betis.logic.text import say

vitamin_b6_with_levodopa = Interaction(
    title=say(id="Vitamin B6 dengan levodopa tunggal", en="Vitamin B6 with levodopa alone"),
    says=say(
        id="Di atas 5 sampai 10 mg, vitamin B6 mempercepat penguraian levodopa, sehingga levodopa kurang bekerja.",
        en="Above 5 to 10 mg vitamin B6 speeds up the breakdown of levodopa, so it works less.",
    ),
    do=say(
        id="Tidak menjadi masalah pada levodopa gabungan dengan benserazid atau karbidopa. Lihat nama di kemasan.",
        en="No problem with levodopa combined with benserazide or carbidopa. Look at the name on the packet.",
    ),
    severity=Severity.MODERATE,
    a=("vitamin_b6", "vitamin_b_complex"),
    b=("levodopa",),
    unless=("carbidopa", "benserazide"),
    cites=("rx_recalled",),
    dated=date(2026, 11, 25),
)
