"""Dietitian."""

from datetime import date

from betis.guideline.items import Professional
from betis.logic.text import say

nutritionist = Professional(
    title=say(id="Ahli gizi", en="Dietitian"),
    says=say(
        id="Ahli gizi menata makan bila Anda makan terlalu sedikit, sulit menyerap makanan, punya diabetes, ginjal, atau ingin menurunkan berat badan. Dalam survei, kram lebih sering pada berat badan berlebih, tetapi belum terbukti bahwa menurunkan berat mengurangi kram. Berat yang sehat tetap baik bagi sendi, gula, dan jantung; timbang secara teratur. Anak tidak boleh diet tanpa pengawasan dokter. Suplemen magnesium tidak terbukti membantu kram malam pada orang tua tanpa sebab yang jelas.",
        en="A dietitian plans food if you eat too little, absorb poorly, have diabetes or kidney disease, or want to lose weight. In a survey cramps were commoner with overweight, but it is not proved that losing weight reduces cramps. A healthy weight is still good for joints, sugar and heart; weigh yourself regularly. Children must not diet without a doctor. Magnesium supplements are not shown to help night cramps without a known cause in older people.",
    ),
    reach=say(
        id="Tanyakan di puskesmas; biasanya ada petugas gizi. Di rumah sakit biasanya lewat rujukan dokter, dan BPJS Kesehatan biasanya menanggung bila dirujuk; aturan dapat berubah. Berat turun banyak tanpa sebab: ke dokter lebih dulu. Di negara lain, minta rujukan dari dokter keluarga.",
        en="Ask at the puskesmas; there is usually a nutrition officer. In hospital it is usually by a doctor's referral, and BPJS Kesehatan usually pays if you were referred; rules may change. Much weight lost without a reason: a doctor first. In other countries, ask your family doctor for a referral.",
    ),
    cites=(
        "grandner2017",
        "cochrane_mg",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    settles=(
        "weight_control",
        "S522",
    ),
    corrects=("S522",),
)
