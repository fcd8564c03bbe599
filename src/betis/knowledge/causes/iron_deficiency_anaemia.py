"""Iron deficiency or anaemia."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.person import person
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

iron_deficiency_anaemia = Cause(
    title=say(id="Kurang zat besi atau kurang darah (anemia)", en="Iron deficiency or anaemia"),
    says=say(
        id=(
            "Kurang zat besi lebih penting untuk kaki gelisah (restless legs syndrome) daripada untuk kram. "
            "Pada kaki gelisah, tungkai ingin terus digerakkan tanpa otot mengeras. "
            "Kaitan kurang besi dengan kram betis lemah. "
            "Klaim bahwa kram hamil disebabkan hemoglobin rendah tidak didukung bukti. "
            "Kurang darah saat hamil tetap perlu diperiksa, karena alasan lain."
        ),
        en=(
            "Lack of iron matters more for restless legs (restless legs syndrome) than for cramps. "
            "With restless legs the urge is to keep moving, and no muscle goes hard. "
            "The link of iron deficiency with calf cramps is weak. "
            "The claim that low haemoglobin causes cramps in pregnancy is not supported by evidence. "
            "Anaemia in pregnancy still needs checking, for other reasons."
        ),
    ),
    do=say(
        id=(
            "Sesak mendadak atau nyeri dada: telepon 119 atau 112 sekarang. "
            "Tanyakan tes darah lengkap dan feritin. "
            "Ceritakan haid yang sangat banyak, donor darah, atau tinja hitam. "
            "Jangan menambah tablet besi sendiri sebelum ada hasil tes. "
            "Tablet tambah darah dari bidan saat hamil tetap diminum sesuai petunjuk."
        ),
        en=(
            "Sudden breathlessness or chest pain: call 119 or 112 now. "
            "Ask about a blood count and ferritin. "
            "Mention heavy periods, blood donation or black stools. "
            "Add no iron tablets on your own before there is a result. "
            "Keep taking the iron tablets your midwife gave you in pregnancy as told."
        ),
    ),
    only_when=body.known_anaemia_or_low_iron
    | results.lab_ferritin.less_than(30)
    | results.lab_haemoglobin.less_than(12),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(
            when=body.known_anaemia_or_low_iron | results.lab_haemoglobin.less_than(12),
            cites="fpin_legcramps",
            grade=Grade.WEAK,
            note="one question and one test of the same thing, so counted once",
        ),
        Weight(when=results.lab_ferritin.less_than(30), cites="lab_common", grade=Grade.MODERATE),
        Weight(
            when=person.pregnancy_status.among("third_trimester"),
            cites="expert_practice",
            grade=Grade.WEAK,
        ),
    ),
    checks=(
        "full_blood_count",
        "ferritin",
        "transferrin_saturation",
    ),
    see=(
        "gp",
        "obstetrician",
    ),
    icd10="D50",
    cites=(
        "fpin_legcramps",
        "rls_iron2018",
        "lab_common",
        "hensley2009",
        "cochrane_preg",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 34 with heavy periods and anaemia",
            facts={body.known_anaemia_or_low_iron: True},
            expect=YES,
        ),
        Example(who="a man with a ferritin of 29", facts={results.lab_ferritin: 29}, expect=YES),
        Example(
            who="a woman with a haemoglobin of 11.9",
            facts={results.lab_haemoglobin: 11.9},
            expect=YES,
        ),
        Example(
            who="a woman of 29 in the third trimester with a haemoglobin of 12 and a ferritin of 30",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 29,
                person.pregnancy_status: "third_trimester",
                body.known_anaemia_or_low_iron: False,
                results.lab_ferritin: 30,
                results.lab_haemoglobin: 12.0,
            },
            expect=NO,
        ),
        Example(who="somebody of whom nothing is known yet", facts={}, expect=UNKNOWN),
    ),
    settles=(
        "low_hemoglobin",
        "S152",
    ),
    corrects=("S152",),
)
