"""Statin (muscle symptoms)."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Number, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

statin = Cause(
    title=say(id="Statin (keluhan otot)", en="Statin (muscle symptoms)"),
    says=say(
        id="",
        en="Do not advise stopping; the excess is small and almost confined to year 1. The source mechanism (statins calcifying arteries) is wrong.",
    ),
    do=say(id="", en=""),
    only_when=medicines_taken.medicines.includes("statin"),
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(
            when=medicines_taken.medicines.includes("statin"),
            cites="garrison2012",
            grade=Grade.WEAK,
            ratio=1.16,
            low=1.04,
            high=1.29,
            measure="adjusted sequence ratio",
        ),
        Weight(when=medicines_taken.medicine_before_cramps, cites="ctt2022", grade=Grade.MODERATE),
        Weight(
            when=medicines_taken.weeks_since_medicine_change.at_most(52),
            cites="ctt2022",
            grade=Grade.MODERATE,
        ),
        Weight(when=nerve_muscle.weakness_progressive, cites="expert_practice", grade=Grade.STRONG),
        Weight(when=body.severe_muscle_pain_swelling, cites="srm_phenotype", grade=Grade.STRONG),
        Weight(
            when=results.lab_ck_times_uln.at_least(4), cites="rhabdo_thresholds", grade=Grade.STRONG
        ),
    ),
    against=(
        Weight(
            when=cramp.timing.includes("asleep"),
            cites="expert_practice",
            grade=Grade.MODERATE,
            note="symmetric daytime muscle ache fits statins better than an isolated night calf cramp",
        ),
    ),
    checks=(
        "creatine_kinase",
        "tsh",
        "liver_panel",
        "creatinine",
        "genetic_slco1b1",
    ),
    see=(
        "pharmacist",
        "gp",
    ),
    frequency=(
        Number(
            value="about 11 extra per 1000 person-years in year 1",
            what=say(id="", en="muscle pain or weakness"),
            people=say(id="", en="trials of statin vs placebo, n=123940"),
            cites="ctt2022",
        ),
        Number(
            value="about 1 in 15 reported symptoms attributable",
            what=say(id="", en="attributable share"),
            people=say(id="", en="review figure"),
            cites="ca_statin_fr",
        ),
    ),
    icd10="T46.6",
    cites=(
        "ctt2022",
        "garrison2012",
        "slco1b1",
        "ca_statin_fr",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="medicines: Statin for cholesterol and medicines: Statin for cholesterol",
            facts={medicines_taken.medicines: ["statin"]},
            expect=YES,
        ),
        Example(
            who="medicines: Statin for cholesterol and medicine_before_cramps",
            facts={
                medicines_taken.medicines: ["statin"],
                medicines_taken.medicine_before_cramps: True,
            },
            expect=YES,
        ),
        Example(
            who="medicines: Statin for cholesterol and weeks_since_medicine_change 52 weeks or less",
            facts={
                medicines_taken.medicines: ["statin"],
                medicines_taken.medicine_before_cramps: True,
                medicines_taken.weeks_since_medicine_change: 52,
            },
            expect=YES,
        ),
        Example(
            who="medicines: Statin for cholesterol and weakness_progressive",
            facts={medicines_taken.medicines: ["statin"], nerve_muscle.weakness_progressive: True},
            expect=YES,
        ),
        Example(
            who="medicines: Statin for cholesterol and severe_muscle_pain_swelling",
            facts={medicines_taken.medicines: ["statin"], body.severe_muscle_pain_swelling: True},
            expect=YES,
        ),
        Example(
            who="medicines: Statin for cholesterol and lab_ck_times_uln 4.0 times or more",
            facts={medicines_taken.medicines: ["statin"], results.lab_ck_times_uln: 4.0},
            expect=YES,
        ),
        Example(who="none of it", facts={medicines_taken.medicines: []}, expect=NO),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
