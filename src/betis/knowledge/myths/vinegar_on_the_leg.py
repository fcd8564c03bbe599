"""The saying: Rub on apple vinegar."""

from datetime import date

from betis.guideline.items import Certainty, Myth
from betis.logic.text import say

vinegar_on_the_leg = Myth(
    title=say(id="“Oleskan cuka apel”", en="“Rub on apple vinegar”"),
    says=say(
        id="Orang berkata: menggosok kaki dengan cuka apel menghilangkan kram.",
        en="People say: rubbing the leg with apple vinegar removes cramps.",
    ),
    known=say(
        id="Tidak ada uji untuk cuka di kulit. Yang pernah diteliti adalah rasa asam di mulut: air acar mempersingkat kram buatan pada pria muda. Lewat kulit, tidak ada cara kerja yang diketahui.",
        en="There is no trial of vinegar on skin. What was studied is the taste of acid in the mouth: pickle juice shortened provoked cramps in young men. Through the skin no mechanism is known.",
    ),
    instead=say(
        id="Regangkan betis. Bila tetap ingin, encerkan cukanya dan jangan pada kulit luka.",
        en="Stretch the calf. If you still wish, dilute it and keep off broken skin.",
    ),
    certainty=Certainty.NONE,
    cites=("miller2010",),
    dated=date(2026, 11, 25),
    settles=("apple_cider_vinegar",),
    corrects=("apple_cider_vinegar",),
)
