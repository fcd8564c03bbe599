"""Calf pain on walking that goes when standing still."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.circulation import circulation
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

claudication = RedFlag(
    title=say(
        id="Nyeri betis saat berjalan yang hilang saat berdiri diam",
        en="Calf pain on walking that goes when standing still",
    ),
    says=say(
        id=(
            "Nyeri betis saat berjalan yang hilang dalam 10 menit setelah berdiri diam mengarah "
            "ke penyempitan pembuluh nadi tungkai (klaudikasio). Ini berbeda dari kram malam. "
            "Penyempitan yang sama bisa mengenai jantung dan otak, maka perlu diperiksa."
        ),
        en=(
            "Calf pain on walking that is gone within 10 minutes of standing still points to "
            "narrowed leg arteries (claudication). It is not a night cramp. The same narrowing "
            "can affect the heart and the brain, so it is worth a check."
        ),
    ),
    urgency=Urgency.ROUTINE,
    do=say(
        id=(
            "Periksa ke dokter dalam beberapa minggu. Minta pemeriksaan tekanan darah di "
            "pergelangan kaki (ABI). Bila kaki nyeri saat istirahat atau ada luka, datang lebih "
            "cepat."
        ),
        en=(
            "See a doctor in the coming weeks. Ask for the blood pressure at the ankle to be "
            "measured (ankle-brachial index). Go sooner if the foot hurts at rest or has a wound."
        ),
    ),
    when=circulation.calf_pain_on_walking & circulation.walking_pain_gone_within_10_min,
    suspects=(
        "intermittent_claudication",
        "peripheral_arterial_disease",
    ),
    cites=(
        "ecq",
        "abpi_bpac",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 66 whose calf hurts after 200 metres and is well after five minutes of standing",
            facts={
                circulation.calf_pain_on_walking: True,
                circulation.walking_pain_gone_within_10_min: True,
            },
            expect=YES,
        ),
        Example(
            who="a woman of 50 who walks without pain",
            facts={circulation.calf_pain_on_walking: False},
            expect=NO,
        ),
        Example(
            who="a man with pain on walking, not yet asked how it ends",
            facts={circulation.calf_pain_on_walking: True},
            expect=UNKNOWN,
        ),
    ),
)
