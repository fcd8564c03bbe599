"""Legs suddenly unable to move on waking or at rest."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

paralysis_on_waking = RedFlag(
    title=say(
        id="Tungkai mendadak tidak bisa digerakkan saat bangun atau istirahat",
        en="Legs suddenly unable to move on waking or at rest",
    ),
    says=say(
        id=(
            "Tungkai yang mendadak terlalu lemah untuk digerakkan saat bangun atau istirahat, "
            "lalu pulih, bisa karena kalium darah turun tajam. Kadang sebabnya kelenjar tiroid "
            "yang terlalu aktif. Di antara 135 penderita bentuk itu, 130 laki-laki dan 70% "
            "serangan terjadi pada pagi hari. Kalium yang sangat rendah dapat mengacaukan irama "
            "jantung."
        ),
        en=(
            "Legs that are suddenly too weak to move on waking or at rest, and then recover, can "
            "mean a sharp fall in blood potassium. Sometimes an overactive thyroid is behind it. "
            "Of 135 people with that form 130 were men, and 70% of attacks came in the morning. "
            "Very low potassium can disturb the heart rhythm."
        ),
    ),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id=(
            "Telepon 119 atau 112 sekarang. Bila tidak tersambung, minta diantar ke IGD terdekat. "
            "Minta rekam jantung (EKG) dan pemeriksaan kalium, walau tenaga sudah pulih. Jangan "
            "minum kalium sendiri."
        ),
        en=(
            "Call 119 or 112 now (elsewhere your local emergency number). If you cannot get "
            "through, have someone take you to the nearest emergency department. Ask for a heart "
            "tracing (ECG) and a potassium test, even if strength is back. Take no potassium on "
            "your own."
        ),
    ),
    when=nerve_muscle.sudden_paralysis_on_waking,
    suspects=(
        "periodic_paralysis_hypokalaemic",
        "hyperthyroidism",
        "hypokalaemia",
    ),
    cites=(
        "tpp2013",
        "hypok_pcn",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 28 who woke and could not move his legs for two hours",
            facts={nerve_muscle.sudden_paralysis_on_waking: True},
            expect=YES,
        ),
        Example(
            who="a man who gets up with strong legs",
            facts={nerve_muscle.sudden_paralysis_on_waking: False},
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
