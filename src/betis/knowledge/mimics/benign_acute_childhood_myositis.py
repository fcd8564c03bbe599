"""Acute calf myositis after a viral illness."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.children import children
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.injury_infection import injury_infection
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

benign_acute_childhood_myositis = Mimic(
    title=say(
        id="Radang otot betis akut pascainfeksi virus",
        en="Acute calf myositis after a viral illness",
    ),
    says=say(id="", en="Dark urine or persistent weakness means emergency"),
    differs=say(
        id="",
        en="A well child with sudden both-calf pain and refusal to walk days after a viral illness; constant pain, raised CK, recovers in days.",
    ),
    do=say(id="", en=""),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.SAME_DAY,
    supports=(
        Weight(
            when=children.child_refuses_walk_after_fever,
            cites="expert_practice",
            grade=Grade.STRONG,
        ),
        Weight(
            when=injury_infection.recent_viral_illness, cites="expert_practice", grade=Grade.STRONG
        ),
    ),
    against=(
        Weight(when=children.child_limp, cites="expert_practice", grade=Grade.MODERATE),
        Weight(when=cramp.muscle_hard_knot, cites="expert_practice", grade=Grade.MODERATE),
    ),
    checks=(
        "creatine_kinase",
        "urinalysis",
    ),
    see=("paediatrician",),
    icd10="M60.0",
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="child_refuses_walk_after_fever",
            facts={person.age_years: 17, children.child_refuses_walk_after_fever: True},
            expect=YES,
        ),
        Example(
            who="recent_viral_illness",
            facts={injury_infection.recent_viral_illness: True},
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={
                children.child_refuses_walk_after_fever: False,
                injury_infection.recent_viral_illness: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
