"""Foods and drinks that increase urine."""

from datetime import date

from betis.guideline.items import Action, Certainty, Verdict
from betis.logic.text import say

drinks_and_foods_that_raise_urine = Action(
    title=say(
        id="Makanan dan minuman yang memperbanyak kencing",
        en="Foods and drinks that increase urine",
    ),
    says=say(
        id="Mengurangi makanan yang melancarkan kencing (diuretik) sering dianjurkan. Belum diuji; yang berkaitan dengan kram ialah obat peluruh kencing, bukan makanan. Obat jangan dihentikan sendiri.",
        en="Cutting foods that increase urine (diuretic) is often advised. It is untested; the link is with water tablets, not foods. Do not stop the tablets on your own.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Tidak ditemukan penelitian tentang makanan. Obat peluruh kencing berkaitan dengan lebih banyak pengobatan kram (1,47; 1,33 sampai 1,63). Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="No study of foods was found. Water tablets went with more cramp treatment (1.47; 1.33 to 1.63). Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(id="Tidak ada.", en="None."),
    steps=(
        say(
            id="Sering kencing malam? Kurangi minum banyak menjelang tidur.",
            en="Many trips at night? Avoid large drinks late in the evening.",
        ),
        say(
            id="Minum obat peluruh kencing? Jangan menghentikan sendiri; tanyakan jamnya.",
            en="On a water tablet? Do not stop it yourself; ask about its hour.",
        ),
    ),
    certainty=Certainty.NONE,
    does=("eating",),
    cites=(
        "garrison2012",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
    settles=("limit_diuretic_foods",),
    corrects=("limit_diuretic_foods",),
)
