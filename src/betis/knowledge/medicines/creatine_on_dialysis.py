"""Creatine before dialysis."""

from datetime import date

from betis.guideline.items import Action, Certainty, Verdict
from betis.knowledge.facts.body import body
from betis.logic.text import say

creatine_on_dialysis = Action(
    title=say(id="Kreatin sebelum cuci darah", en="Creatine before dialysis"),
    says=say(
        id="Kreatin zat yang dipakai otot untuk tenaga cepat. Sebelum cuci darah pernah dicoba untuk kram, tetapi datanya sangat sedikit. Dokter ginjal yang memutuskan.",
        en="Creatine is what muscle uses for quick power. It was tried for cramps before dialysis, but there are very few data. The kidney doctor decides.",
    ),
    verdict=Verdict.ASK_A_DOCTOR,
    effect=say(
        id="Ulasan 2024 atas 13 penelitian menyebut penelitian kreatinnya berisiko bias rendah, tetapi tidak memasukkannya ke cara yang paling didukung. Angkanya tidak terbaca. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="A 2024 review of 13 studies counted its creatine study as low risk of bias, but did not name it among the best supported. Figures were not readable. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Cairan bertambah, kreatinin terbaca naik.", en="Fluid gain, raised creatinine readings."
    ),
    steps=(say(id="Tanyakan dokter ginjal.", en="Ask the kidney doctor."),),
    certainty=Certainty.VERY_LOW,
    offered_when=body.on_dialysis,
    does=("swallowing",),
    cites=(
        "mantilla2024",
        "expert_practice",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
)
