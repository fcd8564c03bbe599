"""Obstetrician."""

from datetime import date

from betis.guideline.items import Professional
from betis.logic.text import say

obstetrician = Professional(
    title=say(id="Dokter kandungan (Sp.OG)", en="Obstetrician"),
    says=say(
        id="Dokter kandungan menangani kehamilan dengan risiko atau tanda bahaya. Kram betis saat hamil sering dan biasanya tidak berbahaya; sampaikan saat kontrol. Satu tungkai yang bengkak atau nyeri harus diperiksa hari itu juga. Gumpalan darah lebih sering saat hamil dan sesudah melahirkan. Obat dan suplemen saat hamil ditanyakan dulu kepadanya.",
        en="An obstetrician looks after pregnancies with risks or danger signs. Calf cramps in pregnancy are common and mostly harmless; mention them at the check-up. One swollen or painful leg must be examined the same day, because clots are commoner in pregnancy and after birth. Ask before any medicine or supplement in pregnancy.",
    ),
    reach=say(
        id="Biasanya lewat bidan, posyandu, atau puskesmas, dengan rujukan berjenjang BPJS Kesehatan bila perlu; aturan dapat berubah. Sakit kepala berat, penglihatan kabur, nyeri di bawah rusuk, bengkak mendadak, perdarahan, atau kejang: langsung ke IGD tanpa rujukan. Di negara lain, hubungi layanan kehamilan Anda.",
        en="Usually through a midwife, posyandu or puskesmas, by the referral steps of BPJS Kesehatan if needed; rules may change. Severe headache, blurred vision, pain under the ribs, sudden swelling, bleeding or a fit: straight to the emergency department without a referral. In other countries, contact your maternity service.",
    ),
    cites=(
        "apec_preeclampsia",
        "hensley2009",
        "left_rule",
        "cochrane_preg",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    settles=(),
)
