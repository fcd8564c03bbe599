"""Muscle enzyme (CK) ten times the upper limit or more."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

muscle_enzyme_very_high = RedFlag(
    title=say(
        id="Enzim otot (CK) sepuluh kali batas atas atau lebih",
        en="Muscle enzyme (CK) ten times the upper limit or more",
    ),
    says=say(
        id=(
            "Kreatin kinase (CK) ialah enzim yang keluar dari otot yang rusak. Nilai sepuluh kali "
            "batas atas laboratorium atau lebih berarti banyak serat otot rusak. Isinya dapat "
            "merusak ginjal dan menaikkan kalium darah."
        ),
        en=(
            "Creatine kinase (CK) leaks from damaged muscle. A value of ten times the "
            "laboratory's upper limit or more means that much muscle is breaking down. This can "
            "harm the kidneys and raise blood potassium."
        ),
    ),
    urgency=Urgency.SAME_DAY,
    do=say(
        id=(
            "Pergi ke rumah sakit hari ini untuk tes ginjal dan kalium. Tanyakan hari itu juga "
            "tentang statin dan obat lain. Jangan menghentikan obat sendiri."
        ),
        en=(
            "Go to a hospital today for kidney and potassium tests. Ask the same day about a "
            "statin and other medicines. Do not stop medicines on your own."
        ),
    ),
    when=results.lab_ck_times_uln.at_least(10),
    suspects=(
        "rhabdomyolysis",
        "statin",
    ),
    cites=(
        "rhabdo_thresholds",
        "nla_statin_muscle",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man with a CK of exactly 10 times the upper limit",
            facts={results.lab_ck_times_uln: 10.0},
            expect=YES,
        ),
        Example(
            who="a man with a CK of 9.9 times the upper limit",
            facts={results.lab_ck_times_uln: 9.9},
            expect=NO,
        ),
        Example(who="somebody without this test", facts={}, expect=UNKNOWN),
    ),
)
