"""Cardiologist."""

from datetime import date

from betis.guideline.items import Professional
from betis.logic.text import say

cardiologist = Professional(
    title=say(id="Dokter spesialis jantung (Sp.JP)", en="Cardiologist"),
    says=say(
        id="Dokter jantung menangani penyakit jantung dan menata obatnya, termasuk obat peluruh kencing dan statin. Dalam satu survei, kram lebih sering pada orang dengan gagal jantung atau nyeri dada karena jantung. Penelitian lain tidak menemukan kaitan dengan gagal jantung. Kram saja bukan tanda sakit jantung.",
        en="A cardiologist treats heart disease and adjusts its medicines, including water tablets and statins. In one survey cramps were commoner in people with heart failure or angina, but another study found no link with heart failure. A cramp alone is no sign of heart disease.",
    ),
    reach=say(
        id="Bila Anda sudah rutin kontrol, sampaikan kram pada kunjungan berikutnya dan jangan menghentikan obat sendiri. Bila belum, biasanya lewat rujukan berjenjang BPJS Kesehatan dari puskesmas; aturan dapat berubah. Nyeri dada, sesak mendadak, atau pingsan: telepon 119 atau 112, atau langsung ke IGD tanpa rujukan. Di negara lain, telepon nomor darurat setempat.",
        en="If you already attend, mention cramps at the next visit and do not stop medicines on your own. If not, usually by the referral steps of BPJS Kesehatan from primary care; rules may change. Chest pain, sudden breathlessness or a faint: call 119 or 112, or go straight to the emergency department without a referral. In other countries, call the local emergency number.",
    ),
    cites=(
        "grandner2017",
        "abdulla1999",
        "id_119",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    settles=(),
)
