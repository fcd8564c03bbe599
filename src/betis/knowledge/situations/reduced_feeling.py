"""Reduced feeling in the feet."""

from datetime import date

from betis.guideline.items import Example, Situation
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

reduced_feeling = Situation(
    name="reduced_feeling",
    title=say(id="Rasa di kaki berkurang", en="Reduced feeling in the feet"),
    says=say(
        id="Kebas, kesemutan, kaki terasa terbakar, atau kerusakan saraf. Panas dan dingin bisa melukai tanpa terasa.",
        en="Numbness, tingling, burning feet or nerve damage. Heat and cold can injure without being felt.",
    ),
    when=nerve_muscle.tingling_or_numb_legs
    | nerve_muscle.burning_feet_night
    | nerve_muscle.known_neuropathy,
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="tingling_or_numb_legs",
            facts={nerve_muscle.tingling_or_numb_legs: True},
            expect=YES,
        ),
        Example(
            who="burning_feet_night", facts={nerve_muscle.burning_feet_night: True}, expect=YES
        ),
        Example(who="known_neuropathy", facts={nerve_muscle.known_neuropathy: True}, expect=YES),
        Example(
            who="none of it",
            facts={
                nerve_muscle.tingling_or_numb_legs: False,
                nerve_muscle.burning_feet_night: False,
                nerve_muscle.known_neuropathy: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
)
