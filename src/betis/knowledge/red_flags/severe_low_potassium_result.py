"""Very low potassium."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.more_signs import more_signs
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

severe_low_potassium_result = RedFlag(
    title=say(id="Kalium sangat rendah", en="Very low potassium"),
    says=say(
        id=(
            "Kalium di bawah 2,5 mmol/L dapat melumpuhkan otot dan mengacaukan irama jantung. "
            "Kadar di bawah 3,0 sudah berbahaya bila ada lumpuh, berdebar, atau penyakit jantung. "
            "Sebab yang sering ialah obat peluruh kencing, steroid, insulin, obat hirup pelega, "
            "dan diare."
        ),
        en=(
            "Potassium below 2.5 mmol/L can paralyse muscle and disturb the heart rhythm. Below "
            "3.0 it is already dangerous with paralysis, palpitations or heart disease. Water "
            "pills, steroids, insulin, reliever inhalers and diarrhoea are common causes."
        ),
    ),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id=(
            "Telepon 119 atau 112 sekarang. Bila tidak tersambung, minta diantar ke IGD terdekat. "
            "Bawa hasil laboratorium. Minta rekam jantung (EKG) dan tes magnesium. Jangan minum "
            "kalium sendiri."
        ),
        en=(
            "Call 119 or 112 now (elsewhere your local emergency number). If you cannot get "
            "through, have someone take you to the nearest emergency department. Bring the "
            "laboratory result. Ask for a heart tracing (ECG) and a magnesium test. Take no "
            "potassium on your own."
        ),
    ),
    when=results.lab_potassium.less_than(2.5)
    | (
        results.lab_potassium.less_than(3.0)
        & (
            nerve_muscle.sudden_paralysis_on_waking
            | nerve_muscle.weakness_both_legs_within_4_weeks
            | more_signs.racing_heart_or_near_faint
            | body.known_heart_disease
        )
    ),
    suspects=("hypokalaemia",),
    cites=("hypok_pcn",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="potassium result 2.6; legs suddenly too weak to move on waking/rest, later recovered; both legs not weaker ove",
            facts={
                results.lab_potassium: 2.6,
                nerve_muscle.sudden_paralysis_on_waking: True,
                nerve_muscle.weakness_both_legs_within_4_weeks: False,
            },
            expect=YES,
        ),
        Example(
            who="potassium result 2.6; both legs weaker over hours, days or 4 weeks",
            facts={
                results.lab_potassium: 2.6,
                nerve_muscle.weakness_both_legs_within_4_weeks: True,
            },
            expect=YES,
        ),
        Example(
            who="a racing or irregular heartbeat, or nearly fainting; both legs not weaker over up to 4 weeks; potassium result",
            facts={
                more_signs.racing_heart_or_near_faint: True,
                nerve_muscle.weakness_both_legs_within_4_weeks: False,
                results.lab_potassium: 2.6,
            },
            expect=YES,
        ),
        Example(
            who="a woman on a water pill with a potassium of 2.4",
            facts={results.lab_potassium: 2.4},
            expect=YES,
        ),
        Example(
            who="a man with heart disease and a potassium of 2.9",
            facts={results.lab_potassium: 2.9, body.known_heart_disease: True},
            expect=YES,
        ),
        Example(
            who="a man with a potassium of 2.5 and none of the risks",
            facts={
                results.lab_potassium: 2.5,
                nerve_muscle.sudden_paralysis_on_waking: False,
                nerve_muscle.weakness_both_legs_within_4_weeks: False,
                more_signs.racing_heart_or_near_faint: False,
                body.known_heart_disease: False,
            },
            expect=NO,
        ),
        Example(
            who="a man with heart disease and a potassium of 3.0",
            facts={results.lab_potassium: 3.0, body.known_heart_disease: True},
            expect=NO,
        ),
        Example(who="somebody without this test", facts={}, expect=UNKNOWN),
    ),
)
