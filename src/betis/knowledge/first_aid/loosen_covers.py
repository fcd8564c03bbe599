"""Loosen the covers at the feet."""

from datetime import date

from betis.guideline.items import Action, Certainty, Moment, Verdict
from betis.logic.text import say

loosen_covers = Action(
    title=say(id="Longgarkan selimut di ujung kaki", en="Loosen the covers at the feet"),
    says=say(
        id="Selimut atau seprai yang kencang mendorong ujung kaki ke bawah. Betis lalu memendek, dan kram lebih mudah datang lagi. Longgarkan ujungnya supaya kaki bebas dan jari menghadap ke atas.",
        en="A tight blanket or sheet pushes the foot down. The calf is then short, and a cramp returns more easily. Loosen the foot end so that the feet are free and the toes point up.",
    ),
    verdict=Verdict.DO,
    effect=say(
        id="Belum ada uji. Alasannya masuk akal: dalam percobaan, kram hanya bisa dipicu pada otot yang memendek. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="No trial was found. The reasoning is sound: in experiments a cramp could be provoked only in a shortened muscle. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(id="Tidak ada.", en="None."),
    steps=(
        say(
            id="Lepaskan selipan selimut di ujung kasur.",
            en="Untuck the covers at the foot of the bed.",
        ),
        say(id="Biarkan jari kaki menghadap ke atas.", en="Let the toes point up."),
        say(
            id="Telentang? Ganjal telapak dengan bantal.",
            en="On your back? Put a pillow against the soles.",
        ),
        say(
            id="Tengkurap? Biarkan kaki melewati tepi kasur.",
            en="On your front? Let the feet hang over the edge.",
        ),
    ),
    certainty=Certainty.NONE,
    moment=Moment.AFTERWARDS,
    order=1,
    cites=(
        "bertolasi1993",
        "mayo2014",
        "baymedical",
        "weiner1980",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 22),
    settles=(
        "loose_bedding",
        "toes_up_in_bed",
    ),
)
