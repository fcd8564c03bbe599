"""Severe pre-eclampsia signs."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.person import person
from betis.knowledge.facts.pregnancy import pregnancy
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

# 160/110 recalled; symptom list read
pre_eclampsia_severe = RedFlag(
    title=say(id="Tanda preeklamsia berat", en="Severe pre-eclampsia signs"),
    says=say(
        id="",
        en="Pregnancy or within 6 weeks of birth with blood pressure 160/110 or higher, or severe headache or visual disturbance plus upper abdominal pain or vomiting, or a fit or blackout",
    ),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id="Hubungi nomor darurat sekarang (di Indonesia 119).",
        en="Call the emergency number now (in Indonesia 119).",
    ),
    when=person.pregnancy_status.among("second_trimester", "third_trimester", "postpartum")
    & (
        pregnancy.bp_systolic.at_least(160)
        | pregnancy.bp_diastolic.at_least(110)
        | (pregnancy.severe_headache_or_vision & pregnancy.pain_under_ribs_or_vomiting)
        | nerve_muscle.whole_body_jerking
        | nerve_muscle.loss_of_consciousness
    ),
    suspects=(
        "pre_eclampsia",
        "eclampsia",
    ),
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
                pregnancy.bp_systolic: 160,
            },
            expect=YES,
        ),
        Example(who="none of it", facts={person.pregnancy_status: "none"}, expect=NO),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
