"""Claw hands or tingling lips with severe signs."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.more_signs import more_signs
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

tetany_severe = RedFlag(
    title=say(
        id="Tangan kaku atau kesemutan mulut dengan tanda berat",
        en="Claw hands or tingling lips with severe signs",
    ),
    says=say(
        id=(
            "Tangan kaku seperti cakar atau kesemutan di sekitar mulut bisa karena kalsium "
            "rendah. Bila tenggorokan menutup, sesak, kejang, atau berdebar, kadarnya mungkin "
            "sangat rendah. Napas dan irama jantung terancam."
        ),
        en=(
            "Hands like claws or tingling around the mouth, together with a closing throat, "
            "breathlessness, a fit or palpitations, may mean a very low calcium. Breathing and "
            "heart rhythm are in danger."
        ),
    ),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id=(
            "Telepon 119 atau 112 sekarang. Bila tidak tersambung, minta diantar ke IGD terdekat. "
            "Dudukkan dan tenangkan. Minta rekam jantung (EKG) serta tes kalsium dan magnesium. "
            "Jangan bernapas ke dalam kantong."
        ),
        en=(
            "Call 119 or 112 now (elsewhere your local emergency number). If you cannot get "
            "through, have someone take you to the nearest emergency department. Sit the person "
            "up and keep calm. Ask for a heart tracing (ECG), calcium and magnesium. Do not "
            "breathe into a bag."
        ),
    ),
    when=(body.hands_cramp_into_claw | body.tingling_around_mouth)
    & (
        nerve_muscle.trouble_breathing_lying_flat
        | nerve_muscle.trouble_swallowing_or_speech
        | nerve_muscle.whole_body_jerking
        | more_signs.racing_heart_or_near_faint
    ),
    suspects=(
        "tetany",
        "hypocalcaemia",
    ),
    cites=("sfe_hypocalcaemia",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="tingling around the mouth or in the fingers; hard to breathe at rest or lying flat; no racing or irregular hea",
            facts={
                body.tingling_around_mouth: True,
                nerve_muscle.trouble_breathing_lying_flat: True,
                more_signs.racing_heart_or_near_faint: False,
            },
            expect=YES,
        ),
        Example(
            who="no new trouble swallowing or speaking clearly; arms and legs jerked rhythmically; tingling around the mouth or",
            facts={
                nerve_muscle.trouble_swallowing_or_speech: False,
                nerve_muscle.whole_body_jerking: True,
                body.tingling_around_mouth: True,
            },
            expect=YES,
        ),
        Example(
            who="a woman with claw hands whose throat feels tight",
            facts={
                body.hands_cramp_into_claw: True,
                nerve_muscle.trouble_swallowing_or_speech: True,
            },
            expect=YES,
        ),
        Example(
            who="a man with tingling lips and palpitations",
            facts={body.tingling_around_mouth: True, more_signs.racing_heart_or_near_faint: True},
            expect=YES,
        ),
        Example(
            who="a man with neither claw hands nor tingling",
            facts={body.hands_cramp_into_claw: False, body.tingling_around_mouth: False},
            expect=NO,
        ),
        Example(
            who="a woman with claw hands, not yet asked more",
            facts={body.hands_cramp_into_claw: True},
            expect=UNKNOWN,
        ),
    ),
)
