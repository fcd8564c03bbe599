"""A cramp that will not let go after 10 minutes."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

# UK patient guidance gives 10 minutes; shorter cramps are normal
cramp_over_10_min_now = RedFlag(
    title=say(
        id="Kram tidak mengendur setelah 10 menit",
        en="A cramp that will not let go after 10 minutes",
    ),
    says=say(id="", en="A cramp lasting more than 10 minutes that does not ease with stretching"),
    urgency=Urgency.SAME_DAY,
    do=say(id="Cari pertolongan medis sekarang.", en="Get medical help now."),
    when=cramp.cramp_happening_now_minutes.more_than(10),
    suspects=(
        "acute_limb_ischaemia",
        "acute_compartment_syndrome",
        "tetanus",
        "dystonia",
    ),
    cites=(
        "nidirect_cramps",
        "nhs_cramps",
        "nhs_cramps_2017",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="cramp_happening_now_minutes more than 10 minutes",
            facts={cramp.cramp_happening_now: True, cramp.cramp_happening_now_minutes: 11},
            expect=YES,
        ),
        Example(who="none of it", facts={cramp.cramp_happening_now_minutes: 10}, expect=NO),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
