"""Paediatrician."""

from datetime import date

from betis.guideline.items import Professional
from betis.logic.text import say

paediatrician = Professional(
    title=say(id="Dokter anak (Sp.A)", en="Paediatrician"),
    says=say(
        id="Dokter anak mencari sebab bila kram atau nyeri kaki anak tidak khas. Yang perlu diperiksa: pincang, nyeri siang hari, selalu di satu titik, demam, pucat, memar, atau anak di bawah tiga tahun. Kram malam yang khas pada anak biasanya kurang dari dua menit dan jarang berulang; cukup diceritakan saat kontrol. Tumbuh kembang dipantau di posyandu atau puskesmas; kram saja tidak berarti tumbuh kembangnya terganggu. Perhatikan bila anak berjalan jinjit, sulit bangun dari lantai, atau betisnya membesar.",
        en="A paediatrician looks for the cause when a child's cramps or leg pains are not typical. Have the child seen for a limp, daytime pain, pain always in one spot, fever, pallor, bruises, or an age under three. A typical night cramp in a child usually lasts under two minutes and seldom recurs; mention it at a check-up. Growth and development are followed at the posyandu or puskesmas; cramps alone do not mean that they are disturbed. Take note if the child walks on tiptoe, struggles to get up from the floor, or has big calves.",
    ),
    reach=say(
        id="Mulai dari puskesmas atau dokter umum; rujukan berjenjang BPJS Kesehatan biasanya diberikan dari sana, dan aturan dapat berubah. Anak yang menolak berjalan, demam dengan nyeri kaki, atau air kencing gelap: hari ini juga, atau langsung ke IGD tanpa rujukan. Bawa buku KIA dan foto atau video saat kram bila ada. Di negara lain, temui dokter anak atau dokter keluarga.",
        en="Start at the puskesmas or a general practitioner; BPJS Kesehatan usually refers from there, and rules may change. A child who refuses to walk, has a fever with leg pain, or passes dark urine: today, or straight to the emergency department without a referral. Bring the mother-and-child book (buku KIA) and a photo or video of the cramp if you have one. In other countries, see a paediatrician or family doctor.",
    ),
    cites=(
        "leung1999",
        "ebmg_growing",
        "ip_growing",
        "ng12_child",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    settles=(
        "doctor_determines_cause",
        "child_physical_development",
    ),
)
