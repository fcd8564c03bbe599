"""A pop, bruise or dent in the calf."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.injury_infection import injury_infection
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

calf_injury = RedFlag(
    title=say(id="Letupan, memar, atau lekukan di betis", en="A pop, bruise or dent in the calf"),
    says=say(
        id=(
            "Rasa letupan atau tendangan, memar, atau lekukan di betis mengarah ke otot yang "
            "robek. Gumpalan darah dan kista lutut yang pecah dapat tampak sama."
        ),
        en=(
            "A pop or kick, a bruise or a dent in the calf points to a torn muscle. A clot, or a "
            "burst cyst of the knee, can look the same."
        ),
    ),
    urgency=Urgency.WITHIN_TWO_WEEKS,
    do=say(
        id=(
            "Istirahatkan, kompres dingin dengan kain, dan jangan memijat. Periksa ke dokter "
            "dalam beberapa hari. Hari ini juga bila bengkak, memar luas dengan pengencer darah, "
            "atau tidak bisa berjinjit."
        ),
        en=(
            "Rest it, cool it through a cloth, and do not massage. See a doctor within days. Go "
            "today if it swells, bruises widely on a blood thinner, or you cannot rise on the "
            "toes."
        ),
    ),
    when=injury_infection.pop_or_kick_feeling | injury_infection.bruise_or_dent_in_calf,
    suspects=(
        "calf_muscle_tear",
        "achilles_rupture",
        "baker_cyst",
        "hidden_leg_injury",
    ),
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man who felt a pop in the calf at tennis",
            facts={injury_infection.pop_or_kick_feeling: True},
            expect=YES,
        ),
        Example(
            who="a woman with a bruise in the calf and no memory of a blow",
            facts={injury_infection.bruise_or_dent_in_calf: True},
            expect=YES,
        ),
        Example(
            who="a man with an unhurt calf",
            facts={
                injury_infection.pop_or_kick_feeling: False,
                injury_infection.bruise_or_dent_in_calf: False,
            },
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
