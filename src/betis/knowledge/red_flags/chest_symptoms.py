"""Sudden breathlessness, chest pain or coughing blood."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.circulation import circulation
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

chest_symptoms = RedFlag(
    title=say(
        id="Sesak mendadak, nyeri dada, atau batuk darah",
        en="Sudden breathlessness, chest pain or coughing blood",
    ),
    says=say(id="", en="Sudden breathlessness, chest pain or coughing blood"),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id="Hubungi nomor darurat sekarang (di Indonesia 119).",
        en="Call the emergency number now (in Indonesia 119).",
    ),
    when=circulation.sudden_breathless_or_chest_pain,
    suspects=(
        "pulmonary_embolism",
        "acute_coronary_syndrome",
    ),
    cites=(
        "nice_dvt",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="sudden_breathless_or_chest_pain",
            facts={circulation.sudden_breathless_or_chest_pain: True},
            expect=YES,
        ),
        Example(
            who="none of it", facts={circulation.sudden_breathless_or_chest_pain: False}, expect=NO
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
