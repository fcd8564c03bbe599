"""The saying: Magnesium oil and Epsom salt soak into muscle."""

from datetime import date

from betis.guideline.items import Certainty, Myth
from betis.logic.text import say

magnesium_through_the_skin = Myth(
    title=say(
        id="“Minyak magnesium dan garam Epsom meresap ke otot”",
        en="“Magnesium oil and Epsom salt soak into muscle”",
    ),
    says=say(
        id="Orang berkata: magnesium dari minyak, semprotan, atau rendaman garam masuk lewat kulit.",
        en="People say: magnesium from oil, spray or a salt bath enters through the skin.",
    ),
    known=say(
        id="Satu tinjauan menyimpulkan klaim itu tidak didukung ilmu. Dua penulisnya bekerja dengan pembuat magnesium minum. Uji pada kram tidak ditemukan.",
        en="A review concluded that the claim is not supported by science. Two of its authors worked with a maker of oral magnesium. No cramp trial was found.",
    ),
    instead=say(
        id="Anggap rendaman itu mandi air hangat biasa, bila rasa di kaki normal. Garam Epsom jangan diminum.",
        en="Treat the bath as an ordinary warm bath, if feeling in the feet is normal. Do not drink Epsom salt.",
    ),
    certainty=Certainty.VERY_LOW,
    cites=("grober2017",),
    dated=date(2026, 11, 25),
)
