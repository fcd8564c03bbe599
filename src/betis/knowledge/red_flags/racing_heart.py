"""Racing or irregular heart, or nearly fainting."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.more_signs import more_signs
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

racing_heart = RedFlag(
    title=say(
        id="Jantung berdebar tidak teratur atau hampir pingsan",
        en="Racing or irregular heart, or nearly fainting",
    ),
    says=say(
        id=(
            "Jantung yang berdebar kencang atau tidak teratur, atau hampir pingsan, bersama kram "
            "bisa berarti kalium, magnesium, atau kalsium terganggu. Sebab lain ialah tiroid, "
            "anemia, dan penyakit jantung. Banyak yang ternyata tidak berbahaya, tetapi itu baru "
            "diketahui setelah diperiksa."
        ),
        en=(
            "A racing or irregular heart, or a near-faint, together with cramps can mean that "
            "potassium, magnesium or calcium is disturbed. The thyroid, anaemia and heart disease "
            "are other causes. Many turn out harmless, but only a check can tell."
        ),
    ),
    urgency=Urgency.SAME_DAY,
    do=say(
        id=(
            "Periksa ke dokter hari ini. Minta rekam jantung (EKG) dan tes kalium. Bila pingsan, "
            "nyeri dada, atau sesak, telepon 119 atau 112 sekarang."
        ),
        en=(
            "See a doctor today. Ask for a heart tracing (ECG) and a potassium test. With a "
            "faint, chest pain or breathlessness, call 119 or 112 now."
        ),
    ),
    when=more_signs.racing_heart_or_near_faint,
    suspects=(
        "hypokalaemia",
        "hypomagnesaemia",
        "hyperthyroidism",
    ),
    cites=(
        "hypok_pcn",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 35 with palpitations and cramps since yesterday",
            facts={more_signs.racing_heart_or_near_faint: True},
            expect=YES,
        ),
        Example(
            who="a man whose heart beats calmly",
            facts={more_signs.racing_heart_or_near_faint: False},
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
