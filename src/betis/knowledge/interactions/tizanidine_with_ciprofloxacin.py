"""Tizanidine with ciprofloxacin."""

from datetime import date

from betis.guideline.items import Interaction, Severity
from betis.logic.text import say

tizanidine_with_ciprofloxacin = Interaction(
    title=say(id="Tizanidin dengan siprofloksasin", en="Tizanidine with ciprofloxacin"),
    says=say(
        id="Kadar tizanidin melonjak. Orang bisa pingsan, tekanan darah jatuh, jantung lambat, dan tidur sangat dalam.",
        en="The tizanidine level soars. Fainting, very low pressure, a slow heart and deep sleep can follow.",
    ),
    do=say(
        id="Jangan pernah bersama. Sebutkan tizanidin kepada dokter yang memberi antibiotik.",
        en="Never together. Mention tizanidine to any doctor who gives an antibiotic.",
    ),
    severity=Severity.CONTRAINDICATED,
    a=("tizanidine",),
    b=("ciprofloxacin",),
    cites=("tizanidine_hpra", "tizanidine_swissmedic", "tizanidine_alomedika"),
    dated=date(2026, 11, 25),
)
