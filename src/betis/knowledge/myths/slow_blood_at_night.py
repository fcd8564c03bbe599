"""The saying: Blood runs slow in sleep."""

from datetime import date

from betis.guideline.items import Certainty, Myth
from betis.logic.text import say

slow_blood_at_night = Myth(
    title=say(id="“Darah lambat saat tidur”", en="“Blood runs slow in sleep”"),
    says=say(
        id="Orang berkata: saat tidur darah mengalir lambat, otot kekurangan oksigen, lalu kram.",
        en="People say: in sleep blood runs slowly, muscle lacks oxygen, and cramps.",
    ),
    known=say(
        id="Sebagai sebab umum, ini tidak terbukti. Petunjuk gangguan saraf lebih didukung. Keluhan pembuluh darah hanya menjelaskan 12% perbedaan dalam satu survei.",
        en="As a general cause this is not shown. Signs of nerve trouble are better supported. Vessel complaints explained 12% of the differences in one survey.",
    ),
    instead=say(
        id="Bila betis sakit setiap kali berjalan dan hilang saat berhenti, periksakan pembuluh nadi tungkai.",
        en="If the calf hurts each time you walk and eases when you stop, have the leg arteries checked.",
    ),
    certainty=Certainty.LOW,
    cites=("allen2012", "naylor1994", "hawke2013"),
    dated=date(2026, 11, 25),
    settles=("slow_nutrient_delivery",),
    corrects=("slow_nutrient_delivery",),
)
