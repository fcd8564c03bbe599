"""Signs of too much digoxin, lithium or theophylline."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.more_signs import more_signs
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

medicine_overdose = RedFlag(
    title=say(
        id="Tanda kelebihan digoksin, litium, atau teofilin",
        en="Signs of too much digoxin, lithium or theophylline",
    ),
    says=say(
        id=(
            "Mual, bingung, gemetar kasar, berdebar, atau melihat serba kuning saat minum "
            "digoksin, litium, atau teofilin bisa berarti kadarnya terlalu tinggi. Kurang cairan, "
            "kalium rendah, ginjal yang menurun, dan obat baru dapat menaikkannya."
        ),
        en=(
            "Nausea, confusion, coarse shaking, palpitations or yellow vision on digoxin, lithium "
            "or theophylline can mean that the level is too high. Lack of fluid, low potassium, "
            "failing kidneys and new medicines can raise it."
        ),
    ),
    urgency=Urgency.SAME_DAY,
    do=say(
        id=(
            "Hubungi dokter hari ini sebelum dosis berikutnya, dan minta pemeriksaan kadar obat, "
            "kalium, dan ginjal. Jangan menghentikan obat sendiri. Bila bingung, goyah, berdebar, "
            "atau muntah terus, telepon 119 atau 112."
        ),
        en=(
            "Contact a doctor today before the next dose, and ask for the drug level, potassium "
            "and kidney tests. Do not stop the medicine on your own. With confusion, "
            "unsteadiness, palpitations or constant vomiting, call 119 or 112."
        ),
    ),
    when=more_signs.medicine_overdose_signs,
    suspects=(
        "psychotropic_or_withdrawal",
        "beta_agonist_or_theophylline",
    ),
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 76 on digoxin who sees yellow and feels sick",
            facts={more_signs.medicine_overdose_signs: True},
            expect=YES,
        ),
        Example(
            who="a man who takes none of the three",
            facts={more_signs.medicine_overdose_signs: False},
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
