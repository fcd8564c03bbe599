"""The saying: Chamomile or milk with honey stops cramps."""

from datetime import date

from betis.guideline.items import Certainty, Myth
from betis.logic.text import say

calming_drinks_stop_cramps = Myth(
    title=say(
        id="“Teh kamomil atau susu madu menghentikan kram”",
        en="“Chamomile or milk with honey stops cramps”",
    ),
    says=say(
        id="Orang berkata: minuman penenang meredakan kram pada anak.",
        en="People say: a calming drink relieves a child's cramps.",
    ),
    known=say(
        id="Tidak ada uji pada kram kaki. Minuman hangat menenangkan, tetapi bukan obat. Madu berbahaya bagi bayi di bawah 1 tahun karena kuman botulisme.",
        en="There is no trial in leg cramps. A warm drink comforts but is no treatment. Honey is dangerous under 1 year of age because of botulism.",
    ),
    instead=say(
        id="Tenangkan anak dan regangkan betisnya dengan lembut. Jangan memberi madu kepada bayi di bawah 1 tahun.",
        en="Calm the child and stretch the calf gently. No honey under 1 year of age.",
    ),
    certainty=Certainty.NONE,
    cites=("expert_practice",),
    dated=date(2026, 11, 25),
    settles=("chamomile_decoction", "warm_milk_with_honey"),
    corrects=("chamomile_decoction", "warm_milk_with_honey"),
)
