"""Red, warm leg."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

# Wider than redness with fever: a red warm leg without fever may be a clot.
skin_infection = RedFlag(
    title=say(id="Tungkai merah dan hangat", en="Red, warm leg"),
    says=say(
        id=(
            "Kulit tungkai yang merah dan hangat bisa karena infeksi kulit (selulitis), terutama "
            "bila demam. Gumpalan darah dapat tampak sama. Tanpa diobati, infeksi bisa menyebar "
            "ke darah."
        ),
        en=(
            "Red, warm skin of the leg can be a skin infection (cellulitis), above all with "
            "fever. A blood clot can look the same. Untreated, the infection can spread to the "
            "blood."
        ),
    ),
    urgency=Urgency.SAME_DAY,
    do=say(
        id=(
            "Periksa ke dokter hari ini. Tandai tepi kemerahan dengan pulpen. Jangan memijat atau "
            "mengompres panas. Bila cepat meluas, melepuh, atau Anda bingung, telepon 119 atau "
            "112."
        ),
        en=(
            "See a doctor today. Mark the edge of the redness with a pen. No massage and no heat. "
            "If it spreads fast, blisters, or you become confused, call 119 or 112."
        ),
    ),
    when=circulation.leg_red_warm,
    suspects=(
        "cellulitis",
        "deep_vein_thrombosis",
    ),
    cites=(
        "necfasc_pulse",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man with a red hot shin and fever",
            facts={circulation.leg_red_warm: True, body.fever: True},
            expect=YES,
        ),
        Example(
            who="a woman with a red warm calf and no fever",
            facts={circulation.leg_red_warm: True, body.fever: False},
            expect=YES,
        ),
        Example(who="a woman with normal skin", facts={circulation.leg_red_warm: False}, expect=NO),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
