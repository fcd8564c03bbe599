"""Review the dialysis prescription."""

from datetime import date

from betis.guideline.items import Action, Certainty, Verdict
from betis.knowledge.facts.body import body
from betis.logic.text import say

dialysis_settings_review = Action(
    title=say(id="Tinjau pengaturan cuci darah", en="Review the dialysis prescription"),
    says=say(
        id="Kadar magnesium cairan cuci darah, berat kering, dan kecepatan penarikan cairan memengaruhi kram. Hanya tim ginjal yang boleh mengubahnya.",
        en="The magnesium of the dialysis fluid, the dry weight and the speed of fluid removal affect cramps. Only the kidney team may change them.",
    ),
    verdict=Verdict.ASK_A_DOCTOR,
    effect=say(
        id="Pada 62 orang, magnesium cairan naik dari 0,75 ke 1,0 mEq/L. Setelah itu orang yang kram turun dari 77% ke 56% (p=0,02), dan beratnya 5,3 ke 3,9 dari 10. Tidak ada kelompok pembanding. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="In 62 people, dialysate magnesium was raised from 0.75 to 1.0 mEq/L. After that people with cramps fell from 77% to 56% (p=0.02) and severity from 5.3 to 3.9 of 10. There was no control group. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Garam dan cairan berubah bila tidak diawasi.",
        en="Salt and fluid shifts if not watched.",
    ),
    steps=(
        say(id="Bicarakan dengan dokter ginjal.", en="Raise it with the kidney doctor."),
        say(
            id="Jangan mengubah pengaturan mesin sendiri.",
            en="Never change the machine's settings yourself.",
        ),
    ),
    certainty=Certainty.VERY_LOW,
    offered_when=body.on_dialysis,
    cites=(
        "lynch2014",
        "hd_rama",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
)
