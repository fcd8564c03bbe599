"""Potassium supplement with a blood-pressure medicine ending in -pril or -sartan."""

from datetime import date

from betis.guideline.items import Interaction, Severity, Worse
from betis.knowledge.facts.body import body
from betis.logic.text import say

potassium_with_ace_or_arb = Interaction(
    title=say(
        id="Suplemen kalium dan obat tekanan darah -pril atau -sartan",
        en="Potassium supplement with a blood-pressure medicine ending in -pril or -sartan",
    ),
    says=say(
        id="Kalium darah bisa naik terlalu tinggi, dan irama jantung bisa kacau. Obat ini sudah menahan kalium di tubuh.",
        en="Blood potassium can rise too high, with a dangerous heart rhythm. This medicine already holds potassium back.",
    ),
    do=say(
        id="Jangan menambah kalium sendiri. Kalium hanya dengan resep dan jadwal tes darah.",
        en="Never add potassium on your own. Only with a prescription and planned blood tests.",
    ),
    severity=Severity.MAJOR,
    a=("potassium_supplement",),
    b=("ace_or_arb",),
    worse_when=(
        Worse(
            when=body.known_kidney_disease | body.on_dialysis,
            why=say(
                id="Penyakit ginjal membuat bahayanya jauh lebih besar.",
                en="Kidney disease makes the danger much greater.",
            ),
        ),
    ),
    cites=("pdr_k", "housemed_k", "kcl_label"),
    dated=date(2026, 11, 25),
)
