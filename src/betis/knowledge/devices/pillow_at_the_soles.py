"""A pillow against the soles."""

from datetime import date

from betis.guideline.items import Action, Certainty, Verdict
from betis.logic.text import say

pillow_at_the_soles = Action(
    title=say(id="Bantal di telapak kaki", en="A pillow against the soles"),
    says=say(
        id="Bantal atau guling di ujung kasur menahan telapak agar tidak terdorong ke bawah. Murah dan aman; bila kaki terasa panas, pindahkan saja.",
        en="A pillow or bolster at the foot of the bed keeps the soles from being pushed down. Cheap and safe; if the feet grow hot, move it.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Belum ada uji. Alasannya sama: kram mulai pada otot yang memendek. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="No trial was found. The reasoning: a cramp starts in a shortened muscle. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(id="Tidak ada.", en="None."),
    steps=(
        say(
            id="Telentang, bantal tegak menyangga telapak.",
            en="On your back, a pillow upright against the soles.",
        ),
        say(id="Selimut jangan menekan ujung kaki.", en="The covers must not press on the toes."),
    ),
    certainty=Certainty.VERY_LOW,
    cites=(
        "bertolasi1993",
        "baymedical",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
)
