"""May fall."""

from datetime import date

from betis.guideline.items import Example, Situation
from betis.knowledge.facts.body import body
from betis.knowledge.facts.lifestyle import lifestyle
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

may_fall = Situation(
    name="may_fall",
    title=say(id="Mudah jatuh", en="May fall"),
    says=say(
        id="Mudah goyah, pernah jatuh, pusing saat berdiri, atau kaki lemah.",
        en="Unsteady, has fallen, dizzy on standing, or weak legs.",
    ),
    when=lifestyle.unsteady_or_falls
    | nerve_muscle.unsteady_wide_gait
    | nerve_muscle.foot_drop_or_tripping
    | body.dizzy_standing_salt_craving_dark_skin
    | nerve_muscle.weakness_both_legs_within_4_weeks,
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(who="unsteady_or_falls", facts={lifestyle.unsteady_or_falls: True}, expect=YES),
        Example(
            who="unsteady_wide_gait", facts={nerve_muscle.unsteady_wide_gait: True}, expect=YES
        ),
        Example(
            who="foot_drop_or_tripping",
            facts={nerve_muscle.foot_drop_or_tripping: True},
            expect=YES,
        ),
        Example(
            who="dizzy_standing_salt_craving_dark_skin",
            facts={body.dizzy_standing_salt_craving_dark_skin: True},
            expect=YES,
        ),
        Example(
            who="weakness_both_legs_within_4_weeks",
            facts={nerve_muscle.weakness_both_legs_within_4_weeks: True},
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={
                lifestyle.unsteady_or_falls: False,
                nerve_muscle.unsteady_wide_gait: False,
                nerve_muscle.foot_drop_or_tripping: False,
                body.dizzy_standing_salt_craving_dark_skin: False,
                nerve_muscle.weakness_both_legs_within_4_weeks: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
)
