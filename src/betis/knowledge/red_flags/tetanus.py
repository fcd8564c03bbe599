"""Stiff jaw or spreading spasms after a wound."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.injury_infection import injury_infection
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

tetanus = RedFlag(
    title=say(
        id="Rahang kaku atau kejang otot setelah luka",
        en="Stiff jaw or spreading spasms after a wound",
    ),
    says=say(
        id="",
        en="Jaw stiffness, or a recent dirty wound without up-to-date tetanus vaccination together with a spasm that will not let go",
    ),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id="Hubungi nomor darurat sekarang (di Indonesia 119).",
        en="Call the emergency number now (in Indonesia 119).",
    ),
    when=injury_infection.jaw_stiff
    | (
        injury_infection.dirty_wound_recent
        & ~injury_infection.tetanus_vaccine_up_to_date
        & cramp.cramp_happening_now_minutes.more_than(10)
    ),
    suspects=("tetanus",),
    cites=(
        "tetanus_who",
        "nidirect_cramps",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(who="jaw_stiff", facts={injury_infection.jaw_stiff: True}, expect=YES),
        Example(
            who="dirty_wound_recent and not (tetanus_vaccine_up_to_date) and cramp_happening_now_minutes mo",
            facts={
                injury_infection.dirty_wound_recent: True,
                injury_infection.tetanus_vaccine_up_to_date: False,
                cramp.cramp_happening_now: True,
                cramp.cramp_happening_now_minutes: 11,
            },
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={injury_infection.jaw_stiff: False, injury_infection.dirty_wound_recent: False},
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
