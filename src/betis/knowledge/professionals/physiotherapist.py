"""Physiotherapist."""

from datetime import date

from betis.guideline.items import Professional
from betis.logic.text import say

physiotherapist = Professional(
    title=say(id="Fisioterapis", en="Physiotherapist"),
    says=say(
        id="Fisioterapis mengajari peregangan dan latihan yang aman bagi Anda. Ia menilai otot mana yang terlalu tegang sehingga gerak sendi terbatas; otot itulah yang dilatih. Ia memilih cara untuk tiap orang, setelah mempertimbangkan penyakit lain dan larangannya (kontraindikasi). Buktinya terbagi. Satu uji pada 80 orang di atas 55 tahun menemukan kram berkurang dengan peregangan sebelum tidur. Uji lain pada 191 orang tidak menemukannya. Tungkai yang mungkin ada gumpalan darah tidak boleh dipijat atau ditarik kuat.",
        en="A physiotherapist teaches stretches and exercises that are safe for you. The physiotherapist finds which muscle is so tense that it limits movement; that is the one to train. The method is chosen for each person, after weighing other illnesses and contraindications. The evidence is split: one trial in 80 people over 55 found fewer cramps with stretching at bedtime, another in 191 people did not. A leg that may hold a clot must not be massaged or pulled hard.",
    ),
    reach=say(
        id="Tanyakan di puskesmas; sebagian punya fisioterapis. Di rumah sakit biasanya lewat rujukan dokter, dan BPJS Kesehatan biasanya menanggung bila dirujuk; aturan dapat berubah. Praktik mandiri biasanya menerima tanpa rujukan dengan biaya sendiri. Satu tungkai bengkak, panas, atau nyeri terus: ke dokter hari ini, sebelum terapi apa pun. Di negara lain, fisioterapis sering dapat ditemui langsung.",
        en="Ask at the puskesmas; some have a physiotherapist. In hospital it is usually by a doctor's referral, and BPJS Kesehatan usually pays if you were referred; rules may change. Private practices usually see you without a referral at your own cost. One leg swollen, hot or always painful: a doctor today, before any therapy. In other countries, a physiotherapist can often be seen directly.",
    ),
    cites=(
        "hallegraeff2012",
        "coppin2005",
        "hawke2013",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    settles=(
        "tight_muscle_limits_range",
        "individual_physiotherapy_choice",
    ),
)
