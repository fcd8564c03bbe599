"""The saying: Magnesium at dawn, calcium and potassium at night."""

from datetime import date

from betis.guideline.items import Certainty, Myth
from betis.logic.text import say

minerals_by_the_clock = Myth(
    title=say(
        id="“Magnesium pagi, kalsium dan kalium malam”",
        en="“Magnesium at dawn, calcium and potassium at night”",
    ),
    says=say(
        id="Orang berkata: mineral harus diminum pada jam tertentu agar kram hilang.",
        en="People say: minerals must be taken at set hours for cramps to go.",
    ),
    known=say(
        id="Tidak ada penelitian tentang jam minum ini. Magnesium sebelum tidur maupun terbagi sepanjang hari sama-sama tidak mengungguli plasebo pada lansia.",
        en="No study looked at these hours. In older people magnesium at bedtime and in divided doses alike failed to beat placebo.",
    ),
    instead=say(
        id="Ikuti jam yang ditulis dokter atau brosur. Beri jarak dari obat tiroid, antibiotik, dan obat tulang.",
        en="Follow the hours the doctor or leaflet gives. Keep minerals apart from thyroid tablets, antibiotics and bone tablets.",
    ),
    certainty=Certainty.NONE,
    cites=("roguinmaor2017", "expert_practice"),
    dated=date(2026, 11, 25),
    settles=("mineral_intake_timing",),
    corrects=("mineral_intake_timing",),
)
