"""Stiff jaw, or a spasm that stays after a dirty wound."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.injury_infection import injury_infection
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

tetanus = RedFlag(
    title=say(
        id="Rahang kaku, atau otot terus kaku setelah luka kotor",
        en="Stiff jaw, or a spasm that stays after a dirty wound",
    ),
    says=say(
        id=(
            "Tetanus berasal dari kuman yang masuk lewat luka kotor. Rahang menjadi kaku dan "
            "sulit dibuka, lalu otot tubuh menegang sangat nyeri. Penyakit ini dapat menghentikan "
            "napas. Vaksin tetanus mencegahnya; tidak yakin soal vaksin berarti perlu diperiksa."
        ),
        en=(
            "Tetanus comes from a germ that enters through a dirty wound. The jaw becomes stiff "
            "and hard to open, then muscles all over tighten with great pain. It can stop the "
            "breathing. Vaccination prevents it; if unsure about yours, have it looked at."
        ),
    ),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id=(
            "Telepon 119 atau 112 sekarang. Bila tidak tersambung, minta diantar ke IGD terdekat. "
            "Sebutkan luka dan kapan vaksin tetanus terakhir. Jaga ruangan tenang dan redup. "
            "Jangan memaksa membuka rahang."
        ),
        en=(
            "Call 119 or 112 now (elsewhere your local emergency number). If you cannot get "
            "through, have someone take you to the nearest emergency department. Mention the "
            "wound and the last tetanus vaccination. Keep the room quiet and dim. Do not force "
            "the jaw open."
        ),
    ),
    when=injury_infection.jaw_stiff
    | (
        injury_infection.dirty_wound_recent
        & ~injury_infection.tetanus_vaccine_up_to_date
        & (
            cramp.cramp_happening_now_minutes.more_than(10)
            | nerve_muscle.trouble_swallowing_or_speech
        )
    ),
    suspects=("tetanus",),
    cites=(
        "tetanus_who",
        "nidirect_cramps",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="newly hard to swallow or speak clearly; tetanus vaccination is up to date; a dirty or deep wound in the last w",
            facts={
                nerve_muscle.trouble_swallowing_or_speech: True,
                injury_infection.tetanus_vaccine_up_to_date: True,
                injury_infection.dirty_wound_recent: True,
            },
            expect=UNKNOWN,
        ),
        Example(
            who="tetanus vaccination is not up to date; a dirty or deep wound in the last weeks; newly hard to swallow or speak",
            facts={
                injury_infection.tetanus_vaccine_up_to_date: False,
                injury_infection.dirty_wound_recent: True,
                nerve_muscle.trouble_swallowing_or_speech: True,
            },
            expect=YES,
        ),
        Example(
            who="a farmer with a stiff jaw", facts={injury_infection.jaw_stiff: True}, expect=YES
        ),
        Example(
            who="an unvaccinated man with a dirty wound and a spasm of 11 minutes",
            facts={
                injury_infection.dirty_wound_recent: True,
                injury_infection.tetanus_vaccine_up_to_date: False,
                cramp.cramp_happening_now: True,
                cramp.cramp_happening_now_minutes: 11,
            },
            expect=YES,
        ),
        Example(
            who="an unvaccinated man with a dirty wound, a soft jaw and a cramp of 10 minutes",
            facts={
                injury_infection.jaw_stiff: False,
                injury_infection.dirty_wound_recent: True,
                injury_infection.tetanus_vaccine_up_to_date: False,
                cramp.cramp_happening_now: True,
                cramp.cramp_happening_now_minutes: 10,
                nerve_muscle.trouble_swallowing_or_speech: False,
            },
            expect=NO,
        ),
        Example(
            who="a woman without wound or stiff jaw",
            facts={injury_infection.jaw_stiff: False, injury_infection.dirty_wound_recent: False},
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
