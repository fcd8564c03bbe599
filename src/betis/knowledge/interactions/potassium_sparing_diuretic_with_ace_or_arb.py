"""Potassium-sparing diuretic with a blood-pressure medicine ending in -pril or -sartan."""

from datetime import date

from betis.guideline.items import Interaction, Severity
from betis.logic.text import say

potassium_sparing_diuretic_with_ace_or_arb = Interaction(
    title=say(
        id="Diuretik hemat kalium dan obat tekanan darah -pril atau -sartan",
        en="Potassium-sparing diuretic with a blood-pressure medicine ending in -pril or -sartan",
    ),
    says=say(
        id="Keduanya menahan kalium. Kalium bisa naik tinggi, jarang sampai mematikan.",
        en="Both hold potassium back. It can rise high, rarely with death.",
    ),
    do=say(
        id="Pasangan ini bisa tepat pada gagal jantung, asal darah diperiksa teratur. Tanyakan kapan kalium dan ginjal Anda terakhir diperiksa.",
        en="The pair can be right in heart failure, with regular blood tests. Ask when your potassium and kidneys were last checked.",
    ),
    severity=Severity.MAJOR,
    a=("potassium_sparing_diuretic",),
    b=("ace_or_arb",),
    cites=("lonestar_kspare_arb",),
    dated=date(2026, 11, 25),
)
