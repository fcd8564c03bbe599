"""New trouble swallowing or speaking clearly."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

new_trouble_swallowing_or_speaking = RedFlag(
    title=say(
        id="Baru sulit menelan atau berbicara jelas",
        en="New trouble swallowing or speaking clearly",
    ),
    says=say(
        id=(
            "Sulit menelan atau bicara tidak jelas yang baru muncul bisa karena stroke, penyakit "
            "saraf atau otot, atau alergi. Bila mendadak, itu darurat. Bila perlahan, tetap perlu "
            "dinilai hari ini."
        ),
        en=(
            "New trouble swallowing or speaking can come from a stroke, a disease of nerves or "
            "muscles, or an allergy. If sudden, it is an emergency. If slow, it still needs a "
            "doctor today."
        ),
    ),
    urgency=Urgency.SAME_DAY,
    do=say(
        id=(
            "Periksa ke dokter hari ini. Makan dan minum sambil duduk tegak; bila tersedak, "
            "jangan makan atau minum. Bila mendadak atau sesak, telepon 119 atau 112 sekarang."
        ),
        en=(
            "See a doctor today. Eat and drink sitting upright; if you choke, take nothing by "
            "mouth. If it came suddenly or breathing is hard, call 119 or 112 now."
        ),
    ),
    when=nerve_muscle.trouble_swallowing_or_speech,
    suspects=(
        "stroke_tia",
        "motor_neurone_disease",
        "guillain_barre",
    ),
    cites=(
        "ng127",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman who has begun to choke on water",
            facts={nerve_muscle.trouble_swallowing_or_speech: True},
            expect=YES,
        ),
        Example(
            who="a man who swallows and speaks as always",
            facts={nerve_muscle.trouble_swallowing_or_speech: False},
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
