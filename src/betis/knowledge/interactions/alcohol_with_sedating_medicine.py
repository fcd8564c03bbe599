"""Alcohol with a medicine that makes drowsy."""

from datetime import date

from betis.guideline.items import Interaction, Severity
from betis.logic.text import say

alcohol_with_sedating_medicine = Interaction(
    title=say(
        id="Alkohol dengan obat yang mengantukkan", en="Alcohol with a medicine that makes drowsy"
    ),
    says=say(
        id="Keduanya menekan otak. Tidur bisa terlalu dalam, orang tersedak, bahkan meninggal.",
        en="Both depress the brain. Sleep can become too deep, with choking, even death.",
    ),
    do=say(id="Jangan dicampur.", en="Do not mix them."),
    severity=Severity.MAJOR,
    a=("alcohol",),
    b=("gabapentinoid", "tizanidine", "benzodiazepine_or_hypnotic", "sedating_antihistamine"),
    cites=("fda_gabapentinoid2019", "tizanidine_hpra"),
    dated=date(2026, 11, 25),
)
