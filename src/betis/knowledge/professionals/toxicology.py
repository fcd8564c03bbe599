"""Poison information centre."""

from datetime import date

from betis.guideline.items import Professional
from betis.logic.text import say

toxicology = Professional(
    title=say(id="Sentra informasi keracunan", en="Poison information centre"),
    says=say(
        id="Sentra informasi keracunan memberi nasihat bila kram atau kaku muncul setelah pestisida, logam berat, racun yang tidak dikenal, atau kelebihan obat. Mereka membantu keluarga dan dokter memilih langkah pertama. Jangan memaksa muntah dan jangan menunggu keluhan bertambah.",
        en="A poison information centre advises when cramps or stiffness follow pesticides, heavy metals, an unknown poison or too much medicine. It helps families and doctors to choose the first steps. Do not force vomiting, and do not wait for it to get worse.",
    ),
    reach=say(
        id="Bila sakit, mengantuk, sesak, atau kejang: telepon 119 atau 112, atau langsung ke IGD tanpa rujukan. Bawa kemasan bahan yang dicurigai. Nasihat dapat ditanyakan ke Sentra Informasi Keracunan Nasional BPOM, biasanya lewat HALOBPOM 1500533; periksa dulu nomornya di situs BPOM karena dapat berubah. Di negara lain, hubungi pusat keracunan setempat.",
        en="If ill, drowsy, breathless or having fits: call 119 or 112, or go straight to the emergency department without a referral. Bring the packet of the suspected substance. Advice can be asked of the national poison information centre of BPOM, usually through HALOBPOM 1500533; check the number on the BPOM site first, as it may change. In other countries, call the local poison centre.",
    ),
    cites=(
        "nhs_cramps",
        "nidirect_cramps",
        "id_119",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    settles=(),
)
