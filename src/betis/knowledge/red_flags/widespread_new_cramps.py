"""New widespread cramps outside the legs."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

widespread_new_cramps = RedFlag(
    title=say(id="Kram menyebar baru di luar tungkai", en="New widespread cramps outside the legs"),
    says=say(id="", en="Cramps in hands, abdomen, jaw or all over, getting worse over weeks"),
    urgency=Urgency.WITHIN_TWO_WEEKS,
    do=say(
        id="Temui dokter dalam dua minggu; periksa kalsium, magnesium, dan kekuatan otot.",
        en="See a doctor within two weeks; check calcium, magnesium and strength.",
    ),
    when=(
        cramp.cramp_sites.includes("hand_arm")
        | cramp.cramp_sites.includes("abdomen")
        | cramp.cramp_sites.includes("jaw_face")
        | cramp.cramp_sites.includes("all_over")
    )
    & cramp.getting_worse_fast,
    suspects=(
        "hypocalcaemia",
        "motor_neurone_disease",
        "cramp_fasciculation_syndrome",
    ),
    cites=(
        "als_caress",
        "sfe_hypocalcaemia",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="(cramp_sites: Hand or arm or cramp_sites: Abdomen or cramp_sites: Jaw or face or cramp_sit",
            facts={cramp.cramp_sites: ["hand_arm"], cramp.getting_worse_fast: True},
            expect=YES,
        ),
        Example(who="none of it", facts={cramp.cramp_sites: []}, expect=NO),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
