"""Cut down on coffee and caffeine."""

from datetime import date

from betis.guideline.items import Action, Certainty, Verdict
from betis.knowledge.facts.lifestyle import lifestyle
from betis.logic.text import say

less_caffeine = Action(
    title=say(id="Kurangi kopi dan kafein", en="Cut down on coffee and caffeine"),
    says=say(
        id="Mengurangi kopi, teh pekat, dan minuman energi layak dicoba demi tidur. Untuk kram belum terbukti. Kata orang kafein menghalangi vitamin; kami tidak menemukan dukungan untuk itu.",
        en="Less coffee, strong tea and energy drink is worth trying for sleep. For cramps it is not proven. People say that caffeine blocks vitamins; we found no support for that.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Sebuah buku kesehatan rumah lama menganjurkannya. Tidak ditemukan penelitian yang mengaitkan kafein dengan kram malam, dan tidak ada uji. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="An old home-medicine book advises it. No study linking caffeine to night cramps was found, and no trial. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(id="Sakit kepala bila berhenti mendadak.", en="A headache if you stop suddenly."),
    steps=(
        say(
            id="Tanpa kafein setelah tengah hari selama beberapa minggu.",
            en="No caffeine after midday for a few weeks.",
        ),
        say(
            id="Bandingkan catatan kram sebelum dan sesudahnya.",
            en="Compare your diary before and after.",
        ),
    ),
    certainty=Certainty.NONE,
    offered_when=lifestyle.caffeine_cups_per_day.at_least(1),
    cites=(
        "merck_home",
        "popular_list2014",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
)
