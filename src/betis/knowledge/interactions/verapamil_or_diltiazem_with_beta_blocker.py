"""Verapamil or diltiazem with a beta blocker."""

from datetime import date

from betis.guideline.items import Interaction, Severity
from betis.logic.text import say

verapamil_or_diltiazem_with_beta_blocker = Interaction(
    title=say(
        id="Verapamil atau diltiazem dengan penyekat beta",
        en="Verapamil or diltiazem with a beta blocker",
    ),
    says=say(
        id="Keduanya menekan jantung. Nadi bisa sangat lambat, hantaran jantung terhenti, dan orang pingsan. Tetes mata penyekat beta pun ikut dihitung.",
        en="Both depress the heart. The pulse can become very slow, conduction block and people collapse. Beta-blocker eye drops count too.",
    ),
    do=say(
        id="Jangan dicoba untuk kram tanpa pemeriksaan jantung.",
        en="Not to be tried for cramps without a heart check.",
    ),
    severity=Severity.MAJOR,
    a=("verapamil", "diltiazem"),
    b=("beta_blocker",),
    cites=("stockley_bb_verapamil",),
    dated=date(2026, 11, 25),
)
