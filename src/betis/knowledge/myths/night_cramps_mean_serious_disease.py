"""The saying: Night cramps mean serious disease."""

from datetime import date

from betis.guideline.items import Certainty, Myth
from betis.logic.text import say

night_cramps_mean_serious_disease = Myth(
    title=say(id="“Kram malam tanda penyakit berat”", en="“Night cramps mean serious disease”"),
    says=say(
        id="Orang berkata: kram malam yang berulang adalah isyarat penyakit serius.",
        en="People say: night cramps that come back signal a serious disease.",
    ),
    known=say(
        id="Sekitar 37 sampai 50% orang lanjut usia mengalaminya. Pada kebanyakan orang tidak ditemukan sebab. Yang perlu diwaspadai adalah tanda bahaya di sekitarnya, bukan kramnya sendiri.",
        en="About 37 to 50% of older adults have them. In most no cause is found. What matters is the danger signs around them, not the cramp itself.",
    ),
    instead=say(
        id="Periksa tanda bahaya di halaman Periksa. Bila kram datang tiap malam selama dua minggu, temui dokter.",
        en="Go through the danger signs in the check-up. If cramps come every night for two weeks, see a doctor.",
    ),
    certainty=Certainty.LOW,
    cites=("naylor1994", "fpin_legcramps"),
    dated=date(2026, 11, 25),
    settles=("recurrent_cramps_signal_disease",),
    corrects=("recurrent_cramps_signal_disease",),
)
