"""One leg swollen or painful in pregnancy or after birth."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.person import person
from betis.knowledge.facts.pregnancy import pregnancy
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

# D-dimer cannot exclude a clot in pregnancy; a negative LEFt rule alone does not exclude it
one_leg_swollen_pregnancy = RedFlag(
    title=say(
        id="Satu tungkai bengkak atau nyeri saat hamil atau setelah melahirkan",
        en="One leg swollen or painful in pregnancy or after birth",
    ),
    says=say(
        id="",
        en="Pregnant or within 6 weeks of birth, with one-sided swelling, a calf difference of 2 cm or more, or left-leg symptoms",
    ),
    urgency=Urgency.SAME_DAY,
    do=say(
        id="Temui tim kebidanan atau IGD hari ini; perlu USG vena.",
        en="See the maternity or emergency team today; a scan is needed.",
    ),
    when=person.pregnancy_status.among(
        "first_trimester", "second_trimester", "third_trimester", "postpartum"
    )
    & (
        circulation.leg_swelling_one_side
        | circulation.calf_difference_cm.at_least(2)
        | pregnancy.left_leg_symptoms_pregnancy
    ),
    suspects=("deep_vein_thrombosis",),
    cites=(
        "left_rule",
        "nice_dvt",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="pregnancy_status: Yes, weeks 1-13 or Yes, weeks 14-27 or Yes, week 28 or later or Gave bir",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 10,
                person.pregnancy_status: "first_trimester",
                circulation.leg_swelling_one_side: True,
            },
            expect=YES,
        ),
        Example(who="none of it", facts={person.pregnancy_status: "none"}, expect=NO),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
