"""Whether standing up in the night is safe."""

from datetime import date

from betis.guideline.items import NightQuestion
from betis.knowledge.facts.body import body
from betis.knowledge.facts.lifestyle import lifestyle
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say

pregnant_or_unsteady = NightQuestion(
    title=say(
        id="Apakah Anda hamil, mudah goyah, atau pernah jatuh?",
        en="Are you pregnant, unsteady on your feet, or have you fallen?",
    ),
    says=say(
        id="Malam hari orang mudah jatuh, apalagi saat mengantuk dan kaki kram. Bila ya, kami mendahulukan langkah sambil berbaring atau duduk.",
        en="People fall easily at night, above all drowsy and with a cramped leg. If yes, we put first the steps done lying or sitting.",
    ),
    affirms=lifestyle.unsteady_or_falls,
    denies=(
        lifestyle.unsteady_or_falls,
        nerve_muscle.unsteady_wide_gait,
        nerve_muscle.foot_drop_or_tripping,
        body.dizzy_standing_salt_craving_dark_skin,
        nerve_muscle.weakness_both_legs_within_4_weeks,
    ),
    order=2,
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
)
