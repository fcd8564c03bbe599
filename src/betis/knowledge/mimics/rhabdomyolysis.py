"""Muscle breakdown (rhabdomyolysis)."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.lifestyle import lifestyle
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

rhabdomyolysis = Mimic(
    title=say(id="Rusaknya jaringan otot (rabdomiolisis)", en="Muscle breakdown (rhabdomyolysis)"),
    says=say(
        id="Sel otot rusak dan isinya masuk ke darah, setelah kerja berat, panas, ambruk, atau karena obat. Kalium dan ginjal menentukan bahayanya. Dalam praktik, enzim otot (CK) 5 kali batas atas atau lebih mendukung dugaan ini. Gambaran lengkap hanya tampak pada sebagian kecil penderita.",
        en="Muscle cells break down and spill into the blood, after effort, heat, collapse or a medicine. Potassium and the kidneys decide how dangerous it is. In practice a muscle enzyme (CK) of 5 times the upper limit or more supports it. The full picture shows in only a minority.",
    ),
    differs=say(
        id="Otot sangat nyeri, bengkak, dan lemah, dengan air kencing gelap seperti teh atau cola. Nyerinya menetap, tidak datang sebagai serangan.",
        en="Muscles very painful, swollen and weak, with urine dark like tea or cola. The pain stays; it does not come in attacks.",
    ),
    do=say(
        id="Pergi ke rumah sakit hari ini untuk periksa darah. Telepon 119 atau 112 sekarang bila kencing berhenti, bingung, atau jantung berdebar tidak teratur. Sebutkan semua obat Anda, dan jangan menghentikan obat sendiri.",
        en="Go to a hospital today for blood tests. Call 119 or 112 (or your local emergency number) now if urine stops, or there is confusion or an irregular heartbeat. Name all your medicines, and do not stop any on your own.",
    ),
    only_when=body.dark_urine
    | body.severe_muscle_pain_swelling
    | results.lab_ck_times_uln.at_least(5),
    certainty=Certainty.HIGH,
    usual_urgency=Urgency.SAME_DAY,
    supports=(
        Weight(when=body.dark_urine, cites="rhabdo_uptodate", grade=Grade.STRONG),
        Weight(when=body.severe_muscle_pain_swelling, cites="rhabdo_uptodate", grade=Grade.STRONG),
        Weight(
            when=medicines_taken.medicines.includes("statin"),
            cites="srm_phenotype",
            grade=Grade.MODERATE,
        ),
        Weight(when=lifestyle.unaccustomed_exercise, cites="expert_practice", grade=Grade.MODERATE),
        Weight(when=body.passing_no_urine_12h, cites="expert_practice", grade=Grade.STRONG),
        Weight(
            when=results.lab_ck_times_uln.at_least(5), cites="rhabdo_thresholds", grade=Grade.STRONG
        ),
    ),
    checks=("creatine_kinase", "creatinine", "potassium", "urinalysis", "myoglobin_urine"),
    see=("ed",),
    icd10="M62.8",
    snomed="240131006",
    cites=("rhabdo_uptodate", "rhabdo_thresholds", "srm_phenotype"),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a recruit of 19 with cola-coloured urine after a long march",
            facts={body.dark_urine: True, lifestyle.unaccustomed_exercise: True},
            expect=YES,
        ),
        Example(
            who="a man of 66 on a statin with very painful, swollen thighs",
            facts={body.severe_muscle_pain_swelling: True, medicines_taken.medicines: ["statin"]},
            expect=YES,
        ),
        Example(
            who="a woman of 60 with a CK of 5 times the upper limit",
            facts={results.lab_ck_times_uln: 5.0},
            expect=YES,
        ),
        Example(
            who="a woman of 70 on a statin with ordinary cramps after a long walk and a CK of 4.9 times the limit",
            facts={
                medicines_taken.medicines: ["statin"],
                lifestyle.unaccustomed_exercise: True,
                body.dark_urine: False,
                body.severe_muscle_pain_swelling: False,
                results.lab_ck_times_uln: 4.9,
            },
            expect=NO,
        ),
        Example(
            who="a man on a statin who was asked nothing else",
            facts={medicines_taken.medicines: ["statin"]},
            expect=UNKNOWN,
        ),
    ),
    settles=(),
)
