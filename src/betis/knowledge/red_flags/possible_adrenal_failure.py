"""Dizziness on standing, craving for salt and dark skin creases."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

possible_adrenal_failure = RedFlag(
    title=say(
        id="Pusing saat berdiri, ingin garam, dan lipatan kulit menghitam",
        en="Dizziness on standing, craving for salt and dark skin creases",
    ),
    says=say(
        id=(
            "Pusing saat berdiri, ingin makan garam, dan lipatan kulit yang menghitam bisa "
            "berarti kelenjar adrenal kurang bekerja (penyakit Addison). Kram otot termasuk "
            "gejalanya. Penyakit ini jarang, tetapi dapat diobati."
        ),
        en=(
            "Dizziness on standing, craving for salt and darkening skin creases can mean that the "
            "adrenal glands do too little (Addison disease). Muscle cramps are among its signs. "
            "It is rare, but treatable."
        ),
    ),
    urgency=Urgency.WITHIN_TWO_WEEKS,
    do=say(
        id=(
            "Periksa ke dokter dalam beberapa hari; tanyakan tes natrium, kalium, dan kortisol. "
            "Bila muntah terus, bingung, atau pingsan, telepon 119 atau 112."
        ),
        en=(
            "See a doctor within days; ask about sodium, potassium and cortisol. With constant "
            "vomiting, confusion or collapse, call 119 or 112."
        ),
    ),
    when=body.dizzy_standing_salt_craving_dark_skin,
    suspects=("adrenal_insufficiency",),
    cites=("nhs_addison",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman with dizziness, salt craving and dark palms",
            facts={body.dizzy_standing_salt_craving_dark_skin: True},
            expect=YES,
        ),
        Example(
            who="a man without these",
            facts={body.dizzy_standing_salt_craving_dark_skin: False},
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
