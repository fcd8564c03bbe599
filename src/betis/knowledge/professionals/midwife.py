"""Midwife."""

from datetime import date

from betis.guideline.items import Professional
from betis.logic.text import say

midwife = Professional(
    title=say(id="Bidan", en="Midwife"),
    says=say(
        id="Bidan memeriksa kehamilan, tekanan darah, dan bengkak, lalu menjawab pertanyaan tentang kram. Kram betis dialami sampai 30 dari 100 ibu hamil dalam satu penelitian; angka lain lebih tinggi. Bidan mengajari peregangan dan posisi tidur. Manfaat magnesium, kalsium, atau vitamin untuk kram hamil belum pasti; tanyakan sebelum minum tambahan.",
        en="A midwife checks the pregnancy, blood pressure and swelling, and answers questions about cramps. Calf cramps were reported in up to 30 in 100 pregnancies in one study; other figures are higher. The midwife teaches stretches and sleeping positions. It is not certain that magnesium, calcium or vitamins help; ask before taking more.",
    ),
    reach=say(
        id="Temui bidan di posyandu, puskesmas, atau praktik mandiri bidan, biasanya tanpa rujukan. Bawa buku KIA. BPJS Kesehatan biasanya menanggung pemeriksaan kehamilan di FKTP; aturan dapat berubah. Satu tungkai bengkak, sakit kepala berat, penglihatan kabur, perdarahan, atau kejang: langsung ke IGD tanpa rujukan. Di negara lain, hubungi bidan atau layanan kehamilan setempat.",
        en="See a midwife at a posyandu, puskesmas or private midwife practice, usually without referral. Bring the mother-and-child book (buku KIA). BPJS Kesehatan usually pays for antenatal care in primary care; rules may change. One swollen leg, severe headache, blurred vision, bleeding or a fit: straight to the emergency department without a referral. In other countries, contact your midwife or maternity service.",
    ),
    cites=(
        "hensley2009",
        "preg_young",
        "cochrane_preg",
        "apec_preeclampsia",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    settles=(),
)
