"""Statin with colchicine."""

from datetime import date

from betis.guideline.items import Interaction, Severity, Worse
from betis.knowledge.facts.body import body
from betis.logic.text import say

statin_with_colchicine = Interaction(
    title=say(id="Statin dengan kolkisin", en="Statin with colchicine"),
    says=say(
        id="Keduanya bisa melukai otot, lebih-lebih pada penyakit ginjal.",
        en="Both can injure muscle, more so in kidney disease.",
    ),
    do=say(id="Laporkan lemah otot yang baru.", en="Report new weakness."),
    severity=Severity.MODERATE,
    a=("statin",),
    b=("colchicine",),
    worse_when=(
        Worse(
            when=body.known_kidney_disease | body.on_dialysis,
            why=say(
                id="Penyakit ginjal membuat bahayanya jauh lebih besar.",
                en="Kidney disease makes the danger much greater.",
            ),
        ),
    ),
    cites=("rx_recalled",),
    dated=date(2026, 11, 25),
)
