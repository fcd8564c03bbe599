"""Cramps after a dirty wound or contact with poison."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.injury_infection import injury_infection
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

wound_or_toxin = RedFlag(
    title=say(
        id="Kram setelah luka kotor atau kontak racun",
        en="Cramps after a dirty wound or contact with poison",
    ),
    says=say(
        id=(
            "Timbal, merkuri, racun hama, dan racun lain dapat menimbulkan kram. Luka kotor atau "
            "dalam tanpa vaksin tetanus yang berlaku bisa berujung tetanus beberapa hari "
            "kemudian. Panduan di Inggris menganjurkan segera mencari bantuan pada kedua keadaan "
            "ini."
        ),
        en=(
            "Lead, mercury, pesticides and other poisons can cause cramps. A dirty or deep wound "
            "without current tetanus vaccination can lead to tetanus days later. UK guidance "
            "advises getting help at once in both cases."
        ),
    ),
    urgency=Urgency.SAME_DAY,
    do=say(
        id=(
            "Cari pertolongan medis hari ini. Bawa kemasan racun, atau ceritakan lukanya. Jangan "
            "memancing muntah. Bila sesak, bingung, kejang, atau rahang kaku, telepon 119 atau "
            "112 sekarang."
        ),
        en=(
            "Get medical help today. Bring the container, or tell about the wound. Do not make "
            "the person vomit. With breathlessness, confusion, a fit or a stiff jaw, call 119 or "
            "112 now."
        ),
    ),
    when=injury_infection.toxic_exposure
    | (injury_infection.dirty_wound_recent & ~injury_infection.tetanus_vaccine_up_to_date),
    suspects=(
        "toxin_or_tetanus",
        "tetanus",
    ),
    within=say(id="Segera, menurut panduan di Inggris", en="At once, according to UK guidance"),
    cites=(
        "nidirect_cramps",
        "nhs_cramps_2017",
        "nhs_cramps",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a farmer with cramps after spraying pesticide",
            facts={injury_infection.toxic_exposure: True},
            expect=YES,
        ),
        Example(
            who="an unvaccinated woman with a deep dirty wound",
            facts={
                injury_infection.dirty_wound_recent: True,
                injury_infection.tetanus_vaccine_up_to_date: False,
            },
            expect=YES,
        ),
        Example(
            who="a man with a dirty wound and current vaccination, no poison",
            facts={
                injury_infection.toxic_exposure: False,
                injury_infection.dirty_wound_recent: True,
                injury_infection.tetanus_vaccine_up_to_date: True,
            },
            expect=NO,
        ),
        Example(
            who="a woman with neither wound nor poison",
            facts={
                injury_infection.toxic_exposure: False,
                injury_infection.dirty_wound_recent: False,
            },
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
