"""Dehydration or fluid loss."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

dehydration = Cause(
    title=say(id="Dehidrasi atau kehilangan cairan", en="Dehydration or fluid loss"),
    says=say(
        id="",
        en="One point-of-care summary lists hypovolaemia as not related to idiopathic cramps; treat as plausible and easy to fix, not proven",
    ),
    do=say(id="", en=""),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.SELF_CARE,
    supports=(
        Weight(
            when=body.vomiting_or_diarrhoea_days.at_least(1),
            cites="expert_practice",
            grade=Grade.STRONG,
        ),
        Weight(when=body.low_fluid_intake, cites="bpac_nlc", grade=Grade.MODERATE),
        Weight(when=body.heavy_sweating_or_heat_exposure, cites="nata_heat", grade=Grade.STRONG),
        Weight(
            when=medicines_taken.medicines.includes("loop_diuretic"),
            cites="expert_practice",
            grade=Grade.MODERATE,
        ),
        Weight(when=cramp.timing.includes("during_dialysis"), cites="hd_review", grade=Grade.WEAK),
    ),
    checks=(
        "sodium",
        "potassium",
        "creatinine",
        "urea",
        "glucose",
    ),
    see=(
        "self",
        "gp",
        "ed",
    ),
    icd10="E86",
    snomed="34095006",
    cites=(
        "bpac_nlc",
        "nata_heat",
        "fpnotebook",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="vomiting_or_diarrhoea_days 1 days or more",
            facts={body.vomiting_or_diarrhoea: True, body.vomiting_or_diarrhoea_days: 1},
            expect=YES,
        ),
        Example(who="low_fluid_intake", facts={body.low_fluid_intake: True}, expect=YES),
        Example(
            who="heavy_sweating_or_heat_exposure",
            facts={body.heavy_sweating_or_heat_exposure: True},
            expect=YES,
        ),
        Example(
            who="medicines: Loop water tablet (furosemide)",
            facts={medicines_taken.medicines: ["loop_diuretic"]},
            expect=YES,
        ),
        Example(
            who="timing: During or after dialysis",
            facts={cramp.timing: ["during_dialysis"]},
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={
                body.vomiting_or_diarrhoea_days: 0,
                body.low_fluid_intake: False,
                body.heavy_sweating_or_heat_exposure: False,
                medicines_taken.medicines: [],
                cramp.timing: [],
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
