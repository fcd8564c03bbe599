"""Wound or black skin on a foot at risk."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

foot_at_risk = RedFlag(
    title=say(
        id="Luka atau kulit hitam pada kaki yang berisiko",
        en="Wound or black skin on a foot at risk",
    ),
    says=say(
        id=(
            "Luka yang tidak sembuh atau kulit hitam di kaki bisa berbahaya. Terutama bila aliran "
            "darah buruk, ada diabetes, atau rasa di kaki berkurang. Infeksi dan kematian "
            "jaringan bisa meluas dalam hitungan hari. Pada kaki yang mati rasa, luka parah bisa "
            "tidak nyeri."
        ),
        en=(
            "A wound that does not heal, or black skin on the foot, is dangerous with poor "
            "circulation, diabetes or reduced feeling. Infection and loss of tissue can spread "
            "within days. Where feeling is lost, a bad wound may not hurt."
        ),
    ),
    urgency=Urgency.SAME_DAY,
    do=say(
        id=(
            "Periksa ke dokter atau IGD hari ini, bila ada ke poli kaki atau bedah vaskular. "
            "Tutup luka dengan kain bersih. Jangan direndam, dipanaskan, atau dipijat."
        ),
        en=(
            "See a doctor or an emergency department today, a foot or vascular clinic where there "
            "is one. Cover the wound with a clean dressing. No soaking, heat or massage."
        ),
    ),
    when=circulation.foot_wound_or_black_skin
    & (
        body.known_pad
        | body.known_diabetes
        | circulation.rest_pain_in_foot_at_night
        | circulation.calf_pain_on_walking
        | circulation.foot_pulse_absent
        | nerve_muscle.known_neuropathy
        | nerve_muscle.tingling_or_numb_legs
        | body.fever
        | results.abpi.at_most(0.5)
    ),
    suspects=(
        "ischaemic_rest_pain",
        "peripheral_arterial_disease",
        "diabetes_mellitus",
    ),
    cites=(
        "ali_highland",
        "abpi_bmj",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="ankle-brachial pressure index (ABPI) 0.51; a foot wound not healing, or black or dusky skin; over two weeks of",
            facts={
                results.abpi: 0.51,
                circulation.foot_wound_or_black_skin: True,
                circulation.rest_pain_in_foot_at_night: True,
            },
            expect=YES,
        ),
        Example(
            who="calf pain when walking; a foot wound not healing, or black or dusky skin",
            facts={
                circulation.calf_pain_on_walking: True,
                circulation.foot_wound_or_black_skin: True,
            },
            expect=YES,
        ),
        Example(
            who="ankle-brachial pressure index (ABPI) 0.51; a foot wound not healing, or black or dusky skin; a health worker f",
            facts={
                results.abpi: 0.51,
                circulation.foot_wound_or_black_skin: True,
                circulation.foot_pulse_absent: True,
            },
            expect=YES,
        ),
        Example(
            who="a doctor has found nerve damage (neuropathy); no fever; a foot wound not healing, or black or dusky skin",
            facts={
                nerve_muscle.known_neuropathy: True,
                body.fever: False,
                circulation.foot_wound_or_black_skin: True,
            },
            expect=YES,
        ),
        Example(
            who="tingling or numb legs or feet; a foot wound not healing, or black or dusky skin; a health worker found a pulse",
            facts={
                nerve_muscle.tingling_or_numb_legs: True,
                circulation.foot_wound_or_black_skin: True,
                circulation.foot_pulse_absent: False,
            },
            expect=YES,
        ),
        Example(
            who="a foot wound not healing, or black or dusky skin; fever; no doctor has found narrowed leg arteries",
            facts={
                circulation.foot_wound_or_black_skin: True,
                body.fever: True,
                body.known_pad: False,
            },
            expect=YES,
        ),
        Example(
            who="a man of 70 with narrowed leg arteries and a black toe",
            facts={circulation.foot_wound_or_black_skin: True, body.known_pad: True},
            expect=YES,
        ),
        Example(
            who="a woman with diabetes and an ulcer under the foot",
            facts={circulation.foot_wound_or_black_skin: True, body.known_diabetes: True},
            expect=YES,
        ),
        Example(
            who="a man with a wound and a pressure index of 0.5",
            facts={circulation.foot_wound_or_black_skin: True, results.abpi: 0.5},
            expect=YES,
        ),
        Example(
            who="a man with a wound, a pressure index of 0.51 and none of the risks",
            facts={
                circulation.foot_wound_or_black_skin: True,
                results.abpi: 0.51,
                body.known_pad: False,
                body.known_diabetes: False,
                circulation.rest_pain_in_foot_at_night: False,
                circulation.calf_pain_on_walking: False,
                circulation.foot_pulse_absent: False,
                nerve_muscle.known_neuropathy: False,
                nerve_muscle.tingling_or_numb_legs: False,
                body.fever: False,
            },
            expect=NO,
        ),
        Example(
            who="a woman with healthy feet",
            facts={circulation.foot_wound_or_black_skin: False},
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
