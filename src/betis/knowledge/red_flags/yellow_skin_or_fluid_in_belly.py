"""Yellow skin or a belly swollen with fluid."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

yellow_skin_or_fluid_in_belly = RedFlag(
    title=say(
        id="Kulit kuning atau perut membesar karena cairan",
        en="Yellow skin or a belly swollen with fluid",
    ),
    says=say(
        id=(
            "Kulit atau mata kuning dan perut yang membesar karena cairan mengarah ke penyakit "
            "hati. Kram sering terjadi pada sirosis."
        ),
        en=(
            "Yellow skin or eyes, and a belly swollen with fluid, point to liver disease. Cramps "
            "are common in cirrhosis."
        ),
    ),
    urgency=Urgency.WITHIN_TWO_WEEKS,
    do=say(
        id=(
            "Periksa ke dokter dalam beberapa hari untuk tes hati. Hari ini juga bila demam, "
            "perut nyeri, atau air kencing gelap. Bila bingung atau muntah darah, telepon 119 "
            "atau 112."
        ),
        en=(
            "See a doctor within days for liver tests. Go today with fever, belly pain or dark "
            "urine. With confusion or vomiting of blood, call 119 or 112."
        ),
    ),
    when=body.yellow_skin_or_swollen_belly,
    suspects=("cirrhosis",),
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 58 with yellow eyes",
            facts={body.yellow_skin_or_swollen_belly: True},
            expect=YES,
        ),
        Example(
            who="a woman with white eyes and a flat belly",
            facts={body.yellow_skin_or_swollen_belly: False},
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
