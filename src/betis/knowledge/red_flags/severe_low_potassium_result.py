"""Potassium below 2.5."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

severe_low_potassium_result = RedFlag(
    title=say(id="Kalium di bawah 2,5", en="Potassium below 2.5"),
    says=say(id="", en="Potassium below 2.5 mmol/L, or below 3.0 with paralysis or heart disease"),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id="Hubungi nomor darurat sekarang (di Indonesia 119). Minta EKG.",
        en="Call the emergency number now (in Indonesia 119). Ask for an ECG.",
    ),
    when=results.lab_potassium.less_than(2.5)
    | (
        results.lab_potassium.less_than(3.0)
        & (nerve_muscle.sudden_paralysis_on_waking | body.known_heart_disease)
    ),
    suspects=("hypokalaemia",),
    cites=("hypok_pcn",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="lab_potassium less than 2.5 mmol/L", facts={results.lab_potassium: 2.4}, expect=YES
        ),
        Example(
            who="lab_potassium less than 3.0 mmol/L and (sudden_paralysis_on_waking or known_heart_disease)",
            facts={results.lab_potassium: 2.9, nerve_muscle.sudden_paralysis_on_waking: True},
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={
                results.lab_potassium: 2.5,
                nerve_muscle.sudden_paralysis_on_waking: False,
                body.known_heart_disease: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
