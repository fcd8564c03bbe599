"""High pressure inside the muscle (acute compartment syndrome)."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.injury_infection import injury_infection
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

acute_compartment_syndrome = Mimic(
    title=say(
        id="Tekanan tinggi di dalam otot (sindrom kompartemen akut)",
        en="High pressure inside the muscle (acute compartment syndrome)",
    ),
    says=say(
        id="Tekanan di dalam otot naik sehingga darah tidak bisa masuk. Pemicunya cedera, gips, tertindih lama, atau aliran darah yang baru pulih. Kerusakan yang tidak bisa pulih dapat terjadi dalam sekitar 6 jam. Setelah dikenali, tekanan perlu dilepas dengan operasi dalam satu jam.",
        en="Pressure inside the muscle rises until blood cannot enter. An injury, a cast, long pressure or returning blood flow can set it off. Damage that cannot heal may occur in about 6 hours. Once recognised, the pressure should be released by surgery within an hour.",
    ),
    differs=say(
        id="Tungkai tegang dengan nyeri hebat yang terus-menerus. Nyeri bertambah bila orang lain menggerakkan jari kaki, dan kulit bisa kebas. Kram datang sebagai serangan beberapa menit lalu mengendur.",
        en="The limb is tense, with severe pain that does not stop. It gets worse when someone else moves the toes, and the skin may be numb. A cramp comes as an attack of minutes and lets go.",
    ),
    do=say(
        id="Telepon 119 atau 112 sekarang, atau minta diantar ke IGD terdekat. Longgarkan gips atau perban bila aman. Jangan memijat tungkai.",
        en="Call 119 or 112 (or your local emergency number) now, or have someone take you to the nearest emergency department. Loosen a cast or dressing if you safely can. Do not massage the leg.",
    ),
    only_when=body.muscles_hard_with_constant_severe_pain
    | circulation.leg_suddenly_numb_or_paralysed,
    certainty=Certainty.HIGH,
    usual_urgency=Urgency.EMERGENCY_NOW,
    supports=(
        Weight(
            when=body.muscles_hard_with_constant_severe_pain, cites="acs_review", grade=Grade.STRONG
        ),
        Weight(
            when=injury_infection.leg_injury_recent, cites="expert_practice", grade=Grade.STRONG
        ),
        Weight(
            when=circulation.leg_suddenly_numb_or_paralysed,
            cites="expert_practice",
            grade=Grade.STRONG,
        ),
    ),
    against=(Weight(when=cramp.relief_by_stretch, cites="expert_practice", grade=Grade.STRONG),),
    checks=("compartment_pressure",),
    see=("ed",),
    icd10="T79.6",
    cites=("boast_acs", "acs_review"),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 30 with a new leg cast, a tense leg and pain that does not stop",
            facts={
                body.muscles_hard_with_constant_severe_pain: True,
                injury_infection.leg_injury_recent: True,
            },
            expect=YES,
        ),
        Example(
            who="a woman of 55 whose leg suddenly lost feeling after she lay on it for hours",
            facts={circulation.leg_suddenly_numb_or_paralysed: True},
            expect=YES,
        ),
        Example(
            who="a man of 70 who bruised his shin last week and has ordinary night cramps",
            facts={
                injury_infection.leg_injury_recent: True,
                body.muscles_hard_with_constant_severe_pain: False,
                circulation.leg_suddenly_numb_or_paralysed: False,
            },
            expect=NO,
        ),
        Example(
            who="a man who injured his leg and was not asked about constant pain",
            facts={injury_infection.leg_injury_recent: True},
            expect=UNKNOWN,
        ),
    ),
    settles=(),
)
