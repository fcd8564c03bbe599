"""Low-potassium periodic paralysis (including thyroid)."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

periodic_paralysis_hypokalaemic = Mimic(
    title=say(
        id="Kelumpuhan berkala karena kalium rendah",
        en="Low-potassium periodic paralysis (including thyroid)",
    ),
    says=say(id="", en="Very low potassium can stop the heart: emergency with ECG"),
    differs=say(
        id="",
        en="Wakes unable to move the legs, no pain, recovers in hours, often a young man; a cramp is a painful contraction, not weakness.",
    ),
    do=say(id="", en=""),
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.EMERGENCY_NOW,
    supports=(
        Weight(when=nerve_muscle.sudden_paralysis_on_waking, cites="tpp2013", grade=Grade.STRONG),
        Weight(when=body.hyperthyroid_symptoms, cites="tpp2013", grade=Grade.MODERATE),
        Weight(when=results.lab_potassium.less_than(3.0), cites="tpp2013", grade=Grade.STRONG),
    ),
    against=(Weight(when=cramp.muscle_hard_knot, cites="expert_practice", grade=Grade.STRONG),),
    checks=(
        "potassium",
        "tsh",
        "free_t4",
        "ecg",
    ),
    see=("ed",),
    icd10="G72.3",
    cites=(
        "tpp2013",
        "hypok_pcn",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="sudden_paralysis_on_waking",
            facts={nerve_muscle.sudden_paralysis_on_waking: True},
            expect=YES,
        ),
        Example(who="hyperthyroid_symptoms", facts={body.hyperthyroid_symptoms: True}, expect=YES),
        Example(
            who="lab_potassium less than 3.0 mmol/L", facts={results.lab_potassium: 2.9}, expect=YES
        ),
        Example(
            who="none of it",
            facts={
                nerve_muscle.sudden_paralysis_on_waking: False,
                body.hyperthyroid_symptoms: False,
                results.lab_potassium: 3.0,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
