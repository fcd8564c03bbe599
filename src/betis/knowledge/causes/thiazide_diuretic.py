"""Thiazide-like water tablet."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

thiazide_diuretic = Cause(
    title=say(
        id="Obat peluruh kencing golongan tiazid",
        en="Thiazide-like water tablet",
    ),
    says=say(
        id=(
            "Contohnya hidroklorotiazid (HCT) dan indapamid. Setelah obat ini dimulai, "
            "obat baru untuk kram diresepkan 1,48 kali lebih sering daripada sebelumnya "
            "(rentang 1,29–1,68). Untuk diuretik hemat kalium angkanya 2,12 (1,61–2,78), "
            "untuk diuretik kuat 1,20 (1,00–1,44). Dua penelitian lain yang lebih kecil "
            "tidak menemukan hubungan diuretik dengan kram. Obat ini membuang kalium, "
            "natrium, magnesium, dan cairan, sehingga saraf otot lebih mudah aktif. "
            "Apakah itu yang menimbulkan kram belum pasti: obat yang menahan kalium "
            "justru lebih kuat kaitannya. Buktinya sedang."
        ),
        en=(
            "Examples are hydrochlorothiazide (HCT) and indapamide. After this medicine "
            "was started, new cramp treatment was prescribed 1.48 times as often as "
            "before it (range 1.29–1.68). For potassium-sparing diuretics the figure is "
            "2.12 (1.61–2.78), for loop diuretics 1.20 (1.00–1.44). Two smaller studies "
            "found no link between diuretics and cramps. The medicine removes potassium, "
            "sodium, magnesium and fluid, which makes muscle nerves easier to excite. "
            "Whether that brings the cramps is uncertain: medicines that keep potassium "
            "in have the stronger link. The evidence is moderate."
        ),
    ),
    do=say(
        id=(
            "Jangan menghentikan atau mengurangi obat sendiri. Catat kapan obat dimulai "
            "atau diubah dan kapan kram mulai, lalu tunjukkan kepada dokter atau "
            "apoteker. Tanyakan pemeriksaan kalium, natrium, magnesium, dan fungsi "
            "ginjal. Tanyakan apakah dosis, jam minum (pagi), atau jenisnya bisa "
            "disesuaikan. Jangan menambah kalium, garam kalium, atau magnesium sebelum "
            "ada hasilnya. Saat hamil, jangan minum diuretik tanpa dokter. Bila sangat "
            "lemah, bingung, atau jantung berdebar, hubungi 119 atau 112, atau ke IGD "
            "sekarang."
        ),
        en=(
            "Do not stop or reduce the medicine on your own. Write down when it was "
            "started or changed and when the cramps began, and show this to a doctor or "
            "pharmacist. Ask about tests of potassium, sodium, magnesium and kidney "
            "function. Ask whether dose, timing (morning) or kind can be adjusted. Do not "
            "add potassium, potassium salt or magnesium before the results. In pregnancy "
            "take no diuretic without a doctor. If you are very weak or confused, or your "
            "heart beats fast and unevenly, call 119 or 112 (or your local number), or go "
            "to the emergency department now."
        ),
    ),
    only_when=medicines_taken.medicines.includes("thiazide_diuretic"),
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(
            when=medicines_taken.medicines.includes("thiazide_diuretic"),
            cites="garrison2012",
            grade=Grade.STRONG,
            ratio=1.48,
            low=1.29,
            high=1.68,
            measure="adjusted sequence ratio",
        ),
        Weight(
            when=medicines_taken.medicine_before_cramps, cites="garrison2012", grade=Grade.STRONG
        ),
    ),
    checks=(
        "potassium",
        "sodium",
        "magnesium",
        "creatinine",
    ),
    see=(
        "pharmacist",
        "gp",
    ),
    icd10="T50.2",
    cites=(
        "garrison2012",
        "abdulla1999",
        "haskell1997",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 67 on hydrochlorothiazide",
            facts={medicines_taken.medicines: ["thiazide_diuretic"]},
            expect=YES,
        ),
        Example(
            who="a man of 70 whose cramps began after starting indapamide",
            facts={
                medicines_taken.medicines: ["thiazide_diuretic"],
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
    settles=("diuretics",),
)
