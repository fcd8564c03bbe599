"""Orthopaedic or spine surgeon."""

from datetime import date

from betis.guideline.items import Professional
from betis.logic.text import say

orthopaedic_spine = Professional(
    title=say(id="Dokter ortopedi / tulang belakang (Sp.OT)", en="Orthopaedic or spine surgeon"),
    says=say(
        id="Dokter ortopedi menangani tulang, sendi, tendon, dan tulang belakang. Ia membantu bila saluran tulang belakang menyempit, saraf terjepit dengan kaki lemah, atau tendon tumit putus. Pada balita telapak datar umumnya wajar karena lengkungnya masih terbentuk. Sejak sekitar umur lima tahun bentuk kaki baru bisa dinilai dan kelainan dikenali. Kaki datar yang lentur dan tidak nyeri biasanya tidak perlu kontrol setiap tahun. Periksa bila kaki datar itu nyeri, kaku, hanya sebelah, atau memburuk. Belum ada bukti bahwa kaki datar menjadi sebab utama kram malam anak.",
        en="An orthopaedic surgeon treats bones, joints, tendons and the spine. One helps with a narrow spinal canal, a trapped nerve with a weak leg, or a torn heel tendon. In toddlers a flat sole is mostly normal because the arch is still forming; from about the age of five the shape of the foot can be judged and deviations detected. Flat feet that are supple and painless usually need no yearly check. Have them seen if they hurt, are stiff, on one side only, or get worse. There is no evidence that flat feet are the main cause of night cramps in children.",
    ),
    reach=say(
        id="Biasanya lewat rujukan dari puskesmas atau dokter umum dengan rujukan berjenjang BPJS Kesehatan; aturan dapat berubah. Tumit tidak bisa menjinjit setelah terasa letupan: periksa hari ini. Kebas di sekitar dubur atau kelamin, atau kendali buang air hilang: langsung ke IGD tanpa rujukan. Di negara lain, minta rujukan dari dokter keluarga.",
        en="Usually by referral from primary care, by the steps of BPJS Kesehatan; rules may change. If you cannot rise on your toes after a pop at the heel: today. Numbness round the anus or genitals, or lost control of bladder or bowel: straight to the emergency department without a referral. In other countries, ask your family doctor for a referral.",
    ),
    cites=(
        "ces_bmjbp",
        "suri2010",
        "hawke2021",
        "leung1999",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    settles=(
        "orthopedist",
        "orthopedist_yearly_check",
        "flat_feet_age_limits",
    ),
    corrects=("orthopedist_yearly_check",),
)
