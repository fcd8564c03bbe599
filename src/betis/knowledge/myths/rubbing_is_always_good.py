"""The saying: Just rub it, it is always good."""

from datetime import date

from betis.guideline.items import Certainty, Myth
from betis.logic.text import say

rubbing_is_always_good = Myth(
    title=say(id="“Pijat saja, pasti baik”", en="“Just rub it, it is always good”"),
    says=say(
        id="Orang berkata: betis yang sakit selalu boleh digosok dan dipijat kuat.",
        en="People say: a sore calf may always be rubbed and kneaded hard.",
    ),
    known=say(
        id="Pijatan ringan pada kram biasa boleh. Tetapi satu betis yang bengkak, hangat, merah, atau nyeri ditekan bisa berisi gumpalan darah. Gosokan bisa melepaskannya ke paru-paru. Kaki yang mendadak dingin dan pucat pun tidak boleh dipijat.",
        en="A light massage of an ordinary cramp is fine. But one calf that is swollen, warm, red or tender may hold a blood clot. Rubbing can send it to the lungs. A leg that is suddenly cold and pale must not be rubbed either.",
    ),
    instead=say(
        id="Lihat dulu kedua betis. Bila satu bengkak, hangat, atau merah: jangan dipijat, dan periksa hari itu juga.",
        en="Look at both calves first. If one is swollen, warm or red: no massage, and get seen the same day.",
    ),
    certainty=Certainty.LOW,
    cites=("nice_dvt", "ali_devon"),
    dated=date(2026, 11, 25),
    settles=("massage_contraindication",),
)
