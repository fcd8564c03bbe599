"""Podiatrist / foot care."""

from datetime import date

from betis.guideline.items import Professional
from betis.logic.text import say

podiatrist = Professional(
    title=say(id="Ahli perawatan kaki", en="Podiatrist / foot care"),
    says=say(
        id="Ahli perawatan kaki memeriksa kulit, kuku, rasa, dan bentuk kaki, serta sepatu Anda. Ini penting bila Anda punya diabetes atau kaki kebas, sebab luka bisa tidak terasa. Sol khusus dapat menolong kaki yang nyeri, tetapi belum terbukti mengurangi kram malam.",
        en="A foot-care specialist examines the skin, nails, feeling and shape of your feet, and your shoes. This matters with diabetes or numb feet, because a wound may go unfelt. Special insoles can help sore feet, but are not proved to reduce night cramps.",
    ),
    reach=say(
        id="Profesi podiatris masih jarang di Indonesia. Biasanya perawatan kaki tersedia di poli kaki diabetes rumah sakit atau klinik perawat luka; tanyakan di puskesmas. BPJS Kesehatan memakai rujukan berjenjang, dan aturan dapat berubah. Luka kaki pada diabetes, jari menghitam, atau kaki dingin dan pucat: hari ini juga, atau langsung ke IGD. Di negara lain, podiatris sering dapat ditemui langsung.",
        en="Podiatrists are still rare in Indonesia. Foot care is usually found in a hospital diabetic foot clinic or with wound-care nurses; ask at the puskesmas. BPJS Kesehatan uses referral steps, and rules may change. A foot wound in diabetes, a blackening toe, or a cold pale foot: today, or straight to the emergency department. In other countries, a podiatrist can often be seen directly.",
    ),
    cites=(
        "monofil_dros",
        "hawke2013",
        "hawke2021",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    settles=(),
)
