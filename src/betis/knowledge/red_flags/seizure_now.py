"""Fit in progress or first blackout with jerking."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

seizure_now = RedFlag(
    title=say(
        id="Kejang sedang berlangsung atau kejang pertama",
        en="Fit in progress or first blackout with jerking",
    ),
    says=say(
        id="",
        en="A fit lasting more than 5 minutes or repeated, or a first blackout or fit with jerking, or any fit in pregnancy",
    ),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id="Hubungi nomor darurat sekarang (di Indonesia 119). Lindungi kepala, jangan menahan tungkai, jangan memasukkan apa pun ke mulut.",
        en="Call the emergency number now (in Indonesia 119). Protect the head, do not hold the limbs, nothing in the mouth.",
    ),
    when=nerve_muscle.seizure_longer_than_5_min
    | (
        (nerve_muscle.loss_of_consciousness | nerve_muscle.whole_body_jerking)
        & ~nerve_muscle.known_epilepsy
    )
    | (
        nerve_muscle.whole_body_jerking
        & person.pregnancy_status.among(
            "first_trimester", "second_trimester", "third_trimester", "postpartum"
        )
    ),
    suspects=(
        "epileptic_seizure",
        "eclampsia",
        "syncope",
        "hypocalcaemia",
    ),
    seed_rule=say(
        id="",
        en="supported and under-triaged by the source: A first blackout, or one with jerking, is an emergency or same-day matter. The source merges it with the coordination rule; keep two rules. Known epilepsy with the usual recovery is same day.",
    ),
    cites=(
        "ng127_blackout",
        "brigo_pnes",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="seizure_longer_than_5_min",
            facts={
                nerve_muscle.whole_body_jerking: True,
                nerve_muscle.seizure_longer_than_5_min: True,
            },
            expect=YES,
        ),
        Example(
            who="(loss_of_consciousness or whole_body_jerking) and not (known_epilepsy)",
            facts={nerve_muscle.loss_of_consciousness: True, nerve_muscle.known_epilepsy: False},
            expect=YES,
        ),
        Example(
            who="whole_body_jerking and pregnancy_status: Yes, weeks 1-13 or Yes, weeks 14-27 or Yes, week ",
            facts={
                nerve_muscle.whole_body_jerking: True,
                person.sex_at_birth: "female",
                person.age_years: 10,
                person.pregnancy_status: "first_trimester",
            },
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={
                nerve_muscle.seizure_longer_than_5_min: False,
                nerve_muscle.loss_of_consciousness: False,
                nerve_muscle.whole_body_jerking: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
