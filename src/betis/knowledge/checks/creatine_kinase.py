"""Creatine kinase (CK)."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.logic.text import say

# Named by: motor_neurone_disease, nerve_hyperexcitability_other, hereditary_or_metabolic_myopathy, hypothyroidism, statin, rhabdomyolysis, myotonia, benign_acute_childhood_myositis, fibromyalgia_or_polymyalgia
# Reference 30-135 U/L women, 55-170 U/L men in the ABIM list
creatine_kinase = Check(
    title=say(id="Kreatin kinase (CK)", en="Creatine kinase (CK)"),
    says=say(
        id="",
        en="Statin with weakness or severe pain, dark urine, muscle swelling or wasting, family muscle disease",
    ),
    measures="U/L",
    loinc="2157-6",
    worth_when=WORTH_WHEN,
    results=(
        Result(
            range=say(id="", en="<4 x upper limit"),
            meaning=say(id="", en="mild; exercise and muscle ethnicity vary"),
            cites="rhabdo_thresholds",
            seen=False,
            urgency=Urgency.ROUTINE,
        ),
        Result(
            range=say(id="", en=">5 x upper limit"),
            meaning=say(id="", en="do not start, or stop and reassess, a statin"),
            cites="nice_statin_ck",
            seen=False,
            urgency=Urgency.WITHIN_TWO_WEEKS,
        ),
        Result(
            range=say(id="", en=">10 x upper limit with symptoms, or urine dark"),
            meaning=say(id="", en="rhabdomyolysis range: kidney tests"),
            cites="rhabdo_thresholds",
            seen=False,
            urgency=Urgency.SAME_DAY,
        ),
        Result(
            range=say(id="", en=">5000 U/L"),
            meaning=say(id="", en="higher kidney risk"),
            cites="rhabdo_thresholds",
            seen=False,
            urgency=Urgency.SAME_DAY,
        ),
    ),
    cites=(
        "rhabdo_thresholds",
        "nla_statin_muscle",
        "ctt2022",
        "abim_ranges",
    ),
    dated=date(2026, 11, 22),
    examples=(),
    settles=(),
)
