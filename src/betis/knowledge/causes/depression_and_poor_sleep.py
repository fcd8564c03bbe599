"""Depression or poor sleep."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.cramp import cramp
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

depression_and_poor_sleep = Cause(
    title=say(id="Suasana hati murung atau tidur buruk", en="Depression or poor sleep"),
    says=say(
        id=(
            "Menurut survei nasional Amerika, suasana hati murung (depresi) dan tidur yang singkat lebih sering pada orang dengan kram. "
            "Arahnya belum jelas: kram dapat merusak tidur dan suasana hati, atau sebaliknya. "
            "Anggapan lama bahwa kram teratur menandakan keadaan neurotik tidak didukung bukti. "
            "Kram bukan tanda gangguan jiwa, dan bukan salah Anda."
        ),
        en=(
            "In the US national survey, low mood (depression) and short sleep were more frequent in people with cramps. "
            "Which way it runs is unclear: cramps can spoil sleep and mood, or the other way round. "
            "The old idea that regular cramps point to a neurotic state is not supported by evidence. "
            "Cramps are no sign of mental illness, and not your fault."
        ),
    ),
    do=say(
        id=(
            "Bila terlintas menyakiti diri, telepon 119 atau 112 sekarang dan jangan sendirian. "
            "Bila murung, putus asa, atau sangat cemas hampir setiap hari selama dua minggu, ceritakan kepada dokter atau psikolog. "
            "Itu layak ditolong, ada kram atau tidak. Catat malam dengan kram dan mutu tidur Anda. "
            "Jangan menghentikan obat tidur atau obat suasana hati sendiri."
        ),
        en=(
            "If you think of harming yourself, call 119 or 112 now and do not stay alone. "
            "If you are down, hopeless or very worried most days for two weeks, tell a doctor or psychologist. "
            "That deserves help, cramps or not. Note nights with cramps and how you slept. "
            "Do not stop sleeping tablets or mood medicines on your own."
        ),
    ),
    only_when=body.low_mood_or_worry,
    certainty=Certainty.LOW,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(when=body.low_mood_or_worry, cites="grandner2017", grade=Grade.MODERATE),
        Weight(when=cramp.daytime_distress, cites="grandner2017", grade=Grade.WEAK),
    ),
    see=(
        "gp",
        "psychologist",
    ),
    icd10="F32",
    cites=(
        "grandner2017",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 63 who has been down most days",
            facts={body.low_mood_or_worry: True},
            expect=YES,
        ),
        Example(
            who="a man tired by broken nights whose mood is good",
            facts={body.low_mood_or_worry: False, cramp.daytime_distress: True},
            expect=NO,
        ),
        Example(who="somebody of whom nothing is known yet", facts={}, expect=UNKNOWN),
    ),
    settles=("neurotic_state",),
    corrects=("neurotic_state",),
)
