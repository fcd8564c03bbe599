"""Calf pain on walking that eases when standing still."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.circulation import circulation
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

claudication = RedFlag(
    title=say(
        id="Nyeri betis saat berjalan yang mereda saat berdiri",
        en="Calf pain on walking that eases when standing still",
    ),
    says=say(id="", en="Calf pain on walking, gone within 10 minutes of standing still"),
    urgency=Urgency.ROUTINE,
    do=say(
        id="Temui dokter dalam beberapa minggu untuk pemeriksaan indeks tekanan kaki.",
        en="See a doctor within weeks for an ankle-brachial index.",
    ),
    when=circulation.calf_pain_on_walking & circulation.walking_pain_gone_within_10_min,
    suspects=("intermittent_claudication",),
    cites=(
        "ecq",
        "abpi_bpac",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="calf_pain_on_walking and walking_pain_gone_within_10_min",
            facts={
                circulation.calf_pain_on_walking: True,
                circulation.walking_pain_gone_within_10_min: True,
            },
            expect=YES,
        ),
        Example(who="none of it", facts={circulation.calf_pain_on_walking: False}, expect=NO),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
