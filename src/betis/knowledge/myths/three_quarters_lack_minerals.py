"""The saying: 75% of cramps are lack of minerals."""

from datetime import date

from betis.guideline.items import Certainty, Myth
from betis.logic.text import say

three_quarters_lack_minerals = Myth(
    title=say(id="“75% kram karena kurang mineral”", en="“75% of cramps are lack of minerals”"),
    says=say(
        id="Orang berkata: tiga dari empat kram betis karena kurang magnesium, kalium, kalsium, dan vitamin B.",
        en="People say: three in four calf cramps come from lack of magnesium, potassium, calcium and B vitamins.",
    ),
    known=say(
        id="Kami tidak menemukan sumber angka itu. Tinjauan lebih condong pada otot yang lelah dan saraf. Pada lansia, tablet magnesium tidak mengungguli plasebo. Pada plasebo pun kram berkurang sekitar sepertiga.",
        en="We found no source for that figure. Reviews lean towards tired muscle and nerves. In older people magnesium tablets did not beat placebo. On placebo too cramps fell by about a third.",
    ),
    instead=say(
        id="Bila ada muntah, diare, diuretik, atau penyakit ginjal, minta tes darah. Tanyakan dokter atau apoteker sebelum minum suplemen.",
        en="With vomiting, diarrhoea, a diuretic or kidney disease, ask for a blood test. Ask a doctor or pharmacist before taking supplements.",
    ),
    certainty=Certainty.MODERATE,
    cites=("fpnotebook", "allen2012", "cochrane_mg", "garrison2020"),
    dated=date(2026, 11, 25),
    settles=("mineral_deficiency_75_percent",),
    corrects=("mineral_deficiency_75_percent",),
)
