"""Tense leg with severe constant pain after injury."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

compartment = RedFlag(
    title=say(
        id="Tungkai tegang dan nyeri hebat terus-menerus setelah cedera",
        en="Tense leg with severe constant pain after injury",
    ),
    says=say(
        id=(
            "Setelah cedera, gips, atau tertekan lama, otot bisa bengkak di dalam ruang yang "
            "sempit (sindrom kompartemen). Tungkai menjadi tegang dan sangat nyeri terus-menerus, "
            "terlebih saat jari kaki digerakkan orang lain. Otot dapat rusak tetap dalam 6 "
            "sampai 10 jam."
        ),
        en=(
            "After an injury, a cast or long pressure, muscle can swell inside its tight space "
            "(compartment syndrome). The leg becomes tense, with severe constant pain that "
            "worsens when someone else moves the toes. The muscle can be damaged for good within "
            "6 to 10 hours."
        ),
    ),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id=(
            "Telepon 119 atau 112 sekarang. Bila tidak tersambung, minta diantar ke IGD terdekat. "
            "Longgarkan gips atau perban bila aman. Biarkan tungkai setinggi jantung. Jangan "
            "dipijat dan jangan dikompres panas."
        ),
        en=(
            "Call 119 or 112 now (elsewhere your local emergency number). If you cannot get "
            "through, have someone take you to the nearest emergency department. Loosen any cast "
            "or dressing if that is safe. Keep the leg level with the heart. No massage and no "
            "heat."
        ),
    ),
    when=body.muscles_hard_with_constant_severe_pain,
    suspects=("acute_compartment_syndrome",),
    within=say(
        id="Bila terbukti, operasi dianjurkan dalam satu jam sejak diagnosis",
        en="If confirmed, surgery is advised within an hour of diagnosis",
    ),
    cites=(
        "boast_acs",
        "acs_review",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a young man with a tense, very painful shin the night after a fracture",
            facts={body.muscles_hard_with_constant_severe_pain: True},
            expect=YES,
        ),
        Example(
            who="a woman whose calf is sore but soft after a cramp",
            facts={body.muscles_hard_with_constant_severe_pain: False},
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
