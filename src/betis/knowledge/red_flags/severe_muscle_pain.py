"""Very painful, swollen muscles."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.lifestyle import lifestyle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

severe_muscle_pain = RedFlag(
    title=say(
        id="Otot sangat nyeri dan bengkak",
        en="Very painful, swollen muscles",
    ),
    says=say(
        id=(
            "Otot yang sangat nyeri dan bengkak bisa sedang rusak (rabdomiolisis), juga bila air "
            "kencing masih jernih. Sering sebabnya kerja berat, kepanasan, lama terbaring, atau "
            "obat; kadang sebabnya tidak jelas. Pegal biasa setelah olahraga tidak membuat otot "
            "bengkak hebat."
        ),
        en=(
            "Muscles that are very painful and swollen may be breaking down (rhabdomyolysis), "
            "even while the urine is still clear. Hard effort, heat, lying long or a medicine is "
            "often the cause; sometimes none is plain. Ordinary soreness after exercise does not "
            "swell a muscle badly."
        ),
    ),
    urgency=Urgency.SAME_DAY,
    do=say(
        id=(
            "Periksa ke dokter hari ini untuk tes kreatin kinase, kalium, dan ginjal. Jangan "
            "dipijat. Bila tungkai tegang seperti papan atau kebas, telepon 119 atau 112."
        ),
        en=(
            "See a doctor today for creatine kinase, potassium and kidney tests. No massage. If "
            "the leg is hard as a board or numb, call 119 or 112."
        ),
    ),
    when=body.severe_muscle_pain_swelling,
    suspects=(
        "rhabdomyolysis",
        "acute_compartment_syndrome",
    ),
    cites=(
        "rhabdo_uptodate",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a recruit with hugely swollen thighs the day after a first hard drill",
            facts={body.severe_muscle_pain_swelling: True, lifestyle.unaccustomed_exercise: True},
            expect=YES,
        ),
        Example(
            who="a woman whose thighs are swollen and very sore, and who knows no reason",
            facts={
                body.severe_muscle_pain_swelling: True,
                lifestyle.unaccustomed_exercise: False,
                body.heavy_sweating_or_heat_exposure: False,
            },
            expect=YES,
        ),
        Example(
            who="a woman whose muscles are a little sore",
            facts={body.severe_muscle_pain_swelling: False},
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
