"""Liver panel."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.lifestyle import lifestyle
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

liver_panel = Check(
    title=say(id="Fungsi hati", en="Liver panel"),
    says=say(
        id="Tes fungsi hati mengukur enzim dan bilirubin dalam darah. Tes ini layak bila Anda minum alkohol lebih dari 14 gelas standar seminggu, kulit atau mata kuning, atau ada penyakit hati. Juga layak bila otot sangat nyeri atau melemah saat minum statin. Dua dari tiga penderita sirosis dalam satu penelitian mengalami kram. Kram malam yang khas tidak memerlukannya.",
        en="Liver tests measure enzymes and bilirubin in the blood. They are worth it if you drink more than 14 drinks a week, have yellow skin or eyes, or have liver disease. They are also worth it when muscles are very painful or weak on a statin. Two in three people with cirrhosis had cramps in one study. A typical night cramp does not need them.",
    ),
    measures="U/L, mg/dL, µmol/L",
    loinc="24325-3",
    worth_when=lifestyle.alcohol_units_per_week.more_than(14)
    | body.yellow_skin_or_swollen_belly
    | body.known_liver_disease
    | (
        medicines_taken.medicines.includes("statin")
        & (body.severe_muscle_pain_swelling | nerve_muscle.weakness_progressive)
    ),
    results=(
        Result(
            range=say(id="di luar rentang laboratorium", en="outside the laboratory range"),
            meaning=say(
                id="penyakit hati; atau, bila CK juga tinggi, enzimnya berasal dari otot",
                en="liver disease; or, if CK is high too, the enzymes come from muscle",
            ),
            cites="expert_practice",
            seen=False,
            urgency=Urgency.WITHIN_TWO_WEEKS,
        ),
    ),
    cites=(
        "chatrath2012",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="somebody with 15 alcoholic drinks a week",
            facts={lifestyle.alcohol_units_per_week: 15},
            expect=YES,
        ),
        Example(
            who="somebody with yellow skin",
            facts={body.yellow_skin_or_swollen_belly: True},
            expect=YES,
        ),
        Example(
            who="somebody with cirrhosis",
            facts={body.known_liver_disease: True},
            expect=YES,
        ),
        Example(
            who="somebody who takes a statin and has very painful, swollen muscles",
            facts={medicines_taken.medicines: ["statin"], body.severe_muscle_pain_swelling: True},
            expect=YES,
        ),
        Example(
            who="somebody who takes a statin and has grown weaker over months",
            facts={medicines_taken.medicines: ["statin"], nerve_muscle.weakness_progressive: True},
            expect=YES,
        ),
        Example(
            who="somebody with 14 alcoholic drinks a week, and nothing else",
            facts={
                lifestyle.alcohol_units_per_week: 14,
                body.yellow_skin_or_swollen_belly: False,
                body.known_liver_disease: False,
                medicines_taken.medicines: [],
            },
            expect=NO,
        ),
        Example(
            who="somebody who takes a statin, and nothing else",
            facts={
                lifestyle.alcohol_units_per_week: 14,
                body.yellow_skin_or_swollen_belly: False,
                body.known_liver_disease: False,
                medicines_taken.medicines: ["statin"],
                body.severe_muscle_pain_swelling: False,
                nerve_muscle.weakness_progressive: False,
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
