"""Down, hopeless or very worried on most days."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

low_mood = RedFlag(
    title=say(
        id="Murung, putus asa, atau sangat cemas hampir setiap hari",
        en="Down, hopeless or very worried on most days",
    ),
    says=say(
        id=(
            "Kurang tidur karena kram dapat memperburuk suasana hati, dan murung membuat nyeri "
            "lebih berat. Murung atau cemas yang menetap dua minggu layak dibicarakan dan dapat "
            "ditolong."
        ),
        en=(
            "Nights lost to cramps can lower the mood, and low mood makes pain heavier. Low mood "
            "or worry that lasts two weeks deserves a talk, and help exists."
        ),
    ),
    urgency=Urgency.ROUTINE,
    do=say(
        id=(
            "Ceritakan kepada dokter, puskesmas, atau psikolog. Bila terpikir mengakhiri hidup "
            "atau menyakiti diri, telepon 119 lalu tekan 8, atau 112, sekarang. Mintalah "
            "seseorang menemani Anda."
        ),
        en=(
            "Talk to a doctor, a clinic or a psychologist. If you think of ending your life or "
            "hurting yourself, call 119 and press 8, or 112, now (elsewhere your local number). "
            "Ask someone to stay with you."
        ),
    ),
    when=body.low_mood_or_worry,
    suspects=(
        "depression_and_poor_sleep",
        "stress_anxiety_hyperventilation",
    ),
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 55 who has been down on most days for a month",
            facts={body.low_mood_or_worry: True},
            expect=YES,
        ),
        Example(who="a man in good spirits", facts={body.low_mood_or_worry: False}, expect=NO),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
