"""Pinch or press the lip."""

from datetime import date

from betis.guideline.items import Action, Certainty, Verdict
from betis.logic.text import say

upper_lip_pinch = Action(
    title=say(id="Cubit atau tekan bibir", en="Pinch or press the lip"),
    says=say(
        id="Kata orang, menekan tengah bibir bawah selama 30 detik meredakan kram. Cerita para pelatih olahraga memakai bibir atas, tepat di bawah hidung. Keduanya tidak berbahaya, tetapi regangkan betis dulu.",
        en="People say that pressing the middle of the lower lip for 30 seconds relieves a cramp. Sports coaches use the upper lip, just under the nose. Neither is harmful, but stretch the calf first.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Hanya ada cerita pelatih dan pembaca; belum ada penelitian pembanding. Angka berhasil lebih dari 90% hanyalah perkiraan satu dokter. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="There are only anecdotes from coaches and readers; no controlled study was found. The figure of over 90% success is one doctor's estimate. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(id="Tidak ada yang diketahui.", en="None known."),
    steps=(
        say(id="Angkat ujung kaki dulu.", en="Lift the toes first."),
        say(
            id="Cubit bibir dengan mantap, 20–30 detik.",
            en="Pinch the lip firmly for 20-30 seconds.",
        ),
    ),
    certainty=Certainty.NONE,
    cites=(
        "acupinch",
        "lip_pinch2018",
        "expert_practice",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 22),
    settles=("press_lower_lip",),
    corrects=("press_lower_lip",),
)
