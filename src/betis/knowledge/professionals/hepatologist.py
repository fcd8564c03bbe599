"""Hepatologist / gastroenterologist."""

from datetime import date

from betis.guideline.items import Professional
from betis.logic.text import say

hepatologist = Professional(
    title=say(
        id="Konsultan gastroenterohepatologi (Sp.PD-KGEH)", en="Hepatologist / gastroenterologist"
    ),
    says=say(
        id="Konsultan hati menangani sirosis dan penyakit hati berat. Kram sangat sering di sini: dalam satu penelitian, 67 dari 100 penderita sirosis mengalaminya dalam tiga bulan. Ia memeriksa garam darah, menata obat peluruh kencing, dan menilai pengobatan khusus. Jangan mengubah obat sendiri.",
        en="A liver specialist treats cirrhosis and severe liver disease. Cramps are very common there: in one study 67 in 100 people with cirrhosis had them within three months. The specialist checks blood salts, adjusts water tablets and weighs special treatments. Do not change medicines on your own.",
    ),
    reach=say(
        id="Biasanya lewat dokter penyakit dalam di rumah sakit rujukan, dengan rujukan berjenjang BPJS Kesehatan; aturan dapat berubah. Muntah darah, tinja hitam, bingung, atau perut membesar dengan demam: langsung ke IGD tanpa rujukan. Di negara lain, minta rujukan dari dokter keluarga.",
        en="Usually through an internist in a referral hospital, by the referral steps of BPJS Kesehatan; rules may change. Vomiting blood, black stools, confusion, or a swollen belly with fever: straight to the emergency department without a referral. In other countries, ask your family doctor for a referral.",
    ),
    cites=(
        "chatrath2012",
        "abrams1996",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    settles=(),
)
