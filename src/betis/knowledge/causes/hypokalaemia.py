"""Low potassium."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Number, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

hypokalaemia = Cause(
    title=say(id="Kekurangan kalium", en="Low potassium"),
    says=say(
        id="",
        en="Review evidence on potassium and cramps conflicts; a level is cheap and the drug causes are treatable",
    ),
    do=say(id="", en=""),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.WITHIN_TWO_WEEKS,
    supports=(
        Weight(
            when=medicines_taken.medicines.includes("thiazide_diuretic"),
            cites="hypok_pcn",
            grade=Grade.STRONG,
        ),
        Weight(
            when=medicines_taken.medicines.includes("loop_diuretic"),
            cites="hypok_pcn",
            grade=Grade.STRONG,
        ),
        Weight(
            when=body.vomiting_or_diarrhoea_days.at_least(2), cites="hypok_pcn", grade=Grade.STRONG
        ),
        Weight(
            when=medicines_taken.medicines.includes("laxative"),
            cites="expert_practice",
            grade=Grade.MODERATE,
        ),
        Weight(
            when=medicines_taken.medicines.includes("saba_or_theophylline"),
            cites="hypok_pcn",
            grade=Grade.WEAK,
        ),
        Weight(
            when=medicines_taken.medicines.includes("steroid"), cites="hypok_pcn", grade=Grade.WEAK
        ),
        Weight(when=nerve_muscle.sudden_paralysis_on_waking, cites="tpp2013", grade=Grade.STRONG),
        Weight(
            when=nerve_muscle.weakness_progressive, cites="expert_practice", grade=Grade.MODERATE
        ),
    ),
    against=(
        Weight(
            when=results.lab_potassium.at_least(3.5) & results.lab_potassium.at_most(5.0),
            cites="hypok_pcn",
            grade=Grade.STRONG,
        ),
    ),
    checks=(
        "potassium",
        "magnesium",
        "creatinine",
        "ecg",
    ),
    see=(
        "gp",
        "ed",
    ),
    frequency=(
        Number(
            value="63% had cramps",
            what=say(id="", en="cramps among people with the condition"),
            people=say(id="", en="US veterans with hypokalaemia (Oboler, via AFP 2012)"),
            cites="allen2012_excerpt",
        ),
    ),
    icd10="E87.6",
    snomed="43339004",
    cites=(
        "hypok_pcn",
        "allen2012_excerpt",
        "oboler1991",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="medicines: Thiazide-like water tablet (hydrochlorothiazide, indapamide)",
            facts={medicines_taken.medicines: ["thiazide_diuretic"]},
            expect=YES,
        ),
        Example(
            who="medicines: Loop water tablet (furosemide)",
            facts={medicines_taken.medicines: ["loop_diuretic"]},
            expect=YES,
        ),
        Example(
            who="vomiting_or_diarrhoea_days 2 days or more",
            facts={body.vomiting_or_diarrhoea: True, body.vomiting_or_diarrhoea_days: 2},
            expect=YES,
        ),
        Example(
            who="medicines: Laxatives often",
            facts={medicines_taken.medicines: ["laxative"]},
            expect=YES,
        ),
        Example(
            who="medicines: Salbutamol tablets/inhaler often, or theophylline/aminophylline",
            facts={medicines_taken.medicines: ["saba_or_theophylline"]},
            expect=YES,
        ),
        Example(
            who="medicines: Steroid tablets",
            facts={medicines_taken.medicines: ["steroid"]},
            expect=YES,
        ),
        Example(
            who="sudden_paralysis_on_waking",
            facts={nerve_muscle.sudden_paralysis_on_waking: True},
            expect=YES,
        ),
        Example(
            who="weakness_progressive", facts={nerve_muscle.weakness_progressive: True}, expect=YES
        ),
        Example(
            who="none of it",
            facts={
                medicines_taken.medicines: [],
                body.vomiting_or_diarrhoea_days: 1,
                nerve_muscle.sudden_paralysis_on_waking: False,
                nerve_muscle.weakness_progressive: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
