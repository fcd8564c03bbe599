"""Nephrologist / dialysis team."""

from datetime import date

from betis.guideline.items import Professional
from betis.logic.text import say

nephrologist = Professional(
    title=say(
        id="Konsultan ginjal / tim hemodialisis (Sp.PD-KGH)", en="Nephrologist / dialysis team"
    ),
    says=say(
        id="Konsultan ginjal dan tim cuci darah menangani penyakit ginjal kronis dan kram saat cuci darah. Antara 33 dan 86 dari 100 orang yang menjalani cuci darah mengalaminya. Katakan kepada perawat begitu otot mulai mengencang; penarikan cairan dapat diperlambat. Dengan penyakit ginjal, jangan minum kalium, magnesium, atau tablet garam tanpa tim ini.",
        en="A nephrologist and the dialysis team treat chronic kidney disease and cramps during dialysis. Between 33 and 86 in 100 people on dialysis have them. Tell the nurse as soon as a muscle begins to tighten; removal of fluid can be slowed. With kidney disease take no potassium, magnesium or salt tablets without this team.",
    ),
    reach=say(
        id="Yang sudah cuci darah: sampaikan pada sesi berikutnya, atau telepon unit cuci darah. Yang belum: biasanya lewat dokter penyakit dalam dengan rujukan berjenjang BPJS Kesehatan; aturan dapat berubah. Berdebar, sangat lemah, sesak, atau tidak ada air kencing: langsung ke IGD tanpa rujukan. Di negara lain, hubungi klinik ginjal Anda.",
        en="On dialysis: say it at the next session, or phone the dialysis unit. Not on dialysis: usually through an internist by the referral steps of BPJS Kesehatan; rules may change. Palpitations, great weakness, breathlessness or no urine: straight to the emergency department without a referral. In other countries, contact your kidney clinic.",
    ),
    cites=(
        "hd_review",
        "hd_rama",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    settles=(),
)
