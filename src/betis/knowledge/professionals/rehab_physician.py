"""Rehabilitation physician."""

from datetime import date

from betis.guideline.items import Professional
from betis.logic.text import say

rehab_physician = Professional(
    title=say(
        id="Dokter kedokteran fisik dan rehabilitasi (Sp.KFR)", en="Rehabilitation physician"
    ),
    says=say(
        id="Dokter rehabilitasi menangani otot yang kaku atau menyentak setelah stroke atau cedera saraf tulang belakang (spastisitas). Keluhan itu sering disangka kram, tetapi pengobatannya berbeda. Ia menyusun latihan, posisi, alat bantu, dan obat. Obat pelemas otot jangan dihentikan mendadak sendiri.",
        en="A rehabilitation physician treats muscles that are stiff or jump after a stroke or spinal cord injury (spasticity). This is often taken for cramp, but the treatment differs. The physician plans exercises, positions, aids and medicines. Never stop muscle-relaxing medicine suddenly on your own.",
    ),
    reach=say(
        id="Biasanya lewat dokter saraf atau dokter umum dengan rujukan berjenjang BPJS Kesehatan; aturan dapat berubah. Wajah mencong, lengan lemah, atau bicara pelo yang baru: telepon 119 atau 112, atau langsung ke IGD tanpa rujukan. Di negara lain, minta rujukan dari dokter keluarga.",
        en="Usually through a neurologist or general practitioner by the referral steps of BPJS Kesehatan; rules may change. A newly drooping face, weak arm or slurred speech: call 119 or 112, or go straight to the emergency department without a referral. In other countries, ask your family doctor for a referral.",
    ),
    cites=(
        "ng127",
        "id_119",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    settles=(),
)
