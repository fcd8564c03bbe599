"""Urine dipstick."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.person import person
from betis.knowledge.facts.pregnancy import pregnancy
from betis.knowledge.situations.pregnant_or_postpartum import pregnant_or_postpartum
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

urinalysis = Check(
    title=say(id="Tes celup urin", en="Urine dipstick"),
    says=say(
        id="Secarik kertas dicelupkan ke air kencing; warnanya menunjukkan darah, protein, gula, dan infeksi. Tes ini layak bila air kencing gelap atau kedua pergelangan kaki bengkak. Pada kehamilan dan sesudah melahirkan, tes ini layak bila tekanan darah 140/90 mmHg atau lebih, bengkak mendadak, atau sakit kepala berat. Tes ini tersedia di puskesmas. Kram malam yang khas tidak memerlukannya.",
        en="A strip is dipped into urine; its colours show blood, protein, sugar and infection. It is worth it with dark urine or swelling of both ankles. In pregnancy and after birth it is worth it with a blood pressure of 140/90 mmHg or more, sudden swelling, or severe headache. Primary care can do it. A typical night cramp does not need it.",
    ),
    loinc="24356-8",
    worth_when=body.dark_urine
    | circulation.both_ankles_swollen
    | pregnancy.sudden_swelling_face_hands
    | pregnancy.severe_headache_or_vision
    | (
        pregnant_or_postpartum.holds
        & (pregnancy.bp_systolic.at_least(140) | pregnancy.bp_diastolic.at_least(90))
    ),
    results=(
        Result(
            range=say(
                id="darah positif, tetapi tidak ada sel darah merah",
                en="blood positive without red cells",
            ),
            meaning=say(
                id="mengarah ke mioglobin dari otot yang rusak: ke rumah sakit hari ini",
                en="suggests myoglobin from damaged muscle: hospital today",
            ),
            cites="expert_practice",
            seen=False,
            urgency=Urgency.SAME_DAY,
        ),
        Result(
            range=say(
                id="protein positif saat hamil dengan tekanan darah tinggi",
                en="protein in pregnancy with high blood pressure",
            ),
            meaning=say(
                id="pemeriksaan preeklamsia hari ini", en="assessment for pre-eclampsia today"
            ),
            cites="apec_preeclampsia",
            seen=False,
            urgency=Urgency.SAME_DAY,
        ),
    ),
    cites=(
        "apec_preeclampsia",
        "bp_pregnancy",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="somebody who passes dark urine",
            facts={body.dark_urine: True},
            expect=YES,
        ),
        Example(
            who="somebody with swollen ankles on both sides",
            facts={circulation.both_ankles_swollen: True},
            expect=YES,
        ),
        Example(
            who="a pregnant woman of 28 with sudden swelling of the face",
            facts={
                pregnancy.sudden_swelling_face_hands: True,
                person.pregnancy_status: "third_trimester",
                person.sex_at_birth: "female",
                person.age_years: 28,
            },
            expect=YES,
        ),
        Example(
            who="a pregnant woman of 28 with a severe headache",
            facts={
                pregnancy.severe_headache_or_vision: True,
                person.pregnancy_status: "third_trimester",
                person.sex_at_birth: "female",
                person.age_years: 28,
            },
            expect=YES,
        ),
        Example(
            who="a pregnant woman of 28 with an upper blood pressure of 140 mmHg",
            facts={
                person.pregnancy_status: "third_trimester",
                pregnancy.bp_systolic: 140,
                person.sex_at_birth: "female",
                person.age_years: 28,
            },
            expect=YES,
        ),
        Example(
            who="a pregnant woman of 28 with a lower blood pressure of 90 mmHg",
            facts={
                person.pregnancy_status: "third_trimester",
                pregnancy.bp_diastolic: 90,
                person.sex_at_birth: "female",
                person.age_years: 28,
            },
            expect=YES,
        ),
        Example(
            who="a man of 60 with none of these",
            facts={
                person.sex_at_birth: "male",
                person.age_years: 60,
                body.dark_urine: False,
                circulation.both_ankles_swollen: False,
            },
            expect=NO,
        ),
        Example(
            who="a pregnant woman of 28 with a blood pressure of 139/89 mmHg, and nothing else",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 28,
                person.pregnancy_status: "third_trimester",
                pregnancy.bp_systolic: 139,
                pregnancy.bp_diastolic: 89,
                body.dark_urine: False,
                circulation.both_ankles_swollen: False,
                pregnancy.sudden_swelling_face_hands: False,
                pregnancy.severe_headache_or_vision: False,
            },
            expect=NO,
        ),
        Example(
            who="nothing asked yet",
            facts={},
            expect=UNKNOWN,
        ),
    ),
    settles=(),
)
