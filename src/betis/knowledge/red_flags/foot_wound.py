"""A foot wound that does not heal, or dark skin."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.circulation import circulation
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

foot_wound = RedFlag(
    title=say(
        id="Luka kaki yang tidak sembuh atau kulit kehitaman",
        en="A foot wound that does not heal, or dark skin",
    ),
    says=say(
        id="Luka kaki yang tidak sembuh atau kulit yang menghitam bisa menjadi tanda pertama diabetes. Bisa juga pembuluh nadi sudah menyempit tanpa diketahui.",
        en="A foot wound that does not heal, or skin turning dark, can be the first sign of diabetes. It can also mean narrowed arteries that nobody knows of yet.",
    ),
    urgency=Urgency.WITHIN_TWO_WEEKS,
    do=say(
        id=(
            "Periksa ke dokter dalam beberapa hari; minta tes gula darah dan pemeriksaan nadi "
            "kaki. Hari ini juga bila kulit hitam, bernanah, demam, atau kaki kebas."
        ),
        en=(
            "See a doctor within days; ask for a blood sugar test and a check of the foot pulses. "
            "Go today if the skin is black, with pus or fever, or if the foot is numb."
        ),
    ),
    when=circulation.foot_wound_or_black_skin,
    suspects=(
        "diabetes_mellitus",
        "peripheral_arterial_disease",
    ),
    cites=(
        "ali_highland",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man with a sore on the heel for six weeks",
            facts={circulation.foot_wound_or_black_skin: True},
            expect=YES,
        ),
        Example(
            who="a woman with healthy feet",
            facts={circulation.foot_wound_or_black_skin: False},
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
