"""Depression or poor sleep."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.cramp import cramp
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

depression_and_poor_sleep = Cause(
    title=say(id="Depresi atau kurang tidur", en="Depression or poor sleep"),
    says=say(id="", en="Could be effect as well as cause"),
    do=say(id="", en=""),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(when=body.low_mood_or_worry, cites="grandner2017", grade=Grade.MODERATE),
        Weight(when=cramp.daytime_distress, cites="grandner2017", grade=Grade.WEAK),
    ),
    see=(
        "gp",
        "psychologist",
    ),
    icd10="F32",
    cites=("grandner2017",),
    dated=date(2026, 11, 22),
    examples=(
        Example(who="low_mood_or_worry", facts={body.low_mood_or_worry: True}, expect=YES),
        Example(who="daytime_distress", facts={cramp.daytime_distress: True}, expect=YES),
        Example(
            who="none of it",
            facts={body.low_mood_or_worry: False, cramp.daytime_distress: False},
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
