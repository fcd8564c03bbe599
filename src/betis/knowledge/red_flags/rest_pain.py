"""Foot pain at night from poor circulation."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.person import person
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

rest_pain = RedFlag(
    title=say(
        id="Nyeri kaki di malam hari karena aliran darah kurang",
        en="Foot pain at night from poor circulation",
    ),
    says=say(
        id=(
            "Bagian depan kaki yang nyeri malam hari lebih dari dua minggu mengarah ke "
            "penyempitan nadi yang berat, terlebih pada perokok, pada diabetes, atau bila betis nyeri "
            "saat berjalan. Nyeri itu khasnya membaik bila tungkai digantung. Kaki "
            "itu terancam luka dan kematian jaringan. Ini bukan kram: ototnya tidak mengeras."
        ),
        en=(
            "Pain in the front of the foot at night for more than two weeks points to badly narrowed "
            "arteries, the more so in a smoker, with diabetes, or if the calf hurts on walking. "
            "It is typically better when the leg hangs down. The foot is at risk of wounds and "
            "loss of tissue. It is not a cramp: no muscle goes hard."
        ),
    ),
    urgency=Urgency.WITHIN_TWO_WEEKS,
    do=say(
        id=(
            "Periksa ke dokter dalam beberapa hari dan minta rujukan ke bedah vaskular. Bila ada "
            "luka, kulit hitam, atau kaki mendadak dingin, cari pertolongan hari ini. Jangan "
            "menghangatkan kaki dengan botol panas."
        ),
        en=(
            "See a doctor within days and ask for a vascular referral. With a wound, black skin "
            "or a suddenly cold foot, get help today. Do not warm the foot with a hot bottle."
        ),
    ),
    when=circulation.rest_pain_in_foot_at_night
    & (
        cramp.relief_by_hanging_leg
        | body.known_pad
        | body.known_diabetes
        | circulation.foot_pulse_absent
        | results.abpi.at_most(0.5)
        | circulation.calf_pain_on_walking
        | person.smoker
    ),
    suspects=(
        "ischaemic_rest_pain",
        "peripheral_arterial_disease",
    ),
    cites=(
        "ali_highland",
        "abpi_bmj",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="over two weeks of night ache in the raised front foot; a doctor has found narrowed leg arteries; no calf pain ",
            facts={
                circulation.rest_pain_in_foot_at_night: True,
                body.known_pad: True,
                circulation.calf_pain_on_walking: False,
            },
            expect=YES,
        ),
        Example(
            who="ankle-brachial pressure index (ABPI) 0.51; over two weeks of night ache in the raised front foot; you have dia",
            facts={
                results.abpi: 0.51,
                circulation.rest_pain_in_foot_at_night: True,
                body.known_diabetes: True,
            },
            expect=YES,
        ),
        Example(
            who="over two weeks of night ache in the raised front foot; a health worker found no pulse in the foot",
            facts={
                circulation.rest_pain_in_foot_at_night: True,
                circulation.foot_pulse_absent: True,
            },
            expect=YES,
        ),
        Example(
            who="a man of 71 who hangs his leg out of bed to ease the pain in his foot",
            facts={circulation.rest_pain_in_foot_at_night: True, cramp.relief_by_hanging_leg: True},
            expect=YES,
        ),
        Example(
            who="a man with foot pain at night and a pressure index of 0.5",
            facts={circulation.rest_pain_in_foot_at_night: True, results.abpi: 0.5},
            expect=YES,
        ),
        Example(
            who="a man with foot pain at night, a pressure index of 0.51 and nothing else",
            facts={
                circulation.rest_pain_in_foot_at_night: True,
                circulation.foot_pulse_absent: False,
                cramp.relief_by_hanging_leg: False,
                body.known_pad: False,
                body.known_diabetes: False,
                circulation.calf_pain_on_walking: False,
                person.smoker: False,
                results.abpi: 0.51,
            },
            expect=NO,
        ),
        Example(
            who="a smoker of 67 whose toes ache each night, with no known disease",
            facts={circulation.rest_pain_in_foot_at_night: True, person.smoker: True},
            expect=YES,
        ),
        Example(
            who="a woman whose toes ache at night and whose calf hurts on walking",
            facts={
                circulation.rest_pain_in_foot_at_night: True,
                circulation.calf_pain_on_walking: True,
            },
            expect=YES,
        ),
        Example(
            who="a woman whose feet do not hurt at night",
            facts={circulation.rest_pain_in_foot_at_night: False},
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
