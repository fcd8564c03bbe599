"""Keep the legs warm at night."""

from datetime import date

from betis.guideline.items import Action, Certainty, Verdict
from betis.logic.text import say

keep_legs_warm = Action(
    title=say(id="Jaga kaki tetap hangat saat tidur", en="Keep the legs warm at night"),
    says=say(
        id="Kaus kaki atau selimut tambahan yang longgar terasa nyaman bila kaki dingin. Apakah kram berkurang, belum diketahui. Jangan tidur dengan bantal pemanas menyala.",
        en="Socks or an extra loose blanket feel good on cold feet. Whether cramps become fewer is not known. Do not sleep with a heating pad switched on.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Kaki dingin di kasur lebih sering pada orang yang kram malam (80 dibanding 80 orang). Sebaliknya, data penduduk menunjukkan kram sekitar dua kali lebih sering di puncak musim panas daripada musim dingin. Belum ada uji. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="Cold feet in bed were commoner in people with night cramps (80 against 80 adults). Yet population data showed cramps about twice as frequent in mid-summer as in mid-winter. No trial was found. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Luka bakar bila memakai bantal pemanas atau botol panas. Bila rasa di kaki berkurang, jangan memakainya sama sekali.",
        en="Burns from heating pads or hot bottles. If the feet feel less, do not use them at all.",
    ),
    steps=(
        say(
            id="Pakai kaus kaki longgar atau selimut tambahan.",
            en="Wear loose socks or add a blanket.",
        ),
        say(id="Selimut jangan menekan ujung kaki.", en="The covers must not press on the toes."),
        say(
            id="Bantal pemanas dimatikan sebelum tidur.",
            en="Switch a heating pad off before sleep.",
        ),
    ),
    certainty=Certainty.VERY_LOW,
    cites=(
        "hawke2013",
        "garrison2015",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
    settles=(
        "keep_legs_warm",
        "extra_blanket",
        "S930",
    ),
    corrects=("S930",),
)
