"""Fever with tender calves after flood or rats."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.injury_infection import injury_infection
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

# Emergency if not passing urine, yellow, breathless or confused
leptospirosis = RedFlag(
    title=say(
        id="Demam dengan betis nyeri setelah banjir atau tikus",
        en="Fever with tender calves after flood or rats",
    ),
    says=say(
        id="",
        en="Fever after flood water or rat contact together with calf pain, red eyes or yellow skin",
    ),
    urgency=Urgency.SAME_DAY,
    do=say(
        id="Pergi ke rumah sakit hari ini; sampaikan riwayat paparan.",
        en="Go to a hospital today; tell them about the exposure.",
    ),
    when=body.fever
    & injury_infection.flood_or_rat_contact
    & (
        body.severe_muscle_pain_swelling
        | circulation.deep_calf_tenderness
        | injury_infection.red_eyes_no_discharge
        | body.yellow_skin_or_swollen_belly
    ),
    suspects=(
        "leptospirosis",
        "dengue",
    ),
    cites=(
        "lepto_doh",
        "lepto_id",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="fever and flood_or_rat_contact and (severe_muscle_pain_swelling or deep_calf_tenderness or",
            facts={
                body.fever: True,
                injury_infection.flood_or_rat_contact: True,
                body.severe_muscle_pain_swelling: True,
            },
            expect=YES,
        ),
        Example(who="none of it", facts={body.fever: False}, expect=NO),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
