"""Morning cortisol."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

cortisol = Check(
    title=say(id="Kortisol pagi", en="Morning cortisol"),
    says=say(
        id="Kortisol adalah hormon dari kelenjar di atas ginjal (adrenal). Darah diambil pagi hari, sekitar pukul 08.00. Tes ini layak bila Anda pusing saat berdiri, sangat ingin yang asin, dan lipatan kulit menggelap, apalagi bila muntah atau sangat lelah. Tablet steroid mengubah hasilnya; beri tahu dokter dan jangan menghentikan obat sendiri. Kram malam yang khas tidak memerlukannya.",
        en="Cortisol is a hormone from the gland above the kidney (adrenal). Blood is taken in the morning, about 8 o'clock. It is worth measuring when you are dizzy on standing, crave salt and have darker skin creases, above all with vomiting or great tiredness. Steroid tablets change the result; tell the doctor and do not stop them on your own. A typical night cramp does not need it.",
    ),
    measures="nmol/L, µg/dL",
    loinc="2143-6",
    worth_when=body.dizzy_standing_salt_craving_dark_skin,
    results=(
        Result(
            range=say(id="di bawah 100 nmol/L (3,6 µg/dL)", en="below 100 nmol/L (3.6 µg/dL)"),
            meaning=say(
                id="kelenjar adrenal sangat mungkin gagal: hubungi dokter hari ini",
                en="adrenal failure is very likely: medical advice today",
            ),
            cites="lab_common",
            seen=False,
            urgency=Urgency.SAME_DAY,
        ),
        Result(
            range=say(
                id="di atas 300–350 nmol/L (11–13 µg/dL)", en="above 300–350 nmol/L (11–13 µg/dL)"
            ),
            meaning=say(
                id="kegagalan adrenal kecil kemungkinannya; batas tiap laboratorium berbeda",
                en="adrenal failure is unlikely; limits differ between laboratories",
            ),
            cites="lab_common",
            seen=False,
        ),
        Result(
            range=say(id="di antara keduanya", en="in between"),
            meaning=say(
                id="belum pasti: dokter dapat meminta tes rangsang",
                en="not settled: a doctor may ask for a stimulation test",
            ),
            cites="expert_practice",
            seen=False,
            urgency=Urgency.WITHIN_TWO_WEEKS,
        ),
    ),
    cites=(
        "nhs_addison",
        "lab_common",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="somebody who is dizzy on standing and craves salt",
            facts={body.dizzy_standing_salt_craving_dark_skin: True},
            expect=YES,
        ),
        Example(
            who="somebody with none of these",
            facts={body.dizzy_standing_salt_craving_dark_skin: False},
            expect=NO,
        ),
        Example(
            who="nothing asked yet",
            facts={},
            expect=UNKNOWN,
        ),
    ),
    settles=(),
)
