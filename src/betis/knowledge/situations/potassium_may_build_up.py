"""Potassium may build up."""

from datetime import date

from betis.guideline.items import Example, Situation
from betis.knowledge.facts.body import body
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

potassium_may_build_up = Situation(
    name="potassium_may_build_up",
    title=say(id="Kalium bisa menumpuk", en="Potassium may build up"),
    says=say(
        id="Penyakit ginjal, cuci darah, atau obat yang menahan kalium.",
        en="Kidney disease, dialysis, or a medicine that holds potassium back.",
    ),
    when=body.known_kidney_disease
    | body.on_dialysis
    | medicines_taken.medicines.includes("ace_or_arb")
    | medicines_taken.medicines.includes("potassium_sparing_diuretic"),
    cites=(
        "pdr_k",
        "housemed_k",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(who="known_kidney_disease", facts={body.known_kidney_disease: True}, expect=YES),
        Example(
            who="on_dialysis",
            facts={body.known_kidney_disease: True, body.on_dialysis: True},
            expect=YES,
        ),
        Example(
            who="medicines: Blood pressure tablet ending in -pril or -sartan",
            facts={medicines_taken.medicines: ["ace_or_arb"]},
            expect=YES,
        ),
        Example(
            who="medicines: Potassium-sparing water tablet (spironolactone, amiloride)",
            facts={medicines_taken.medicines: ["potassium_sparing_diuretic"]},
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={
                body.known_kidney_disease: False,
                body.on_dialysis: False,
                medicines_taken.medicines: [],
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
)
