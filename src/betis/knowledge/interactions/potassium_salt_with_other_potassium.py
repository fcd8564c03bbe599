"""Salt substitute with a potassium-sparing diuretic or potassium tablets."""

from datetime import date

from betis.guideline.items import Interaction, Severity
from betis.logic.text import say

potassium_salt_with_other_potassium = Interaction(
    title=say(
        id="Garam pengganti dengan diuretik hemat kalium atau tablet kalium",
        en="Salt substitute with a potassium-sparing diuretic or potassium tablets",
    ),
    says=say(
        id="Kalium darah bisa naik terlalu tinggi. Kelompok ahli mengecualikan justru orang-orang ini.",
        en="Blood potassium can rise too high. Expert groups exclude exactly these people.",
    ),
    do=say(id="Jangan pakai garam pengganti.", en="Do not use the salt substitute."),
    severity=Severity.CONTRAINDICATED,
    a=("potassium_salt",),
    b=("potassium_sparing_diuretic", "potassium_supplement"),
    cites=("xu2024_salt",),
    dated=date(2026, 11, 25),
)
