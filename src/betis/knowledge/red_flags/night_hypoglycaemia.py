"""Waking sweating, shaky or confused on diabetes treatment."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

night_hypoglycaemia = RedFlag(
    title=say(
        id="Terbangun berkeringat, gemetar, atau bingung dengan obat diabetes",
        en="Waking sweating, shaky or confused on diabetes treatment",
    ),
    says=say(
        id=(
            "Pada pemakai obat diabetes, terbangun berkeringat, gemetar, atau bingung bisa "
            "berarti gula darah terlalu rendah (hipoglikemia). Gula yang sangat rendah di malam "
            "hari dapat menyebabkan pingsan dan kejang."
        ),
        en=(
            "On diabetes treatment, waking up sweating, shaky or confused can mean that blood "
            "sugar is too low (hypoglycaemia). Very low sugar at night can cause a blackout and a "
            "seizure."
        ),
    ),
    urgency=Urgency.SAME_DAY,
    do=say(
        id=(
            "Bila sadar, segera minum atau makan yang manis, lalu periksa gula darah. Hubungi "
            "dokter hari ini tentang dosis obat. Bila bingung atau sulit bangun, telepon 119 atau "
            "112; jangan memberi minum."
        ),
        en=(
            "If awake, take something sweet at once, then check the blood sugar. Speak to a "
            "doctor today about the doses. If confused or hard to wake, call 119 or 112 and give "
            "nothing by mouth."
        ),
    ),
    when=body.known_diabetes & body.night_sweats_shaky_hypo,
    suspects=("nocturnal_hypoglycaemia",),
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man on insulin who wakes wet with sweat",
            facts={body.known_diabetes: True, body.night_sweats_shaky_hypo: True},
            expect=YES,
        ),
        Example(who="a woman without diabetes", facts={body.known_diabetes: False}, expect=NO),
        Example(
            who="a man with diabetes, not yet asked about his nights",
            facts={body.known_diabetes: True},
            expect=UNKNOWN,
        ),
    ),
)
