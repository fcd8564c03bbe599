"""Blood, leaking waters, or fewer movements in pregnancy."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.more_signs import more_signs
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

pregnancy_needs_check_today = RedFlag(
    title=say(
        id="Darah, air ketuban, atau gerakan janin berkurang",
        en="Blood, leaking waters, or fewer movements in pregnancy",
    ),
    says=say(
        id=(
            "Sedikit darah pada hamil muda, air ketuban yang keluar, dan gerakan janin yang "
            "berkurang perlu diperiksa hari ini. Sebagian besar berakhir baik, tetapi hanya "
            "pemeriksaan yang dapat memastikannya."
        ),
        en=(
            "A little blood in early pregnancy, leaking waters and fewer movements of the baby "
            "need a check today. Most end well, but only a check can tell."
        ),
    ),
    urgency=Urgency.SAME_DAY,
    do=say(
        id=(
            "Hubungi bidan atau dokter kandungan sekarang dan datang hari ini. Bila darah banyak, "
            "nyeri hebat, demam, atau pingsan, telepon 119 atau 112."
        ),
        en=(
            "Contact the midwife or obstetrician now and go today. With much blood, severe pain, "
            "fever or a faint, call 119 or 112."
        ),
    ),
    when=more_signs.pregnancy_bleeding
    | more_signs.pregnancy_waters_leaking
    | more_signs.pregnancy_less_movement,
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman 8 weeks pregnant with a little blood",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 28,
                person.pregnancy_status: "first_trimester",
                more_signs.pregnancy_bleeding: True,
            },
            expect=YES,
        ),
        Example(
            who="a woman 30 weeks pregnant who leaks fluid",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 28,
                person.pregnancy_status: "third_trimester",
                more_signs.pregnancy_waters_leaking: True,
            },
            expect=YES,
        ),
        Example(
            who="a woman whose baby has grown quiet",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 28,
                person.pregnancy_status: "third_trimester",
                more_signs.pregnancy_less_movement: True,
            },
            expect=YES,
        ),
        Example(
            who="a woman 30 weeks pregnant without these signs",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 28,
                person.pregnancy_status: "third_trimester",
                more_signs.pregnancy_bleeding: False,
                more_signs.pregnancy_waters_leaking: False,
                more_signs.pregnancy_less_movement: False,
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
