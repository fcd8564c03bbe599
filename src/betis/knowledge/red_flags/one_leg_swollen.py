"""One leg newly swollen."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.circulation import circulation
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

# Wells score 2 or more = DVT likely
one_leg_swollen = RedFlag(
    title=say(id="Satu tungkai baru bengkak", en="One leg newly swollen"),
    says=say(
        id="",
        en="One leg newly swollen, or calf circumference differs by 3 cm or more, or calf tenderness together with cancer, recent bed rest or surgery, earlier clot, paralysis or plaster, or whole-leg swelling",
    ),
    urgency=Urgency.SAME_DAY,
    do=say(
        id="Periksa ke dokter hari ini untuk penilaian bekuan darah. Jangan memijat tungkai.",
        en="See a doctor today for clot assessment. Do not massage the leg.",
    ),
    when=circulation.leg_swelling_one_side
    | circulation.calf_difference_cm.at_least(3)
    | (
        circulation.deep_calf_tenderness
        & (
            circulation.active_cancer
            | circulation.immobile_or_surgery_12_weeks
            | circulation.previous_dvt_or_pe
            | circulation.leg_paralysed_or_cast
            | circulation.entire_leg_swollen
        )
    ),
    suspects=(
        "deep_vein_thrombosis",
        "baker_cyst",
        "superficial_vein_thrombosis",
    ),
    cites=(
        "wells2003",
        "nice_dvt",
        "bmjbp_wells",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="leg_swelling_one_side", facts={circulation.leg_swelling_one_side: True}, expect=YES
        ),
        Example(
            who="calf_difference_cm 3.0 cm or more",
            facts={circulation.leg_swelling_one_side: True, circulation.calf_difference_cm: 3.0},
            expect=YES,
        ),
        Example(
            who="deep_calf_tenderness and (active_cancer or immobile_or_surgery_12_weeks or previous_dvt_or",
            facts={circulation.deep_calf_tenderness: True, circulation.active_cancer: True},
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={
                circulation.leg_swelling_one_side: False,
                circulation.calf_difference_cm: 2.9,
                circulation.deep_calf_tenderness: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
