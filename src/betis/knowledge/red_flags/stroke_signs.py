"""Sudden face droop, one-sided weakness or slurred speech."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

stroke_signs = RedFlag(
    title=say(
        id="Mendadak wajah mencong, lemah sebelah, atau bicara pelo",
        en="Sudden face droop, one-sided weakness or slurred speech",
    ),
    says=say(
        id=(
            "Wajah mencong, lengan atau tungkai satu sisi lemah, atau bicara pelo yang datang "
            "mendadak ialah tanda stroke. Obat pembuka sumbatan hanya berguna dalam beberapa jam "
            "pertama. Walau tanda itu hilang lagi, tetap darurat."
        ),
        en=(
            "A drooping face, weakness of one arm or leg, or slurred speech that comes on "
            "suddenly is a sign of stroke. Treatment to open the blocked vessel works only in the "
            "first hours. Even if the signs pass, it is an emergency."
        ),
    ),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id=(
            "Telepon 119 atau 112 sekarang. Bila tidak tersambung, minta diantar ke IGD terdekat. "
            "Catat jam mulainya. Jangan memberi makan atau minum, karena bisa tersedak. Jangan "
            "menusuk jari tangan atau telinga."
        ),
        en=(
            "Call 119 or 112 now (elsewhere your local emergency number). If you cannot get "
            "through, have someone take you to the nearest emergency department. Note the time it "
            "began. Give no food or drink, because of choking. Do not prick fingers or ears."
        ),
    ),
    when=nerve_muscle.face_or_one_side_sudden_weakness,
    suspects=("stroke_tia",),
    cites=(
        "ng127",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man whose mouth drooped and speech slurred half an hour ago",
            facts={nerve_muscle.face_or_one_side_sudden_weakness: True},
            expect=YES,
        ),
        Example(
            who="a woman with clear speech and equal strength",
            facts={nerve_muscle.face_or_one_side_sudden_weakness: False},
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
