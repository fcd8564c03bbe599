"""Loss of coordination with an attack."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

coordination_loss_with_attack = RedFlag(
    title=say(id="Kehilangan koordinasi saat serangan", en="Loss of coordination with an attack"),
    says=say(
        id="",
        en="Loss of control of movement or balance during or after an attack, without loss of consciousness",
    ),
    urgency=Urgency.SAME_DAY,
    do=say(id="Periksa ke dokter hari ini.", en="See a doctor today."),
    when=nerve_muscle.loss_of_coordination & ~nerve_muscle.loss_of_consciousness,
    suspects=(
        "stroke_tia",
        "epileptic_seizure",
        "intoxication",
    ),
    seed_rule=say(
        id="",
        en="supported in spirit: Loss of control of movement with an attack is not a feature of a leg cramp; suspect seizure, stroke, intoxication or metabolic upset. Sudden one-sided weakness or slurred speech is an emergency.",
    ),
    cites=(
        "ng127_blackout",
        "ng127",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="loss_of_coordination and not (loss_of_consciousness)",
            facts={
                nerve_muscle.loss_of_coordination: True,
                nerve_muscle.loss_of_consciousness: False,
            },
            expect=YES,
        ),
        Example(who="none of it", facts={nerve_muscle.loss_of_coordination: False}, expect=NO),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
