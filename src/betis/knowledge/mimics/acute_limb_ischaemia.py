"""Sudden loss of blood supply to the leg."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.cramp import cramp
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

acute_limb_ischaemia = Mimic(
    title=say(
        id="Aliran darah tungkai tiba-tiba terputus", en="Sudden loss of blood supply to the leg"
    ),
    says=say(
        id="Darah ke tungkai tiba-tiba terhenti, sering oleh gumpalan yang datang dari jantung. Fibrilasi atrium adalah sumber gumpalan yang paling sering. Beberapa jam menentukan apakah tungkai bisa selamat. Kami tidak menemukan bukti bahwa gangguan irama jantung menyebabkan kram, juga pada anak.",
        en="Blood to the leg suddenly stops, often because of a clot that came from the heart. Atrial fibrillation is the commonest source of such clots. A few hours decide whether the leg can be saved. We found no evidence that a heart rhythm disorder causes cramps, in children either.",
    ),
    differs=say(
        id="Muncul mendadak dan tidak hilang. Telapak kaki dingin dan pucat, denyut nadinya hilang, lalu kebas atau lemah. Nyeri betis dengan telapak kaki yang hangat tidak khas untuk keadaan ini.",
        en="It comes suddenly and does not go. The foot is cold and pale, its pulse is lost, then it is numb or weak. Calf pain with a normal warm foot is not typical of it.",
    ),
    do=say(
        id="Telepon 119 atau 112 sekarang, atau minta diantar ke IGD terdekat. Biarkan tungkai datar. Jangan dipijat, jangan dikompres panas, dan jangan menunggu hasil tes.",
        en="Call 119 or 112 (or your local emergency number) now, or have someone take you to the nearest emergency department. Keep the leg level. Do not massage it, do not apply heat, and do not wait for tests.",
    ),
    only_when=circulation.leg_suddenly_cold_pale
    | circulation.leg_suddenly_numb_or_paralysed
    | circulation.foot_pulse_absent,
    certainty=Certainty.HIGH,
    usual_urgency=Urgency.EMERGENCY_NOW,
    supports=(
        Weight(when=circulation.leg_suddenly_cold_pale, cites="ali_devon", grade=Grade.STRONG),
        Weight(
            when=circulation.leg_suddenly_numb_or_paralysed, cites="ali_devon", grade=Grade.STRONG
        ),
        Weight(when=circulation.foot_pulse_absent, cites="ali_devon", grade=Grade.STRONG),
        Weight(when=body.atrial_fibrillation, cites="ali_devon", grade=Grade.STRONG),
        Weight(when=body.known_pad, cites="ali_devon", grade=Grade.MODERATE),
    ),
    against=(
        Weight(when=cramp.relief_by_stretch, cites="expert_practice", grade=Grade.STRONG),
        Weight(when=~circulation.leg_suddenly_cold_pale, cites="ali_devon", grade=Grade.MODERATE),
    ),
    see=("ed", "vascular_surgeon"),
    icd10="I74.3",
    cites=("ali_highland", "ali_devon", "abpi_bmj"),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 75 with atrial fibrillation whose foot suddenly went cold and pale",
            facts={circulation.leg_suddenly_cold_pale: True, body.atrial_fibrillation: True},
            expect=YES,
        ),
        Example(
            who="a man of 68 with narrow leg arteries whose foot suddenly went numb",
            facts={circulation.leg_suddenly_numb_or_paralysed: True, body.known_pad: True},
            expect=YES,
        ),
        Example(
            who="a man of 72 in whom the nurse found no pulse in the foot",
            facts={circulation.foot_pulse_absent: True},
            expect=YES,
        ),
        Example(
            who="a woman of 70 with atrial fibrillation and an ordinary cramp, warm feet and a foot pulse",
            facts={
                body.atrial_fibrillation: True,
                circulation.leg_suddenly_cold_pale: False,
                circulation.leg_suddenly_numb_or_paralysed: False,
                circulation.foot_pulse_absent: False,
            },
            expect=NO,
        ),
        Example(
            who="a man with narrow leg arteries who was not asked about his feet",
            facts={body.known_pad: True},
            expect=UNKNOWN,
        ),
    ),
    settles=("arrhythmia",),
    corrects=("arrhythmia",),
)
