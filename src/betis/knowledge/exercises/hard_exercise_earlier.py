"""Hard exercise earlier in the day, load built up slowly."""

from datetime import date

from betis.guideline.items import Action, Certainty, Verdict
from betis.logic.text import say

hard_exercise_earlier = Action(
    title=say(
        id="Olahraga berat lebih awal, beban naik pelan",
        en="Hard exercise earlier in the day, load built up slowly",
    ),
    says=say(
        id="Latihan berat atau yang belum biasa bisa memicu kram. Pindahkan ke pagi atau sore, ukur tenaga Anda, dan kurangi intensitas atau frekuensinya dulu bila sering kram. Pada anak, seimbangkan gerak dan istirahat.",
        en="Hard or unaccustomed effort can provoke cramps. Move it to the morning or afternoon, know your strength, and reduce intensity or frequency for a while if cramps are frequent. In children balance activity and rest.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Pada 210 triatlet, balapan lebih cepat dan riwayat kram meramalkan kram. Belum ada uji mengurangi latihan malam untuk kram malam. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="In 210 triathletes, racing faster and earlier cramps predicted cramp. No study tested less evening exercise for night cramps. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Tidak ada. Jangan berhenti bergerak sama sekali; kurang gerak pun berkaitan dengan kram.",
        en="None. Do not stop moving altogether; moving little goes with cramps too.",
    ),
    steps=(
        say(
            id="Latihan berat selesai beberapa jam sebelum tidur.",
            en="Finish hard training hours before bed.",
        ),
        say(
            id="Naikkan jarak atau beban sedikit demi sedikit.",
            en="Raise distance or load little by little.",
        ),
        say(
            id="Kram sering? Kurangi beban satu-dua minggu, lalu nilai.",
            en="Frequent cramps? Ease off for a week or two, then judge.",
        ),
        say(
            id="Nyeri otot hebat dan air kencing gelap? Ke IGD.",
            en="Severe muscle pain and dark urine? Emergency department.",
        ),
    ),
    certainty=Certainty.NONE,
    cites=(
        "schwellnus2011",
        "miller2022eamc",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
    settles=(
        "avoid_overtraining",
        "reduce_exercise_load",
        "balanced_load_and_rest",
    ),
)
