"""Vitamin B12."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

b12 = Check(
    title=say(id="Vitamin B12", en="Vitamin B12"),
    says=say(
        id="Vitamin B12 menjaga saraf dan pembentukan darah. Tes ini layak bila kaki kesemutan, kebas, atau terasa terbakar, dan bila jalan menjadi goyah. Juga layak bila Anda tidak makan pangan hewani, usus sulit menyerap makanan, minum metformin, atau minum penekan asam lambung setahun atau lebih. Kram malam tanpa hal-hal itu tidak memerlukannya.",
        en="Vitamin B12 keeps nerves healthy and helps to make blood. The test is worth it when the feet tingle, go numb or burn, or when walking becomes unsteady. It is also worth it if you eat no animal food, absorb food poorly, take metformin, or have taken an acid blocker for a year or more. A night cramp without any of these does not need it.",
    ),
    measures="pg/mL, pmol/L",
    loinc="2132-9",
    worth_when=nerve_muscle.tingling_or_numb_legs
    | nerve_muscle.burning_feet_night
    | nerve_muscle.known_neuropathy
    | nerve_muscle.unsteady_wide_gait
    | body.vegan_or_no_animal_food
    | body.malabsorption_or_gut_surgery
    | medicines_taken.ppi_months.at_least(12),
    results=(
        Result(
            range=say(
                id="di bawah 200 pg/mL (sekitar 148 pmol/L)",
                en="below 200 pg/mL (about 148 pmol/L)",
            ),
            meaning=say(
                id="kurang, atau di batas kurang: dokter menilai keluhan saraf dan cara menggantinya",
                en="deficient or borderline: a doctor weighs the nerve signs and how to replace it",
            ),
            cites="abim_ranges",
            seen=True,
            urgency=Urgency.WITHIN_TWO_WEEKS,
        ),
        Result(
            range=say(
                id="200–800 pg/mL (sekitar 148–590 pmol/L)",
                en="200–800 pg/mL (about 148–590 pmol/L)",
            ),
            meaning=say(
                id="rentang biasa orang dewasa; ikuti rentang di lembar hasil Anda",
                en="usual adult range; go by the range printed on your report",
            ),
            cites="abim_ranges",
            seen=True,
        ),
    ),
    cites=(
        "abim_ranges",
        "lab_common",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="somebody with tingling feet",
            facts={nerve_muscle.tingling_or_numb_legs: True},
            expect=YES,
        ),
        Example(
            who="somebody with burning feet at night",
            facts={nerve_muscle.burning_feet_night: True},
            expect=YES,
        ),
        Example(
            who="somebody with nerve damage",
            facts={nerve_muscle.known_neuropathy: True},
            expect=YES,
        ),
        Example(
            who="somebody who walks unsteadily",
            facts={nerve_muscle.unsteady_wide_gait: True},
            expect=YES,
        ),
        Example(
            who="somebody who eats no animal food",
            facts={body.vegan_or_no_animal_food: True},
            expect=YES,
        ),
        Example(
            who="somebody who had stomach surgery",
            facts={body.malabsorption_or_gut_surgery: True},
            expect=YES,
        ),
        Example(
            who="somebody who has taken an acid blocker for 12 months",
            facts={medicines_taken.ppi_months: 12, medicines_taken.medicines: ["ppi"]},
            expect=YES,
        ),
        Example(
            who="somebody who has taken an acid blocker for 11 months, and nothing else",
            facts={
                nerve_muscle.tingling_or_numb_legs: False,
                nerve_muscle.burning_feet_night: False,
                nerve_muscle.known_neuropathy: False,
                nerve_muscle.unsteady_wide_gait: False,
                body.vegan_or_no_animal_food: False,
                body.malabsorption_or_gut_surgery: False,
                medicines_taken.ppi_months: 11,
            },
            expect=NO,
        ),
        Example(
            who="nothing asked yet",
            facts={},
            expect=UNKNOWN,
        ),
    ),
    settles=(),
)
