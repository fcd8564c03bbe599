"""Waking confused or sweating on diabetes treatment."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

night_hypoglycaemia = RedFlag(
    title=say(
        id="Terbangun bingung atau berkeringat saat memakai obat diabetes",
        en="Waking confused or sweating on diabetes treatment",
    ),
    says=say(
        id="",
        en="Known diabetes and waking at night sweating, shaky or confused while on diabetes medicines",
    ),
    urgency=Urgency.SAME_DAY,
    do=say(
        id="Periksa gula darah dan hubungi dokter hari ini; bila bingung atau tidak bangun, hubungi darurat.",
        en="Check a blood sugar and contact your doctor today; if confused or not waking, call the emergency number.",
    ),
    when=body.known_diabetes & body.night_sweats_shaky_hypo,
    suspects=("nocturnal_hypoglycaemia",),
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="known_diabetes and night_sweats_shaky_hypo",
            facts={body.known_diabetes: True, body.night_sweats_shaky_hypo: True},
            expect=YES,
        ),
        Example(who="none of it", facts={body.known_diabetes: False}, expect=NO),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
