"""Long metformin with numb feet."""

from datetime import date

from betis.guideline.items import Example, Interaction, Severity
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

metformin_with_numb_feet = Interaction(
    title=say(id="Metformin lama dengan kaki kebas", en="Long metformin with numb feet"),
    says=say(
        id="Metformin menurunkan penyerapan vitamin B12. Kekurangan B12 bisa merusak saraf dan mirip saraf diabetes.",
        en="Metformin lowers the uptake of vitamin B12. Lack of B12 can injure nerves and look like diabetic nerves.",
    ),
    do=say(
        id="Minta tes B12 sebelum menyimpulkan ini saraf karena diabetes.",
        en="Ask for a B12 test before blaming diabetes nerves.",
    ),
    severity=Severity.MODERATE,
    a=("metformin",),
    person=nerve_muscle.tingling_or_numb_legs | nerve_muscle.known_neuropathy,
    cites=("metformin_b12_obs",),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a man of 58 with tingling legs",
            facts={nerve_muscle.tingling_or_numb_legs: True},
            expect=YES,
        ),
        Example(
            who="a man of 58 with nerve damage",
            facts={nerve_muscle.known_neuropathy: True},
            expect=YES,
        ),
        Example(
            who="a woman of 52 with none of it",
            facts={nerve_muscle.tingling_or_numb_legs: False, nerve_muscle.known_neuropathy: False},
            expect=NO,
        ),
        Example(who="somebody of whom nothing is known", facts={}, expect=UNKNOWN),
    ),
)
