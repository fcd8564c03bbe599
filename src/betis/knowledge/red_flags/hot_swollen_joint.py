"""One joint newly swollen, hot and very painful."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.more_signs import more_signs
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

hot_swollen_joint = RedFlag(
    title=say(
        id="Satu sendi baru bengkak, panas, dan sangat nyeri",
        en="One joint newly swollen, hot and very painful",
    ),
    says=say(
        id=(
            "Satu sendi yang bengkak, panas, dan sangat nyeri bisa karena asam urat, tetapi juga "
            "infeksi sendi. Pada lansia, penderita diabetes, dan pemakai steroid, infeksi sendi "
            "bisa tanpa demam."
        ),
        en=(
            "One joint that is swollen, hot and very painful may be gout, but also an infected "
            "joint. In older people, with diabetes or on steroids, an infected joint may come "
            "without fever."
        ),
    ),
    urgency=Urgency.SAME_DAY,
    do=say(
        id=(
            "Periksa ke dokter hari ini. Diamkan sendi dan jangan dipijat. Bila demam atau "
            "menggigil, telepon 119 atau ke IGD sekarang."
        ),
        en=(
            "See a doctor today. Keep the joint still and do not massage it. With fever or "
            "shivering, call 119 or go to an emergency department now."
        ),
    ),
    when=more_signs.hot_swollen_joint,
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 68 with a hot, swollen ankle that he cannot move",
            facts={more_signs.hot_swollen_joint: True},
            expect=YES,
        ),
        Example(
            who="a woman with cool, slim joints",
            facts={more_signs.hot_swollen_joint: False},
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
