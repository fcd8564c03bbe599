"""Skin infection with severe pain or fast spread."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.injury_infection import injury_infection
from betis.knowledge.facts.more_signs import more_signs
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

necrotising = RedFlag(
    title=say(
        id="Infeksi kulit yang sangat nyeri atau cepat meluas",
        en="Skin infection with severe pain or fast spread",
    ),
    says=say(
        id=(
            "Infeksi yang merusak jaringan dalam (fasiitis nekrotikans) bisa menjalar dalam "
            "hitungan jam. Curigai bila nyeri jauh lebih berat daripada tampilan kulit, juga bila "
            "baru ada luka dan kulit belum merah. Curigai pula bila kemerahan cepat meluas atau "
            "melepuh, atau orangnya bingung. Walau dioperasi, 20 sampai 40% penderitanya "
            "meninggal. Karena itu waktu sangat penting."
        ),
        en=(
            "An infection that destroys deep tissue (necrotising fasciitis) can travel within "
            "hours. Suspect it when pain is far worse than the skin looks, even before any redness if "
            "there was a wound. Suspect it too when redness spreads fast or blisters, or when the "
            "person is confused. Even with surgery 20 to 40% die, so time matters greatly."
        ),
    ),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id=(
            "Telepon 119 atau 112 sekarang. Bila tidak tersambung, minta diantar ke IGD terdekat. "
            "Sambil menunggu, tandai tepi kemerahan dengan pulpen dan catat jamnya. Jangan "
            "memijat dan jangan mengompres panas."
        ),
        en=(
            "Call 119 or 112 now (elsewhere your local emergency number). If you cannot get "
            "through, have someone take you to the nearest emergency department. While waiting, "
            "mark the edge of the redness with a pen and note the time. No massage and no heat."
        ),
    ),
    when=(
        injury_infection.pain_out_of_proportion
        & (
            circulation.leg_red_warm
            | body.fever
            | injury_infection.dirty_wound_recent
            | circulation.foot_wound_or_black_skin
        )
    )
    | circulation.redness_spreading_fast
    | (
        circulation.leg_red_warm
        & (body.confused_or_very_drowsy | more_signs.cold_clammy_or_cannot_stand)
    ),
    suspects=("necrotising_infection",),
    cites=(
        "necfasc_pulse",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="fever; pain much worse than the skin looks; confused or very drowsy",
            facts={
                body.fever: True,
                injury_infection.pain_out_of_proportion: True,
                body.confused_or_very_drowsy: True,
            },
            expect=YES,
        ),
        Example(
            who="the skin of the leg is red and warm",
            facts={circulation.leg_red_warm: True},
            expect=UNKNOWN,
        ),
        Example(
            who="the skin of the leg is red and warm; cold clammy skin, or being too weak or dizzy to stand",
            facts={circulation.leg_red_warm: True, more_signs.cold_clammy_or_cannot_stand: True},
            expect=YES,
        ),
        Example(
            who="a woman with a small red patch and unbearable pain",
            facts={injury_infection.pain_out_of_proportion: True, circulation.leg_red_warm: True},
            expect=YES,
        ),
        Example(
            who="a farmer in agony two days after a dirty cut, the skin hardly red",
            facts={
                injury_infection.pain_out_of_proportion: True,
                injury_infection.dirty_wound_recent: True,
                circulation.leg_red_warm: False,
            },
            expect=YES,
        ),
        Example(
            who="a woman with a foot sore and pain far beyond what it looks like",
            facts={
                injury_infection.pain_out_of_proportion: True,
                circulation.foot_wound_or_black_skin: True,
            },
            expect=YES,
        ),
        Example(
            who="a man with great pain, whole skin, no redness and no fever",
            facts={
                injury_infection.pain_out_of_proportion: True,
                injury_infection.dirty_wound_recent: False,
                circulation.foot_wound_or_black_skin: False,
                circulation.leg_red_warm: False,
                body.fever: False,
            },
            expect=NO,
        ),
        Example(
            who="a man whose redness has moved up the leg since noon",
            facts={circulation.leg_red_warm: True, circulation.redness_spreading_fast: True},
            expect=YES,
        ),
        Example(
            who="a man of 80 with a red leg who is confused",
            facts={circulation.leg_red_warm: True, body.confused_or_very_drowsy: True},
            expect=YES,
        ),
        Example(
            who="a woman with a normal leg",
            facts={injury_infection.pain_out_of_proportion: False, circulation.leg_red_warm: False},
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
