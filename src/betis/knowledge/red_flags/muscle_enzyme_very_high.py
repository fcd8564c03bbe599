"""CK ten times the upper limit."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

muscle_enzyme_very_high = RedFlag(
    title=say(id="CK sepuluh kali batas atas", en="CK ten times the upper limit"),
    says=say(
        id="", en="Creatine kinase at least 10 times the laboratory upper limit with symptoms"
    ),
    urgency=Urgency.SAME_DAY,
    do=say(
        id="Pergi ke rumah sakit hari ini untuk pemeriksaan ginjal dan kalium.",
        en="Go to hospital today for kidney and potassium tests.",
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
            who="lab_ck_times_uln 10.0 times or more",
            facts={results.lab_ck_times_uln: 10.0},
            expect=YES,
        ),
        Example(who="none of it", facts={results.lab_ck_times_uln: 9.9}, expect=NO),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
