"""Heat stroke."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

heat_stroke = Mimic(
    title=say(id="Serangan panas (heat stroke)", en="Heat stroke"),
    says=say(
        id="Suhu inti tubuh melewati 40 °C dan kerja otak terganggu, saat atau setelah panas atau kerja berat. Ini mengancam nyawa. Kram panas saja, dengan pikiran jernih, adalah keadaan lain.",
        en="The body's core passes 40 °C and the brain is disturbed, during or after heat or hard effort. It threatens life. Heat cramps alone, with a clear mind, are something else.",
    ),
    differs=say(
        id="Bingung, ambruk, atau tidak sadar dengan tubuh sangat panas. Pada kram panas, orangnya sadar penuh dan berpikir jernih.",
        en="Confused, collapsed or unconscious with a very hot body. In heat cramps the person is fully awake and thinks clearly.",
    ),
    do=say(
        id="Telepon 119 atau 112 sekarang, atau minta diantar ke IGD terdekat. Sambil menunggu, pindahkan ke tempat teduh dan segera dinginkan seluruh tubuh dengan air dingin.",
        en="Call 119 or 112 (or your local emergency number) now, or have someone take you to the nearest emergency department. While you wait, move the person into the shade and cool the whole body with cold water at once.",
    ),
    only_when=body.heavy_sweating_or_heat_exposure
    & (
        body.confused_or_very_drowsy
        | body.body_temperature_c.more_than(40)
        | nerve_muscle.loss_of_consciousness
    ),
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
    cites=("acsm_heat", "nata_heat"),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a farm worker of 40 who became confused in the midday heat",
            facts={body.heavy_sweating_or_heat_exposure: True, body.confused_or_very_drowsy: True},
            expect=YES,
        ),
        Example(
            who="a runner of 28 with 40.1 °C after a race",
            facts={body.heavy_sweating_or_heat_exposure: True, body.body_temperature_c: 40.1},
            expect=YES,
        ),
        Example(
            who="a runner of 28 with 40.0 °C after a race, clear in the head",
            facts={
                body.heavy_sweating_or_heat_exposure: True,
                body.body_temperature_c: 40.0,
                body.confused_or_very_drowsy: False,
                nerve_muscle.loss_of_consciousness: False,
            },
            expect=NO,
        ),
        Example(
            who="a building worker of 45 with cramps all over and a clear head",
            facts={
                body.heavy_sweating_or_heat_exposure: True,
                cramp.cramp_sites: ["all_over"],
                body.confused_or_very_drowsy: False,
                body.body_temperature_c: 37.0,
                nerve_muscle.loss_of_consciousness: False,
            },
            expect=NO,
        ),
        Example(
            who="a man who worked in the heat and was asked nothing else",
            facts={body.heavy_sweating_or_heat_exposure: True},
            expect=UNKNOWN,
        ),
    ),
    settles=(),
)
