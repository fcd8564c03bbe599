"""Muscle disease (McArdle, dystrophies, myositis)."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.children import children
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

hereditary_or_metabolic_myopathy = Cause(
    title=say(
        id="Penyakit otot (McArdle, distrofi, miositis)",
        en="Muscle disease (McArdle, dystrophies, myositis)",
    ),
    says=say(id="", en="Dark urine after exercise makes it same-day"),
    do=say(id="", en=""),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.WITHIN_TWO_WEEKS,
    supports=(
        Weight(
            when=cramp.cramps_first_minutes_of_exercise, cites="mcardle_mduk", grade=Grade.STRONG
        ),
        Weight(when=body.dark_urine, cites="mcardle_mduk", grade=Grade.STRONG),
        Weight(
            when=children.child_walks_on_toes_or_big_calves,
            cites="expert_practice",
            grade=Grade.STRONG,
        ),
        Weight(when=cramp.family_history_cramps, cites="expert_practice", grade=Grade.MODERATE),
        Weight(
            when=nerve_muscle.weakness_progressive, cites="expert_practice", grade=Grade.MODERATE
        ),
        Weight(
            when=medicines_taken.medicines.includes("statin"),
            cites="nla_statin_muscle",
            grade=Grade.MODERATE,
        ),
    ),
    against=(
        Weight(
            when=cramp.timing.includes("asleep"),
            cites="expert_practice",
            grade=Grade.MODERATE,
            note="cramps only at rest argue against",
        ),
    ),
    checks=(
        "creatine_kinase",
        "liver_panel",
        "creatinine",
        "genetic_slco1b1",
    ),
    see=(
        "neurologist",
        "paediatrician",
    ),
    icd10="G71.9",
    cites=(
        "mcardle_mduk",
        "nla_statin_muscle",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="cramps_first_minutes_of_exercise",
            facts={cramp.cramps_first_minutes_of_exercise: True},
            expect=YES,
        ),
        Example(who="dark_urine", facts={body.dark_urine: True}, expect=YES),
        Example(
            who="child_walks_on_toes_or_big_calves",
            facts={person.age_years: 17, children.child_walks_on_toes_or_big_calves: True},
            expect=YES,
        ),
        Example(who="family_history_cramps", facts={cramp.family_history_cramps: True}, expect=YES),
        Example(
            who="weakness_progressive", facts={nerve_muscle.weakness_progressive: True}, expect=YES
        ),
        Example(
            who="medicines: Statin for cholesterol",
            facts={medicines_taken.medicines: ["statin"]},
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={
                cramp.cramps_first_minutes_of_exercise: False,
                body.dark_urine: False,
                children.child_walks_on_toes_or_big_calves: False,
                cramp.family_history_cramps: False,
                nerve_muscle.weakness_progressive: False,
                medicines_taken.medicines: [],
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
