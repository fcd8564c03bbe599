"""High-dose vitamin E with warfarin or aspirin."""

from datetime import date

from betis.guideline.items import Interaction, Severity
from betis.logic.text import say

vitamin_e_with_blood_thinner = Interaction(
    title=say(
        id="Vitamin E dosis tinggi dengan warfarin atau aspirin",
        en="High-dose vitamin E with warfarin or aspirin",
    ),
    says=say(
        id="Pembekuan darah melemah, sehingga mudah berdarah.",
        en="Clotting weakens, so bleeding is easier.",
    ),
    do=say(id="Hindari vitamin E dosis tinggi.", en="Avoid high doses of vitamin E."),
    severity=Severity.MODERATE,
    a=("vitamin_e",),
    b=("warfarin", "aspirin"),
    cites=("rx_recalled",),
    dated=date(2026, 11, 25),
)
