"""Restless legs syndrome."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Number, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

restless_legs_syndrome = Mimic(
    title=say(id="Sindrom kaki gelisah", en="Restless legs syndrome"),
    says=say(
        id="",
        en="Meeting only the four symptom criteria is not enough: specificity 84%. Antidepressants, antipsychotics and metoclopramide worsen it.",
    ),
    differs=say(
        id="Rasa ingin menggerakkan kaki yang tidak nyaman, memburuk saat istirahat dan malam hari, mereda saat bergerak; otot tidak mengeras. Kram mendadak, keras, nyeri, dan berhenti bila diregangkan.",
        en="An urge to move with unpleasant feelings, building at rest and in the evening, eased while moving; the muscle does not go hard and there is no knot. A cramp is sudden, hard and painful and is ended by stretching.",
    ),
    do=say(id="", en=""),
    certainty=Certainty.HIGH,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(when=cramp.urge_to_move_legs, cites="irlssg2014", grade=Grade.STRONG),
        Weight(when=cramp.relief_by_moving, cites="irlssg2014", grade=Grade.STRONG),
        Weight(
            when=cramp.episode_type.among("urge_to_move"), cites="irlssg2014", grade=Grade.STRONG
        ),
        Weight(when=body.known_anaemia_or_low_iron, cites="rls_highland", grade=Grade.MODERATE),
        Weight(when=cramp.leg_kicks_seen_in_sleep, cites="irlssg2014", grade=Grade.MODERATE),
        Weight(
            when=person.pregnancy_status.among("third_trimester"),
            cites="hensley2009",
            grade=Grade.MODERATE,
        ),
    ),
    against=(
        Weight(when=cramp.muscle_hard_knot, cites="hening2009", grade=Grade.STRONG),
        Weight(when=cramp.relief_by_stretch, cites="hening2009", grade=Grade.MODERATE),
    ),
    checks=(
        "full_blood_count",
        "ferritin",
        "transferrin_saturation",
        "creatinine",
        "b12",
        "hba1c",
    ),
    see=(
        "gp",
        "sleep_specialist",
        "neurologist",
    ),
    frequency=(
        Number(
            value="up to 26%",
            what=say(id="", en="RLS"),
            people=say(id="", en="pregnancies, review"),
            cites="hensley2009",
        ),
    ),
    icd10="G25.8",
    snomed="32914008",
    cites=(
        "irlssg2014",
        "hening2009",
        "rls_highland",
        "hensley2009",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(who="urge_to_move_legs", facts={cramp.urge_to_move_legs: True}, expect=YES),
        Example(who="relief_by_moving", facts={cramp.relief_by_moving: True}, expect=YES),
        Example(
            who="episode_type: An unpleasant urge to move, without the muscle going hard",
            facts={cramp.episode_type: "urge_to_move"},
            expect=YES,
        ),
        Example(
            who="known_anaemia_or_low_iron",
            facts={body.known_anaemia_or_low_iron: True},
            expect=YES,
        ),
        Example(
            who="leg_kicks_seen_in_sleep", facts={cramp.leg_kicks_seen_in_sleep: True}, expect=YES
        ),
        Example(
            who="pregnancy_status: Yes, week 28 or later",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 10,
                person.pregnancy_status: "third_trimester",
            },
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={
                cramp.urge_to_move_legs: False,
                cramp.relief_by_moving: False,
                cramp.episode_type: "painful_hard_muscle",
                body.known_anaemia_or_low_iron: False,
                cramp.leg_kicks_seen_in_sleep: False,
                person.pregnancy_status: "none",
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
