"""Sore calf muscles in a child after a viral illness (myositis)."""

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
        id="Radang otot betis pada anak setelah infeksi virus",
        en="Sore calf muscles in a child after a viral illness (myositis)",
    ),
    says=say(
        id="Beberapa hari setelah flu atau infeksi virus lain, kedua betis anak tiba-tiba nyeri. Enzim otot (CK) naik, dan biasanya pulih dalam beberapa hari. Jadi infeksi virus memang bisa diikuti nyeri betis, tetapi itu bukan kram.",
        en="Some days after flu or another viral illness, both calves of a child suddenly hurt. The muscle enzyme (CK) is raised, and it usually recovers in days. So a viral illness can indeed be followed by calf pain, but that is not a cramp.",
    ),
    differs=say(
        id="Anak yang tadinya sehat tiba-tiba tidak mau berjalan karena kedua betis nyeri. Nyerinya menetap, tidak datang dan pergi dalam hitungan menit. Kram biasanya di satu betis, dengan otot yang mengeras.",
        en="A child who was well suddenly refuses to walk because both calves hurt. The pain stays; it does not come and go within minutes. A cramp is usually in one calf, with a muscle that goes hard.",
    ),
    do=say(
        id="Bawa anak ke dokter hari ini. Langsung ke IGD bila air kencing gelap seperti teh atau cola, atau bila anak tetap lemah.",
        en="Take the child to a doctor today. Go straight to an emergency department if the urine is dark like tea or cola, or if the child stays weak.",
    ),
    only_when=person.age_years.less_than(18),
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
    checks=("creatine_kinase", "urinalysis"),
    see=("paediatrician",),
    icd10="M60.0",
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a boy of 7 who will not walk after a fever because both calves hurt",
            facts={person.age_years: 7, children.child_refuses_walk_after_fever: True},
            expect=YES,
        ),
        Example(
            who="a girl of 17 who had flu two weeks ago",
            facts={person.age_years: 17, injury_infection.recent_viral_illness: True},
            expect=YES,
        ),
        Example(
            who="a woman of 18 who had flu two weeks ago",
            facts={person.age_years: 18, injury_infection.recent_viral_illness: True},
            expect=NO,
        ),
        Example(
            who="a boy of 9 with no recent illness who walks as usual",
            facts={
                person.age_years: 9,
                children.child_refuses_walk_after_fever: False,
                injury_infection.recent_viral_illness: False,
            },
            expect=NO,
        ),
        Example(
            who="a child of 8 about whom nothing else was asked",
            facts={person.age_years: 8},
            expect=UNKNOWN,
        ),
    ),
    settles=("viral_disease",),
    corrects=("viral_disease",),
)
