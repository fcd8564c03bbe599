"""Critical (chronic limb-threatening) ischaemia."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

ischaemic_rest_pain = Mimic(
    title=say(
        id="Iskemia tungkai mengancam (nyeri istirahat)",
        en="Critical (chronic limb-threatening) ischaemia",
    ),
    says=say(id="", en="Refer urgently; ulcer or gangrene is a limb threat"),
    differs=say(
        id="",
        en="Burning or aching in the FOREFOOT at night for more than two weeks, eased by hanging the leg down, worse when raised; not a sudden hard calf.",
    ),
    do=say(id="", en=""),
    certainty=Certainty.HIGH,
    usual_urgency=Urgency.SAME_DAY,
    supports=(
        Weight(
            when=circulation.rest_pain_in_foot_at_night, cites="ali_highland", grade=Grade.STRONG
        ),
        Weight(when=cramp.relief_by_hanging_leg, cites="ali_highland", grade=Grade.STRONG),
        Weight(when=circulation.foot_wound_or_black_skin, cites="ali_highland", grade=Grade.STRONG),
        Weight(when=body.known_diabetes, cites="expert_practice", grade=Grade.MODERATE),
        Weight(when=results.abpi.at_most(0.5), cites="abpi_bmj", grade=Grade.STRONG),
    ),
    against=(Weight(when=cramp.relief_by_stretch, cites="expert_practice", grade=Grade.STRONG),),
    checks=(
        "ankle_brachial_index",
        "full_blood_count",
        "hba1c",
    ),
    see=("vascular_surgeon",),
    icd10="I73.9",
    cites=(
        "ali_highland",
        "abpi_bmj",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="rest_pain_in_foot_at_night",
            facts={circulation.rest_pain_in_foot_at_night: True},
            expect=YES,
        ),
        Example(
            who="relief_by_hanging_leg",
            facts={circulation.rest_pain_in_foot_at_night: True, cramp.relief_by_hanging_leg: True},
            expect=YES,
        ),
        Example(
            who="foot_wound_or_black_skin",
            facts={circulation.foot_wound_or_black_skin: True},
            expect=YES,
        ),
        Example(who="known_diabetes", facts={body.known_diabetes: True}, expect=YES),
        Example(who="abpi 0.5 times or less", facts={results.abpi: 0.5}, expect=YES),
        Example(
            who="none of it",
            facts={
                circulation.rest_pain_in_foot_at_night: False,
                cramp.relief_by_hanging_leg: False,
                circulation.foot_wound_or_black_skin: False,
                body.known_diabetes: False,
                results.abpi: 0.51,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
