"""Both legs weakening in someone with cancer."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.more_signs import more_signs
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

cancer_with_weak_legs = RedFlag(
    title=say(
        id="Kedua tungkai melemah pada orang dengan kanker",
        en="Both legs weakening in someone with cancer",
    ),
    says=say(
        id=(
            "Kanker dapat menyebar ke tulang belakang dan menekan sumsum. Tungkai yang melemah "
            "adalah tanda akhir; bila dibiarkan, lumpuh dapat menetap."
        ),
        en=(
            "Cancer can spread to the spine and press on the cord. Weakening legs are a late "
            "sign; left alone, the paralysis may stay."
        ),
    ),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id=(
            "Telepon 119 atau 112 sekarang. Bila tidak tersambung, minta diantar ke IGD terdekat. "
            "Berbaring rata dan jangan berjalan. Sebutkan riwayat kanker. Minta MRI tulang "
            "belakang."
        ),
        en=(
            "Call 119 or 112 now (elsewhere your local emergency number). If you cannot get "
            "through, have someone take you to the nearest emergency department. Lie flat and do "
            "not walk. Mention the cancer. Ask for an MRI of the spine."
        ),
    ),
    when=(circulation.active_cancer | more_signs.bone_pain_after_cancer)
    & (nerve_muscle.weakness_both_legs_within_4_weeks | nerve_muscle.bladder_or_bowel_change),
    suspects=("lumbar_radiculopathy",),
    cites=(
        "ng127",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="both legs weaker over hours, days or 4 weeks; control and feeling of urine and stool unchanged",
            facts={
                nerve_muscle.weakness_both_legs_within_4_weeks: True,
                nerve_muscle.bladder_or_bowel_change: False,
            },
            expect=UNKNOWN,
        ),
        Example(
            who="a past or present cancer, and new bone or back pain that stays; no active cancer and no cancer treatment withi",
            facts={
                more_signs.bone_pain_after_cancer: True,
                circulation.active_cancer: False,
                nerve_muscle.bladder_or_bowel_change: False,
            },
            expect=UNKNOWN,
        ),
        Example(
            who="newly no control of urine or stool, or cannot feel/start urine; active cancer, or cancer treatment within 6 mo",
            facts={nerve_muscle.bladder_or_bowel_change: True, circulation.active_cancer: True},
            expect=YES,
        ),
        Example(
            who="a man with cancer whose legs have weakened within days",
            facts={
                circulation.active_cancer: True,
                nerve_muscle.weakness_both_legs_within_4_weeks: True,
            },
            expect=YES,
        ),
        Example(
            who="a woman with strong legs and a normal bladder",
            facts={
                nerve_muscle.weakness_both_legs_within_4_weeks: False,
                nerve_muscle.bladder_or_bowel_change: False,
            },
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
