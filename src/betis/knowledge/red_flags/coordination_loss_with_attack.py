"""Loss of control of movement or balance with an attack."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

coordination_loss_with_attack = RedFlag(
    title=say(
        id="Kehilangan kendali gerak atau keseimbangan saat serangan",
        en="Loss of control of movement or balance with an attack",
    ),
    says=say(
        id=(
            "Kram tungkai tidak mengganggu kendali gerak atau keseimbangan. Bila itu terjadi saat "
            "atau setelah serangan, sebabnya bisa kejang, stroke, keracunan, atau gangguan garam "
            "dan gula darah. Lemah mendadak di satu sisi, bicara pelo, atau pingsan adalah "
            "keadaan darurat."
        ),
        en=(
            "A leg cramp does not disturb control of movement or balance. If that happens during "
            "or after an attack, the cause may be a seizure, a stroke, poisoning, or a "
            "disturbance of blood salts or sugar. Sudden weakness on one side, slurred speech or "
            "a blackout is an emergency."
        ),
    ),
    urgency=Urgency.SAME_DAY,
    do=say(
        id=(
            "Periksa ke dokter atau IGD hari ini. Jangan menyetir. Bila satu sisi mendadak lemah, "
            "bicara pelo, atau kesadaran hilang, telepon 119 atau 112 sekarang."
        ),
        en=(
            "See a doctor or an emergency department today. Do not drive. If one side is suddenly "
            "weak, speech is slurred or consciousness is lost, call 119 or 112 now."
        ),
    ),
    when=nerve_muscle.loss_of_coordination,
    suspects=(
        "stroke_tia",
        "epileptic_seizure",
    ),
    seed_rule=say(
        id=(
            "Aturan lama: kram dengan gangguan koordinasi gerakan perlu segera ke dokter. "
            "Maksudnya benar: kehilangan kendali gerak bukan ciri kram. Aturan itu menyatukannya "
            "dengan hilang kesadaran. Kami memisahkannya: gangguan gerak berarti hari ini juga, "
            "hilang kesadaran berarti darurat."
        ),
        en=(
            "The old rule: cramps with disturbed coordination call for a doctor soon. Its "
            "intention is right, since loss of control is no feature of a cramp. The rule joined "
            "it with loss of consciousness. We keep the two apart: disturbed movement means "
            "today, a blackout means an emergency."
        ),
    ),
    cites=(
        "ng127_blackout",
        "ng127",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 58 who could not steer her arm during an attack",
            facts={
                nerve_muscle.loss_of_coordination: True,
                nerve_muscle.loss_of_consciousness: False,
            },
            expect=YES,
        ),
        Example(
            who="a man who lost both coordination and consciousness",
            facts={
                nerve_muscle.loss_of_coordination: True,
                nerve_muscle.loss_of_consciousness: True,
            },
            expect=YES,
        ),
        Example(
            who="a man with plain cramps and a steady gait",
            facts={nerve_muscle.loss_of_coordination: False},
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
    settles=("coordination_loss",),
    corrects=("coordination_loss",),
)
