"""Skin infection with severe pain or fast spread."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.injury_infection import injury_infection
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

necrotising = RedFlag(
    title=say(
        id="Infeksi kulit sangat nyeri atau cepat meluas",
        en="Skin infection with severe pain or fast spread",
    ),
    says=say(
        id="",
        en="Pain much worse than the skin looks together with redness or fever, or redness spreading within hours or with blisters, or redness with confusion",
    ),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id="Hubungi nomor darurat sekarang (di Indonesia 119).",
        en="Call the emergency number now (in Indonesia 119).",
    ),
    when=(injury_infection.pain_out_of_proportion & (circulation.leg_red_warm | body.fever))
    | circulation.redness_spreading_fast
    | (circulation.leg_red_warm & body.confused_or_very_drowsy),
    suspects=(
        "necrotising_infection",
        "sepsis",
    ),
    cites=("necfasc_pulse",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="pain_out_of_proportion and (leg_red_warm or fever)",
            facts={injury_infection.pain_out_of_proportion: True, circulation.leg_red_warm: True},
            expect=YES,
        ),
        Example(
            who="redness_spreading_fast",
            facts={circulation.leg_red_warm: True, circulation.redness_spreading_fast: True},
            expect=YES,
        ),
        Example(
            who="leg_red_warm and confused_or_very_drowsy",
            facts={circulation.leg_red_warm: True, body.confused_or_very_drowsy: True},
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={
                injury_infection.pain_out_of_proportion: False,
                circulation.redness_spreading_fast: False,
                circulation.leg_red_warm: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
