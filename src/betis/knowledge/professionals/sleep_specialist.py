"""Sleep specialist."""

from datetime import date

from betis.guideline.items import Professional
from betis.logic.text import say

sleep_specialist = Professional(
    title=say(id="Ahli gangguan tidur", en="Sleep specialist"),
    says=say(
        id="Ahli gangguan tidur menangani kaki gelisah, sentakan tungkai berulang saat tidur, dan henti napas saat tidur. Keluhan itu sering disangka kram. Studi tidur dipakai untuk memastikannya, bukan untuk memastikan kram. Kram malam yang khas tidak memerlukan klinik tidur.",
        en="A sleep specialist treats restless legs, repeated leg jerks in sleep and pauses in breathing. These are often taken for cramps. A sleep study is used to settle them, not to confirm cramps. A typical night cramp does not need a sleep clinic.",
    ),
    reach=say(
        id="Klinik tidur baru ada di sebagian kota besar. Biasanya lewat dokter saraf, paru, THT, atau kedokteran jiwa, dengan rujukan berjenjang BPJS Kesehatan; aturan dapat berubah dan studi tidur belum tentu ditanggung. Minta pasangan merekam gerak kaki atau dengkuran Anda. Di negara lain, minta rujukan dari dokter keluarga.",
        en="Sleep clinics exist only in some large cities. Usually through a neurologist, lung, ear-nose-throat or psychiatry clinic, by the referral steps of BPJS Kesehatan; rules may change and a sleep study may not be covered. Ask your partner to film your leg movements or snoring. In other countries, ask your family doctor for a referral.",
    ),
    cites=(
        "plmd_aasm",
        "rls_highland",
        "medlink_srlc",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    settles=(),
)
