"""The saying: Warming balm cures cramps."""

from datetime import date

from betis.guideline.items import Certainty, Myth
from betis.logic.text import say

warming_ointment_cures_cramps = Myth(
    title=say(id="“Balsem mengobati kram”", en="“Warming balm cures cramps”"),
    says=say(
        id="Orang berkata: menggosok salep hangat atau balsem menghilangkan kram.",
        en="People say: rubbing in a warming ointment removes cramps.",
    ),
    known=say(
        id="Tidak ada uji pada kram malam. Rasanya nyaman, tetapi bisa mengiritasi kulit dan mata, dan meracuni anak bila tertelan.",
        en="There is no trial in night cramps. It is comforting, but can irritate skin and eyes, and poisons a child who swallows it.",
    ),
    instead=say(
        id="Regangkan dulu. Balsem boleh setelahnya bila kulit utuh; jangan untuk anak di bawah 2 tahun, dan jangan bila betis bengkak atau merah.",
        en="Stretch first. Balm may follow on whole skin; not under 2 years of age, and not on a swollen or red calf.",
    ),
    certainty=Certainty.NONE,
    cites=("expert_practice",),
    dated=date(2026, 11, 25),
    settles=("warming_ointment",),
    corrects=("warming_ointment",),
)
