"""Internal medicine physician."""

from datetime import date

from betis.guideline.items import Professional
from betis.logic.text import say

internist = Professional(
    title=say(id="Dokter spesialis penyakit dalam (Sp.PD)", en="Internal medicine physician"),
    says=say(
        id="Dokter penyakit dalam menangani penyakit yang dapat menyertai kram: diabetes, gangguan garam darah, ginjal, hati, atau tiroid. Ia juga menata obat pada orang yang minum banyak obat sekaligus. Kram malam yang khas pada orang sehat tidak memerlukannya.",
        en="An internist treats illnesses that may go with cramps: diabetes, disturbed blood salts, kidney, liver or thyroid disease. An internist also sorts out medicines in people who take many at once. A typical night cramp in a healthy person does not need one.",
    ),
    reach=say(
        id="Biasanya lewat rujukan dari puskesmas atau dokter umum; BPJS Kesehatan memakai rujukan berjenjang, dan aturan dapat berubah. Tanpa BPJS, Anda biasanya dapat mendaftar langsung ke poli penyakit dalam. Bawa hasil laboratorium dan semua obat. Bila bingung, sangat lemas, atau demam dengan kulit kuning, langsung ke IGD. Di negara lain, minta rujukan dari dokter keluarga.",
        en="Usually by referral from primary care; BPJS Kesehatan uses referral steps, and rules may change. Without BPJS you can usually register directly at the hospital's internal medicine clinic. Bring laboratory results and all medicines. If confused, very weak, or feverish with yellow skin, go straight to the emergency department. In other countries, ask your family doctor for a referral.",
    ),
    cites=(
        "remedy_cramps",
        "hypok_pcn",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    settles=(),
)
