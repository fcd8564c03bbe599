"""The saying: Press the lip for 30 seconds."""

from datetime import date

from betis.guideline.items import Certainty, Myth
from betis.logic.text import say

pressing_the_lip_stops_the_cramp = Myth(
    title=say(id="“Tekan bibir 30 detik”", en="“Press the lip for 30 seconds”"),
    says=say(
        id="Orang berkata: menekan atau mencubit bibir selama 30 detik meredakan kram.",
        en="People say: pressing or pinching the lip for 30 seconds relieves a cramp.",
    ),
    known=say(
        id="Yang ada hanya cerita pelatih dan pembaca. Angka berhasil «lebih dari 90%» adalah perkiraan satu dokter, bukan hasil uji. Kram biasa pun reda sendiri dalam beberapa menit, jadi cara apa pun tampak berhasil.",
        en="There are only stories of coaches and readers. The success rate of “over 90%” is one doctor's estimate, not the result of a trial. Ordinary cramps end by themselves within minutes, so anything seems to work.",
    ),
    instead=say(
        id="Boleh saja karena tidak berbahaya, tetapi regangkan betis lebih dulu.",
        en="It does no harm, but stretch the calf first.",
    ),
    certainty=Certainty.NONE,
    cites=("acupinch", "lip_pinch2018"),
    dated=date(2026, 11, 25),
    settles=("press_lower_lip",),
    corrects=("press_lower_lip",),
)
