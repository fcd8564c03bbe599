"""Haemoglobin below 7 g/dL."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

low_haemoglobin_result = RedFlag(
    title=say(id="Hemoglobin di bawah 7 g/dL", en="Haemoglobin below 7 g/dL"),
    says=say(
        id=(
            "Hemoglobin di bawah 7 g/dL berarti anemia berat; jantung dan otak bisa kekurangan "
            "oksigen. Perdarahan perlu dicari. Batas ini dari praktik umum dan belum kami periksa "
            "di sumbernya."
        ),
        en=(
            "Haemoglobin below 7 g/dL means severe anaemia; heart and brain may lack oxygen. "
            "Bleeding has to be looked for. This limit is common practice, and we have not "
            "checked it in a source."
        ),
    ),
    urgency=Urgency.SAME_DAY,
    do=say(
        id=(
            "Pergi ke rumah sakit hari ini. Ceritakan perdarahan, haid banyak, atau tinja hitam. "
            "Bila sesak, nyeri dada, atau pingsan, telepon 119 atau 112."
        ),
        en=(
            "Go to a hospital today. Tell about bleeding, heavy periods or black stools. With "
            "breathlessness, chest pain or a faint, call 119 or 112."
        ),
    ),
    when=results.lab_haemoglobin.less_than(7),
    suspects=("iron_deficiency_anaemia",),
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman with a haemoglobin of 6.9",
            facts={results.lab_haemoglobin: 6.9},
            expect=YES,
        ),
        Example(
            who="a woman with a haemoglobin of 7.0", facts={results.lab_haemoglobin: 7.0}, expect=NO
        ),
        Example(who="somebody without this test", facts={}, expect=UNKNOWN),
    ),
)
