"""Potassium-sparing water tablet."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

potassium_sparing_diuretic = Cause(
    title=say(
        id="Obat peluruh kencing hemat kalium",
        en="Potassium-sparing water tablet",
    ),
    says=say(
        id=(
            "Contohnya spironolakton dan amilorid. Setelah obat ini dimulai, obat baru "
            "untuk kram diresepkan 2,12 kali lebih sering daripada sebelumnya (rentang "
            "1,61–2,78). Itu petunjuk terkuat setelah obat hirup kerja panjang, pada "
            "orang berusia 50 tahun ke atas. Dua penelitian lain yang lebih kecil tidak "
            "menemukan hubungan dengan diuretik. Obat ini menahan kalium, jadi kekurangan "
            "kalium bukan penjelasannya. Buktinya sedang."
        ),
        en=(
            "Examples are spironolactone and amiloride. After this medicine was started, "
            "new cramp treatment was prescribed 2.12 times as often as before it (range "
            "1.61–2.78). That is the strongest signal after long-acting inhalers, in "
            "people aged 50 and over. Two smaller studies found no link with diuretics. "
            "The medicine keeps potassium in, so lack of potassium is not the "
            "explanation. The evidence is moderate."
        ),
    ),
    do=say(
        id=(
            "Jangan menghentikan obat sendiri. Jangan menambah kalium, garam kalium, atau "
            "magnesium; kalium terlalu tinggi berbahaya bagi jantung. Catat kapan obat "
            "dimulai atau diubah dan kapan kram mulai, lalu tunjukkan kepada dokter atau "
            "apoteker. Tanyakan pemeriksaan kalium, natrium, dan fungsi ginjal. Tanyakan "
            "juga apakah dosis atau jenis obatnya bisa disesuaikan."
        ),
        en=(
            "Do not stop the medicine on your own. Do not add potassium, potassium salt "
            "or magnesium; too much potassium is dangerous for the heart. Write down when "
            "the medicine was started or changed and when the cramps began, and show this "
            "to a doctor or pharmacist. Ask about tests of potassium, sodium and kidney "
            "function. Ask too whether the dose or the kind of medicine can be adjusted."
        ),
    ),
    only_when=medicines_taken.medicines.includes("potassium_sparing_diuretic"),
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(
            when=medicines_taken.medicines.includes("potassium_sparing_diuretic"),
            cites="garrison2012",
            grade=Grade.STRONG,
            ratio=2.12,
            low=1.61,
            high=2.78,
            measure="adjusted sequence ratio",
        ),
        Weight(
            when=medicines_taken.medicine_before_cramps, cites="garrison2012", grade=Grade.STRONG
        ),
    ),
    checks=(
        "potassium",
        "creatinine",
        "sodium",
    ),
    see=(
        "pharmacist",
        "gp",
    ),
    icd10="T50.0",
    cites=(
        "garrison2012",
        "abdulla1999",
        "haskell1997",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 72 on spironolactone",
            facts={medicines_taken.medicines: ["potassium_sparing_diuretic"]},
            expect=YES,
        ),
        Example(
            who="a man of 68 whose cramps began after starting amiloride",
            facts={
                medicines_taken.medicines: ["potassium_sparing_diuretic"],
                medicines_taken.medicine_before_cramps: True,
            },
            expect=YES,
        ),
        Example(
            who="a man whose cramps began after some other medicine",
            facts={medicines_taken.medicines: [], medicines_taken.medicine_before_cramps: True},
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
