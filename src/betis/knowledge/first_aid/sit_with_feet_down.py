"""Sit and lower the feet to the floor."""

from datetime import date

from betis.guideline.items import Action, Certainty, Verdict
from betis.logic.text import say

sit_with_feet_down = Action(
    title=say(id="Duduk dan turunkan kaki ke lantai", en="Sit and lower the feet to the floor"),
    says=say(
        id="Duduk di tepi tempat tidur dengan telapak menapak adalah awal yang aman, juga bagi ibu hamil. Telapak yang menapak rata sedikit meregangkan betis, dan Anda tidak terburu-buru berdiri. Bila nyeri kaki selalu reda saat digantung dan bertambah saat diangkat, periksakan aliran darahnya.",
        en="Sitting on the edge of the bed with the soles on the floor is a safe start, also in pregnancy. A flat foot stretches the calf a little, and you need not hurry to stand. If foot pain always eases with the leg hanging and grows when it is raised, have the circulation examined.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Belum ada uji. Bila menolong, kemungkinan karena betis teregang, bukan karena aliran darah. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="No trial was found. If it helps, that is most likely because the calf is stretched, not because of blood flow. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Hampir tidak ada. Duduk sebentar dulu bila pusing.",
        en="Almost none. Sit for a while first if you are dizzy.",
    ),
    steps=(
        say(id="Duduk di tepi tempat tidur.", en="Sit on the edge of the bed."),
        say(
            id="Turunkan kaki; telapak dan tumit menapak rata.",
            en="Lower the feet; soles and heels flat.",
        ),
        say(
            id="Dorong lutut sedikit ke depan, tumit tetap menapak.",
            en="Push the knee slightly forward, heel down.",
        ),
    ),
    certainty=Certainty.NONE,
    opposes=("raise_legs",),
    cites=(
        "bertolasi1993",
        "expert_practice",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 22),
    settles=("sit_and_lower_feet",),
)
