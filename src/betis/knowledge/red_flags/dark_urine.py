"""Urine as dark as tea or cola."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.lifestyle import lifestyle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

# Wider than muscle pain, effort, heat or a statin with dark urine: tea-coloured urine needs the
# same blood tests today whatever its cause.
dark_urine = RedFlag(
    title=say(id="Air kencing gelap seperti teh atau cola", en="Urine as dark as tea or cola"),
    says=say(
        id=(
            "Air kencing cokelat seperti teh atau cola bisa berarti serat otot rusak dan isinya "
            "masuk ke darah (rabdomiolisis). Curigai terutama bila otot sangat nyeri, habis kerja "
            "berat, kepanasan, atau minum statin. Isi otot itu dapat merusak ginjal. Sebab lain "
            "ialah penyakit hati dan infeksi, yang juga perlu diperiksa hari itu. Gejala lengkap "
            "jarang ada."
        ),
        en=(
            "Brown urine, like tea or cola, can mean that muscle fibres have broken down and "
            "spilled into the blood (rhabdomyolysis). Suspect it above all with severe muscle "
            "pain, after hard effort, in heat or on a statin. It can harm the kidneys. Liver "
            "disease and infection are other causes, and also need looking at that day. The full "
            "set of signs is seldom present."
        ),
    ),
    urgency=Urgency.SAME_DAY,
    do=say(
        id=(
            "Pergi ke rumah sakit hari ini untuk tes darah, ginjal, dan cairan. Telepon 119 atau "
            "112 bila tidak kencing, bingung, atau berdebar. Tanyakan obat Anda kepada dokter; "
            "jangan menghentikan obat sendiri."
        ),
        en=(
            "Go to a hospital today for blood and kidney tests and fluids. Call 119 or 112 with "
            "no urine, confusion or palpitations. Ask the doctor about your medicines; do not "
            "stop them on your own."
        ),
    ),
    when=body.dark_urine,
    suspects=(
        "rhabdomyolysis",
        "leptospirosis",
    ),
    cites=(
        "rhabdo_uptodate",
        "rhabdo_thresholds",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 30 with cola-coloured urine the day after a first marathon",
            facts={body.dark_urine: True, lifestyle.unaccustomed_exercise: True},
            expect=YES,
        ),
        Example(
            who="a woman with brown urine and no other complaint",
            facts={body.dark_urine: True},
            expect=YES,
        ),
        Example(who="a man with clear urine", facts={body.dark_urine: False}, expect=NO),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
