"""Chronic exertional compartment or popliteal entrapment."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

chronic_exertional_compartment = Mimic(
    title=say(
        id="Kompartemen akibat latihan atau terjepit arteri poplitea",
        en="Chronic exertional compartment or popliteal entrapment",
    ),
    says=say(id="", en=""),
    differs=say(
        id="",
        en="Tightness and pain reliably starting at a set time of running and easing over minutes to an hour of rest; young active person; no night cramps.",
    ),
    do=say(id="", en=""),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(
            when=cramp.timing.includes("during_exercise"),
            cites="expert_practice",
            grade=Grade.STRONG,
        ),
        Weight(
            when=cramp.side_pattern.among("one_side_always"),
            cites="expert_practice",
            grade=Grade.MODERATE,
        ),
    ),
    against=(
        Weight(when=cramp.timing.includes("asleep"), cites="expert_practice", grade=Grade.STRONG),
    ),
    checks=("ankle_brachial_index",),
    see=(
        "gp",
        "orthopaedic_spine",
        "vascular_surgeon",
    ),
    icd10="M79.6",
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="timing: During exercise", facts={cramp.timing: ["during_exercise"]}, expect=YES
        ),
        Example(
            who="side_pattern: Always the same leg",
            facts={cramp.side_pattern: "one_side_always"},
            expect=YES,
        ),
        Example(
            who="none of it", facts={cramp.timing: [], cramp.side_pattern: "alternates"}, expect=NO
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
