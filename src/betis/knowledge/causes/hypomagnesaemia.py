"""Low magnesium."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.lifestyle import lifestyle
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

hypomagnesaemia = Cause(
    title=say(id="Kekurangan magnesium", en="Low magnesium"),
    says=say(
        id="",
        en="Supplementing magnesium does not reduce idiopathic cramps in adults (Cochrane), so low magnesium must be demonstrated, not assumed. Serum level poorly reflects stores. The source claim that mineral deficiency explains 75% of cramps has no support.",
    ),
    do=say(id="", en=""),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.WITHIN_TWO_WEEKS,
    supports=(
        Weight(
            when=medicines_taken.medicines.includes("ppi"), cites="mhra_ppi", grade=Grade.MODERATE
        ),
        Weight(
            when=medicines_taken.medicines.includes("loop_diuretic"),
            cites="mhra_ppi",
            grade=Grade.MODERATE,
        ),
        Weight(
            when=medicines_taken.medicines.includes("thiazide_diuretic"),
            cites="expert_practice",
            grade=Grade.MODERATE,
        ),
        Weight(
            when=body.vomiting_or_diarrhoea_days.at_least(2),
            cites="expert_practice",
            grade=Grade.MODERATE,
        ),
        Weight(
            when=lifestyle.alcohol_units_per_week.more_than(14),
            cites="expert_practice",
            grade=Grade.MODERATE,
        ),
        Weight(
            when=body.malabsorption_or_gut_surgery, cites="expert_practice", grade=Grade.MODERATE
        ),
        Weight(when=body.hands_cramp_into_claw, cites="sfe_hypocalcaemia", grade=Grade.STRONG),
        Weight(when=nerve_muscle.muscle_twitching, cites="expert_practice", grade=Grade.WEAK),
    ),
    against=(
        Weight(
            when=cramp.cramp_sites.includes("calf"),
            cites="expert_practice",
            grade=Grade.MODERATE,
            note="isolated calf night cramp with no losses makes it unlikely",
        ),
        Weight(
            when=results.lab_magnesium.at_least(0.7) & results.lab_magnesium.at_most(1.05),
            cites="expert_practice",
            grade=Grade.STRONG,
        ),
    ),
    checks=(
        "magnesium",
        "calcium",
        "potassium",
        "ecg",
    ),
    see=(
        "gp",
        "internist",
    ),
    icd10="E83.4",
    snomed="190855004",
    cites=(
        "mhra_ppi",
        "begley2016",
        "cochrane_mg",
        "allen2012",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="medicines: Stomach acid blocker (omeprazole, lansoprazole)",
            facts={medicines_taken.medicines: ["ppi"]},
            expect=YES,
        ),
        Example(
            who="medicines: Loop water tablet (furosemide)",
            facts={medicines_taken.medicines: ["loop_diuretic"]},
            expect=YES,
        ),
        Example(
            who="medicines: Thiazide-like water tablet (hydrochlorothiazide, indapamide)",
            facts={medicines_taken.medicines: ["thiazide_diuretic"]},
            expect=YES,
        ),
        Example(
            who="vomiting_or_diarrhoea_days 2 days or more",
            facts={body.vomiting_or_diarrhoea: True, body.vomiting_or_diarrhoea_days: 2},
            expect=YES,
        ),
        Example(
            who="alcohol_units_per_week more than 14 drinks a week",
            facts={lifestyle.alcohol_units_per_week: 15},
            expect=YES,
        ),
        Example(
            who="malabsorption_or_gut_surgery",
            facts={body.malabsorption_or_gut_surgery: True},
            expect=YES,
        ),
        Example(who="hands_cramp_into_claw", facts={body.hands_cramp_into_claw: True}, expect=YES),
        Example(who="muscle_twitching", facts={nerve_muscle.muscle_twitching: True}, expect=YES),
        Example(
            who="none of it",
            facts={
                medicines_taken.medicines: [],
                body.vomiting_or_diarrhoea_days: 1,
                lifestyle.alcohol_units_per_week: 14,
                body.malabsorption_or_gut_surgery: False,
                body.hands_cramp_into_claw: False,
                nerve_muscle.muscle_twitching: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
