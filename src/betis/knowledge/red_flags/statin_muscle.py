"""Muscle pain or weakness on a statin."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

# Same day if urine is dark
statin_muscle = RedFlag(
    title=say(
        id="Nyeri atau lemah otot saat memakai statin", en="Muscle pain or weakness on a statin"
    ),
    says=say(id="", en="Taking a statin with severe muscle pain or swelling, or new weakness"),
    urgency=Urgency.WITHIN_TWO_WEEKS,
    do=say(
        id="Minta dokter memeriksa kreatin kinase dalam beberapa hari; jangan menghentikan obat lain.",
        en="Ask a doctor within days for a creatine kinase test; do not stop other medicines.",
    ),
    when=medicines_taken.medicines.includes("statin")
    & (body.severe_muscle_pain_swelling | nerve_muscle.weakness_progressive),
    suspects=(
        "statin",
        "rhabdomyolysis",
    ),
    cites=(
        "ctt2022",
        "nla_statin_muscle",
        "slco1b1",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="medicines: Statin for cholesterol and (severe_muscle_pain_swelling or weakness_progressive",
            facts={medicines_taken.medicines: ["statin"], body.severe_muscle_pain_swelling: True},
            expect=YES,
        ),
        Example(who="none of it", facts={medicines_taken.medicines: []}, expect=NO),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
