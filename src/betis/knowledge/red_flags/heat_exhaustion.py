"""Heat exhaustion."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.more_signs import more_signs
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

heat_exhaustion = RedFlag(
    title=say(id="Kelelahan panas", en="Heat exhaustion"),
    says=say(
        id=(
            "Sakit kepala, mual, muntah, atau sangat lemas karena panas berarti kelelahan panas. "
            "Kram karena panas sering menyertainya. Bila pikiran mulai kacau atau suhu di atas 40 "
            "°C, itu serangan panas dan darurat."
        ),
        en=(
            "Headache, nausea, vomiting or great weakness from heat means heat exhaustion. Heat "
            "cramps often come with it. Once the mind clouds or the temperature passes 40 °C it "
            "is heat stroke, an emergency."
        ),
    ),
    urgency=Urgency.SAME_DAY,
    do=say(
        id=(
            "Pindah ke tempat teduh, longgarkan baju, dinginkan dengan kain basah, dan minum "
            "sedikit-sedikit. Bila tidak membaik dalam 30 menit, bingung, atau pingsan, telepon "
            "119 atau 112. Bila membaik, tetap periksa hari ini."
        ),
        en=(
            "Move to shade, loosen clothes, cool with wet cloths and drink in sips. If no better "
            "within 30 minutes, or with confusion or collapse, call 119 or 112. If better, still "
            "see a doctor today."
        ),
    ),
    when=more_signs.heat_unwell,
    suspects=(
        "heat_stroke",
        "dehydration",
        "summer_heat_season",
    ),
    cites=(
        "nata_heat",
        "acsm_heat",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a builder with headache and vomiting after a day in the sun",
            facts={body.heavy_sweating_or_heat_exposure: True, more_signs.heat_unwell: True},
            expect=YES,
        ),
        Example(
            who="a runner who sweated but feels well",
            facts={body.heavy_sweating_or_heat_exposure: True, more_signs.heat_unwell: False},
            expect=NO,
        ),
        Example(
            who="somebody who has not been in the heat",
            facts={body.heavy_sweating_or_heat_exposure: False},
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
