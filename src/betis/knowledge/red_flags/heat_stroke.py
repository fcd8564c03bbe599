"""Confusion, collapse or very high temperature in the heat."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

heat_stroke = RedFlag(
    title=say(
        id="Bingung, pingsan, atau sangat panas karena hawa panas",
        en="Confusion, collapse or very high temperature in the heat",
    ),
    says=say(
        id=(
            "Setelah kepanasan atau kerja berat, suhu tubuh di atas 40 °C atau gangguan kesadaran "
            "berarti serangan panas (heat stroke). Organ dapat rusak bila tubuh tidak segera "
            "didinginkan. Kram karena panas dengan pikiran jernih jauh lebih ringan. Bingung "
            "setelah minum air putih sangat banyak bisa juga karena natrium darah turun."
        ),
        en=(
            "After heat or hard effort, a temperature above 40 °C or a clouded mind means heat "
            "stroke. Organs can be damaged unless the body is cooled at once. A heat cramp with a "
            "clear mind is far milder. Confusion after drinking very much plain water can also "
            "mean that blood sodium has fallen."
        ),
    ),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id=(
            "Telepon 119 atau 112 sekarang. Bila tidak tersambung, minta diantar ke IGD terdekat. "
            "Pindahkan ke tempat teduh dan segera dinginkan seluruh tubuh dengan air dingin "
            "sambil menunggu. Jangan memberi minum bila tidak sadar penuh."
        ),
        en=(
            "Call 119 or 112 now (elsewhere your local emergency number). If you cannot get "
            "through, have someone take you to the nearest emergency department. Move the person "
            "to shade and cool the whole body with cold water at once while waiting. Give nothing "
            "to drink unless fully awake."
        ),
    ),
    when=body.heavy_sweating_or_heat_exposure
    & (
        body.confused_or_very_drowsy
        | nerve_muscle.loss_of_consciousness
        | nerve_muscle.loss_of_coordination
        | nerve_muscle.whole_body_jerking
        | body.body_temperature_c.more_than(40)
    ),
    suspects=(
        "heat_stroke",
        "hyponatraemia",
    ),
    cites=(
        "acsm_heat",
        "nata_heat",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="arms and legs did not jerk rhythmically; heavy sweating or working in heat; loss of consciousness during an at",
            facts={
                nerve_muscle.whole_body_jerking: False,
                body.heavy_sweating_or_heat_exposure: True,
                nerve_muscle.loss_of_consciousness: True,
            },
            expect=YES,
        ),
        Example(
            who="loss of control or balance during or after an attack; heavy sweating or working in heat",
            facts={
                nerve_muscle.loss_of_coordination: True,
                body.heavy_sweating_or_heat_exposure: True,
            },
            expect=YES,
        ),
        Example(
            who="heavy sweating or working in heat; arms and legs jerked rhythmically; movement and balance kept during and aft",
            facts={
                body.heavy_sweating_or_heat_exposure: True,
                nerve_muscle.whole_body_jerking: True,
                nerve_muscle.loss_of_coordination: False,
            },
            expect=YES,
        ),
        Example(
            who="a farm worker who became confused at noon in the field",
            facts={body.heavy_sweating_or_heat_exposure: True, body.confused_or_very_drowsy: True},
            expect=YES,
        ),
        Example(
            who="a runner with a temperature of 40.1 °C",
            facts={body.heavy_sweating_or_heat_exposure: True, body.body_temperature_c: 40.1},
            expect=YES,
        ),
        Example(
            who="a runner with a clear mind and a temperature of 40.0 °C",
            facts={
                body.heavy_sweating_or_heat_exposure: True,
                body.confused_or_very_drowsy: False,
                nerve_muscle.loss_of_consciousness: False,
                nerve_muscle.loss_of_coordination: False,
                nerve_muscle.whole_body_jerking: False,
                body.body_temperature_c: 40.0,
            },
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
