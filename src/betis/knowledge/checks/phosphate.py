"""Phosphate."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

phosphate = Check(
    title=say(id="Fosfat", en="Phosphate"),
    says=say(
        id="Fosfat bekerja bersama kalsium di tulang dan otot. Tes ini layak bila kalsium rendah, ada penyakit ginjal, makan sangat kurang, atau usus sulit menyerap. Saat mulai makan lagi setelah lama kurang makan, fosfat bisa turun cepat. Kram malam yang khas tidak memerlukannya.",
        en="Phosphate works with calcium in bone and muscle. It is worth measuring when calcium is low, with kidney disease, a very poor diet or poor absorption. When somebody starts eating again after long hunger, it can fall fast. A typical night cramp does not need it.",
    ),
    measures="mg/dL, mmol/L",
    loinc="2777-1",
    worth_when=results.lab_calcium_adjusted.less_than(2.2)
    | body.known_kidney_disease
    | body.poor_diet_or_low_weight
    | body.malabsorption_or_gut_surgery,
    results=(
        Result(
            range=say(id="3,0–4,5 mg/dL (0,97–1,45 mmol/L)", en="3.0–4.5 mg/dL (0.97–1.45 mmol/L)"),
            meaning=say(
                id="rentang biasa orang dewasa; ikuti rentang di lembar hasil Anda",
                en="usual adult range; go by the range printed on your report",
            ),
            cites="abim_ranges",
            seen=True,
        ),
        Result(
            range=say(id="tinggi, dengan kalsium rendah", en="high, with low calcium"),
            meaning=say(
                id="mengarah ke penyakit ginjal atau kelenjar paratiroid yang kurang bekerja",
                en="points to kidney disease or underactive parathyroid glands",
            ),
            cites="expert_practice",
            seen=False,
            urgency=Urgency.WITHIN_TWO_WEEKS,
        ),
    ),
    cites=(
        "abim_ranges",
        "sfe_hypocalcaemia",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="somebody with an adjusted calcium of 2.19 mmol/L",
            facts={results.lab_calcium_adjusted: 2.19},
            expect=YES,
        ),
        Example(
            who="somebody with chronic kidney disease",
            facts={body.known_kidney_disease: True},
            expect=YES,
        ),
        Example(
            who="somebody who eats very little",
            facts={body.poor_diet_or_low_weight: True},
            expect=YES,
        ),
        Example(
            who="somebody who had stomach surgery",
            facts={body.malabsorption_or_gut_surgery: True},
            expect=YES,
        ),
        Example(
            who="somebody with an adjusted calcium of 2.2 mmol/L, and nothing else",
            facts={
                results.lab_calcium_adjusted: 2.2,
                body.known_kidney_disease: False,
                body.poor_diet_or_low_weight: False,
                body.malabsorption_or_gut_surgery: False,
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
