"""The saying: Cramps come from cold."""

from datetime import date

from betis.guideline.items import Certainty, Myth
from betis.logic.text import say

cold_causes_night_cramps = Myth(
    title=say(id="“Kram karena kedinginan”", en="“Cramps come from cold”"),
    says=say(
        id="Orang berkata: kaki kedinginan saat tidur, maka kram.",
        en="People say: the legs get cold in bed, so they cramp.",
    ),
    known=say(
        id="Kaki dingin memang lebih sering pada orang yang kram (80 dibanding 80 orang). Tetapi kram dua kali lebih sering di puncak musim panas daripada di musim dingin. Jadi dingin bukan penyebab utamanya.",
        en="Cold legs were indeed more common in people with cramps (80 against 80). But cramps are twice as frequent in mid-summer as in mid-winter. So cold is not the main cause.",
    ),
    instead=say(
        id="Selimuti kaki bila itu nyaman, dengan selimut longgar. Jangan memakai bantal panas bila kaki kebas.",
        en="Cover the legs if that is comfortable, with loose covers. No heating pad on numb feet.",
    ),
    certainty=Certainty.VERY_LOW,
    cites=("hawke2013", "garrison2015"),
    dated=date(2026, 11, 25),
    settles=("cold_exposure",),
    corrects=("cold_exposure",),
)
