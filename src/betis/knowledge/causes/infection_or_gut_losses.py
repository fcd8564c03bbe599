"""Recent infection with fever, vomiting or diarrhoea."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.injury_infection import injury_infection
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

infection_or_gut_losses = Cause(
    title=say(
        id="Infeksi dengan demam, muntah, atau diare",
        en="Recent infection with fever, vomiting or diarrhoea",
    ),
    says=say(id="", en="Cholera-like losses can cause severe painful cramps and shock"),
    do=say(id="", en=""),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.WITHIN_TWO_WEEKS,
    supports=(
        Weight(
            when=body.vomiting_or_diarrhoea_days.at_least(1),
            cites="expert_practice",
            grade=Grade.STRONG,
        ),
        Weight(
            when=injury_infection.recent_viral_illness,
            cites="expert_practice",
            grade=Grade.MODERATE,
        ),
        Weight(when=body.fever, cites="expert_practice", grade=Grade.MODERATE),
        Weight(when=body.cannot_keep_fluids_down, cites="expert_practice", grade=Grade.STRONG),
    ),
    checks=(
        "sodium",
        "potassium",
        "creatinine",
        "full_blood_count",
    ),
    see=(
        "gp",
        "ed",
    ),
    icd10="A09",
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="vomiting_or_diarrhoea_days 1 days or more",
            facts={body.vomiting_or_diarrhoea: True, body.vomiting_or_diarrhoea_days: 1},
            expect=YES,
        ),
        Example(
            who="recent_viral_illness",
            facts={injury_infection.recent_viral_illness: True},
            expect=YES,
        ),
        Example(who="fever", facts={body.fever: True}, expect=YES),
        Example(
            who="cannot_keep_fluids_down", facts={body.cannot_keep_fluids_down: True}, expect=YES
        ),
        Example(
            who="none of it",
            facts={
                body.vomiting_or_diarrhoea_days: 0,
                injury_infection.recent_viral_illness: False,
                body.fever: False,
                body.cannot_keep_fluids_down: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
