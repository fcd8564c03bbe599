"""Keep the feet from pointing down in bed."""

from datetime import date

from betis.guideline.items import Action, Certainty, Verdict
from betis.logic.text import say

feet_not_pointed_in_bed = Action(
    title=say(
        id="Atur kaki agar tidak menjinjit saat tidur", en="Keep the feet from pointing down in bed"
    ),
    says=say(
        id="Saat tidur, ujung kaki sering terdorong ke bawah dan betis memendek. Otot yang memendek lebih mudah kram. Biarkan jari menghadap atas, ganjal telapak, atau biarkan kaki melewati tepi kasur.",
        en="In sleep the feet often point down and the calves are short. A shortened muscle cramps more easily. Let the toes point up, support the soles, or let the feet hang over the edge.",
    ),
    verdict=Verdict.DO,
    effect=say(
        id="Belum ada uji. Pada sukarelawan, kram hanya bisa dipicu bila otot memendek, seperti pada kaki yang menjinjit. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="No trial was found. In volunteers cramps could be provoked only in a shortened muscle, as with a pointed foot. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(id="Tidak ada.", en="None."),
    steps=(
        say(
            id="Telentang: ganjal telapak dengan bantal, jari menghadap atas.",
            en="On your back: a pillow against the soles, toes up.",
        ),
        say(
            id="Tengkurap: biarkan kaki melewati tepi kasur.",
            en="On your front: let the feet hang over the edge.",
        ),
        say(
            id="Miring: tekuk lutut sedikit, kaki tetap lurus ke depan.",
            en="On your side: knees a little bent, feet not pointed.",
        ),
        say(
            id="Menggeliat di kasur? Jangan meruncingkan kaki.",
            en="Stretching in bed? Do not point the toes.",
        ),
    ),
    certainty=Certainty.VERY_LOW,
    cites=(
        "bertolasi1993",
        "baymedical",
        "weiner1980",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
)
