"""The saying: It must be the varicose veins."""

from datetime import date

from betis.guideline.items import Certainty, Myth
from betis.logic.text import say

varicose_veins_are_the_cause = Myth(
    title=say(id="“Kram pasti karena varises”", en="“It must be the varicose veins”"),
    says=say(
        id="Orang berkata: varises adalah penyebab utama kram betis.",
        en="People say: varicose veins are a leading cause of calf cramps.",
    ),
    known=say(
        id="Survei penduduk tidak mendukungnya: kram tidak termasuk keluhan yang terkait dengan varises. Tetapi radang vena dan gumpalan darah tetap perlu ditanyakan.",
        en="A population survey does not support it: cramps were not among the complaints tied to varicose veins. Inflamed veins and clots still need asking about.",
    ),
    instead=say(
        id="Ceritakan varises kepada dokter, tetapi cari sebab lain juga. Jangan memijat varises.",
        en="Tell the doctor about the veins, but look for other causes too. Do not massage varicose veins.",
    ),
    certainty=Certainty.LOW,
    cites=("edinburgh_vein",),
    dated=date(2026, 11, 25),
)
