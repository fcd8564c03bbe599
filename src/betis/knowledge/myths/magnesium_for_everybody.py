"""The saying: Every cramp needs magnesium."""

from datetime import date

from betis.guideline.items import Certainty, Myth
from betis.logic.text import say

magnesium_for_everybody = Myth(
    title=say(id="“Semua kram butuh magnesium”", en="“Every cramp needs magnesium”"),
    says=say(
        id="Orang berkata: minum magnesium, kram malam hilang.",
        en="People say: take magnesium and night cramps go.",
    ),
    known=say(
        id="Pada lansia, magnesium memberi 0,18 kram lebih sedikit per minggu daripada plasebo (rentang -0,84 sampai 0,49; 5 uji, 307 orang). Itu bisa kebetulan. Diare dan mual sering terjadi, dan pada penyakit ginjal magnesium menumpuk.",
        en="In older people magnesium gave 0.18 fewer cramps a week than placebo (range -0.84 to 0.49; 5 trials, 307 people). That may be chance. Diarrhoea and nausea are common, and with kidney disease it builds up.",
    ),
    instead=say(
        id="Minta tes magnesium bila Anda memakai diuretik atau obat lambung lama. Minum suplemennya hanya bila dokter menyarankan.",
        en="Ask for a magnesium test if you take a diuretic or a stomach medicine for long. Take the supplement only if a doctor advises it.",
    ),
    certainty=Certainty.MODERATE,
    cites=("garrison2020", "wakai2019"),
    dated=date(2026, 11, 25),
)
