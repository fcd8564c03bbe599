"""Endocrinologist."""

from datetime import date

from betis.guideline.items import Professional
from betis.logic.text import say

endocrinologist = Professional(
    title=say(id="Konsultan endokrin (Sp.PD-KEMD)", en="Endocrinologist"),
    says=say(
        id="Konsultan endokrin menangani kelenjar: tiroid, paratiroid, adrenal, dan diabetes yang sulit diatur. Kelenjar yang terganggu dapat menyebabkan kram lewat kalsium, kalium, natrium, atau otot yang lemah. Anda ke sini bila tes sudah menunjukkan gangguan, bukan untuk mencari sebab kram biasa.",
        en="An endocrinologist treats the glands: thyroid, parathyroid, adrenal, and diabetes that is hard to control. A disturbed gland can cause cramps through calcium, potassium, sodium or weak muscles. You go there once tests show a disturbance, not to look for the cause of an ordinary cramp.",
    ),
    reach=say(
        id="Biasanya lewat dokter penyakit dalam di rumah sakit rujukan, dengan rujukan berjenjang BPJS Kesehatan; aturan dapat berubah. Tangan kram seperti cakar, tenggorokan terasa menutup, kejang, atau muntah hebat dengan pusing: langsung ke IGD tanpa rujukan. Di negara lain, minta rujukan dari dokter keluarga.",
        en="Usually through an internist in a referral hospital, by the referral steps of BPJS Kesehatan; rules may change. Hands that cramp into a claw, a throat that feels closed, a fit, or severe vomiting with dizziness: straight to the emergency department without a referral. In other countries, ask your family doctor for a referral.",
    ),
    cites=(
        "sfe_hypocalcaemia",
        "nhs_addison",
        "duyff2000",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    settles=(),
)
