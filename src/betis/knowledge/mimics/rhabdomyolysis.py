"""Muscle breakdown (rhabdomyolysis)."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.lifestyle import lifestyle
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

rhabdomyolysis = Mimic(
    title=say(id="Rusaknya otot (rabdomiolisis)", en="Muscle breakdown (rhabdomyolysis)"),
    says=say(
        id="",
        en="Potassium and kidneys decide; emergency if not passing urine, confused or arrhythmic",
    ),
    differs=say(
        id="",
        en="Severe swollen weak muscles after exertion, heat, collapse or a drug, with tea-coloured urine; pain is constant, not in attacks.",
    ),
    do=say(id="", en=""),
    certainty=Certainty.HIGH,
    usual_urgency=Urgency.SAME_DAY,
    supports=(
        Weight(when=body.dark_urine, cites="rhabdo_uptodate", grade=Grade.STRONG),
        Weight(when=body.severe_muscle_pain_swelling, cites="rhabdo_uptodate", grade=Grade.STRONG),
        Weight(
            when=medicines_taken.medicines.includes("statin"),
            cites="srm_phenotype",
            grade=Grade.MODERATE,
        ),
        Weight(when=lifestyle.unaccustomed_exercise, cites="expert_practice", grade=Grade.MODERATE),
        Weight(when=body.passing_no_urine_12h, cites="expert_practice", grade=Grade.STRONG),
    ),
    checks=(
        "creatine_kinase",
        "creatinine",
        "potassium",
        "urinalysis",
        "myoglobin_urine",
    ),
    see=("ed",),
    icd10="M62.8",
    snomed="240131006",
    cites=(
        "rhabdo_uptodate",
        "rhabdo_thresholds",
        "srm_phenotype",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(who="dark_urine", facts={body.dark_urine: True}, expect=YES),
        Example(
            who="severe_muscle_pain_swelling",
            facts={body.severe_muscle_pain_swelling: True},
            expect=YES,
        ),
        Example(
            who="medicines: Statin for cholesterol",
            facts={medicines_taken.medicines: ["statin"]},
            expect=YES,
        ),
        Example(
            who="unaccustomed_exercise", facts={lifestyle.unaccustomed_exercise: True}, expect=YES
        ),
        Example(who="passing_no_urine_12h", facts={body.passing_no_urine_12h: True}, expect=YES),
        Example(
            who="none of it",
            facts={
                body.dark_urine: False,
                body.severe_muscle_pain_swelling: False,
                medicines_taken.medicines: [],
                lifestyle.unaccustomed_exercise: False,
                body.passing_no_urine_12h: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
