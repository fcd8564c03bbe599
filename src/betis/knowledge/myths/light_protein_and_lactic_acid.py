"""The saying: Bright light, protein or lactic acid."""

from datetime import date

from betis.guideline.items import Certainty, Myth
from betis.logic.text import say

light_protein_and_lactic_acid = Myth(
    title=say(
        id="“Karena lampu terang, protein, atau asam laktat”",
        en="“Bright light, protein or lactic acid”",
    ),
    says=say(
        id="Orang berkata: lampu terang, makanan berprotein, atau asam laktat membuat kram malam.",
        en="People say: bright light, a protein diet or lactic acid cause night cramps.",
    ),
    known=say(
        id="Kami tidak mengenal bukti untuk ketiganya, juga tidak bahwa asam laktat menumpuk dan membuat otot nyeri di malam hari, dan belum diperiksa lebih jauh. Karena itu ketiganya tidak kami hitung.",
        en="We know of no evidence for the three, nor that lactic acid builds up and makes the muscle hurt at night, and have not looked further. So we do not count them.",
    ),
    instead=say(
        id="Makan protein seperti biasa. Redupkan lampu demi tidur, bukan demi betis.",
        en="Eat protein as usual. Dim the light for sleep, not for the calf.",
    ),
    certainty=Certainty.NONE,
    cites=("expert_practice",),
    dated=date(2026, 11, 25),
    settles=("bright_light", "high_protein_diet", "lactic_acid"),
    corrects=("bright_light", "high_protein_diet", "lactic_acid"),
)
