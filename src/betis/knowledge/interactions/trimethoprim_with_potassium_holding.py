"""Co-trimoxazole with a -pril, a -sartan or spironolactone."""

from datetime import date

from betis.guideline.items import Interaction, Severity
from betis.logic.text import say

trimethoprim_with_potassium_holding = Interaction(
    title=say(
        id="Kotrimoksazol dengan obat -pril, -sartan, atau spironolakton",
        en="Co-trimoxazole with a -pril, a -sartan or spironolactone",
    ),
    says=say(
        id="Trimetoprim di dalam kotrimoksazol menahan kalium. Kalium darah bisa naik dalam hitungan hari.",
        en="The trimethoprim in co-trimoxazole blocks the loss of potassium. Blood potassium can rise within days.",
    ),
    do=say(
        id="Ingatkan dokter bahwa Anda memakai keduanya. Kalium perlu diperiksa dalam beberapa hari.",
        en="Remind the prescriber that you take both. Potassium should be checked within days.",
    ),
    severity=Severity.MAJOR,
    a=("trimethoprim",),
    b=("ace_or_arb", "spironolactone"),
    cites=("lonestar_kspare_arb",),
    dated=date(2026, 11, 25),
)
