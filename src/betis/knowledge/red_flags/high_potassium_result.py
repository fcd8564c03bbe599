"""Potassium of 6.0 mmol/L or more."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

high_potassium_result = RedFlag(
    title=say(id="Kalium 6,0 mmol/L atau lebih", en="Potassium of 6.0 mmol/L or more"),
    says=say(
        id=(
            "Kalium 6,0 mmol/L atau lebih perlu dipastikan dan dinilai hari itu, karena dapat "
            "mengganggu irama jantung. Batas ini dari praktik umum dan belum kami periksa di "
            "sumbernya."
        ),
        en=(
            "Potassium of 6.0 mmol/L or more needs to be confirmed and judged that day, because "
            "it can disturb the heart rhythm. This limit is common practice, and we have not "
            "checked it in a source."
        ),
    ),
    urgency=Urgency.SAME_DAY,
    do=say(
        id=(
            "Tunjukkan hasilnya kepada dokter hari ini. Jangan minum suplemen kalium, garam "
            "kalium, atau air kelapa. Jangan menghentikan obat sendiri. Bila berdebar atau lemah, "
            "telepon 119 atau 112."
        ),
        en=(
            "Show the result to a doctor today. Take no potassium supplement, potassium salt or "
            "coconut water. Do not stop medicines on your own. With palpitations or weakness, "
            "call 119 or 112."
        ),
    ),
    when=results.lab_potassium.at_least(6.0),
    suspects=(
        "chronic_kidney_disease",
        "potassium_sparing_diuretic",
        "rhabdomyolysis",
    ),
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man with a potassium of 6.0", facts={results.lab_potassium: 6.0}, expect=YES
        ),
        Example(who="a man with a potassium of 5.9", facts={results.lab_potassium: 5.9}, expect=NO),
        Example(who="somebody without this test", facts={}, expect=UNKNOWN),
    ),
)
