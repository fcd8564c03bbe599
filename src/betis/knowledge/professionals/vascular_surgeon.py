"""Vascular surgeon."""

from datetime import date

from betis.guideline.items import Professional
from betis.logic.text import say

vascular_surgeon = Professional(
    title=say(id="Dokter bedah vaskular", en="Vascular surgeon"),
    says=say(
        id="Dokter bedah vaskular menangani pembuluh nadi dan pembuluh balik tungkai, termasuk varises (di beberapa negara: flebologis). Ia diperlukan bila betis nyeri saat berjalan, luka kaki tidak sembuh, atau kaki nyeri saat berbaring. Varises yang bermasalah juga ditanganinya. Mengobati pembuluh yang menyempit juga mencegah hal yang lebih berat, seperti kehilangan tungkai. Kram malam yang lama saja jarang berasal dari pembuluh darah, jadi dokter umum lebih dulu. Satu survei besar tidak menghubungkan kram dengan varises.",
        en="A vascular surgeon treats the arteries and veins of the legs, varicose veins included (in some countries a phlebologist). One is needed for calf pain on walking, a foot wound that does not heal, foot pain when lying down, or troublesome varicose veins. Treating narrowed vessels also prevents worse, such as losing a leg. Long night cramps alone seldom come from the vessels, so a general practitioner comes first. One large survey did not link cramps with varicose veins.",
    ),
    reach=say(
        id="Biasanya lewat rujukan dari puskesmas atau dokter umum dengan rujukan berjenjang BPJS Kesehatan; aturan dapat berubah. Dokter ini belum ada di semua kota; dokter bedah umum dapat menjadi perantara. Tungkai yang mendadak dingin, pucat, kebas, atau kebiruan: langsung ke IGD tanpa rujukan. Nyeri kaki saat berbaring atau luka hitam: dalam beberapa hari. Di negara lain, minta rujukan dari dokter keluarga.",
        en="Usually by referral from primary care, by the steps of BPJS Kesehatan; rules may change. Not every town has one; a general surgeon can refer on. A leg suddenly cold, pale, numb or bluish: straight to the emergency department without a referral. Foot pain when lying down or a black wound: within days. In other countries, ask your family doctor for a referral.",
    ),
    cites=(
        "abpi_bmj",
        "ali_highland",
        "edinburgh_vein",
        "naylor1994",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    settles=(
        "vascular_surgeon",
        "phlebologist",
        "S524",
        "S558",
    ),
    corrects=(
        "S524",
        "S558",
    ),
)
