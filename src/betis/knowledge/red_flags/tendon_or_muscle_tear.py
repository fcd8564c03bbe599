"""Cannot rise on the toes or push off."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.injury_infection import injury_infection
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

tendon_or_muscle_tear = RedFlag(
    title=say(
        id="Tidak bisa berjinjit atau menjejak di sisi yang sakit",
        en="Cannot rise on the toes or push off on the painful side",
    ),
    says=say(
        id=(
            "Rasa ditendang atau letupan, lalu tidak bisa berjinjit, mengarah ke tendon Achilles "
            "putus. Tidak semua orang merasakan letupan itu. Masih bisa menggerakkan pergelangan "
            "kaki tidak menyingkirkannya. Hasil lebih baik bila ditangani dini."
        ),
        en=(
            "A feeling of a kick or a pop, followed by no power to rise on the toes, points to a "
            "torn Achilles tendon. Not everybody feels the pop. Being able to move the ankle does "
            "not rule it out. Early treatment gives a better result."
        ),
    ),
    urgency=Urgency.SAME_DAY,
    do=say(
        id=(
            "Periksa ke dokter atau IGD hari ini. Jangan menapak penuh, jangan meregangkan, dan "
            "jangan memijat. Kompres dingin dengan kain."
        ),
        en=(
            "See a doctor or an emergency department today. No full weight, no stretching and no "
            "massage. Cool it through a cloth."
        ),
    ),
    when=injury_infection.heel_tendon_cannot_push_off,
    suspects=(
        "achilles_rupture",
        "calf_muscle_tear",
    ),
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 40 who felt a kick at badminton and cannot rise on his toes",
            facts={
                injury_infection.heel_tendon_cannot_push_off: True,
                injury_infection.pop_or_kick_feeling: True,
            },
            expect=YES,
        ),
        Example(
            who="a man of 60 who cannot push off since this morning and felt no pop",
            facts={
                injury_infection.heel_tendon_cannot_push_off: True,
                injury_infection.pop_or_kick_feeling: False,
            },
            expect=YES,
        ),
        Example(
            who="a woman who rises on her toes with ease",
            facts={injury_infection.heel_tendon_cannot_push_off: False},
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
