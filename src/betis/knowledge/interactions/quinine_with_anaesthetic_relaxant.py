"""Quinine with an anaesthetic muscle relaxant."""

from datetime import date

from betis.guideline.items import Interaction, Severity
from betis.logic.text import say

quinine_with_anaesthetic_relaxant = Interaction(
    title=say(
        id="Kina dengan pelemas otot saat bius", en="Quinine with an anaesthetic muscle relaxant"
    ),
    says=say(
        id="Otot lumpuh lebih dalam dan napas bisa berhenti.",
        en="Paralysis becomes deeper and breathing can fail.",
    ),
    do=say(
        id="Beri tahu dokter anestesi tentang kina, termasuk air tonik.",
        en="Tell the anaesthetist about any quinine, tonic water included.",
    ),
    severity=Severity.MAJOR,
    a=("quinine", "tonic_water"),
    b=("neuromuscular_blocker",),
    cites=("qualaquin_label",),
    dated=date(2026, 11, 25),
)
