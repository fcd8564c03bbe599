"""A very listless or badly dried-out child."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.more_signs import more_signs
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

child_badly_dried_out = RedFlag(
    title=say(
        id="Anak sangat lemas atau kekurangan cairan berat",
        en="A very listless or badly dried-out child",
    ),
    says=say(
        id=(
            "Anak yang sangat lemas, tidak mau minum, bermata cekung, atau menangis tanpa air "
            "mata mungkin kekurangan cairan berat. Pada anak kecil keadaan ini dapat memburuk "
            "dalam beberapa jam."
        ),
        en=(
            "A child who is very listless, refuses to drink, has sunken eyes or cries without "
            "tears may be badly short of fluid. In a small child this can worsen within hours."
        ),
    ),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id=(
            "Telepon 119 atau 112 sekarang. Bila tidak tersambung, minta diantar ke IGD terdekat. "
            "Bila anak sadar dan mau menelan, beri oralit sesendok demi sesendok sambil "
            "menunggu. Tetap susui bayi."
        ),
        en=(
            "Call 119 or 112 now (elsewhere your local emergency number). If you cannot get "
            "through, have someone take you to the nearest emergency department. If the child is "
            "awake and swallows, give oral rehydration salts by the spoon while waiting. Keep "
            "breastfeeding a baby."
        ),
    ),
    when=more_signs.child_dry_or_listless,
    suspects=(
        "dehydration",
        "infection_or_gut_losses",
    ),
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a child of 2 with sunken eyes who refuses every drink",
            facts={person.age_years: 2, more_signs.child_dry_or_listless: True},
            expect=YES,
        ),
        Example(
            who="a child of 6 who plays and drinks",
            facts={person.age_years: 6, more_signs.child_dry_or_listless: False},
            expect=NO,
        ),
        Example(
            who="an adult of 30, who is not asked about this",
            facts={person.age_years: 30},
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
