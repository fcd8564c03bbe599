"""Signs of severe pre-eclampsia."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.person import person
from betis.knowledge.facts.pregnancy import pregnancy
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

# The limits 160/110 and 140/90 are recalled; the list of symptoms was read.
pre_eclampsia_severe = RedFlag(
    title=say(id="Tanda preeklamsia berat", en="Signs of severe pre-eclampsia"),
    says=say(
        id=(
            "Tekanan darah 160/110 atau lebih berarti preeklamsia berat. Begitu pula sakit kepala "
            "berat atau gangguan penglihatan yang disertai tekanan darah 140/90 atau lebih, nyeri "
            "perut atas, atau muntah. Kejang atau pingsan saat hamil atau setelah "
            "melahirkan bisa berarti eklamsia. Keduanya mengancam nyawa ibu dan bayi."
        ),
        en=(
            "A blood pressure of 160/110 or more means severe pre-eclampsia. So does a severe headache "
            "or disturbed sight together with 140/90 or more, upper belly pain or vomiting. A fit or blackout in pregnancy or "
            "after birth may be eclampsia. Both threaten the lives of mother and baby."
        ),
    ),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id=(
            "Telepon 119 atau 112 sekarang. Bila tidak tersambung, minta diantar ke IGD terdekat. "
            "Baringkan miring ke kiri. Jangan memberi makan atau minum. Bawa buku KIA atau "
            "catatan kehamilan."
        ),
        en=(
            "Call 119 or 112 now (elsewhere your local emergency number). If you cannot get "
            "through, have someone take you to the nearest emergency department. Lie on the left "
            "side. Nothing to eat or drink. Take the pregnancy record along."
        ),
    ),
    when=person.pregnancy_status.among("second_trimester", "third_trimester", "postpartum")
    & (
        pregnancy.bp_systolic.at_least(160)
        | pregnancy.bp_diastolic.at_least(110)
        | (
            pregnancy.severe_headache_or_vision
            & (
                pregnancy.pain_under_ribs_or_vomiting
                | pregnancy.bp_systolic.at_least(140)
                | pregnancy.bp_diastolic.at_least(90)
            )
        )
        | nerve_muscle.whole_body_jerking
        | nerve_muscle.loss_of_consciousness
    ),
    cites=(
        "apec_preeclampsia",
        "bp_pregnancy",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="sex at birth female; age 29; arms and legs jerked rhythmically; pregnancy or recent birth postpartum",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 29,
                nerve_muscle.whole_body_jerking: True,
                person.pregnancy_status: "postpartum",
            },
            expect=YES,
        ),
        Example(
            who="a woman in mid-pregnancy with an upper blood pressure of 160",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 28,
                person.pregnancy_status: "second_trimester",
                pregnancy.bp_systolic: 160,
            },
            expect=YES,
        ),
        Example(
            who="a woman in late pregnancy with a lower blood pressure of 110",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 28,
                person.pregnancy_status: "third_trimester",
                pregnancy.bp_diastolic: 110,
            },
            expect=YES,
        ),
        Example(
            who="a woman with a severe headache and pain below the ribs",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 28,
                person.pregnancy_status: "third_trimester",
                pregnancy.severe_headache_or_vision: True,
                pregnancy.pain_under_ribs_or_vomiting: True,
            },
            expect=YES,
        ),
        Example(
            who="a woman with flashing lights and an upper blood pressure of 140",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 28,
                person.pregnancy_status: "third_trimester",
                pregnancy.severe_headache_or_vision: True,
                pregnancy.bp_systolic: 140,
                pregnancy.bp_diastolic: 85,
            },
            expect=YES,
        ),
        Example(
            who="a woman after birth with a severe headache and a lower blood pressure of 90",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 28,
                person.pregnancy_status: "postpartum",
                pregnancy.severe_headache_or_vision: True,
                pregnancy.bp_systolic: 135,
                pregnancy.bp_diastolic: 90,
            },
            expect=YES,
        ),
        Example(
            who="a woman with a severe headache alone and 139/89",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 28,
                person.pregnancy_status: "third_trimester",
                pregnancy.severe_headache_or_vision: True,
                pregnancy.pain_under_ribs_or_vomiting: False,
                pregnancy.bp_systolic: 139,
                pregnancy.bp_diastolic: 89,
                nerve_muscle.whole_body_jerking: False,
                nerve_muscle.loss_of_consciousness: False,
            },
            expect=NO,
        ),
        Example(
            who="a woman who fainted a week after birth",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 28,
                person.pregnancy_status: "postpartum",
                nerve_muscle.loss_of_consciousness: True,
            },
            expect=YES,
        ),
        Example(
            who="a woman in late pregnancy with 159/109 and no severe sign",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 28,
                person.pregnancy_status: "third_trimester",
                pregnancy.bp_systolic: 159,
                pregnancy.bp_diastolic: 109,
                pregnancy.severe_headache_or_vision: False,
                nerve_muscle.whole_body_jerking: False,
                nerve_muscle.loss_of_consciousness: False,
            },
            expect=NO,
        ),
        Example(
            who="a woman of 28 who is not pregnant",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 28,
                person.pregnancy_status: "none",
            },
            expect=NO,
        ),
        Example(
            who="a man, who is not asked about pregnancy",
            facts={person.sex_at_birth: "male"},
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
