"""Phenytoin or carbamazepine with warfarin, the pill or statins."""

from datetime import date

from betis.guideline.items import Interaction, Severity
from betis.logic.text import say

enzyme_inducers_with_others = Interaction(
    title=say(
        id="Fenitoin atau karbamazepin dengan warfarin, pil KB, atau statin",
        en="Phenytoin or carbamazepine with warfarin, the pill or statins",
    ),
    says=say(
        id="Hati menguraikan obat lain lebih cepat, sehingga obat itu bisa gagal, atau darah sulit membeku. Fenitoin juga menurunkan vitamin D dan kalsium.",
        en="The liver breaks other medicines down faster, so they may fail or bleeding may follow. Phenytoin also lowers vitamin D and calcium.",
    ),
    do=say(
        id="Bukan untuk kram. Periksakan setiap obat baru kepada apoteker.",
        en="Not for cramps. Have every new medicine checked by a pharmacist.",
    ),
    severity=Severity.MAJOR,
    a=("phenytoin", "carbamazepine"),
    b=("warfarin", "combined_oral_contraceptive", "statin"),
    cites=("rx_recalled",),
    dated=date(2026, 11, 25),
)
