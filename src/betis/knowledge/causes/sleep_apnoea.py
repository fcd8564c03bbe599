"""Obstructive sleep apnoea."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

sleep_apnoea = Cause(
    title=say(id="Henti napas saat tidur", en="Obstructive sleep apnoea"),
    says=say(
        id=(
            "Napas berhenti sebentar berulang-ulang saat tidur, biasanya dengan dengkuran "
            "keras. Dalam survei nasional Amerika Serikat, orang yang mendengkur lebih "
            "sering kram sedang sampai berat. Ini hanya hubungan; buktinya sangat lemah. "
            "Tidak ada uji yang menunjukkan bahwa alat bantu napas (CPAP) mengurangi "
            "kram."
        ),
        en=(
            "Breathing stops for moments again and again in sleep, mostly with loud "
            "snoring. In a national US survey, people who snored had moderate to severe "
            "cramps more often. That is only a link; the evidence is very weak. No trial "
            "shows that a breathing device (CPAP) reduces cramps."
        ),
    ),
    do=say(
        id=(
            "Ceritakan dengkuran, henti napas, dan rasa mengantuk di siang hari kepada "
            "dokter. Tanyakan apakah studi tidur perlu. Henti napas diobati demi jantung "
            "dan kewaspadaan; kram bukan alasannya. Tidur nyenyak memang syarat untuk "
            "segar di siang hari. Jangan menyetir bila mengantuk. Jangan mulai obat tidur "
            "tanpa dokter."
        ),
        en=(
            "Tell a doctor about snoring, pauses in breathing and sleepiness in the day. "
            "Ask whether a sleep study is needed. Apnoea is treated for heart and "
            "alertness, not for cramps. Sound sleep is indeed what makes one rested by "
            "day. Do not drive when sleepy. Do not start sleeping tablets without a "
            "doctor."
        ),
    ),
    only_when=body.snoring_or_apnoea,
    certainty=Certainty.VERY_LOW,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(when=body.snoring_or_apnoea, cites="grandner2017", grade=Grade.MODERATE),
        Weight(when=person.bmi.at_least(30), cites="expert_practice", grade=Grade.WEAK),
    ),
    checks=("polysomnography",),
    see=(
        "gp",
        "sleep_specialist",
    ),
    icd10="G47.3",
    cites=(
        "grandner2017",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 55 who snores and stops breathing in sleep",
            facts={body.snoring_or_apnoea: True},
            expect=YES,
        ),
        Example(
            who="a woman of 60 who snores, body mass index 30",
            facts={body.snoring_or_apnoea: True, person.bmi: 30},
            expect=YES,
        ),
        Example(
            who="a man who snores, body mass index 29.9",
            facts={body.snoring_or_apnoea: True, person.bmi: 29.9},
            expect=YES,
        ),
        Example(
            who="a woman with a body mass index of 34 who does not snore",
            facts={body.snoring_or_apnoea: False, person.bmi: 34},
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=("sound_sleep",),
)
