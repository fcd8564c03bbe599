"""Loop water tablet (furosemide)."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Number, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

loop_diuretic = Cause(
    title=say(
        id="Obat peluruh kencing furosemid (diuretik loop)", en="Loop water tablet (furosemide)"
    ),
    says=say(
        id=(
            "Furosemid dan obat sejenisnya (diuretik loop) membuang air, natrium, kalium, dan magnesium lewat air kencing. "
            "Kaitannya dengan kram kecil dan di ambang: 1,20 kali (1,00–1,44). "
            "Diuretik lain lebih kuat: hemat kalium 2,12 (1,61–2,78), tiazid 1,48 (1,29–1,68). "
            "Dua penelitian lain tidak menemukan kaitan diuretik dengan kram. "
            "Karena diuretik hemat kalium justru yang terkuat, kekurangan kalium atau cairan tidak menjelaskan semuanya."
        ),
        en=(
            "Furosemide and its like (loop diuretics) pass out water, sodium, potassium and magnesium with the urine. "
            "Their link with cramps is small and borderline: 1.20 times (1.00–1.44). "
            "Other diuretics are stronger: potassium-sparing 2.12 (1.61–2.78), thiazides 1.48 (1.29–1.68). "
            "Two other studies found no link between diuretics and cramps. "
            "As the potassium-sparing ones are the strongest, lack of potassium or fluid does not explain everything."
        ),
    ),
    do=say(
        id=(
            "Berdebar tak teratur, pingsan, atau mendadak lemah: telepon 119 atau 112 sekarang. "
            "Jangan menghentikan atau mengubah dosis sendiri: gagal jantung atau bengkak bisa memburuk dalam beberapa hari. "
            "Saat hamil, hanya dokter yang memutuskan obat ini. "
            "Catat kapan kram dan kapan obat dimulai. "
            "Tanyakan tes kalium, natrium, magnesium, dan fungsi ginjal, serta apakah dosis, jam minum, atau jenisnya dapat disesuaikan. "
            "Jangan menambah tablet kalium, garam kalium, atau magnesium sebelum ada hasil darah."
        ),
        en=(
            "Irregular pounding heart, fainting or sudden weakness: call 119 or 112 now. "
            "Do not stop it or change the dose on your own: heart failure or swelling can get worse within days. "
            "In pregnancy only a doctor decides on this medicine. "
            "Note when the cramps and when the medicine began. "
            "Ask about potassium, sodium, magnesium and kidney tests, and whether dose, hour or kind can be adjusted. "
            "Add no potassium tablets, potassium salt or magnesium before there is a blood result."
        ),
    ),
    only_when=medicines_taken.medicines.includes("loop_diuretic"),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(
            when=medicines_taken.medicines.includes("loop_diuretic"),
            cites="garrison2012",
            grade=Grade.WEAK,
            ratio=1.2,
            low=1.0,
            high=1.44,
            measure="adjusted sequence ratio",
        ),
        Weight(
            when=medicines_taken.medicine_before_cramps,
            cites="expert_practice",
            grade=Grade.MODERATE,
        ),
    ),
    checks=(
        "potassium",
        "magnesium",
        "creatinine",
    ),
    see=(
        "pharmacist",
        "gp",
    ),
    frequency=(
        Number(
            value="1.20 (1.00–1.44)",
            what=say(
                id="pengobatan kram baru sesudah dibanding sebelum mulai diuretik loop",
                en="new cramp treatment after against before starting a loop diuretic",
            ),
            people=say(
                id="usia 50 tahun ke atas, wilayah berpenduduk 4,2 juta, Kanada",
                en="aged 50 and over, a region of 4.2 million, Canada",
            ),
            cites="garrison2012",
        ),
    ),
    icd10="T50.1",
    cites=(
        "garrison2012",
        "abdulla1999",
        "haskell1997",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 75 on furosemide",
            facts={medicines_taken.medicines: ["loop_diuretic"]},
            expect=YES,
        ),
        Example(
            who="a woman whose cramps began after furosemide",
            facts={
                medicines_taken.medicines: ["loop_diuretic"],
                medicines_taken.medicine_before_cramps: True,
            },
            expect=YES,
        ),
        Example(
            who="a man whose cramps began after another medicine",
            facts={
                medicines_taken.medicines: ["statin"],
                medicines_taken.medicine_before_cramps: True,
            },
            expect=NO,
        ),
        Example(who="somebody of whom nothing is known yet", facts={}, expect=UNKNOWN),
    ),
    settles=("diuretics",),
)
