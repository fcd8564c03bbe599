"""Narrowed leg arteries."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Number, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

peripheral_arterial_disease = Cause(
    title=say(id="Penyempitan pembuluh nadi tungkai", en="Narrowed leg arteries"),
    says=say(
        id="",
        en="Night cramp alone is a weak pointer; the combination with walking pain or absent pulses is what matters",
    ),
    do=say(id="", en=""),
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.WITHIN_TWO_WEEKS,
    supports=(
        Weight(when=circulation.calf_pain_on_walking, cites="ecq", grade=Grade.STRONG),
        Weight(when=circulation.walking_pain_gone_within_10_min, cites="ecq", grade=Grade.STRONG),
        Weight(
            when=circulation.leg_pain_at_normal_pace,
            cites="kieback2019",
            grade=Grade.STRONG,
            ratio=5.4,
            low=4.2,
            high=6.96,
            measure="odds ratio for a low ankle-brachial index, men",
            note="odds of a low ankle-brachial index in men; 1.99 (1.58-2.51) in women",
        ),
        Weight(
            when=body.known_pad,
            cites="abdulla1999",
            grade=Grade.STRONG,
            ratio=2.9,
            low=1.89,
            high=4.55,
            measure="odds ratio",
        ),
        Weight(when=person.smoker, cites="expert_practice", grade=Grade.STRONG),
        Weight(when=person.age_years.at_least(60), cites="expert_practice", grade=Grade.MODERATE),
        Weight(when=body.known_diabetes, cites="expert_practice", grade=Grade.MODERATE),
        Weight(
            when=circulation.rest_pain_in_foot_at_night, cites="ali_highland", grade=Grade.STRONG
        ),
        Weight(when=circulation.foot_pulse_absent, cites="expert_practice", grade=Grade.STRONG),
    ),
    against=(
        Weight(when=circulation.leg_pain_starts_at_rest, cites="ecq", grade=Grade.STRONG),
        Weight(when=cramp.relief_by_stretch, cites="expert_practice", grade=Grade.MODERATE),
    ),
    checks=(
        "ankle_brachial_index",
        "lipids",
        "hba1c",
        "full_blood_count",
        "ecg",
    ),
    see=(
        "gp",
        "vascular_surgeon",
    ),
    frequency=(
        Number(
            value="75% had cramps",
            what=say(id="", en="cramps among people with the condition"),
            people=say(id="", en="US veterans with PVD (Oboler, via AFP 2012)"),
            cites="allen2012_excerpt",
        ),
        Number(
            value="34% vs 12% of controls had PVD",
            what=say(id="", en="condition among cramp cases"),
            people=say(id="", en="male veterans treated with quinine for cramps"),
            cites="haskell1997",
        ),
    ),
    icd10="I73.9",
    snomed="399957001",
    cites=(
        "abdulla1999",
        "haskell1997",
        "naylor1994",
        "kieback2019",
        "ecq",
        "abpi_bpac",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="calf_pain_on_walking", facts={circulation.calf_pain_on_walking: True}, expect=YES
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
        Example(who="known_pad", facts={body.known_pad: True}, expect=YES),
        Example(who="smoker", facts={person.smoker: True}, expect=YES),
        Example(who="age_years 60 years or more", facts={person.age_years: 60}, expect=YES),
        Example(who="known_diabetes", facts={body.known_diabetes: True}, expect=YES),
        Example(
            who="rest_pain_in_foot_at_night",
            facts={circulation.rest_pain_in_foot_at_night: True},
            expect=YES,
        ),
        Example(who="foot_pulse_absent", facts={circulation.foot_pulse_absent: True}, expect=YES),
        Example(
            who="none of it",
            facts={
                circulation.calf_pain_on_walking: False,
                circulation.walking_pain_gone_within_10_min: False,
                circulation.leg_pain_at_normal_pace: False,
                body.known_pad: False,
                person.smoker: False,
                person.age_years: 59,
                body.known_diabetes: False,
                circulation.rest_pain_in_foot_at_night: False,
                circulation.foot_pulse_absent: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
