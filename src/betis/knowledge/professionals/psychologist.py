"""Psychologist / psychiatrist."""

from datetime import date

from betis.guideline.items import Professional
from betis.logic.text import say

psychologist = Professional(
    title=say(id="Psikolog / psikiater", en="Psychologist / psychiatrist"),
    says=say(
        id="Psikolog dan psikiater membantu bila cemas, sedih, stres, atau kurang tidur memperberat kram, atau kram memperberat semuanya. Dalam survei, kram lebih sering pada orang dengan depresi; mana yang lebih dulu belum diketahui. Psikiater juga menata obat jiwa dan penghentian obat tidur secara bertahap. Jangan menghentikan obat itu mendadak sendiri.",
        en="A psychologist or psychiatrist helps when worry, sadness, stress or poor sleep make cramps worse, or cramps make all of these worse. In one survey cramps were commoner in people with depression; which comes first is not known. A psychiatrist also adjusts psychiatric medicines and helps to come off sleeping tablets step by step. Never stop them suddenly on your own.",
    ),
    reach=say(
        id="Tanyakan di puskesmas; sebagian punya psikolog atau layanan jiwa. Psikiater biasanya lewat rujukan berjenjang BPJS Kesehatan; psikolog di luar puskesmas sering dengan biaya sendiri. Aturan dapat berubah. Bila ada pikiran menyakiti diri, cari pertolongan sekarang: telepon 119 atau 112, atau ke IGD. Di negara lain, hubungi dokter keluarga atau layanan krisis setempat.",
        en="Ask at the puskesmas; some have a psychologist or mental health service. A psychiatrist is usually seen by the referral steps of BPJS Kesehatan; a psychologist elsewhere is often at your own cost. Rules may change. With thoughts of harming yourself, get help now: call 119 or 112, or go to the emergency department. In other countries, contact your family doctor or a local crisis service.",
    ),
    cites=(
        "grandner2017",
        "id_119",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    settles=(),
)
