"""Long-acting breathing inhaler."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

laba_inhaler = Cause(
    title=say(id="Inhaler kerja panjang (LABA)", en="Long-acting breathing inhaler"),
    says=say(id="", en="LABA with steroid 2.55 (2.06-3.12), alone 2.17 (1.56-3.02)"),
    do=say(id="", en=""),
    only_when=medicines_taken.medicines.includes("laba"),
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(
            when=medicines_taken.medicines.includes("laba"),
            cites="garrison2012",
            grade=Grade.STRONG,
            ratio=2.42,
            low=2.02,
            high=2.89,
            measure="adjusted sequence ratio",
        ),
        Weight(when=body.known_copd_asthma, cites="expert_practice", grade=Grade.MODERATE),
    ),
    checks=(
        "potassium",
        "magnesium",
    ),
    see=(
        "pharmacist",
        "gp",
    ),
    icd10="T48.6",
    cites=("garrison2012",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="medicines: Long-acting breathing inhaler (salmeterol, formoterol, indacaterol) and medicin",
            facts={medicines_taken.medicines: ["laba"]},
            expect=YES,
        ),
        Example(
            who="medicines: Long-acting breathing inhaler (salmeterol, formoterol, indacaterol) and known_c",
            facts={medicines_taken.medicines: ["laba"], body.known_copd_asthma: True},
            expect=YES,
        ),
        Example(who="none of it", facts={medicines_taken.medicines: []}, expect=NO),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
