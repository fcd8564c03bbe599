"""Warning signs of pre-eclampsia."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.person import person
from betis.knowledge.facts.pregnancy import pregnancy
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

# The 140/90 limit is recalled; the list of symptoms was read.
pre_eclampsia = RedFlag(
    title=say(id="Tanda bahaya preeklamsia", en="Warning signs of pre-eclampsia"),
    says=say(
        id=(
            "Preeklamsia ialah tekanan darah tinggi berbahaya pada kehamilan, biasanya sejak 20 "
            "minggu atau segera setelah melahirkan. Tandanya sakit kepala berat, gangguan "
            "penglihatan, nyeri di bawah tulang rusuk, muntah, atau bengkak mendadak pada wajah "
            "dan tangan. Tekanan darah 140/90 atau lebih juga tanda. Kram kaki sendiri bukan "
            "tandanya."
        ),
        en=(
            "Pre-eclampsia is a dangerous rise of blood pressure in pregnancy, usually from 20 "
            "weeks or soon after birth. Its signs are severe headache, disturbed vision, pain "
            "below the ribs, vomiting, or sudden swelling of face and hands. A blood pressure of "
            "140/90 or more is a sign as well. Leg cramps by themselves are not."
        ),
    ),
    urgency=Urgency.SAME_DAY,
    do=say(
        id=(
            "Hubungi bidan atau dokter kandungan sekarang. Tekanan darah dan air seni harus "
            "diperiksa hari ini. Bila kejang, pingsan, atau sakit kepala makin berat, telepon 119 "
            "atau 112 sekarang."
        ),
        en=(
            "Contact the maternity unit now. Blood pressure and urine must be checked today. With "
            "a fit, a blackout or a worsening headache, call 119 or 112 now."
        ),
    ),
    when=person.pregnancy_status.among("second_trimester", "third_trimester", "postpartum")
    & (
        pregnancy.severe_headache_or_vision
        | pregnancy.pain_under_ribs_or_vomiting
        | pregnancy.sudden_swelling_face_hands
        | pregnancy.bp_systolic.at_least(140)
        | pregnancy.bp_diastolic.at_least(90)
    ),
    cites=(
        "apec_preeclampsia",
        "bp_pregnancy",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="upper blood pressure number 140",
            facts={pregnancy.bp_systolic: 140},
            expect=UNKNOWN,
        ),
        Example(
            who="pregnancy or recent birth third_trimester; pain below the ribs, or vomiting; age 25; sex at birth female",
            facts={
                person.pregnancy_status: "third_trimester",
                pregnancy.pain_under_ribs_or_vomiting: True,
                person.age_years: 25,
                person.sex_at_birth: "female",
            },
            expect=YES,
        ),
        Example(
            who="pregnancy or recent birth second_trimester; sex at birth female; sudden swelling of face, hands or feet; age 2",
            facts={
                person.pregnancy_status: "second_trimester",
                person.sex_at_birth: "female",
                pregnancy.sudden_swelling_face_hands: True,
                person.age_years: 26,
            },
            expect=YES,
        ),
        Example(
            who="a woman 26 weeks pregnant with a severe headache",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 28,
                person.pregnancy_status: "second_trimester",
                pregnancy.severe_headache_or_vision: True,
            },
            expect=YES,
        ),
        Example(
            who="a woman in late pregnancy with a blood pressure of 140/80",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 28,
                person.pregnancy_status: "third_trimester",
                pregnancy.bp_systolic: 140,
                pregnancy.bp_diastolic: 80,
            },
            expect=YES,
        ),
        Example(
            who="a woman in late pregnancy with a blood pressure of 130/90",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 28,
                person.pregnancy_status: "third_trimester",
                pregnancy.bp_systolic: 130,
                pregnancy.bp_diastolic: 90,
            },
            expect=YES,
        ),
        Example(
            who="a woman in late pregnancy with a blood pressure of 139/89 and no complaint",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 28,
                person.pregnancy_status: "third_trimester",
                pregnancy.severe_headache_or_vision: False,
                pregnancy.pain_under_ribs_or_vomiting: False,
                pregnancy.sudden_swelling_face_hands: False,
                pregnancy.bp_systolic: 139,
                pregnancy.bp_diastolic: 89,
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
