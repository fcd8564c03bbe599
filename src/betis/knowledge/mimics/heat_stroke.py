"""Heat stroke."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.cramp import cramp
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

heat_stroke = Mimic(
    title=say(id="Serangan panas (heat stroke)", en="Heat stroke"),
    says=say(id="", en="Cool with cold water immersion or soaking at once while calling help"),
    differs=say(
        id="",
        en="Core temperature above 40 C with confusion, collapse or unconsciousness during or after heat or exertion; cramps alone with clear thinking is heat cramp.",
    ),
    do=say(id="", en=""),
    certainty=Certainty.HIGH,
    usual_urgency=Urgency.EMERGENCY_NOW,
    supports=(
        Weight(when=body.heavy_sweating_or_heat_exposure, cites="acsm_heat", grade=Grade.STRONG),
        Weight(when=body.confused_or_very_drowsy, cites="acsm_heat", grade=Grade.STRONG),
        Weight(when=body.body_temperature_c.more_than(40), cites="acsm_heat", grade=Grade.STRONG),
        Weight(when=cramp.cramp_sites.includes("all_over"), cites="nata_heat", grade=Grade.WEAK),
    ),
    see=("ed",),
    icd10="T67.0",
    cites=(
        "acsm_heat",
        "nata_heat",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="heavy_sweating_or_heat_exposure",
            facts={body.heavy_sweating_or_heat_exposure: True},
            expect=YES,
        ),
        Example(
            who="confused_or_very_drowsy", facts={body.confused_or_very_drowsy: True}, expect=YES
        ),
        Example(
            who="body_temperature_c more than 40.0 °C",
            facts={body.fever: True, body.body_temperature_c: 40.1},
            expect=YES,
        ),
        Example(
            who="cramp_sites: Many muscles all over",
            facts={cramp.cramp_sites: ["all_over"]},
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={
                body.heavy_sweating_or_heat_exposure: False,
                body.confused_or_very_drowsy: False,
                body.body_temperature_c: 40.0,
                cramp.cramp_sites: [],
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
