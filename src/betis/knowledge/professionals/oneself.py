"""Self-care at home."""

from datetime import date

from betis.guideline.items import Professional
from betis.logic.text import say

oneself = Professional(
    title=say(id="Perawatan sendiri di rumah", en="Self-care at home"),
    says=say(
        id="Kram malam sesekali yang khas dan tanpa tanda bahaya dapat Anda tangani sendiri di rumah. Regangkan betis saat kram, catat kapan kram datang, dan coba satu perubahan setiap kali. Dalam uji obat, kram juga berkurang sekitar sepertiga dengan obat kosong (plasebo), jadi nilai hasilnya dengan sabar. Jangan menghentikan obat resep sendiri.",
        en="An occasional, typical night cramp without danger signs can be handled at home. Stretch the calf during a cramp, note when cramps come, and try one change at a time. In trials cramps also fall by about a third on a dummy pill (placebo), so judge patiently. Do not stop a prescribed medicine on your own.",
    ),
    reach=say(
        id="Tidak perlu janji. Bila kram sering merusak tidur, atau ada kebas, lemah, atau bengkak, buat janji di puskesmas atau dokter umum. Bila satu tungkai mendadak bengkak, dingin, atau pucat, atau kram tidak lepas setelah 10 menit, cari pertolongan hari itu juga. Darurat: telepon 119 atau 112; layanan tiap daerah berbeda. Di negara lain, pakai nomor darurat setempat.",
        en="No appointment is needed. If cramps often spoil sleep, or there is numbness, weakness or swelling, book a visit to primary care (puskesmas) or a general practitioner. If one leg suddenly swells, turns cold or pale, or a cramp has not let go after 10 minutes, get help the same day. Emergency: call 119 or 112; cover varies by district. In other countries, use the local emergency number.",
    ),
    cites=(
        "nhs_cramps",
        "nhs_cramps_2017",
        "nidirect_cramps",
        "id_119",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    settles=(),
)
