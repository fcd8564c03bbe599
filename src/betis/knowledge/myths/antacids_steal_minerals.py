"""The saying: Antacids steal minerals."""

from datetime import date

from betis.guideline.items import Certainty, Myth
from betis.logic.text import say

antacids_steal_minerals = Myth(
    title=say(id="“Obat maag mencuri mineral”", en="“Antacids steal minerals”"),
    says=say(
        id="Orang berkata: antasida membuang magnesium dan kalium, lalu kram.",
        en="People say: antacids deplete magnesium and potassium, so cramps follow.",
    ),
    known=say(
        id="Benar sebagian, tetapi untuk obat lain. Yang tercatat adalah obat penghambat asam (PPI seperti omeprazol) setelah setahun atau lebih, biasanya bersama diuretik.",
        en="Partly right, but for another kind. The documented problem is with acid blockers (PPIs such as omeprazole) taken for a year or more, usually with a diuretic.",
    ),
    instead=say(
        id="Bila PPI dipakai lama, tanyakan tes magnesium. Jangan menghentikan obat sendiri.",
        en="If a PPI is taken for long, ask about a magnesium test. Do not stop the medicine on your own.",
    ),
    certainty=Certainty.LOW,
    cites=("mhra_ppi", "begley2016"),
    dated=date(2026, 11, 25),
    settles=("antacids",),
    corrects=("antacids",),
)
