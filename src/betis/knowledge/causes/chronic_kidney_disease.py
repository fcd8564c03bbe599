"""Chronic kidney disease."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Number, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

chronic_kidney_disease = Cause(
    title=say(id="Penyakit ginjal kronis", en="Chronic kidney disease"),
    says=say(
        id=(
            "Pada penyakit ginjal kronis, cairan, kalium, kalsium, fosfat, dan magnesium mudah bergeser. "
            "Saraf juga bisa terganggu. Semua itu dapat memicu kram. "
            "Seberapa sering kram terjadi sebelum tahap cuci darah belum kami temukan angkanya; kaitannya berdasar pengalaman klinis. "
            "Kaki gelisah (restless legs syndrome) mudah tertukar dengan kram: menurut kuesioner ada pada 21 % pasien, tetapi setelah wawancara hanya 5 dari 110."
        ),
        en=(
            "In chronic kidney disease fluid, potassium, calcium, phosphate and magnesium shift easily. "
            "Nerves can suffer too. All of this may bring on cramps. "
            "How often cramps occur before the stage of dialysis we found no figure for; the link rests on clinical experience. "
            "Restless legs are easily mistaken for cramps: 21% of patients by questionnaire, but only 5 of 110 after an interview."
        ),
    ),
    do=say(
        id=(
            "Berdebar, pingsan, mendadak lemah, atau hampir tidak kencing dengan sesak: telepon 119 atau 112 sekarang. "
            "Bawa semua obat, suplemen, dan jamu ke dokter. "
            "Tanyakan hasil kalium, magnesium, kalsium, fosfat, dan hormon paratiroid. "
            "Jangan minum tablet kalium, garam pengganti kalium, banyak air kelapa, magnesium, atau antasida tanpa izin dokter ginjal. "
            "Jangan makan belimbing. Hindari pereda nyeri antiradang yang dibeli sendiri. "
            "Jangan menghentikan obat resep sendiri."
        ),
        en=(
            "Pounding heart, fainting, sudden weakness, or hardly any urine with breathlessness: call 119 or 112 now. "
            "Bring all medicines, supplements and jamu to the doctor. "
            "Ask about potassium, magnesium, calcium, phosphate and parathyroid hormone. "
            "Take no potassium tablets, potassium salt, large amounts of coconut water, magnesium or antacids without the kidney doctor. "
            "Eat no star fruit. Avoid anti-inflammatory painkillers bought on your own. "
            "Do not stop prescribed medicine yourself."
        ),
    ),
    only_when=body.known_kidney_disease | results.lab_egfr.less_than(60),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(when=body.known_kidney_disease, cites="expert_practice", grade=Grade.STRONG),
        Weight(when=results.lab_egfr.less_than(60), cites="lab_common", grade=Grade.STRONG),
        Weight(when=body.known_hypertension, cites="expert_practice", grade=Grade.WEAK),
        Weight(when=body.known_diabetes, cites="expert_practice", grade=Grade.WEAK),
    ),
    checks=(
        "creatinine",
        "urea",
        "potassium",
        "calcium",
        "phosphate",
        "pth",
        "vitamin_d",
    ),
    see=(
        "gp",
        "nephrologist",
    ),
    frequency=(
        Number(
            value="21 % vs 5/110",
            what=say(
                id="kaki gelisah: menurut kuesioner dibanding setelah wawancara",
                en="restless legs: by questionnaire against after interview",
            ),
            people=say(
                id="orang dengan penyakit ginjal kronis", en="people with chronic kidney disease"
            ),
            cites="rls_ckd",
        ),
    ),
    icd10="N18",
    snomed="709044004",
    cites=(
        "expert_practice",
        "hd_review",
        "rls_ckd",
        "bcpra",
        "starfruit_neto",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 64 with chronic kidney disease",
            facts={body.known_kidney_disease: True},
            expect=YES,
        ),
        Example(who="a woman of 71 with an eGFR of 59", facts={results.lab_egfr: 59}, expect=YES),
        Example(
            who="a woman with diabetes, high blood pressure and an eGFR of 60",
            facts={
                body.known_kidney_disease: False,
                results.lab_egfr: 60,
                body.known_hypertension: True,
                body.known_diabetes: True,
            },
            expect=NO,
        ),
        Example(who="somebody of whom nothing is known yet", facts={}, expect=UNKNOWN),
    ),
    settles=("chronic_kidney_failure",),
)
