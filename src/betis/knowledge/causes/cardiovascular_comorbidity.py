"""Heart disease or heart failure."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

cardiovascular_comorbidity = Cause(
    title=say(id="Penyakit jantung atau gagal jantung", en="Heart disease or heart failure"),
    says=say(
        id="",
        en="Conflicting: NHANES associated heart failure, angina, hypertension; an older clinic survey found no association with heart failure, hypertension or stroke",
    ),
    do=say(id="", en=""),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(when=body.known_heart_disease, cites="grandner2017", grade=Grade.MODERATE),
        Weight(when=circulation.both_ankles_swollen, cites="expert_practice", grade=Grade.MODERATE),
        Weight(when=body.known_hypertension, cites="grandner2017", grade=Grade.WEAK),
    ),
    checks=(
        "ecg",
        "full_blood_count",
    ),
    see=(
        "gp",
        "cardiologist",
    ),
    icd10="I50",
    cites=(
        "grandner2017",
        "abdulla1999",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(who="known_heart_disease", facts={body.known_heart_disease: True}, expect=YES),
        Example(
            who="both_ankles_swollen", facts={circulation.both_ankles_swollen: True}, expect=YES
        ),
        Example(who="known_hypertension", facts={body.known_hypertension: True}, expect=YES),
        Example(
            who="none of it",
            facts={
                body.known_heart_disease: False,
                circulation.both_ankles_swollen: False,
                body.known_hypertension: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
