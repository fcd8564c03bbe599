"""Pressure inside the muscle may be dangerous."""

from datetime import date

from betis.guideline.items import Example, Situation
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

pressure_emergency = Situation(
    name="pressure_emergency",
    title=say(
        id="Tekanan di dalam otot mungkin berbahaya",
        en="Pressure inside the muscle may be dangerous",
    ),
    says=say(
        id="Otot keras terus-menerus dengan nyeri hebat, bengkak hebat, atau tungkai mendadak dingin dan pucat.",
        en="The muscle stays hard with severe pain or swelling, or the leg is suddenly cold and pale.",
    ),
    when=body.muscles_hard_with_constant_severe_pain
    | body.severe_muscle_pain_swelling
    | circulation.leg_suddenly_cold_pale
    | circulation.leg_suddenly_numb_or_paralysed,
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="muscles_hard_with_constant_severe_pain",
            facts={body.muscles_hard_with_constant_severe_pain: True},
            expect=YES,
        ),
        Example(
            who="severe_muscle_pain_swelling",
            facts={body.severe_muscle_pain_swelling: True},
            expect=YES,
        ),
        Example(
            who="leg_suddenly_cold_pale",
            facts={circulation.leg_suddenly_cold_pale: True},
            expect=YES,
        ),
        Example(
            who="leg_suddenly_numb_or_paralysed",
            facts={circulation.leg_suddenly_numb_or_paralysed: True},
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={
                body.muscles_hard_with_constant_severe_pain: False,
                body.severe_muscle_pain_swelling: False,
                circulation.leg_suddenly_cold_pale: False,
                circulation.leg_suddenly_numb_or_paralysed: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
)
