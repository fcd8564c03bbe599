"""The saying: Rub or wrap with vodka."""

from datetime import date

from betis.guideline.items import Certainty, Myth
from betis.logic.text import say

vodka_on_the_leg = Myth(
    title=say(id="“Gosok atau kompres vodka”", en="“Rub or wrap with vodka”"),
    says=say(
        id="Orang berkata: gosokan atau kompres vodka (alkohol) menghilangkan kram ringan.",
        en="People say: a rub or wrap with vodka (alcohol) removes a mild cramp.",
    ),
    known=say(
        id="Tidak ada uji. Alkohol mengeringkan dan membakar kulit, mudah tersulut api, dan bisa meracuni anak. Minum alkohol pun bukan obat: pada orang di atas 60 tahun, peminum lebih sering kram, meski angkanya sangat tidak pasti.",
        en="There is no trial. Alcohol dries and burns skin, catches fire, and can poison a child. Drinking it is no remedy either: over 60, drinkers had cramps more often, though the figure is very uncertain.",
    ),
    instead=say(
        id="Pakai kompres hangat setelah kram reda, bila rasa di kaki normal dan tidak ada bengkak.",
        en="Use warmth after the cramp has gone, if feeling in the foot is normal and nothing is swollen.",
    ),
    certainty=Certainty.NONE,
    cites=("delacour2018", "expert_practice"),
    dated=date(2026, 11, 25),
    settles=("vodka_rub", "vodka_compress"),
    corrects=("vodka_rub", "vodka_compress"),
)
