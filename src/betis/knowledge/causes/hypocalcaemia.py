"""Low calcium."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

hypocalcaemia = Cause(
    title=say(id="Kekurangan kalsium", en="Low calcium"),
    says=say(
        id="",
        en="Symptoms usually below an adjusted calcium of about 1.9 mmol/L; tetany, laryngospasm, arrhythmia or fits are an emergency",
    ),
    do=say(id="", en=""),
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.SAME_DAY,
    supports=(
        Weight(when=body.tingling_around_mouth, cites="sfe_hypocalcaemia", grade=Grade.STRONG),
        Weight(when=body.hands_cramp_into_claw, cites="sfe_hypocalcaemia", grade=Grade.STRONG),
        Weight(when=body.neck_surgery_ever, cites="sfe_hypocalcaemia", grade=Grade.STRONG),
        Weight(when=body.known_kidney_disease, cites="expert_practice", grade=Grade.MODERATE),
        Weight(when=body.little_sunlight, cites="expert_practice", grade=Grade.WEAK),
        Weight(
            when=medicines_taken.medicines.includes("bisphosphonate_or_denosumab"),
            cites="expert_practice",
            grade=Grade.MODERATE,
        ),
        Weight(
            when=medicines_taken.medicines.includes("ppi"),
            cites="sfe_hypocalcaemia",
            grade=Grade.MODERATE,
            note="through low magnesium",
        ),
    ),
    against=(
        Weight(
            when=results.lab_calcium_adjusted.at_least(2.2)
            & results.lab_calcium_adjusted.at_most(2.6),
            cites="sfe_hypocalcaemia",
            grade=Grade.STRONG,
        ),
    ),
    checks=(
        "calcium",
        "albumin",
        "magnesium",
        "phosphate",
        "pth",
        "vitamin_d",
        "creatinine",
        "ecg",
    ),
    see=(
        "gp",
        "ed",
        "endocrinologist",
    ),
    icd10="E83.5",
    snomed="5291005",
    cites=("sfe_hypocalcaemia",),
    dated=date(2026, 11, 22),
    examples=(
        Example(who="tingling_around_mouth", facts={body.tingling_around_mouth: True}, expect=YES),
        Example(who="hands_cramp_into_claw", facts={body.hands_cramp_into_claw: True}, expect=YES),
        Example(who="neck_surgery_ever", facts={body.neck_surgery_ever: True}, expect=YES),
        Example(who="known_kidney_disease", facts={body.known_kidney_disease: True}, expect=YES),
        Example(who="little_sunlight", facts={body.little_sunlight: True}, expect=YES),
        Example(
            who="medicines: Osteoporosis drip or injection (zoledronate, denosumab)",
            facts={medicines_taken.medicines: ["bisphosphonate_or_denosumab"]},
            expect=YES,
        ),
        Example(
            who="medicines: Stomach acid blocker (omeprazole, lansoprazole)",
            facts={medicines_taken.medicines: ["ppi"]},
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={
                body.tingling_around_mouth: False,
                body.hands_cramp_into_claw: False,
                body.neck_surgery_ever: False,
                body.known_kidney_disease: False,
                body.little_sunlight: False,
                medicines_taken.medicines: [],
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
