"""Claudication (leg pain from narrowed arteries)."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

intermittent_claudication = Mimic(
    title=say(
        id="Klaudikasio (nyeri tungkai karena penyempitan nadi)",
        en="Claudication (leg pain from narrowed arteries)",
    ),
    says=say(
        id="",
        en="Edinburgh questionnaire: sensitivity 91.3%, specificity 99.3% in its validation sample; in practice many patients report atypical pain",
    ),
    differs=say(
        id="",
        en="Comes with a fixed amount of walking and is gone within minutes of standing still; does not wake the person with a hard muscle and is not stopped by stretching.",
    ),
    do=say(id="", en=""),
    certainty=Certainty.HIGH,
    usual_urgency=Urgency.WITHIN_TWO_WEEKS,
    supports=(
        Weight(when=circulation.calf_pain_on_walking, cites="ecq", grade=Grade.STRONG),
        Weight(when=circulation.leg_pain_uphill_or_hurry, cites="ecq", grade=Grade.STRONG),
        Weight(when=circulation.walking_pain_gone_within_10_min, cites="ecq", grade=Grade.STRONG),
        Weight(
            when=circulation.leg_pain_at_normal_pace,
            cites="kieback2019",
            grade=Grade.STRONG,
            ratio=5.4,
            low=4.2,
            high=6.96,
            measure="odds ratio",
        ),
        Weight(when=person.smoker, cites="expert_practice", grade=Grade.STRONG),
    ),
    against=(
        Weight(when=circulation.leg_pain_starts_at_rest, cites="ecq", grade=Grade.STRONG),
        Weight(
            when=nerve_muscle.no_pain_when_seated,
            cites="suri2010",
            grade=Grade.MODERATE,
            note="pain needing sitting or bending suggests the spine",
        ),
    ),
    checks=(
        "ankle_brachial_index",
        "lipids",
        "hba1c",
    ),
    see=(
        "gp",
        "vascular_surgeon",
    ),
    icd10="I73.9",
    snomed="399957001",
    cites=(
        "ecq",
        "kieback2019",
        "abpi_bpac",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="calf_pain_on_walking", facts={circulation.calf_pain_on_walking: True}, expect=YES
        ),
        Example(
            who="leg_pain_uphill_or_hurry",
            facts={
                circulation.calf_pain_on_walking: True,
                circulation.leg_pain_uphill_or_hurry: True,
            },
            expect=YES,
        ),
        Example(
            who="walking_pain_gone_within_10_min",
            facts={
                circulation.calf_pain_on_walking: True,
                circulation.walking_pain_gone_within_10_min: True,
            },
            expect=YES,
        ),
        Example(
            who="leg_pain_at_normal_pace",
            facts={
                circulation.calf_pain_on_walking: True,
                circulation.leg_pain_at_normal_pace: True,
            },
            expect=YES,
        ),
        Example(who="smoker", facts={person.smoker: True}, expect=YES),
        Example(
            who="none of it",
            facts={
                circulation.calf_pain_on_walking: False,
                circulation.leg_pain_uphill_or_hurry: False,
                circulation.walking_pain_gone_within_10_min: False,
                circulation.leg_pain_at_normal_pace: False,
                person.smoker: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
