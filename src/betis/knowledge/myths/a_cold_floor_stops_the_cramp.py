"""The saying: A cold floor stops the cramp."""

from datetime import date

from betis.guideline.items import Certainty, Myth
from betis.logic.text import say

a_cold_floor_stops_the_cramp = Myth(
    title=say(id="“Lantai dingin menghentikan kram”", en="“A cold floor stops the cramp”"),
    says=say(
        id="Orang berkata: injak lantai dingin atau kain basah, kram hilang.",
        en="People say: stand on a cold floor or a wet cloth and the cramp goes.",
    ),
    known=say(
        id="Tidak ada uji. Yang menolong kemungkinan besar berdirinya, karena betis teregang, bukan dinginnya.",
        en="There is no trial. What helps is most likely the standing, which stretches the calf, not the cold.",
    ),
    instead=say(
        id="Berdiri dengan tumit di lantai sambil berpegangan. Hati-hati licin, dan jangan bila mudah jatuh.",
        en="Stand with the heel on the floor and hold on. Mind slipping, and do not do it if you fall easily.",
    ),
    certainty=Certainty.NONE,
    cites=("bertolasi1993",),
    dated=date(2026, 11, 25),
    settles=("cold_floor",),
    corrects=("cold_floor",),
)
