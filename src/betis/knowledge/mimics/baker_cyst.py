"""Baker's cyst or its rupture."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Number, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.injury_infection import injury_infection
from betis.knowledge.facts.lifestyle import lifestyle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

baker_cyst = Mimic(
    title=say(id="Kista Baker atau pecahnya", en="Baker's cyst or its rupture"),
    says=say(id="", en="Scan to exclude a clot first"),
    differs=say(
        id="",
        en="Fullness behind the knee, then sudden calf pain and swelling, sometimes bruising under the ankle; looks like a clot and needs ultrasound.",
    ),
    do=say(id="", en=""),
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.SAME_DAY,
    supports=(
        Weight(when=injury_infection.fullness_behind_knee, cites="bakers_bmj", grade=Grade.STRONG),
        Weight(when=circulation.leg_swelling_one_side, cites="bakers_bmj", grade=Grade.MODERATE),
        Weight(
            when=injury_infection.bruise_or_dent_in_calf, cites="bakers_bmj", grade=Grade.MODERATE
        ),
        Weight(when=lifestyle.knee_hip_pain_arthritis, cites="bakers_jp", grade=Grade.MODERATE),
    ),
    checks=(
        "venous_duplex",
        "leg_ultrasound",
    ),
    see=(
        "gp",
        "orthopaedic_spine",
    ),
    frequency=(
        Number(
            value="1.2% of swollen legs",
            what=say(id="", en="ruptured cyst"),
            people=say(id="", en="one hospital series, n=424"),
            cites="bakers_jp",
        ),
    ),
    icd10="M71.2",
    cites=(
        "bakers_jp",
        "bakers_bmj",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="fullness_behind_knee",
            facts={injury_infection.fullness_behind_knee: True},
            expect=YES,
        ),
        Example(
            who="leg_swelling_one_side", facts={circulation.leg_swelling_one_side: True}, expect=YES
        ),
        Example(
            who="bruise_or_dent_in_calf",
            facts={injury_infection.bruise_or_dent_in_calf: True},
            expect=YES,
        ),
        Example(
            who="knee_hip_pain_arthritis",
            facts={lifestyle.knee_hip_pain_arthritis: True},
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={
                injury_infection.fullness_behind_knee: False,
                circulation.leg_swelling_one_side: False,
                injury_infection.bruise_or_dent_in_calf: False,
                lifestyle.knee_hip_pain_arthritis: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
