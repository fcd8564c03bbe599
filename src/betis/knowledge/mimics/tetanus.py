"""Tetanus."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.injury_infection import injury_infection
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

tetanus = Mimic(
    title=say(id="Tetanus", en="Tetanus"),
    says=say(
        id="Racun kuman dari luka kotor membuat otot kaku. Rahang kaku sering menjadi tanda awal. Vaksin mencegahnya, dan pengobatan tidak boleh menunggu hasil tes.",
        en="The poison of a germ in a dirty wound makes muscles stiff. A stiff jaw is often the first sign. Vaccination prevents it, and treatment must not wait for a test.",
    ),
    differs=say(
        id="Rahang, leher, dan perut kaku; kekakuan dipicu suara atau sentuhan. Tidak lepas bila diregangkan, dan orangnya tetap sadar. Kram betis hanya di satu tempat dan mengendur.",
        en="Jaw, neck and belly are stiff; spasms are set off by noise or touch. They do not let go with stretching, and the person stays awake. A calf cramp is in one place and lets go.",
    ),
    do=say(
        id="Telepon 119 atau 112 sekarang, atau minta diantar ke IGD terdekat. Bawa keterangan tentang luka dan vaksin. Sambil menunggu, jaga suasana tenang.",
        en="Call 119 or 112 (or your local emergency number) now, or have someone take you to the nearest emergency department. Bring what you know of the wound and the vaccine. While you wait, keep things quiet.",
    ),
    only_when=injury_infection.jaw_stiff | injury_infection.dirty_wound_recent,
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.EMERGENCY_NOW,
    supports=(
        Weight(when=injury_infection.jaw_stiff, cites="tetanus_who", grade=Grade.STRONG),
        Weight(
            when=injury_infection.dirty_wound_recent, cites="nidirect_cramps", grade=Grade.STRONG
        ),
        Weight(
            when=~injury_infection.tetanus_vaccine_up_to_date,
            cites="tetanus_who",
            grade=Grade.MODERATE,
        ),
    ),
    against=(
        Weight(when=cramp.cramp_sites.includes("calf"), cites="expert_practice", grade=Grade.WEAK),
    ),
    see=("ed",),
    icd10="A35",
    cites=("tetanus_who", "nidirect_cramps"),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a farmer of 60 with a stiff jaw a week after stepping on a nail",
            facts={
                injury_infection.jaw_stiff: True,
                injury_infection.dirty_wound_recent: True,
                injury_infection.tetanus_vaccine_up_to_date: False,
            },
            expect=YES,
        ),
        Example(
            who="a gardener of 45 with a deep dirty wound",
            facts={injury_infection.dirty_wound_recent: True},
            expect=YES,
        ),
        Example(
            who="a woman of 70 without a recent vaccine, without a wound, with ordinary calf cramps",
            facts={
                injury_infection.tetanus_vaccine_up_to_date: False,
                injury_infection.jaw_stiff: False,
                injury_infection.dirty_wound_recent: False,
            },
            expect=NO,
        ),
        Example(
            who="a man without a recent vaccine who was asked nothing else",
            facts={injury_infection.tetanus_vaccine_up_to_date: False},
            expect=UNKNOWN,
        ),
    ),
    settles=(),
)
