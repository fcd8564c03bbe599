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
    says=say(
        id=(
            "Gumpalan darah dari tungkai dapat lepas dan menyumbat paru (emboli paru). Tandanya "
            "sesak mendadak, nyeri dada, atau batuk darah. Keluhan yang sama juga bisa berasal "
            "dari serangan jantung. Keduanya dapat mengancam nyawa dalam hitungan menit sampai "
            "jam. Kram malam biasa tidak menimbulkan sesak atau nyeri dada."
        ),
        en=(
            "A clot from the leg can break loose and block the lung (pulmonary embolism). The "
            "signs are sudden breathlessness, chest pain or coughing blood. A heart attack can "
            "feel the same. Either can threaten life within minutes to hours. An ordinary night "
            "cramp causes neither breathlessness nor chest pain."
        ),
    ),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id=(
            "Telepon 119 atau 112 sekarang. Bila tidak tersambung, minta diantar ke IGD terdekat. "
            "Duduk tegak dan jangan berjalan. Beri tahu bila satu tungkai bengkak atau nyeri. "
            "Jangan memijat tungkai."
        ),
        en=(
            "Call 119 or 112 now (elsewhere your local emergency number). If you cannot get "
            "through, have someone take you to the nearest emergency department. Sit upright and "
            "do not walk. Say if one leg is swollen or painful. Do not massage the leg."
        ),
    ),
    when=circulation.sudden_breathless_or_chest_pain,
    suspects=("deep_vein_thrombosis",),
    cites=(
        "nice_dvt",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 60 with sudden breathlessness three days after an operation",
            facts={circulation.sudden_breathless_or_chest_pain: True},
            expect=YES,
        ),
        Example(
            who="a man of 60 without chest complaints",
            facts={circulation.sudden_breathless_or_chest_pain: False},
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
    settles=(
        "pulmonary_embolism",
        "vascular_disease_life_threat",
    ),
)
