"""LEFt rule (suspected leg clot in pregnancy)."""

from datetime import date

from betis.guideline.items import Criterion, Example
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.person import person
from betis.knowledge.facts.pregnancy import pregnancy
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

left_rule_pregnancy = Criterion(
    title=say(
        id="Aturan LEFt (dugaan DVT saat hamil)", en="LEFt rule (suspected leg clot in pregnancy)"
    ),
    says=say(
        id="Aturan ini untuk ibu hamil dengan keluhan tungkai yang dicurigai DVT. Tiga tanda: keluhan di tungkai kiri; selisih lingkar betis 2 cm atau lebih; trimester pertama. Dengan satu tanda atau lebih, 11,7% (13 dari 111) ternyata DVT. Tanpa tanda, tidak satu pun dari 46, tetapi angkanya bisa sampai 7,9%. Karena itu aturan ini tidak pernah menjadi satu-satunya alasan untuk tenang.",
        en="The rule is for pregnant women with leg trouble in whom a clot is suspected. Three signs: trouble in the left leg; calves that differ by 2 cm or more; first trimester. With one sign or more, 11.7% (13 of 111) had a clot. With none, 0 of 46 did, but it could be up to 7.9%. So the rule is never by itself a reason to feel safe.",
    ),
    when=person.pregnancy_status.among("first_trimester", "second_trimester", "third_trimester")
    & (
        pregnancy.left_leg_symptoms_pregnancy
        | circulation.calf_difference_cm.at_least(2)
        | (
            person.pregnancy_status.among("first_trimester")
            & (circulation.leg_swelling_one_side | circulation.deep_calf_tenderness)
        )
    ),
    cites=("left_rule",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 30, 32 weeks pregnant, with a swollen left leg",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 30,
                person.pregnancy_status: "third_trimester",
                pregnancy.left_leg_symptoms_pregnancy: True,
            },
            expect=YES,
        ),
        Example(
            who="a woman of 28, 20 weeks pregnant, with calves that differ by 2.0 cm",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 28,
                person.pregnancy_status: "second_trimester",
                circulation.leg_swelling_one_side: True,
                circulation.calf_difference_cm: 2.0,
            },
            expect=YES,
        ),
        Example(
            who="a woman of 28, 20 weeks pregnant, with a swollen right leg and calves that differ by 1.9 cm",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 28,
                person.pregnancy_status: "second_trimester",
                circulation.leg_swelling_one_side: True,
                circulation.calf_difference_cm: 1.9,
                pregnancy.left_leg_symptoms_pregnancy: False,
            },
            expect=NO,
        ),
        Example(
            who="a woman of 25, 9 weeks pregnant, with a sore calf",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 25,
                person.pregnancy_status: "first_trimester",
                circulation.deep_calf_tenderness: True,
            },
            expect=YES,
        ),
        Example(
            who="a man of 60 with one swollen leg",
            facts={
                person.sex_at_birth: "male",
                person.age_years: 60,
                circulation.leg_swelling_one_side: True,
            },
            expect=NO,
        ),
        Example(
            who="a woman of 25, 9 weeks pregnant, asked nothing else",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 25,
                person.pregnancy_status: "first_trimester",
            },
            expect=UNKNOWN,
        ),
    ),
    settles=(),
)
