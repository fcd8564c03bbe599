"""The saying: Herbal rubs prevent cramps."""

from datetime import date

from betis.guideline.items import Certainty, Myth
from betis.logic.text import say

herbs_on_the_skin_prevent_cramps = Myth(
    title=say(id="“Olesan herbal mencegah kram”", en="“Herbal rubs prevent cramps”"),
    says=say(
        id="Orang berkata: olesan atau rendaman herbal sebelum tidur mencegah kram.",
        en="People say: a herbal rub or bath before bed prevents cramps.",
    ),
    known=say(
        id="Tidak ada uji terkontrol pada kram kaki. Air hangat membuat rileks; herbalnya sendiri belum terbukti dan bisa membuat kulit gatal.",
        en="There is no controlled trial in leg cramps. Warm water relaxes; the herbs themselves are unproven and can irritate skin.",
    ),
    instead=say(
        id="Boleh untuk bersantai pada kulit utuh. Ukur hangatnya air dengan siku bila kaki kebas.",
        en="Fine for relaxing on whole skin. Test the water with an elbow if feet are numb.",
    ),
    certainty=Certainty.NONE,
    cites=("expert_practice",),
    dated=date(2026, 11, 25),
    settles=("herbal_extract_rub",),
    corrects=("herbal_extract_rub",),
)
