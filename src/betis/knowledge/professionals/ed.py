"""Emergency department."""

from datetime import date

from betis.guideline.items import Professional
from betis.logic.text import say

ed = Professional(
    title=say(id="Instalasi gawat darurat (IGD)", en="Emergency department"),
    says=say(
        id="IGD menangani keadaan yang dalam hitungan jam dapat membahayakan nyawa atau tungkai. Misalnya tungkai mendadak dingin dan pucat, satu tungkai bengkak dengan sesak napas, kejang, pingsan, atau lumpuh. Air kencing gelap dengan otot sangat nyeri juga ditangani di sini, begitu pula tungkai tegang yang sangat nyeri setelah cedera. Kram biasa yang lepas dalam beberapa menit tidak perlu ke IGD.",
        en="The emergency department deals with what may endanger life or limb within hours. Examples are a leg suddenly cold and pale, one swollen leg with breathlessness, a fit, a faint, or paralysis. Dark urine with very painful muscles also belongs here, and so does a tense, very painful leg after an injury. An ordinary cramp that lets go within minutes does not need it.",
    ),
    reach=say(
        id="Langsung ke IGD rumah sakit terdekat, tanpa rujukan dan tanpa janji. Bila berat, telepon 119 atau 112 dulu; layanan tiap daerah berbeda. Jangan menyetir sendiri. Dalam keadaan darurat, BPJS Kesehatan biasanya menanggung tanpa rujukan, juga di rumah sakit yang tidak bekerja sama; aturan dapat berubah. Bawa daftar obat. Di negara lain, telepon nomor darurat setempat.",
        en="Go straight to the nearest hospital emergency department (IGD), without referral or appointment. If it is grave, first call 119 or 112; cover varies by district. Do not drive yourself. In an emergency BPJS Kesehatan usually pays without a referral, even in a hospital without a contract; rules may change. Bring a list of medicines. In other countries, call the local emergency number.",
    ),
    cites=(
        "id_119",
        "ali_devon",
        "nice_dvt",
        "rhabdo_uptodate",
        "boast_acs",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    settles=(),
)
