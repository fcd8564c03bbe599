"""Very low sodium."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

severe_low_sodium_result = RedFlag(
    title=say(id="Natrium sangat rendah", en="Very low sodium"),
    says=say(
        id=(
            "Natrium di bawah 125 mmol/L, atau di bawah 130 disertai bingung atau kejang, dapat "
            "membuat otak bengkak. Sebab yang sering ialah obat peluruh kencing tiazid, obat jiwa "
            "tertentu, dan minum air terlalu banyak. Batas angka ini belum kami periksa di "
            "sumbernya."
        ),
        en=(
            "Sodium below 125 mmol/L, or below 130 with confusion or a fit, can make the brain "
            "swell. Thiazide water pills, some psychiatric medicines and drinking far too much "
            "water are common causes. We have not checked these limits in their source."
        ),
    ),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id=(
            "Telepon 119 atau 112 sekarang. Bila tidak tersambung, minta diantar ke IGD terdekat. "
            "Bawa hasil laboratorium dan daftar obat. Jangan minum air sangat banyak. Natrium "
            "harus dinaikkan perlahan di rumah sakit."
        ),
        en=(
            "Call 119 or 112 now (elsewhere your local emergency number). If you cannot get "
            "through, have someone take you to the nearest emergency department. Bring the "
            "laboratory result and the list of medicines. Do not drink large amounts of water. "
            "Sodium must be raised slowly, in hospital."
        ),
    ),
    when=results.lab_sodium.less_than(125)
    | (
        results.lab_sodium.less_than(130)
        & (
            body.confused_or_very_drowsy
            | nerve_muscle.whole_body_jerking
            | nerve_muscle.loss_of_consciousness
        )
    ),
    suspects=("hyponatraemia",),
    cites=("lab_common",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="sodium result 125; no loss of consciousness during an attack; arms and legs jerked rhythmically",
            facts={
                results.lab_sodium: 125,
                nerve_muscle.loss_of_consciousness: False,
                nerve_muscle.whole_body_jerking: True,
            },
            expect=YES,
        ),
        Example(
            who="arms and legs did not jerk rhythmically; sodium result 125; loss of consciousness during an attack",
            facts={
                nerve_muscle.whole_body_jerking: False,
                results.lab_sodium: 125,
                nerve_muscle.loss_of_consciousness: True,
            },
            expect=YES,
        ),
        Example(
            who="a woman of 78 with a sodium of 124", facts={results.lab_sodium: 124}, expect=YES
        ),
        Example(
            who="a confused man with a sodium of 129",
            facts={results.lab_sodium: 129, body.confused_or_very_drowsy: True},
            expect=YES,
        ),
        Example(
            who="a clear-headed man with a sodium of 125",
            facts={
                results.lab_sodium: 125,
                body.confused_or_very_drowsy: False,
                nerve_muscle.whole_body_jerking: False,
                nerve_muscle.loss_of_consciousness: False,
            },
            expect=NO,
        ),
        Example(
            who="a confused man with a sodium of 130",
            facts={results.lab_sodium: 130, body.confused_or_very_drowsy: True},
            expect=NO,
        ),
        Example(who="somebody without this test", facts={}, expect=UNKNOWN),
    ),
)
