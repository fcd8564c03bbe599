"""Long standing or fixed sitting posture."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.lifestyle import lifestyle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

prolonged_standing_or_sitting = Cause(
    title=say(id="Lama berdiri atau duduk diam", en="Long standing or fixed sitting posture"),
    says=say(
        id=(
            "Berdiri hampir sepanjang hari, atau lama duduk bersila, jongkok, atau "
            "bersilang kaki, sering disebut sebagai pemicu. Satu tinjauan menyebut duduk "
            "lama bersilang kaki sebagai faktor risiko; buktinya sangat lemah. Betis yang "
            "bergerak memompa darah naik, dibantu katup di pembuluh balik. Bila betis "
            "diam, darah tertahan dan kaki terasa berat. Bahwa darah yang tertahan itu "
            "menimbulkan kram belum terbukti: survei di Edinburgh tidak menemukan kram "
            "sebagai keluhan varises."
        ),
        en=(
            "Standing most of the day, or long sitting with legs crossed, squatting or "
            "kneeling, is often named as a trigger. One review lists long sitting with "
            "crossed legs as a risk factor; the evidence is very weak. A moving calf "
            "pumps blood upwards, helped by valves in the veins. When the calf is still, "
            "blood stays behind and the legs feel heavy. That this blood brings on cramps "
            "is not proven: a survey in Edinburgh did not find cramps among the "
            "complaints of varicose veins."
        ),
    ),
    do=say(
        id=(
            "Gerakkan pergelangan kaki dan betis setiap 30–60 menit, juga dalam "
            "perjalanan jauh. Ganti posisi duduk, dan berdirilah bergantian dengan duduk. "
            "Untuk kram ini belum diuji, tetapi mudah dan aman. Periksa hari ini juga "
            "bila satu tungkai bengkak atau betis nyeri terus."
        ),
        en=(
            "Move ankles and calves every 30–60 minutes, on long journeys too. Change "
            "your sitting position, and alternate standing with sitting. For cramps this "
            "is untested, but easy and safe. Be seen today if one leg is swollen or the "
            "calf hurts all the time."
        ),
    ),
    only_when=lifestyle.prolonged_standing | lifestyle.cramped_sitting_position,
    certainty=Certainty.VERY_LOW,
    usual_urgency=Urgency.SELF_CARE,
    supports=(
        Weight(when=lifestyle.prolonged_standing, cites="expert_practice", grade=Grade.WEAK),
        Weight(when=lifestyle.cramped_sitting_position, cites="bpac_nlc", grade=Grade.WEAK),
    ),
    see=("oneself",),
    icd10="Z72.8",
    cites=(
        "bpac_nlc",
        "edinburgh_vein",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a shop assistant of 45 who stands all day",
            facts={lifestyle.prolonged_standing: True},
            expect=YES,
        ),
        Example(
            who="a tailor of 50 who sits cross-legged for hours",
            facts={lifestyle.cramped_sitting_position: True},
            expect=YES,
        ),
        Example(
            who="a woman of 60 who neither stands nor sits fixed for long",
            facts={lifestyle.prolonged_standing: False, lifestyle.cramped_sitting_position: False},
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(
        "prolonged_uncomfortable_posture",
        "S053",
        "S620",
    ),
    corrects=(
        "S053",
        "S620",
    ),
)
