"""Free T4."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

free_t4 = Check(
    title=say(id="T4 bebas", en="Free T4"),
    says=say(
        id="T4 bebas adalah hormon utama kelenjar tiroid. Tes ini layak bila TSH tidak normal, atau bila Anda pernah lumpuh mendadak saat bangun. Lumpuh seperti itu kadang berasal dari tiroid berlebih, terutama pada laki-laki. Kram malam yang khas tidak memerlukannya.",
        en="Free T4 is the main hormone of the thyroid gland. It is worth measuring when TSH is abnormal, or after sudden paralysis on waking. Such paralysis sometimes comes from an overactive thyroid, mostly in men. A typical night cramp does not need it.",
    ),
    measures="ng/dL, pmol/L",
    loinc="3024-7",
    worth_when=results.lab_tsh.less_than(0.4)
    | results.lab_tsh.more_than(4)
    | nerve_muscle.sudden_paralysis_on_waking,
    results=(
        Result(
            range=say(id="0,8–1,8 ng/dL (10–23 pmol/L)", en="0.8–1.8 ng/dL (10–23 pmol/L)"),
            meaning=say(
                id="rentang biasa orang dewasa; ikuti rentang di lembar hasil Anda",
                en="usual adult range; go by the range printed on your report",
            ),
            cites="abim_ranges",
            seen=True,
        ),
        Result(
            range=say(id="rendah, dengan TSH tinggi", en="low, with a high TSH"),
            meaning=say(
                id="kurang hormon tiroid (hipotiroid) yang perlu diobati",
                en="underactive thyroid that needs treatment",
            ),
            cites="lab_common",
            seen=False,
            urgency=Urgency.WITHIN_TWO_WEEKS,
        ),
        Result(
            range=say(id="tinggi, dengan TSH rendah", en="high, with a low TSH"),
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
        "duyff2000",
        "tpp2013",
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
            who="somebody with a TSH of 4.01 mIU/L",
            facts={results.lab_tsh: 4.01},
            expect=YES,
        ),
        Example(
            who="somebody who woke up unable to move the legs",
            facts={nerve_muscle.sudden_paralysis_on_waking: True},
            expect=YES,
        ),
        Example(
            who="somebody with a TSH of 0.4 mIU/L, and nothing else",
            facts={results.lab_tsh: 0.4, nerve_muscle.sudden_paralysis_on_waking: False},
            expect=NO,
        ),
        Example(
            who="somebody with a TSH of 4.0 mIU/L, and nothing else",
            facts={results.lab_tsh: 4.0, nerve_muscle.sudden_paralysis_on_waking: False},
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
