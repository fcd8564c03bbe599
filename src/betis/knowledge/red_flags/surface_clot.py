"""Hard tender cord under the skin."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.circulation import circulation
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

surface_clot = RedFlag(
    title=say(id="Urat keras dan nyeri di bawah kulit", en="Hard tender cord under the skin"),
    says=say(
        id=(
            "Urat yang keras dan nyeri tepat di bawah kulit biasanya radang vena permukaan "
            "(tromboflebitis). Pada 6 sampai 44% orang, gumpalan di vena dalam juga ada atau "
            "menyusul. Karena itu jangan dipijat dan periksakan."
        ),
        en=(
            "A hard tender cord just under the skin is usually an inflamed surface vein "
            "(thrombophlebitis). In 6 to 44% of people a clot in a deep vein is there too or "
            "follows. So do not massage it, and have it checked."
        ),
    ),
    urgency=Urgency.WITHIN_TWO_WEEKS,
    do=say(
        id=(
            "Periksa ke dokter dalam beberapa hari. Hari ini juga bila tungkai bengkak, urat "
            "dekat lipat paha, hamil, atau punya kanker. Jangan memijat. Bila sesak, telepon 119 "
            "atau 112."
        ),
        en=(
            "See a doctor within days. Go today if the leg is swollen, the cord is near the "
            "groin, in pregnancy or with cancer. No massage. With breathlessness, call 119 or "
            "112."
        ),
    ),
    when=circulation.tender_cord_under_skin,
    suspects=("superficial_vein_thrombosis",),
    cites=("svt_ggc",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman with varicose veins, one of them hard and sore",
            facts={circulation.tender_cord_under_skin: True},
            expect=YES,
        ),
        Example(
            who="a man with soft veins",
            facts={circulation.tender_cord_under_skin: False},
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
