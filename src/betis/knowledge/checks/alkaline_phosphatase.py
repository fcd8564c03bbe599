"""Alkaline phosphatase."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

alkaline_phosphatase = Check(
    title=say(id="Fosfatase alkali", en="Alkaline phosphatase"),
    says=say(
        id="Fosfatase alkali adalah enzim dari tulang dan hati. Tes ini layak bila diduga tulang melunak karena kurang vitamin D (osteomalasia), atau ada penyakit hati. Kadarnya wajar lebih tinggi pada anak yang sedang tumbuh dan saat hamil. Untuk kram malam yang khas tes ini tidak diperlukan.",
        en="Alkaline phosphatase is an enzyme from bone and liver. It is worth measuring when softening of bone from lack of vitamin D (osteomalacia) or liver disease is suspected. It is normally higher in growing children and in pregnancy. A typical night cramp does not need it.",
    ),
    measures="U/L",
    loinc="6768-6",
    worth_when=body.known_liver_disease
    | body.yellow_skin_or_swollen_belly
    | results.lab_calcium_adjusted.less_than(2.2)
    | (
        body.little_sunlight
        & (
            nerve_muscle.weakness_progressive
            | body.malabsorption_or_gut_surgery
            | body.poor_diet_or_low_weight
        )
    ),
    results=(
        Result(
            range=say(id="30–120 U/L", en="30–120 U/L"),
            meaning=say(
                id="rentang biasa orang dewasa; ikuti rentang di lembar hasil Anda",
                en="usual adult range; go by the range printed on your report",
            ),
            cites="abim_ranges",
            seen=True,
        ),
        Result(
            range=say(id="di atas rentang laboratorium", en="above the laboratory range"),
            meaning=say(
                id="dokter membedakan asal tulang dan asal hati, lalu menilai vitamin D, kalsium, dan fungsi hati",
                en="a doctor tells bone from liver as its origin, then looks at vitamin D, calcium and liver tests",
            ),
            cites="expert_practice",
            seen=False,
            urgency=Urgency.ROUTINE,
        ),
    ),
    cites=(
        "abim_ranges",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="somebody with cirrhosis",
            facts={body.known_liver_disease: True},
            expect=YES,
        ),
        Example(
            who="somebody with yellow skin",
            facts={body.yellow_skin_or_swollen_belly: True},
            expect=YES,
        ),
        Example(
            who="somebody with an adjusted calcium of 2.19 mmol/L",
            facts={results.lab_calcium_adjusted: 2.19},
            expect=YES,
        ),
        Example(
            who="somebody who gets very little sunlight and has grown weaker over months",
            facts={body.little_sunlight: True, nerve_muscle.weakness_progressive: True},
            expect=YES,
        ),
        Example(
            who="somebody who gets very little sunlight and had stomach surgery",
            facts={body.little_sunlight: True, body.malabsorption_or_gut_surgery: True},
            expect=YES,
        ),
        Example(
            who="somebody who gets very little sunlight and eats very little",
            facts={body.little_sunlight: True, body.poor_diet_or_low_weight: True},
            expect=YES,
        ),
        Example(
            who="somebody with an adjusted calcium of 2.2 mmol/L, and nothing else",
            facts={
                body.known_liver_disease: False,
                body.yellow_skin_or_swollen_belly: False,
                results.lab_calcium_adjusted: 2.2,
                body.little_sunlight: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody who gets very little sunlight, and nothing else",
            facts={
                body.known_liver_disease: False,
                body.yellow_skin_or_swollen_belly: False,
                results.lab_calcium_adjusted: 2.2,
                body.little_sunlight: True,
                nerve_muscle.weakness_progressive: False,
                body.malabsorption_or_gut_surgery: False,
                body.poor_diet_or_low_weight: False,
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
