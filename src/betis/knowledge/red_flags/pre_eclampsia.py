"""Warning signs of pre-eclampsia."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.person import person
from betis.knowledge.facts.pregnancy import pregnancy
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

# 140/90 threshold recalled; the symptom list was read
pre_eclampsia = RedFlag(
    title=say(id="Tanda bahaya preeklamsia", en="Warning signs of pre-eclampsia"),
    says=say(
        id="",
        en="Pregnant from week 14 or up to 6 weeks after birth with severe headache or visual disturbance, pain below the ribs or vomiting, sudden swelling of face/hands/feet, or blood pressure 140/90 or higher",
    ),
    urgency=Urgency.SAME_DAY,
    do=say(
        id="Hubungi layanan kebidanan sekarang; tekanan darah dan urin harus diperiksa hari ini.",
        en="Contact the maternity unit now and have blood pressure and urine checked today.",
    ),
    when=person.pregnancy_status.among("second_trimester", "third_trimester", "postpartum")
    & (
        pregnancy.severe_headache_or_vision
        | pregnancy.pain_under_ribs_or_vomiting
        | pregnancy.sudden_swelling_face_hands
        | pregnancy.bp_systolic.at_least(140)
        | pregnancy.bp_diastolic.at_least(90)
    ),
    suspects=("pre_eclampsia",),
    cites=(
        "apec_preeclampsia",
        "bp_pregnancy",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="pregnancy_status: Yes, weeks 14-27 or Yes, week 28 or later or Gave birth in the last 6 we",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 10,
                person.pregnancy_status: "second_trimester",
                pregnancy.severe_headache_or_vision: True,
            },
            expect=YES,
        ),
        Example(who="none of it", facts={person.pregnancy_status: "none"}, expect=NO),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
