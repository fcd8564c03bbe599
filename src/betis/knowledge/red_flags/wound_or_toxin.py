"""Cramps after a wound or poison contact."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.injury_infection import injury_infection
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

wound_or_toxin = RedFlag(
    title=say(
        id="Kram setelah luka atau kontak racun", en="Cramps after a wound or poison contact"
    ),
    says=say(
        id="",
        en="Cramps after contact with lead, mercury, pesticide or unknown poison, or a dirty wound without up-to-date tetanus vaccination",
    ),
    urgency=Urgency.SAME_DAY,
    do=say(
        id="Cari pertolongan medis sekarang; bawa kemasan atau keterangan luka.",
        en="Get medical help now; take the container or wound details along.",
    ),
    when=injury_infection.toxic_exposure
    | (injury_infection.dirty_wound_recent & ~injury_infection.tetanus_vaccine_up_to_date),
    suspects=("toxin_or_tetanus",),
    cites=(
        "nidirect_cramps",
        "nhs_cramps",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(who="toxic_exposure", facts={injury_infection.toxic_exposure: True}, expect=YES),
        Example(
            who="dirty_wound_recent and not (tetanus_vaccine_up_to_date)",
            facts={
                injury_infection.dirty_wound_recent: True,
                injury_infection.tetanus_vaccine_up_to_date: False,
            },
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={
                injury_infection.toxic_exposure: False,
                injury_infection.dirty_wound_recent: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
