"""Find and treat the cause."""

from datetime import date

from betis.guideline.items import Action, Certainty, Verdict
from betis.logic.text import say

treat_the_cause = Action(
    title=say(id="Cari dan obati sebabnya", en="Find and treat the cause"),
    says=say(
        id="Bila ada tanda tertentu atau kram sering, dokter mencari sebab lain: garam darah, tiroid, gula, ginjal, hati, saraf, pembuluh, obat. Hormon atau vitamin hanya dikoreksi bila tes menunjukkan gangguan. Obat kram menolong hanya untuk sebab tertentu, dan kebanyakan orang tidak punya sebab yang ditemukan. Cari pertolongan medis tepat waktu.",
        en="With certain signs or frequent cramps a doctor looks for another cause: blood salts, thyroid, sugar, kidneys, liver, nerves, vessels, medicines. Hormones or vitamins are corrected only if a test shows a fault. Medicines for cramps help only specific causes, and most people have no cause found. Get medical help in good time.",
    ),
    verdict=Verdict.ASK_A_DOCTOR,
    effect=say(
        id="Pedoman menganjurkan riwayat dan pemeriksaan dulu; tes darah hanya bila ada petunjuk. Belum ada uji yang mengukur pengaruhnya pada kram.",
        en="Guidance asks for history and examination first; blood tests only on a hint. No trial has measured what this does to cramps.",
    ),
    harms=say(
        id="Tes yang tidak perlu dan kekhawatiran palsu.", en="Unneeded tests and false alarms."
    ),
    steps=(
        say(
            id="Ke dokter bila ada lemah, otot mengecil, kebas, bengkak satu sisi.",
            en="See a doctor for weakness, thinning muscles, numbness, one-sided swelling.",
        ),
        say(
            id="Juga bila betis nyeri saat berjalan, kram di luar tungkai, atau tidur terus terganggu.",
            en="Also for calf pain on walking, cramps beyond the legs, or sleep that stays disturbed.",
        ),
    ),
    certainty=Certainty.VERY_LOW,
    cites=(
        "cks_legcramps",
        "allen2012",
        "nhs_legcramps",
    ),
    dated=date(2026, 11, 25),
    settles=(
        "find_cause_and_prevent",
        "drugs_for_specific_cause",
        "timely_medical_help",
        "hormonal_normalization",
    ),
    corrects=("hormonal_normalization",),
)
