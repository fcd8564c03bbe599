"""Comfortable shoes, no high heels."""

from datetime import date

from betis.guideline.items import Action, Certainty, Verdict
from betis.logic.text import say

comfortable_shoes = Action(
    title=say(id="Sepatu yang nyaman, hindari hak tinggi", en="Comfortable shoes, no high heels"),
    says=say(
        id="Sepatu dengan tumit kokoh dan hak rendah nyaman bagi betis. Hak tinggi membuat betis selalu memendek. Bahwa sepatu mencegah kram belum terbukti.",
        en="Shoes with a firm heel and a low heel are kind to calves. High heels keep the calf short. That shoes prevent cramps is not shown.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Dianjurkan klinik dan halaman kesehatan, tetapi belum ada uji. Penelitian pada 160 orang menanyakan alas kaki; ia tidak tampak sebagai faktor tersendiri. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="Clinics and public pages advise it, but no trial was found. A study of 160 people asked about footwear; it did not stand out as a factor. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(id="Tidak ada.", en="None."),
    steps=(
        say(
            id="Pilih tumit kokoh, hak rendah, ujung tidak sempit.",
            en="Choose a firm heel, low, with room for the toes.",
        ),
        say(
            id="Kaki mati rasa? Periksa dalam sepatu tiap hari.",
            en="Numb feet? Check inside the shoes every day.",
        ),
    ),
    certainty=Certainty.NONE,
    cites=(
        "mayo2014",
        "hawke2013",
        "expert_practice",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
)
