"""The saying: Tonic water cures cramps."""

from datetime import date

from betis.guideline.items import Certainty, Myth
from betis.logic.text import say

tonic_water_is_a_safe_cure = Myth(
    title=say(id="“Air tonik menyembuhkan kram”", en="“Tonic water cures cramps”"),
    says=say(
        id="Orang berkata: minum air tonik tiap malam, karena mengandung kina.",
        en="People say: drink tonic water every night, because it contains quinine.",
    ),
    known=say(
        id="Kina di dalamnya kira-kira 15 mg segelas kecil, jauh di bawah 200 sampai 300 mg dalam uji. Manfaatnya tidak mungkin besar. Tetapi orang yang peka bisa kehilangan trombosit secara berbahaya, bahkan karena minuman ini.",
        en="It holds about 15 mg of quinine a small glass, far below the 200 to 300 mg of trials. Benefit is unlikely. But a sensitive person can dangerously lose platelets, even from this drink.",
    ),
    instead=say(
        id="Jangan memakainya sebagai obat. Jangan sama sekali saat hamil, bila pernah bereaksi pada kina, atau bila QT panjang.",
        en="Do not use it as a remedy. Not at all in pregnancy, after a reaction to quinine, or with long QT.",
    ),
    certainty=Certainty.LOW,
    cites=("uptodate_nlc", "fardet2017", "honolulu2009", "mhra2010"),
    dated=date(2026, 11, 25),
)
