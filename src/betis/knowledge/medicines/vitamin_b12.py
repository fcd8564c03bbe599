"""Vitamin B12."""

from datetime import date

from betis.guideline.items import Action, Certainty, Verdict
from betis.logic.text import say

vitamin_b12 = Action(
    title=say(id="Vitamin B12", en="Vitamin B12"),
    says=say(
        id="B12 sangat aman, tetapi untuk kram belum pernah diuji sendiri. Yang masuk akal: memeriksa kadarnya bila ada alasan, lalu mengobati kekurangan yang terbukti.",
        en="B12 is very safe but was never tested alone for cramps. It makes sense to measure it when there is a reason, and to treat a proven lack.",
    ),
    verdict=Verdict.ASK_A_DOCTOR,
    effect=say(
        id="Tidak ditemukan uji B12 saja. Pedoman dokter keluarga menyebutnya dengan bukti terbatas, yang berasal dari uji B kompleks. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="No trial of B12 alone was found. Family-physician guidance mentions it on limited evidence, which traces back to the B-complex trial. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(id="Sangat jarang.", en="Very rare."),
    steps=(
        say(
            id="Minum metformin atau penghambat asam lama? Tanyakan tes B12.",
            en="On metformin or acid blockers for long? Ask for a B12 test.",
        ),
        say(id="Ganti hanya kekurangan yang terbukti.", en="Replace only a proven lack."),
    ),
    certainty=Certainty.NONE,
    does=("swallowing",),
    cites=(
        "allen2012",
        "chan1998",
        "metformin_b12_obs",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
    settles=("vitamin_b12",),
    corrects=("vitamin_b12",),
)
