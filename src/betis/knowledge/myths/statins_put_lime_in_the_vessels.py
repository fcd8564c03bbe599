"""The saying: Statins lay down lime and so cramps."""

from datetime import date

from betis.guideline.items import Certainty, Myth
from betis.logic.text import say

statins_put_lime_in_the_vessels = Myth(
    title=say(
        id="“Statin membuat kapur di pembuluh, lalu kram”",
        en="“Statins lay down lime and so cramps”",
    ),
    says=say(
        id="Orang berkata: statin menimbun kalsium di pembuluh darah sehingga otot kram.",
        en="People say: statins deposit calcium in the vessels and so muscles cramp.",
    ),
    known=say(
        id="Cara kerja itu keliru. Dalam uji buta, keluhan otot 27,1% pada statin dan 26,6% pada plasebo (rasio 1,03; 1,01–1,06). Kira-kira 14 dari 15 keluhan otot saat memakai statin bukan karena statin.",
        en="That mechanism is wrong. In blinded trials muscle complaints were 27.1% on statin and 26.6% on placebo (ratio 1.03; 1.01–1.06). About 14 of 15 muscle complaints on a statin were not caused by it.",
    ),
    instead=say(
        id="Jangan menghentikan statin sendiri. Ceritakan keluhan otot kepada dokter; bila air kencing gelap, hari itu juga.",
        en="Do not stop a statin on your own. Tell the doctor of muscle trouble; with dark urine, the same day.",
    ),
    certainty=Certainty.MODERATE,
    cites=("ctt2022",),
    dated=date(2026, 11, 25),
)
