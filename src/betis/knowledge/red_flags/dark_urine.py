"""Tea-coloured urine with muscle pain or after exertion."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.lifestyle import lifestyle
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

# Emergency if no urine, confusion or palpitations
dark_urine = RedFlag(
    title=say(
        id="Urin seperti teh dengan nyeri otot atau setelah kerja berat",
        en="Tea-coloured urine with muscle pain or after exertion",
    ),
    says=say(
        id="",
        en="Brown or tea-coloured urine together with severe muscle pain, unusual exertion, statin use or heat exposure",
    ),
    urgency=Urgency.SAME_DAY,
    do=say(
        id="Pergi ke rumah sakit hari ini untuk tes darah dan cairan.",
        en="Go to hospital today for blood tests and fluids.",
    ),
    when=body.dark_urine
    & (
        body.severe_muscle_pain_swelling
        | lifestyle.unaccustomed_exercise
        | medicines_taken.medicines.includes("statin")
        | body.heavy_sweating_or_heat_exposure
    ),
    suspects=("rhabdomyolysis",),
    cites=(
        "rhabdo_uptodate",
        "rhabdo_thresholds",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="dark_urine and (severe_muscle_pain_swelling or unaccustomed_exercise or medicines: Statin ",
            facts={body.dark_urine: True, body.severe_muscle_pain_swelling: True},
            expect=YES,
        ),
        Example(who="none of it", facts={body.dark_urine: False}, expect=NO),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
