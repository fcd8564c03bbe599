"""The saying: Prick the calf with a needle."""

from datetime import date

from betis.guideline.items import Certainty, Myth
from betis.logic.text import say

a_needle_stops_the_cramp = Myth(
    title=say(id="“Tusuk betis dengan jarum”", en="“Prick the calf with a needle”"),
    says=say(
        id="Orang berkata: tusukan jarum atau peniti yang sudah dibersihkan menghentikan kram.",
        en="People say: a prick with a cleaned needle or pin stops the cramp.",
    ),
    known=say(
        id="Tidak ada uji yang menunjukkan tusukan menghentikan kram. Kulit menjadi luka: bisa infeksi, berdarah, saraf atau vena tertusuk, dan penyakit menular bila jarum dipakai bergantian. Membersihkan jarum tidak menghilangkan bahayanya. Paling berbahaya pada diabetes, kaki kebas, varises, dan daya tahan tubuh lemah.",
        en="No trial shows that a prick stops a cramp. The skin is wounded: infection, bleeding, a pierced nerve or vein, and disease if a needle is shared. Cleaning the needle does not remove the danger. It is worst with diabetes, numb feet, varicose veins and low immunity.",
    ),
    instead=say(
        id="Tarik ujung kaki ke arah tulang kering dan tahan. Pada kram buatan, meregangkan otot menghentikannya tanpa luka.",
        en="Pull the toes toward the shin and hold. In provoked cramps stretching ended them without a wound.",
    ),
    certainty=Certainty.NONE,
    cites=("bertolasi1993",),
    dated=date(2026, 11, 25),
    settles=("pinprick", "pinprick_disinfection"),
    corrects=("pinprick", "pinprick_disinfection"),
)
