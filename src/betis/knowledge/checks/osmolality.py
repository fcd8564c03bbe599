"""Serum osmolality."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

osmolality = Check(
    title=say(id="Osmolalitas serum", en="Serum osmolality"),
    says=say(
        id="Osmolalitas menunjukkan seberapa pekat darah. Tes ini layak bila natrium rendah, untuk mencari sebabnya. Biasanya air kencing diperiksa bersamaan. Tanpa natrium rendah, kram tidak memerlukannya.",
        en="Osmolality shows how concentrated the blood is. It is worth measuring when sodium is low, to find out why. Urine is usually tested with it. Without low sodium, cramps do not need it.",
    ),
    measures="mOsm/kg (= mmol/kg)",
    loinc="2692-2",
    worth_when=results.lab_sodium.less_than(135),
    results=(
        Result(
            range=say(id="275–295 mOsm/kg (= mmol/kg)", en="275–295 mOsm/kg (= mmol/kg)"),
            meaning=say(
                id="rentang biasa orang dewasa; ikuti rentang di lembar hasil Anda",
                en="usual adult range; go by the range printed on your report",
            ),
            cites="abim_ranges",
            seen=True,
        ),
        Result(
            range=say(
                id="di bawah 275 mOsm/kg dengan natrium rendah",
                en="below 275 mOsm/kg with low sodium",
            ),
            meaning=say(
                id="darah benar-benar encer; dokter meninjau obat, asupan cairan, dan hormon",
                en="the blood is truly dilute; a doctor reviews medicines, fluids and hormones",
            ),
            cites="expert_practice",
            seen=False,
            urgency=Urgency.WITHIN_TWO_WEEKS,
        ),
    ),
    cites=(
        "abim_ranges",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="somebody with a sodium of 134 mmol/L",
            facts={results.lab_sodium: 134},
            expect=YES,
        ),
        Example(
            who="somebody with a sodium of 135 mmol/L, and nothing else",
            facts={results.lab_sodium: 135},
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
