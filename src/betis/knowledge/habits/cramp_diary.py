"""Keep a cramp and sleep diary."""

from datetime import date

from betis.guideline.items import Action, Certainty, Verdict
from betis.logic.text import say

cramp_diary = Action(
    title=say(id="Catat kram dan tidur", en="Keep a cramp and sleep diary"),
    says=say(
        id="Kram datang dan pergi sendiri. Tanpa catatan, sulit tahu apakah sesuatu menolong. Sepuluh detik sehari cukup.",
        en="Cramps come and go by themselves. Without a diary it is hard to tell whether something helps. Ten seconds a day are enough.",
    ),
    verdict=Verdict.DO,
    effect=say(
        id="Ini bukan pengobatan. Dengan obat kosong (plasebo) kram berkurang sekitar seperempat sampai sepertiga. Hanya catatan yang menunjukkan apakah perubahan Anda nyata.",
        en="This is not a treatment. On placebo, cramps fell by about a quarter to a third. Only a diary shows whether your change is real.",
    ),
    harms=say(id="Tidak ada.", en="None."),
    steps=(
        say(
            id="Catat tanggal, berapa kali, kaki mana, berapa lama.",
            en="Note date, how many, which leg, how long.",
        ),
        say(
            id="Catat nyeri 0–10, obat, minuman, dan kerja berat hari itu.",
            en="Note pain 0-10, medicines, drinks, and hard effort that day.",
        ),
        say(
            id="Dua sampai empat minggu sebelum dan sesudah mengubah sesuatu.",
            en="Two to four weeks before and after any change.",
        ),
        say(id="Tunjukkan kepada dokter.", en="Show it to your doctor."),
    ),
    certainty=Certainty.NONE,
    cites=(
        "butler2002",
        "garrison2020",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
)
