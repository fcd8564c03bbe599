"""Potassium supplement with a potassium-sparing diuretic."""

from datetime import date

from betis.guideline.items import Interaction, Severity, Worse
from betis.knowledge.facts.body import body
from betis.logic.text import say

potassium_with_potassium_sparing_diuretic = Interaction(
    title=say(
        id="Suplemen kalium dan diuretik hemat kalium",
        en="Potassium supplement with a potassium-sparing diuretic",
    ),
    says=say(
        id="Kalium darah bisa naik sampai mengancam jiwa. Keduanya sama-sama menahan kalium.",
        en="Blood potassium can become life-threatening. Both keep potassium in the body.",
    ),
    do=say(
        id="Jangan digabung, kecuali dokter spesialis memerintahkannya dengan tes darah rutin.",
        en="Do not combine them unless a specialist has ordered it and checks blood often.",
    ),
    severity=Severity.CONTRAINDICATED,
    a=("potassium_supplement",),
    b=("potassium_sparing_diuretic",),
    worse_when=(
        Worse(
            when=body.known_kidney_disease | body.on_dialysis,
            why=say(
                id="Penyakit ginjal membuat bahayanya jauh lebih besar.",
                en="Kidney disease makes the danger much greater.",
            ),
        ),
    ),
    cites=("housemed_k", "kcl_label"),
    dated=date(2026, 11, 25),
)
