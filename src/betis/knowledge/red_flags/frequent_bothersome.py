"""Cramps on most nights or spoiling sleep."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

frequent_bothersome = RedFlag(
    title=say(
        id="Kram hampir setiap malam atau merusak tidur",
        en="Cramps on most nights or spoiling sleep",
    ),
    says=say(
        id=(
            "Kram lebih dari tiga malam seminggu, atau yang membuat Anda lelah dan terbatas di siang hari, patut dibahas dengan dokter. Kram sering bukan berarti penyakit berat: pada survei di Inggris, 40% orang dengan kram mengalaminya lebih dari tiga kali seminggu. Namun obat atau penyakit kadang ikut berperan, dan malam tanpa istirahat yang cukup layak ditangani."
        ),
        en=(
            "Cramps on more than three nights a week, or that leave you tired and limited in the day, deserve a talk with a doctor. Frequent cramps do not mean a serious disease: in a survey in the United Kingdom 40% of people with cramps had them more than three times a week. But a medicine or a disease sometimes plays a part, and nights that prevent proper rest deserve care."
        ),
    ),
    urgency=Urgency.ROUTINE,
    do=say(
        id=(
            "Temui dokter atau apoteker dalam beberapa minggu untuk menelaah sebab dan obat; tidak harus segera. Kram yang hanya sesekali dan khas cukup dirawat di rumah. Datang lebih cepat bila muncul tanda bahaya."
        ),
        en=(
            "See a doctor or pharmacist in the coming weeks to go through causes and medicines; it need not be immediately. Occasional typical cramps can be cared for at home. Go sooner if a danger sign appears."
        ),
    ),
    when=cramp.nights_per_week.more_than(3) | cramp.daytime_distress,
    suspects=("idiopathic_age_related",),
    cites=(
        "nidirect_cramps",
        "naylor1994",
        "allen2012",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 75 with cramps on 3.1 nights a week on average",
            facts={cramp.nights_per_week: 3.1},
            expect=YES,
        ),
        Example(
            who="a woman who is worn out by day because of cramps",
            facts={cramp.daytime_distress: True},
            expect=YES,
        ),
        Example(
            who="a man with cramps on 3 nights a week who feels well by day",
            facts={cramp.nights_per_week: 3.0, cramp.daytime_distress: False},
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
    settles=(
        "frequent_cramps_pathological",
        "see_doctor",
        "sleep_disturbance",
        "impaired_daytime_function",
        "S022",
        "S629",
        "S806",
        "S862",
    ),
    corrects=(
        "frequent_cramps_pathological",
        "S022",
        "S629",
        "S806",
        "S862",
    ),
)
