"""Leg suddenly cold, pale, blue, numb or paralysed."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.injury_infection import injury_infection
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

sudden_cold_pale_leg = RedFlag(
    title=say(
        id="Tungkai mendadak dingin, pucat, biru, mati rasa, atau lumpuh",
        en="Leg suddenly cold, pale, blue, numb or paralysed",
    ),
    says=say(
        id=(
            "Tungkai atau kaki yang mendadak dingin, pucat, atau biru berarti pembuluh nadinya "
            "mungkin tersumbat. Mati rasa dan lumpuh menandakan keadaan lanjut. Tungkai bisa "
            "hilang bila aliran tidak dibuka dalam beberapa jam. Gumpalan yang terbawa aliran "
            "darah paling sering berasal dari irama jantung yang tidak teratur."
        ),
        en=(
            "A leg or foot that suddenly turns cold, pale or blue may have a blocked artery. "
            "Numbness and paralysis mean that it is far advanced. The leg can be lost unless "
            "blood flow is restored within hours. A travelling clot comes most often from an "
            "irregular heartbeat."
        ),
    ),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id=(
            "Telepon 119 atau 112 sekarang. Bila tidak tersambung, minta diantar ke IGD terdekat. "
            "Biarkan tungkai rata, jangan diangkat. Jangan dipijat, jangan dikompres panas."
        ),
        en=(
            "Call 119 or 112 now (elsewhere your local emergency number). If you cannot get "
            "through, have someone take you to the nearest emergency department. Keep the leg "
            "level and do not raise it. No massage and no heat."
        ),
    ),
    when=circulation.leg_suddenly_cold_pale
    | circulation.leg_suddenly_numb_or_paralysed
    | (
        circulation.foot_pulse_absent
        & (
            cramp.cramp_happening_now_minutes.more_than(10)
            | injury_infection.pain_out_of_proportion
        )
    ),
    suspects=(
        "acute_limb_ischaemia",
        "stroke_tia",
    ),
    within=say(
        id="Penanganan di rumah sakit dalam beberapa jam", en="Hospital treatment within hours"
    ),
    cites=(
        "ali_highland",
        "ali_devon",
        "abpi_bmj",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a health worker found no pulse in the foot; pain much worse than the skin looks; a cramp is going on right now",
            facts={
                circulation.foot_pulse_absent: True,
                injury_infection.pain_out_of_proportion: True,
                cramp.cramp_happening_now: True,
            },
            expect=YES,
        ),
        Example(
            who="a man of 74 with an irregular heartbeat whose foot turned white an hour ago",
            facts={circulation.leg_suddenly_cold_pale: True},
            expect=YES,
        ),
        Example(
            who="a woman whose leg went dead without warning",
            facts={circulation.leg_suddenly_numb_or_paralysed: True},
            expect=YES,
        ),
        Example(
            who="a man without foot pulse whose calf has hurt for 11 minutes",
            facts={
                circulation.foot_pulse_absent: True,
                cramp.cramp_happening_now: True,
                cramp.cramp_happening_now_minutes: 11,
            },
            expect=YES,
        ),
        Example(
            who="a man without foot pulse whose calf has hurt for 10 minutes, nothing sudden",
            facts={
                circulation.foot_pulse_absent: True,
                circulation.leg_suddenly_cold_pale: False,
                circulation.leg_suddenly_numb_or_paralysed: False,
                cramp.cramp_happening_now: True,
                cramp.cramp_happening_now_minutes: 10,
                injury_infection.pain_out_of_proportion: False,
            },
            expect=NO,
        ),
        Example(
            who="a woman with warm feet and good pulses",
            facts={
                circulation.leg_suddenly_cold_pale: False,
                circulation.leg_suddenly_numb_or_paralysed: False,
                circulation.foot_pulse_absent: False,
            },
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
