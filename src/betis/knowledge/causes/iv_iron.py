"""Iron infusion."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Number, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

iv_iron = Cause(
    title=say(id="Infus besi", en="Iron infusion"),
    says=say(
        id=(
            "Infus besi, misalnya besi sukrosa, dapat memicu kram selama atau sesudah infus. "
            "Kejadiannya sampai 23 % pada pasien cuci darah; satu data label menyebut 29,4 %. "
            "Untuk orang lain angkanya tidak kami temukan. Mengapa terjadi belum jelas."
        ),
        en=(
            "Iron infusions, such as iron sucrose, can bring on cramps during or after the drip. "
            "It happens in up to 23% of dialysis patients; one set of label data gives 29.4%. "
            "For other people we found no figure. Why it happens is not clear."
        ),
    ),
    do=say(
        id=(
            "Sesak, wajah bengkak, atau pingsan saat infus: panggil perawat seketika. "
            "Bila sudah di rumah, telepon 119 atau 112 sekarang. "
            "Beri tahu perawat begitu kram mulai; memperlambat infus sering membantu. "
            "Jangan membatalkan infus sendiri. "
            "Tanyakan dokter tentang kecepatan, dosis, atau jenis besinya."
        ),
        en=(
            "Breathlessness, a swollen face or fainting during the drip: call the nurse at once. "
            "If already at home, call 119 or 112 now. "
            "Tell the nurse as soon as cramps start; slowing the infusion often helps. "
            "Do not cancel infusions on your own. "
            "Ask the doctor about the rate, dose or kind of iron."
        ),
    ),
    only_when=medicines_taken.medicines.includes("iv_iron"),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(
            when=medicines_taken.medicines.includes("iv_iron"),
            cites="allen2012",
            grade=Grade.MODERATE,
        ),
    ),
    see=("gp",),
    frequency=(
        Number(
            value="≤ 23 %",
            what=say(id="kram dengan besi sukrosa", en="cramps with iron sucrose"),
            people=say(id="pasien cuci darah", en="dialysis patients"),
            cites="bcpra",
        ),
        Number(
            value="29.4 %",
            what=say(
                id="kram otot tercatat dengan besi sukrosa",
                en="muscle cramps listed with iron sucrose",
            ),
            people=say(id="satu set data label", en="one set of label data"),
            cites="sider41",
        ),
    ),
    icd10="T45.4",
    cites=(
        "allen2012",
        "bcpra",
        "sider41",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man on dialysis who gets iron infusions",
            facts={medicines_taken.medicines: ["iv_iron"]},
            expect=YES,
        ),
        Example(
            who="a woman who takes no medicine", facts={medicines_taken.medicines: []}, expect=NO
        ),
        Example(who="somebody of whom nothing is known yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
