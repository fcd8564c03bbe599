"""Cold legs or cold water."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.lifestyle import lifestyle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

cold_exposure = Cause(
    title=say(id="Kaki dingin atau air dingin", en="Cold legs or cold water"),
    says=say(
        id=(
            "Kaki yang terasa dingin di tempat tidur lebih sering pada orang dengan kram malam, menurut penelitian pada 160 orang. Itu kaitan, bukan bukti sebab. Kedinginan (hipotermia) dan air yang sangat dingin sering disebut pemicu kram, juga pada anak yang berenang. Hal itu belum pernah diuji. Data dari Kanada, Amerika Serikat, dan Australia malah menunjukkan kram paling sering di pertengahan musim panas. Jadi dingin tampaknya bukan sebab utama."
        ),
        en=(
            "Legs that feel cold in bed are more common in people with night cramps, in a study of 160 people. That is a link, not proof of a cause. Chilling (hypothermia) and very cold water are often named as triggers, also for children who swim. This has never been tested. Data from Canada, the United States and Australia even show most cramps in mid-summer. So cold does not seem to be a main cause."
        ),
    ),
    do=say(
        id=(
            "Tungkai yang mendadak dingin dan pucat atau biru bukan kram biasa: telepon 119 atau 112 sekarang. "
            "Bila terasa nyaman, hangatkan kaki dengan selimut longgar. "
            "Ini belum terbukti mencegah kram, dan banyak kram mereda sendiri. "
            "Jangan memakai botol air panas atau bantal panas pada kaki yang kebas: luka bakar bisa tak terasa. "
            "Bila kram saat berenang, mengapunglah, minta tolong, dan keluar dari air."
        ),
        en=(
            "A leg that suddenly turns cold and pale or blue is no ordinary cramp: call 119 or 112 now. "
            "If it feels good, keep the feet warm with loose covers. "
            "It is not proven to prevent cramps, and many cramps settle by themselves. "
            "Use no hot-water bottle or heating pad on numb feet: burns can go unfelt. "
            "If you cramp while swimming, float, call for help and leave the water."
        ),
    ),
    certainty=Certainty.VERY_LOW,
    usual_urgency=Urgency.SELF_CARE,
    supports=(
        Weight(when=lifestyle.cold_exposure, cites="expert_practice", grade=Grade.WEAK),
        Weight(when=circulation.legs_cold_in_bed, cites="hawke2014abs", grade=Grade.MODERATE),
    ),
    see=("oneself",),
    icd10="T69.9",
    cites=(
        "hawke2014abs",
        "garrison2015",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 66 whose feet are cold in bed",
            facts={circulation.legs_cold_in_bed: True},
            expect=YES,
        ),
        Example(
            who="a man who stands in cold water at work",
            facts={lifestyle.cold_exposure: True},
            expect=YES,
        ),
        Example(
            who="a man with warm feet and no exposure to cold",
            facts={circulation.legs_cold_in_bed: False, lifestyle.cold_exposure: False},
            expect=NO,
        ),
        Example(who="somebody of whom nothing is known yet", facts={}, expect=UNKNOWN),
    ),
    settles=(
        "cold_exposure",
        "cold_water_exposure",
    ),
    corrects=(
        "cold_exposure",
        "cold_water_exposure",
    ),
)
