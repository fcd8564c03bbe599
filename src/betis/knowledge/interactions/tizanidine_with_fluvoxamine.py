"""Tizanidine with fluvoxamine."""

from datetime import date

from betis.guideline.items import Interaction, Severity
from betis.logic.text import say

tizanidine_with_fluvoxamine = Interaction(
    title=say(id="Tizanidin dengan fluvoksamin", en="Tizanidine with fluvoxamine"),
    says=say(
        id="Kadar tizanidin melonjak. Orang bisa pingsan, tekanan darah jatuh, dan tidur sangat dalam.",
        en="The tizanidine level soars. Fainting, very low pressure and deep sleep can follow.",
    ),
    do=say(id="Jangan pernah bersama.", en="Never together."),
    severity=Severity.CONTRAINDICATED,
    a=("tizanidine",),
    b=("fluvoxamine",),
    cites=("tizanidine_hpra", "tizanidine_swissmedic", "tizanidine_alomedika"),
    dated=date(2026, 11, 25),
)
