"""Thoughts of hurting oneself or ending life."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

thoughts_of_self_harm = RedFlag(
    title=say(
        id="Terlintas keinginan menyakiti diri atau mengakhiri hidup",
        en="Thoughts of hurting yourself or ending your life",
    ),
    says=say(
        id=(
            "Nyeri dan kurang tidur yang lama dapat membuat hidup terasa terlalu berat. Terlintas "
            "ingin mati bukan aib dan bukan kelemahan. Perasaan itu dapat mereda bila ditolong, "
            "dan pertolongannya ada."
        ),
        en=(
            "Long pain and lost sleep can make life feel too heavy. Such thoughts are no shame and "
            "no weakness. They can ease with help, and there is help."
        ),
    ),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id=(
            "Telepon 119 lalu tekan 8 (layanan kesehatan jiwa) sekarang; layanan ini dapat berubah. "
            "Bila tidak tersambung, telepon 112 atau datang ke IGD terdekat. Jangan sendirian: "
            "mintalah orang yang Anda percaya menemani Anda. Minta ia menyimpan benda yang bisa "
            "melukai."
        ),
        en=(
            "Call 119 and press 8 (Indonesian mental-health line) now; the service may change. "
            "Elsewhere call your local emergency number or crisis line. If nobody answers, call "
            "112 or go to the nearest emergency department. Do not stay alone: ask somebody you "
            "trust to be with you. Let them put away what could harm you."
        ),
    ),
    when=body.thoughts_of_self_harm,
    suspects=("depression_and_poor_sleep",),
    cites=(
        "expert_practice",
        "id_119",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a woman of 58, down for weeks, who has thought of ending her life",
            facts={body.low_mood_or_worry: True, body.thoughts_of_self_harm: True},
            expect=YES,
        ),
        Example(
            who="a man who is down but has no such thoughts",
            facts={body.low_mood_or_worry: True, body.thoughts_of_self_harm: False},
            expect=NO,
        ),
        Example(
            who="a woman in good spirits, who is not asked",
            facts={body.low_mood_or_worry: False},
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
