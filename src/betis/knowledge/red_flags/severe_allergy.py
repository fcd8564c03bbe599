"""Signs of a severe allergy."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.more_signs import more_signs
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

severe_allergy = RedFlag(
    title=say(id="Tanda alergi berat", en="Signs of a severe allergy"),
    says=say(
        id=(
            "Bibir, lidah, atau wajah yang mendadak bengkak, atau bentol gatal disertai sesak "
            "atau lemas, berarti alergi berat (anafilaksis). Obat, suplemen, makanan, dan "
            "sengatan dapat memicunya. Napas dan tekanan darah bisa jatuh dalam hitungan menit."
        ),
        en=(
            "Sudden swelling of lips, tongue or face, or an itchy rash with breathlessness or "
            "faintness, means a severe allergy (anaphylaxis). Medicines, supplements, food and "
            "stings can set it off. Breathing and blood pressure can fail within minutes."
        ),
    ),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id=(
            "Telepon 119 atau 112 sekarang. Bila tidak tersambung, minta diantar ke IGD terdekat. "
            "Bila punya suntikan adrenalin dari dokter, pakai segera. Baringkan; bila sesak, "
            "dudukkan. Sebutkan obat atau makanan yang baru dipakai."
        ),
        en=(
            "Call 119 or 112 now (elsewhere your local emergency number). If you cannot get "
            "through, have someone take you to the nearest emergency department. If a doctor has "
            "given an adrenaline pen, use it at once. Lie down, or sit up if breathless. Mention "
            "any new medicine or food."
        ),
    ),
    when=more_signs.severe_allergy_signs,
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman whose lips swell after a new tablet",
            facts={more_signs.severe_allergy_signs: True},
            expect=YES,
        ),
        Example(
            who="a man without swelling or rash",
            facts={more_signs.severe_allergy_signs: False},
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
