"""Antacid or magnesium with a quinolone antibiotic."""

from datetime import date

from betis.guideline.items import Interaction, Severity
from betis.logic.text import say

antacid_with_quinolone = Interaction(
    title=say(
        id="Antasida atau magnesium dengan antibiotik kuinolon",
        en="Antacid or magnesium with a quinolone antibiotic",
    ),
    says=say(
        id="Keduanya menggumpal di usus, sehingga siprofloksasin atau levofloksasin bisa gagal.",
        en="They clump in the gut, so ciprofloxacin or levofloxacin may fail.",
    ),
    do=say(
        id="Minum antibiotik 2 jam sebelum antasida, atau 4 sampai 6 jam sesudahnya.",
        en="Take the antibiotic 2 hours before the antacid, or 4 to 6 hours after it.",
    ),
    severity=Severity.MAJOR,
    a=("antacid", "magnesium"),
    b=("quinolone",),
    cites=("stockley_quinolone_antacid",),
    dated=date(2026, 11, 25),
)
