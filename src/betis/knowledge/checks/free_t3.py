"""Free T3."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

free_t3 = Check(
    title=say(id="T3 bebas", en="Free T3"),
    says=say(
        id="T3 bebas adalah hormon tiroid yang paling aktif. Tes ini layak bila TSH rendah sedangkan T4 bebas normal, untuk memastikan tiroid berlebih. Tes ini bukan tes pertama. Kram malam yang khas tidak memerlukannya.",
        en="Free T3 is the most active thyroid hormone. It is worth measuring when TSH is low but free T4 is normal, to settle whether the thyroid is overactive. It is not a first test. A typical night cramp does not need it.",
    ),
    measures="pg/mL, pmol/L",
    loinc="3051-0",
    worth_when=results.lab_tsh.less_than(0.4),
    results=(
        Result(
            range=say(id="2,3–4,2 pg/mL (3,5–6,5 pmol/L)", en="2.3–4.2 pg/mL (3.5–6.5 pmol/L)"),
            meaning=say(
                id="rentang biasa orang dewasa; ikuti rentang di lembar hasil Anda",
                en="usual adult range; go by the range printed on your report",
            ),
            cites="abim_ranges",
            seen=True,
        ),
        Result(
            range=say(
                id="di atas rentang, dengan TSH rendah", en="above the range, with a low TSH"
            ),
            meaning=say(
                id="tiroid berlebih (hipertiroid): ke dokter dalam beberapa hari",
                en="overactive thyroid: see a doctor within days",
            ),
            cites="lab_common",
            seen=False,
            urgency=Urgency.WITHIN_TWO_WEEKS,
        ),
    ),
    cites=(
        "abim_ranges",
        "lab_common",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="somebody with a TSH of 0.39 mIU/L",
            facts={results.lab_tsh: 0.39},
            expect=YES,
        ),
        Example(
            who="somebody with a TSH of 0.4 mIU/L, and nothing else",
            facts={results.lab_tsh: 0.4},
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
