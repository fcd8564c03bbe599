"""Potassium below 3.0 mmol/L."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

low_potassium_result = RedFlag(
    title=say(id="Kalium di bawah 3,0 mmol/L", en="Potassium below 3.0 mmol/L"),
    says=say(
        id=(
            "Kalium 2,5 sampai 2,9 mmol/L perlu dinilai segera. Bila ada keluhan seperti kram, "
            "atau penyakit lain, dinilai hari itu juga. Magnesium sebaiknya ikut diperiksa."
        ),
        en=(
            "Potassium of 2.5 to 2.9 mmol/L needs prompt attention: the same day with complaints "
            "such as cramps, or with other illness. Magnesium should be checked as well."
        ),
    ),
    urgency=Urgency.SAME_DAY,
    do=say(
        id=(
            "Tunjukkan hasilnya kepada dokter hari ini. Tanyakan rekam jantung (EKG) dan tes "
            "magnesium. Jangan minum kalium sendiri. Bila berdebar, lemah, atau pingsan, telepon "
            "119 atau 112."
        ),
        en=(
            "Show the result to a doctor today. Ask about a heart tracing (ECG) and magnesium. "
            "Take no potassium on your own. With palpitations, weakness or a faint, call 119 or "
            "112."
        ),
    ),
    when=results.lab_potassium.less_than(3.0),
    suspects=(
        "hypokalaemia",
        "hypomagnesaemia",
    ),
    cites=("hypok_pcn",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman on a water pill with cramps and a potassium of 2.9",
            facts={results.lab_potassium: 2.9},
            expect=YES,
        ),
        Example(
            who="a woman with a potassium of 3.0", facts={results.lab_potassium: 3.0}, expect=NO
        ),
        Example(who="somebody without this test", facts={}, expect=UNKNOWN),
    ),
)
